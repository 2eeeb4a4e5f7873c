/** The rules for words to clients, as code: for our own messages and for those an agency puts in their place. */
import type { Language } from "../agency.ts";
import { catalogue, type MessageName } from "./catalogue.ts";
import { fillTogether } from "./fill.ts";
import { longValues } from "./long-values.ts";
import { blanksIn, type Message } from "./message.ts";
import { readingGrade } from "./reading-grade.ts";
import { foldForText, segments } from "./segments.ts";

/** Words of school, of grading, of blame. Praise judges too. */
export const bannedWords: Record<Language, readonly string[]> = {
  en: [
    ...["homework", "assignment", "assignments", "fail", "fails", "failed", "failing", "failure", "missed"],
    ...["late", "overdue", "should", "must", "grade", "grades", "score", "scores", "streak", "streaks"],
    ...["compliance", "compliant", "excuse", "excuses", "lazy", "disappointed", "disappointing", "finally"],
    ...["good job", "great job", "nice job", "good work", "nice work", "well done", "proud of you"],
    ...["congratulations", "why didn't you", "why not"],
  ],
  es: [
    ...[
      "tarea",
      "tareas",
      "deberes",
      "falla",
      "fallas",
      "fallar",
      "fallaste",
      "fallo",
      "fracaso",
      "fracasar",
    ],
    ...["fracasaste", "faltaste", "atrasado", "atrasada", "vencido", "vencida", "debes", "debe", "debiste"],
    ...[
      "deberías",
      "tendrías que",
      "calificación",
      "puntaje",
      "puntos",
      "puntuación",
      "racha",
      "cumplimiento",
    ],
    ...["cumpliste", "excusa", "excusas", "pereza", "perezoso", "perezosa", "flojo", "floja", "flojera"],
    ...["decepcionado", "decepcionada", "por fin", "buen trabajo", "bien hecho", "felicidades", "orgullo"],
    ...["orgulloso", "orgullosa", "por qué no"],
  ],
};

/** The one place where the word may stand: to say that there is no such thing here. */
const allowedPhrases: Record<Language, readonly string[]> = {
  en: ["there is no failing here"],
  es: ["aquí no se falla"],
};

/**
 * What no message asks a client to reply. Twilio: each of the first row, texted alone, blocks the number. The Spanish
 * ones opt out with us; YES opts in with carriers. STOP, ALTO and START are ours to name, for just that purpose.
 */
const neverAskedFor = [
  ...["CANCEL", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "UNSUBSCRIBE"],
  ...["CANCELAR", "PARAR", "BAJA", "YES"],
];
const askingFor = /\b(?:reply|text|send|type|say|answer|responde|escribe|manda|envía|di)\s+(\p{L}+)/giu;

export const gradeMax = 6;

export type Rule =
  | "unknown message"
  | "no words"
  | "blanks"
  | "banned word"
  | "carrier word"
  | "length"
  | "characters"
  | "reading grade"
  | "menu"
  | "crisis line"
  | "opt-in words";

/** One thing that is wrong with the words of one message. */
export interface Problem {
  message: string;
  language?: Language;
  rule: Rule;
  /** What was found, for the person who mends it. */
  found: string;
}

/** Everything that is wrong with a text in the place of a message: nothing, for words that may be sent. */
export function problemsIn(name: MessageName, language: Language, text: string): Problem[] {
  const message: Message = catalogue[name];
  const found: [Rule, string | undefined][] = [
    ["no words", text.trim() === "" ? "empty" : undefined],
    ["blanks", wrongBlanks(text, message.en)],
    ["banned word", bannedWord(text, language)],
    ["carrier word", carrierWord(text)],
    ["length", tooLong(text, language, message.segmentsMax ?? 1)],
    ["characters", charactersOutsideGsm(text, language)],
    ["reading grade", language === "en" ? tooHard(text) : undefined],
    ["menu", wrongMenu(text, message.en)],
    ["crisis line", missingCrisisLine(name, text, message.en)],
    ["opt-in words", name === "optin_1" ? missingOptInWords(text, language) : undefined],
  ];
  return found.flatMap(([rule, what]) =>
    what === undefined ? [] : [{ message: name, language, rule, found: what }],
  );
}

