/** Tables of phrases and what they mean to a grammar, looked up at one place of a text. */

import type { Lexeme } from "./lexemes.ts";
import { spellExactly } from "./vocabulary.ts";

export interface Entry<Meaning> {
  meaning: Meaning;
  /** Where what follows the phrase begins. */
  next: number;
}

/** Gives the longest phrase of a lexicon that begins at a lexeme. */
export type Lexicon<Meaning> = (lexemes: readonly Lexeme[], at: number) => Entry<Meaning> | undefined;

interface Term {
  words: ReadonlySet<string>;
  optional: boolean;
}

interface Phrase<Meaning> {
  meaning: Meaning;
  terms: readonly Term[];
}

/** Meanings, each with its phrases. */
export type Table<Meaning> = readonly (readonly [Meaning, string])[];

/** Phrases by each word that they can begin with. */
type ByFirst<Meaning> = Map<string, Phrase<Meaning>[]>;

/**
 * Makes a lexicon from meanings and their phrases, parted by commas. In a phrase `a|b` is either word, `a?`
 * and `a|b?` may be missing, and `#` is any one number. Words are read in the grammar's spelling, so that
 * `days` also stands for `day`; `spelling` puts another in its place. Of two phrases as long the first wins.
 */
export function lexicon<Meaning>(
  table: Table<Meaning> | (() => Table<Meaning>),
  spelling: (word: string) => string = spellExactly,
): Lexicon<Meaning> {
  let byFirst: ByFirst<Meaning> | undefined;
  return (lexemes, at) => {
    const first = lexemes[at];
    if (first === undefined) return undefined;
    // Read when first used, because most of what runs on a cold start hears nothing.
    byFirst ??= read(typeof table === "function" ? table() : table, spelling);
    let best = longest(byFirst.get(first.word), lexemes, at, undefined);
    if (first.value !== undefined) best = longest(byFirst.get("#"), lexemes, at, best);
    return best;
  };
}

function read<Meaning>(table: Table<Meaning>, spelling: (word: string) => string): ByFirst<Meaning> {
  const byFirst: ByFirst<Meaning> = new Map();
  for (const [meaning, phrases] of table) {
    for (const phrase of phrases.split(",")) file(byFirst, { meaning, terms: parse(phrase, spelling) });
  }
  return byFirst;
}

function parse(phrase: string, spelling: (word: string) => string): Term[] {
  return phrase
    .trim()
    .split(/\s+/)
    .map((term) => {
      const optional = term.length > 1 && term.endsWith("?");
      const choices = (optional ? term.slice(0, -1) : term).split("|");
      return { words: new Set(choices.map(spelling)), optional };
    });
}

/** Files a phrase under each word that it can begin with. */
function file<Meaning>(byFirst: ByFirst<Meaning>, phrase: Phrase<Meaning>): void {
  for (const { words, optional } of phrase.terms) {
    for (const word of words) {
      const filed = byFirst.get(word);
      if (filed === undefined) byFirst.set(word, [phrase]);
      else if (filed.at(-1) !== phrase) filed.push(phrase);
    }
    if (!optional) return;
  }
}

function longest<Meaning>(
  phrases: readonly Phrase<Meaning>[] | undefined,
  lexemes: readonly Lexeme[],
  at: number,
  found: Entry<Meaning> | undefined,
): Entry<Meaning> | undefined {
  let best = found;
  for (const { meaning, terms } of phrases ?? []) {
    const next = reach(terms, 0, lexemes, at);
    if (next > (best?.next ?? at)) best = { meaning, next };
  }
  return best;
}

/** How far the terms from the `term`th on reach; -1 when they do not fit. A phrase has few terms, so this is quick. */
function reach(terms: readonly Term[], term: number, lexemes: readonly Lexeme[], at: number): number {
  const wanted = terms[term];
  if (wanted === undefined) return at;
  const lexeme = lexemes[at];
  let next = -1;
  if (lexeme !== undefined && fits(lexeme, wanted)) next = reach(terms, term + 1, lexemes, at + 1);
  return wanted.optional ? Math.max(next, reach(terms, term + 1, lexemes, at)) : next;
}

function fits({ word, value }: Lexeme, { words }: Term): boolean {
  return words.has(word) || (value !== undefined && words.has("#"));
}

export interface Found<Meaning> extends Entry<Meaning> {
  /** Where the phrase begins. */
  at: number;
}

/** The phrases of a lexicon in a text, in order, none overlapping. */
export function allIn<Meaning>(book: Lexicon<Meaning>, lexemes: readonly Lexeme[]): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const entry = book(lexemes, at);
    if (entry) found.push({ ...entry, at });
    at = entry?.next ?? at + 1;
  }
  return found;
}
