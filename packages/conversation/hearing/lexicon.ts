/** Tables of phrases and what they mean to a grammar, looked up at one place of a text. */

import type { Lexeme } from "./lexemes.ts";
import { spell } from "./vocabulary.ts";

export interface Entry<Meaning> {
  meaning: Meaning;
  /** Where what follows the phrase begins. */
  next: number;
}

/** Gives the longest phrase of a lexicon that begins at a lexeme. */
export type Lexicon<Meaning> = (lexemes: readonly Lexeme[], at: number) => Entry<Meaning> | undefined;

interface Node<Meaning> {
  then: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/**
 * Makes a lexicon from meanings and their phrases, parted by commas. In a phrase `a|b` is either word, `a?`
 * and `a|b?` may be missing, and `#` is any one number. Words are read in the grammar's spelling, so that
 * `days` also stands for `day`.
 */
export function lexicon<Meaning>(table: readonly (readonly [Meaning, string])[]): Lexicon<Meaning> {
  const root: Node<Meaning> = { then: new Map() };
  for (const [meaning, phrases] of table) {
    for (const phrase of phrases.split(",")) {
      for (const words of spellOut(phrase.trim().split(/\s+/))) add(root, words, meaning);
    }
  }
  return (lexemes, at) => longest(root, lexemes, at);
}

function spellOut(terms: readonly string[]): string[][] {
  let phrases: string[][] = [[]];
  for (const term of terms) {
    const optional = term.length > 1 && term.endsWith("?");
    const choices = (optional ? term.slice(0, -1) : term).split("|").map((word) => spell(word));
    const longer = phrases.flatMap((phrase) => choices.map((word) => [...phrase, word]));
    phrases = optional ? [...phrases, ...longer] : longer;
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

function add<Meaning>(root: Node<Meaning>, words: readonly string[], meaning: Meaning): void {
  let node = root;
  for (const word of words) {
    let next = node.then.get(word);
    if (!next) {
      next = { then: new Map() };
      node.then.set(word, next);
    }
    node = next;
  }
  node.meaning ??= meaning;
}

/** A phrase is at most some ten words long, so this never looks far. */
function longest<Meaning>(
  node: Node<Meaning>,
  lexemes: readonly Lexeme[],
  at: number,
): Entry<Meaning> | undefined {
  const here = node.meaning === undefined ? undefined : { meaning: node.meaning, next: at };
  const lexeme = lexemes[at];
  if (!lexeme) return here;
  const exact = node.then.get(lexeme.word);
  const number = lexeme.value === undefined ? undefined : node.then.get("#");
  let best = here;
  for (const branch of [exact, number]) {
    const found = branch && longest(branch, lexemes, at + 1);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}
