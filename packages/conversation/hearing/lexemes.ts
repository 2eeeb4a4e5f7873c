/** Cuts a text into the words, numbers and marks that the grammar of days, times and lengths is written in. */

import { numberWords } from "./numbers.ts";
import { spell } from "./vocabulary.ts";
import type { Words } from "./words.ts";

export interface Lexeme {
  /** In the grammar's spelling. */
  word: string;
  /** As it was typed, in lower case and without accents. */
  typed: string;
  /** Written without a space after the lexeme before it, as `pm` in `7pm`. */
  glued: boolean;
  /** The number that the word or the digits stand for. */
  value?: number;
}

/** Digits used as letters, which would otherwise be cut apart. */
const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b4: "before",
    "2day": "today",
    "2nite": "tonight",
    "2night": "tonight",
    "2morrow": "tomorrow",
    "2moro": "tomorrow",
    "2mrw": "tomorrow",
    "2sday": "tuesday",
    "2sdays": "tuesday",
    "2uesday": "tuesday",
    "4ever": "forever",
    "4 me": "for me",
    "4 us": "for us",
    "4 now": "for now",
    gr8: "great",
    l8r: "later",
    m8: "mate",
    // Days that dictation hears as two words.
    "fry day": "friday",
    "sun day": "sunday",
    "mon day": "monday",
    "choose day": "tuesday",
    "chews day": "tuesday",
    "twos day": "tuesday",
    "whens day": "wednesday",
    "wins day": "wednesday",
    "wens day": "wednesday",
    "thirst day": "thursday",
  }),
);
const shorthands = new RegExp(`\\b(?:${[...shorthand.keys()].join("|")})\\b`, "g");

/** "5:30pmfri" */
const dayAfterMeridiem = /(\d[ap]m)(?=mon|tue|wed|thu|fri|sat|sun)/g;

/** "7:3opm", "1o am": the letter o for a zero. */
const lettersForZero = /([\d:])(o{1,2})(?=[ap]m?\b|\b)/g;

/** Punctuation that was dictated. */
const spokenMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    comma: ",",
    coma: ",",
    period: ".",
    semicolon: ";",
    dash: "-",
    hyphen: "-",
    slash: "/",
    ampersand: "&",
    "–": "-",
    "—": "-",
    "‒": "-",
    "−": "-",
    "‑": "-",
    "→": "-",
    ">": "-",
  }),
);

const piece = /\p{L}+|\p{N}+(?:\u2044\p{N}+)?|[,.:;/&+@~!?()#%*$=→>‒–—−‑-]/gu;

/** Spanish eleven is English "once", so it counts only beside words that call for a number. */
const callsForEleven = new Set(["las", "los", "unos", "u", "o", "y"]);
const eleventhOf = new Set(["minute", "y", "menos", "pm", "am", "treinta", "quince"]);

/** Cuts a text. Emoji and other marks that carry no meaning here are left out. */
export function lexemesOf({ text }: Words): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  const plain = text
    .replace(shorthands, (short) => shorthand.get(short) ?? short)
    .replace(dayAfterMeridiem, "$1 ")
    .replace(lettersForZero, (_, before: string, zeros: string) => before + "0".repeat(zeros.length));
  for (const match of plain.matchAll(piece)) {
    const typed = match[0];
    const word = spokenMarks.get(typed) ?? spell(typed);
    const value = numberIn(typed);
    lexemes.push({ word, typed, glued: match.index === end, ...(value !== undefined && { value }) });
    end = match.index + typed.length;
  }
  for (const [at, lexeme] of lexemes.entries()) {
    if (lexeme.typed !== "once") continue;
    const [before, after] = [lexemes[at - 1]?.word ?? "", lexemes[at + 1]?.word ?? ""];
    const ofPart = after === "de" && lexemes[at + 2]?.word === "la";
    if (callsForEleven.has(before) || eleventhOf.has(after) || ofPart) lexeme.value = 11;
  }
  return lexemes;
}

const vulgarFraction = /^(\d*)(\d)\u2044(\d+)$/;

/** `20`, `twenty`, and `11⁄2`, which is what NFKC makes of `1½`. */
function numberIn(typed: string): number | undefined {
  if (/^[0-9]{1,6}$/.test(typed)) return Number(typed);
  const fraction = vulgarFraction.exec(typed);
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  return numberWords.get(typed);
}