/** What keeps a therapist's own words, which go into a blank, from being sent as they are. */
export function problemsInWords(text: string, language: Language): { rule: Rule; found: string }[] {
  const outside = Array.from(foldForText(text)).filter(
    (character) => segments(character).encoding !== "GSM-7",
  );
  const found: [Rule, string | undefined][] = [
    ["banned word", bannedWord(text, language)],
    ["carrier word", carrierWord(text)],
    ["characters", listed(outside)],
    ["reading grade", language === "en" ? tooHard(text) : undefined],
  ];
  return found.flatMap(([rule, what]) => (what === undefined ? [] : [{ rule, found: what }]));
}

/** How many segments a message takes with the longest realistic values, in the words given or in ours. */
export function segmentsWithLongValues(
  name: MessageName,
  language: Language,
  text: string = catalogue[name][language],
): number {
  return segments(withLongValues(text, language)).count;
}

function withLongValues(text: string, language: Language): string {
  const blanks = Object.fromEntries(
    Object.entries(longValues).map(([name, value]) => [name, value[language]]),
  );
  return foldForText(fillTogether([{ text, blanks }]));
}

function wrongBlanks(text: string, original: string): string | undefined {
  const [has, needs] = [blanksIn(text), blanksIn(original)];
  const missing = needs.filter((name) => !has.includes(name)).map((name) => `{${name}} is missing`);
  const unknown = has.filter((name) => !needs.includes(name)).map((name) => `{${name}} is not known here`);
  const stray = /[{}]/.test(text.replace(/\{[A-Z][A-Z0-9]*\}/g, "")) ? ["a stray { or }"] : [];
  return listed([...missing, ...unknown, ...stray]);
}

function bannedWord(text: string, language: Language): string | undefined {
  let rest = text.toLowerCase().replaceAll("’", "'");
  for (const phrase of allowedPhrases[language]) rest = rest.replaceAll(phrase, "");
  return listed(
    bannedWords[language].filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(rest)),
  );
}

function carrierWord(text: string): string | undefined {
  const asked = Array.from(text.matchAll(askingFor), ([, word]) => word!.toUpperCase());
  const shouted: string[] = text.match(/\p{L}+/gu) ?? [];
  return listed(neverAskedFor.filter((word) => asked.includes(word) || shouted.includes(word)));
}

function tooLong(text: string, language: Language, segmentsMax: number): string | undefined {
  const { count, units } = segments(withLongValues(text, language));
  return count > segmentsMax ? `${units} characters in ${count} segments, ${segmentsMax} allowed` : undefined;
}

function charactersOutsideGsm(text: string, language: Language): string | undefined {
  const outside = Array.from(withLongValues(text, language)).filter(
    (character) => segments(character).encoding !== "GSM-7",
  );
  return listed(outside);
}

function tooHard(text: string): string | undefined {
  // What goes into a blank are others' words; each counts as one short word.
  const grade = readingGrade(text.replace(/\{\w+\}/g, "it"));
  return grade > gradeMax ? `grade ${grade.toFixed(1)}, ${gradeMax} allowed` : undefined;
}

/** The highest number of a menu: 3 in "1 Yes 2 Sort of 3 Not really", 0 in a text without one. */
export function menuOptions(text: string): number {
  let last = 0;
  for (const [, digit] of text.matchAll(/(?<![^\s:;.?])(\d) (?=[\p{Lu}{])/gu))
    if (Number(digit) === last + 1) last++;
  return last;
}

/** The numbers are how answers are understood, so each keeps its place. */
function wrongMenu(text: string, original: string): string | undefined {
  const [has, needs] = [menuOptions(text), menuOptions(original)];
  return has === needs ? undefined : `${has} options, ${needs} needed`;
}

/** Where we name a line for a crisis, other words name one too (of another country, perhaps); HELP opens with it. */
function missingCrisisLine(name: MessageName, text: string, original: string): string | undefined {
  if (!/\b(?:988|911)\b/.test(original)) return undefined;
  const where = name === "help" ? text.slice(0, 40) : text;
  return /\d{3}/.test(where) ? undefined : "no number to call";
}

/** CTIA: the opt-in says how to get help and how to stop. */
function missingOptInWords(text: string, language: Language): string | undefined {
  const needed = { en: ["HELP", "STOP"], es: ["AYUDA", "ALTO"] }[language];
  return listed(needed.filter((word) => !text.includes(word)).map((word) => `${word} is missing`));
}

function listed(found: readonly string[]): string | undefined {
  return found.length === 0 ? undefined : [...new Set(found)].join(", ");
}
