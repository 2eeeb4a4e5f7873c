/** Hears which answers of a menu somebody gave, by its number or in their own words. */

import { hearDigit } from "./digit.ts";
import { type PhraseBook, phraseBook } from "./phrase-book.ts";
import { isBreak, read } from "./reading.ts";
import type { Words } from "./words.ts";

/** The answers of a numbered question in their order, and the phrases that mean each. */
export interface Menu<Answer extends string> {
  answers: readonly Answer[];
  book: PhraseBook<Answer>;
}

/** Makes a menu of phrases under the names of the answers; the first answer is number 1. */
export function menu<const Answer extends string>(phrases: Readonly<Record<Answer, string>>): Menu<Answer> {
  return { answers: Object.keys(phrases) as Answer[], book: phraseBook(phrases) };
}

const negations = new Set(
  "not isnt wasnt arent never without dont didnt doesnt ni sin nunca nor neither tampoco".split(" "),
);
const joints = new Set("because but so and then porque pero y".split(" "));

/**
 * Hears every answer that was given, in the order of saying and each once: all the numbers of "1 and 3", else
 * all phrases that are not denied ("not the time, i just forgot"). Empty when nothing of the menu was said.
 */
export function hearChoices<Answer extends string>(words: Words, { answers, book }: Menu<Answer>): Answer[] {
  const first = hearDigit(words, answers.length);
  if (first !== undefined) {
    const more = /^[^\p{L}]*(?:(?:and|y|&)[^\p{L}]*)?$/u.test(words.text)
      ? (words.text.match(/\d/g) ?? [])
      : [];
    const digits = [first, ...more.map(Number)];
    return [...new Set(digits.flatMap((digit) => answers[digit - 1] ?? []))];
  }
  const tokens = read(words);
  const said = book.find(tokens).filter(({ from }) => !isDenied(tokens, from));
  return [...new Set(said.map(({ meaning }) => meaning))];
}

/** Hears one answer of a menu: the first that was given. */
export function hearChoice<Answer extends string>(words: Words, menu: Menu<Answer>): Answer | undefined {
  return hearChoices(words, menu)[0];
}

function isDenied(tokens: readonly string[], from: number): boolean {
  if (tokens[from - 1] === "no") return true;
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    if (isBreak(tokens[at]) || joints.has(tokens[at]!)) return false;
    if (negations.has(tokens[at]!)) return true;
  }
  return false;
}

/** The names of a menu's answers. */
export type Answer<M> = M extends Menu<infer Name> ? Name : never;
