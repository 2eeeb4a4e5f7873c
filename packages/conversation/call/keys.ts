/** What the keys of a phone mean, as the words that somebody would text in their place. */
import type { Language } from "../agency.ts";
import type { Keys } from "../effect.ts";
import type { StepName } from "../flows/step-names.ts";
import { steps } from "../flows/steps.ts";

type InBoth = Readonly<Record<Language, string>>;

/** Questions whose answer is more than one key. */
const longAnswers: Partial<Record<StepName, Keys>> = {
  schedule: "days",
  "schedule-days": "days",
  "confidence-fewer-days": "days",
  "schedule-time": "time",
  minutes: "number",
  "plan-confirm": "number",
  confidence: "number",
};

/** Which keys the open question waits for. */
export function keysFor(step: StepName | undefined): Keys {
  return (step && longAnswers[step]) ?? "one";
}

/** At any time; what they do is what the same word does. */
const always: Record<string, InBoth> = {
  0: { en: "help", es: "ayuda" },
  9: { en: "stop", es: "alto" },
};

/** While no question is open: the choices that `call_menu` tells. */
const menu: Record<string, InBoth> = {
  1: { en: "plan", es: "plan" },
  2: { en: "check in", es: "registro" },
  3: { en: "concern", es: "duda" },
  4: { en: "later", es: "luego" },
  5: { en: "español", es: "english" },
  7: { en: "private", es: "privado" },
  8: { en: "pause", es: "pausa" },
};

const skip: InBoth = { en: "skip", es: "saltar" };

/** Questions that are answered with a word where a menu would have a number. */
const asWords: Partial<Record<StepName, Record<string, InBoth>>> = {
  "schedule-one-time": {
    1: { en: "the first one", es: "la primera" },
    2: { en: "the second one", es: "la segunda" },
  },
  "make-it-yours": { "#": { en: "no", es: "no" } },
  label: { 1: { en: "ok", es: "ok" } },
  "plan-word": { 1: { en: "ok", es: "ok" } },
  "summary-preview": {
    1: { en: "ok", es: "ok" },
    2: { en: "private", es: "privado" },
  },
  "delete-everything": { 1: { en: "keep", es: "dejar" }, 2: { en: "delete all", es: "borrar todo" } },
  consent: { 5: { en: "español", es: "english" } },
  // Not a word to skip with: it would become the practice.
  practice: { "#": { en: "#", es: "#" } },
  "plan-confirm": { "00": { en: "change", es: "cambiar" } },
};

const days: Record<Language, readonly string[]> = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  es: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
};

/** The one key whose word depends on what they have now. */
const switchKey = "6";
const switches = { toTexts: { en: "texts", es: "textos" }, toCalls: { en: "call me", es: "llámame" } };

/**
 * The words that keys stand for: for the open question, or for the menu where none is open.
 *
 * @param called - whether they are called now, so that the one key switches to texts and not to calls
 */
export function wordsOfKeys(
  keys: string,
  step: StepName | undefined,
  { language, called }: { language: Language; called: boolean },
): string {
  const kind = keysFor(step);
  // 9 is an answer where a number is asked for.
  const anyTime = kind === "number" && keys === "9" ? undefined : always[keys];
  if (anyTime !== undefined) return anyTime[language];
  if (step === undefined && keys === switchKey) return switches[called ? "toTexts" : "toCalls"][language];
  if (step === undefined) return menu[keys]?.[language] ?? keys;
  const word = asWords[step]?.[keys] ?? (keys === "#" && steps[step].freeText ? skip : undefined);
  if (word !== undefined) return word[language];
  if (kind === "days") return daysOfKeys(keys, language);
  if (kind === "time") return timeOfKeys(keys);
  return keys === "#" ? skip[language] : keys;
}

/** Each key a day from 1, Monday, to 7, Sunday; anything else is handed on as it is. */
function daysOfKeys(keys: string, language: Language): string {
  if (!/^[1-7]+$/.test(keys)) return keys;
  return [...new Set(keys)].map((key) => days[language][Number(key) - 1]).join(" ");
}

/** Four digits and then 1 before noon or 2 after it; four that can only be the afternoon need no more. */
function timeOfKeys(keys: string): string {
  const [, hour = "", minutes = "", half] = /^(\d\d)(\d\d)([12])?$/.exec(keys) ?? [];
  if (hour === "" || Number(minutes) > 59) return keys;
  if (half === undefined || Number(hour) > 12) return `${hour}:${minutes}`;
  return `${Number(hour)}:${minutes}${half === "1" ? "am" : "pm"}`;
}
