/** What is said, as a voice says it: menus as keys, words to reply as words to say, times, days and numbers in full. */
import type { Agency, Language } from "../agency.ts";
import type { SpokenLine } from "../effect.ts";
import { catalogue, type MessageName, ourWording, type Said, type Wording } from "./catalogue.ts";
import { withCrisisLines } from "./crisis-lines.ts";
import { fillTogether } from "./fill.ts";
import type { Message } from "./message.ts";
import { spokenValue } from "./spoken-values.ts";
import { toUsted } from "./usted.ts";
import { voice } from "./voice.ts";

/** The lines of one turn, a message each, in the client's language. */
export function speak(
  said: readonly Said[],
  language: Language,
  wording: Wording = ourWording,
): SpokenLine[] {
  return said.map((one) => ({ language, words: speakOne(one, language, wording) }));
}

function speakOne(one: Said, language: Language, wording: Wording): string {
  const blanks: Record<string, string> = "blanks" in one ? one.blanks : {};
  const spoken = Object.fromEntries(
    Object.entries(blanks).map(([name, value]) => [name, spokenValue(name, value, language)]),
  );
  const filled = fillTogether([{ text: spokenTextOf(one.message, language, wording), blanks: spoken }]);
  return withSpokenNumbers(filled, language, wording.crisisLines);
}

/** A message as a voice says it, its blanks still open: in the agency's own words, in those written for it, or derived. */
export function spokenTextOf(message: MessageName, language: Language, wording: Wording): string {
  const own = wording.messages[message]?.[language];
  if (own !== undefined) return derived(own, language);
  const { [language]: text, spoken }: Message = catalogue[message];
  const said = spoken?.[language] ?? (Object.hasOwn(voice, message) ? text : derived(text, language));
  const polite = language === "es" && wording.spanishYou === "usted" ? toUsted(said) : said;
  return withCrisisLines(polite, wording.crisisLines);
}

function derived(text: string, language: Language): string {
  return withWordsToSay(withKeys(text, language), language);
}

const press: Record<Language, string> = { en: "press", es: "oprime" };

/** "1 Yes 2 Not clear" as "Yes: press 1. Not clear: press 2."; the last option ends where its sentence does. */
function withKeys(text: string, language: Language): string {
  const starts = optionStarts(text);
  if (starts.length === 0) return text;
  const before = text.slice(0, starts[0]).trim();
  const options = starts.map((at, index) => text.slice(at + 2, starts[index + 1] ?? text.length).trim());
  const [last = "", after = ""] = splitAtSentence(options.pop() ?? "");
  const said = [...options, last].map(
    (option, index) => `${option.replace(/[.?,]$/, "")}: ${press[language]} ${index + 1}.`,
  );
  return [before, ...said, after].filter((part) => part !== "").join(" ");
}

/** Where the numbers of a menu stand: 1, 2, 3, each before a capital or a blank. */
function optionStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { 1: digit, index } of text.matchAll(/(?<![^\s:;.?])(\d) (?=[\p{Lu}{])/gu))
    if (Number(digit) === starts.length + 1) starts.push(index);
  return starts;
}

function splitAtSentence(option: string): [string, string] {
  const end = /[.?](?= |$)/.exec(option);
  return end === null ? [option, ""] : [option.slice(0, end.index), option.slice(end.index + 1).trim()];
}

/** Words to say. JOIN and what stands on a card can only be texted. */
const words = "((?!JOIN|START|INICIAR|CALL)[A-ZÁÉÍÓÚÑ]{2,}(?: [A-ZÁÉÍÓÚÑ]{2,})*)";

/** A word to reply is a word to say; to skip there is a key, and so for a number to reply. */
const toSay: Record<Language, [RegExp, (whole: string, word: string) => string][]> = {
  en: [
    [/(\b[Oo]r) (?:reply )?SKIP\b/g, (_whole, or) => `${or} press pound to skip`],
    [new RegExp(`\\b(?:Reply|Text) ${words}`, "g"), (_whole, word) => `Say ${word.toLowerCase()}`],
    [new RegExp(`\\b(?:reply|text) ${words}`, "g"), (_whole, word) => `say ${word.toLowerCase()}`],
    [/\bReply (?=\d)/g, () => "Press "],
    [/\breply (?=\d)/g, () => "press "],
  ],
  es: [
    [/\b([OUou]) (?:responde )?SALTAR\b/g, (_whole, or) => `${or} la tecla de número para saltar`],
    [new RegExp(`\\b(?:Responde|Escribe|Manda) ${words}`, "g"), (_whole, word) => `Di ${word.toLowerCase()}`],
    [new RegExp(`\\b(?:responde|escribe|manda) ${words}`, "g"), (_whole, word) => `di ${word.toLowerCase()}`],
    [/\bResponde (?=\d)/g, () => "Oprime "],
    [/\bresponde (?=\d)/g, () => "oprime "],
  ],
};

function withWordsToSay(text: string, language: Language): string {
  const said = toSay[language].reduce((rest, [pattern, say]) => rest.replace(pattern, say), text);
  // Words that were to be typed are said; a voice would spell them.
  return said.replace(new RegExp(`(?<![\\p{L}{])${words}(?![\\p{L}\\d}])`, "gu"), (word) =>
    word.length > 2 ? word.toLowerCase() : word,
  );
}

const minutes: Record<Language, [one: string, many: string]> = {
  en: ["minute", "minutes"],
  es: ["minuto", "minutos"],
};

/** Crisis lines and phone numbers digit by digit, minutes in full. */
function withSpokenNumbers(
  text: string,
  language: Language,
  { crisis, emergency }: Agency["crisisLines"],
): string {
  const lines = [crisis, emergency].filter((line) => /^\d{2,4}$/.test(line));
  const short =
    lines.length === 0 ? undefined : new RegExp(`(?<![\\d-])(?:${lines.join("|")})(?![\\d-])`, "g");
  const [one, many] = minutes[language];
  const said = text
    .replace(/\+?\(?\d[\d() -]{8,}\d/g, (number) => digitByDigit(number))
    .replace(/a las (1(?::\d\d)? de )/g, "a la $1")
    // The key would be ours, on this call.
    .replace(/ \(oprim[ae] 2\)(?=[.,;:])/g, ", con atención en español")
    .replace(/ \(oprim[ae] 2\)/g, ", con atención en español,")
    .replace(/\b(\d+) min\b/g, (_whole, count) => `${count} ${count === "1" ? one : many}`);
  return short === undefined ? said : said.replace(short, (line) => line.split("").join(" "));
}

/** "(555) 555-0100" as "5 5 5, 5 5 5, 0 1 0 0". */
function digitByDigit(number: string): string {
  const digits = number.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, number.startsWith("1-") ? "1" : "");
  const groups = [digits.slice(0, -10), digits.slice(-10, -7), digits.slice(-7, -4), digits.slice(-4)];
  return groups
    .filter((group) => group !== "")
    .map((group) => group.split("").join(" "))
    .join(", ");
}
