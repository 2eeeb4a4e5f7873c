/** Hears the number of a menu's answer. */

import type { Words } from "./words.ts";

const numbers = new Map(
  Object.entries({
    1: "one uno una first primera primero primer",
    2: "two dos second segunda segundo",
    3: "three tres third tercera tercero tercer",
    4: "four cuatro fourth cuarta cuarto",
    5: "five cinco fifth quinta quinto",
    6: "six seis sixth sexta sexto",
    7: "seven siete seventh septima septimo",
    8: "eight ocho eighth octava octavo",
    9: "nine nueve ninth novena noveno",
  }).flatMap(([digit, names]) => names.split(" ").map((name) => [name, Number(digit)] as const)),
);

/** What dictation makes of a number; meant only where nothing else can be. */
export const homophones: ReadonlyMap<string, number> = new Map([
  ["won", 1],
  ["to", 2],
  ["too", 2],
  ["tree", 3],
  ["for", 4],
  ["ate", 8],
]);

/** What may stand around the number without changing it. */
const around = new Set(
  `option opcion number numero num nr choice answer respuesta reply the la el un a an i ill id would say pick choose go with
  going want quiero lo de es seria be im thats its it is my mi para creo que yo think maybe probably um uh please pls porfa
  por favor thanks gracias ok hi hey st nd rd th era lets do put me that one opc op escojo elijo digo la le mmm hmm and`.split(
    /\s+/,
  ),
);

/** Ends in an s, and counts nothing. */
const notPlural = new Set(
  "this thats sometimes always perhaps besides unless thanks gracias entonces menos mess stress guess less".split(
    " ",
  ),
);

/** What makes a number in front of it a count, a time or a range, and no answer. */
const counted = new Set(
  `of out times time x days day dia dias minutes minute min mins minutos hours hour hr hrs horas hora weeks week wk wks semanas
  semana month months mes meses year years anos kids am pm a p percent de veces vez to or o more mas per ish thing cosa
  people personas half media medio hundred whole full more`.split(/\s+/),
);

/**
 * Hears one of the numbers from 1 to `count` (at most 9): `2`, `2.`, `#2`, `(2)`, 2️⃣, "two", "dos", "option 2",
 * "the second one", or a 2 in front of words ("2 kinda"). A count or a time of something ("3 of the 5 times",
 * "2 weeks") is no answer, and neither is a number outside the menu.
 */
export function hearDigit(words: Words, count: number): number | undefined {
  const digit = alone(words) ?? leading(words);
  return digit !== undefined && digit >= 1 && digit <= count ? digit : undefined;
}

/** A number with nothing of weight beside it. */
function alone({ text, tokens }: Words): number | undefined {
  if (/\p{N} ?[.:,/%] ?\p{N}|%/u.test(text)) return undefined;
  const named = tokens.filter((token) => /^[\p{L}\p{N}]/u.test(token));
  const weighty = named.filter((token) => !around.has(token));
  // "Option one", but not "i want to".
  const last = named.length === 1 || named.at(-1) === "one" ? named.slice(-1) : [];
  const [number, ...others] = weighty.length > 0 ? weighty : last;
  if (number === undefined || others.length > 0) return undefined;
  if (/^\p{N}+$/u.test(number)) return Number(number);
  return numbers.get(number) ?? (named.length === 1 ? homophones.get(number) : undefined);
}

/** A digit at the front of a longer text. */
function leading({ text }: Words): number | undefined {
  const [, digit, marks = "", word = ""] =
    /^[#(]?(\d)(?! ?\d| ?[:/%]|\.\d)([^\p{L}]*)(\p{L}*)/u.exec(text) ?? [];
  if (!digit || counted.has(word) || (word !== "" && marks === "")) return undefined;
  const plural = digit !== "1" && word.length > 3 && word.endsWith("s") && !notPlural.has(word);
  return plural && marks.trim() === "" ? undefined : Number(digit);
}
