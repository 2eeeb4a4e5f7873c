/** Finds phrases in what was said. A phrase book is a table of phrases under their meanings. */

import { otherWords } from "./other-words.ts";
import { isBreak } from "./reading.ts";
import { nearly } from "./spelling.ts";

/** One phrase that was found: the tokens from `from` up to, not including, `to`. */
export interface Found<Meaning extends string> {
  meaning: Meaning;
  from: number;
  to: number;
}

export interface PhraseBook<Meaning extends string> {
  /** Every phrase in the text, in order, the longest at each place, none overlapping. */
  find(tokens: readonly string[]): Found<Meaning>[];
  /** The meaning of a text that is one phrase from end to end, politeness aside. */
  whole(tokens: readonly string[]): Meaning | undefined;
}

interface Term {
  words: ReadonlySet<string>;
  stems: readonly string[];
  endings: readonly string[];
  number: boolean;
  any: boolean;
  gap: boolean;
  optional: boolean;
  /** It fits more than the words that are written out. */
  wild: boolean;
}

interface Line<Meaning> {
  meaning: Meaning;
  terms: readonly Term[];
  atHead: boolean;
  toEnd: boolean;
  wild: number;
}

const gapMax = 3;

/**
 * Makes a phrase book. Phrases are parted by commas or new lines. In a phrase,
 *
 *     a|b      is one word, either of these
 *     text*    is any word that begins so, *ed any that ends so
 *     [a|b]    may be there or not
 *     #        is a number, in digits or as a word
 *     _        is any one word
 *     ..       is up to three words of any kind
 *     < at the start: only where a clause begins, or after words that lead up to it ("can you", "i want to")
 *     > at the end: only where a clause ends
 *
 * Words of four letters or more are found with one slip in them, unless what was typed is a word of its own.
 * Of two phrases at the same place the longer wins, then the one with fewer wild cards, then the earlier line.
 */
export function phraseBook<const Meaning extends string>(
  phrases: Readonly<Record<Meaning, string>>,
): PhraseBook<Meaning> {
  const lines: Line<Meaning>[] = [];
  for (const [meaning, table] of Object.entries(phrases) as [Meaning, string][]) {
    for (const line of table.split(/[\n,]/)) {
      if (line.trim() !== "") lines.push(...parseLines(meaning, line.trim().split(/\s+/)));
    }
  }
  const byWord = new Map<string, Line<Meaning>[]>();
  const byStem = new Map<string, Line<Meaning>[]>();
  const unindexed: Line<Meaning>[] = [];
  const vocabulary = new Set<string>();
  const allStems: string[] = [];
  for (const line of lines) {
    for (const term of line.terms) {
      for (const word of term.words) vocabulary.add(word);
      allStems.push(...term.stems);
    }
    const first = line.terms[0]!;
    for (const word of first.words) file(byWord, word, line);
    for (const stem of first.stems) file(byStem, stem.slice(0, 3), line);
    if (first.wild) unindexed.push(line);
  }
  const speller = makeSpeller(vocabulary, allStems);

  function candidates(token: string): Line<Meaning>[] {
    return [...(byWord.get(token) ?? []), ...(byStem.get(token.slice(0, 3)) ?? []), ...unindexed];
  }

  function find(sent: readonly string[]): Found<Meaning>[] {
    const tokens = sent.map(speller);
    const heads = headsOf(tokens);
    const found: Found<Meaning>[] = [];
    let from = 0;
    while (from < tokens.length) {
      let best: Line<Meaning> | undefined;
      let to = from;
      for (const line of candidates(tokens[from]!)) {
        if (line.atHead && !heads[from]) continue;
        const end = reach(tokens, from, line, 0);
        if (end > to || (best && end === to && line.wild < best.wild)) [best, to] = [line, end];
      }
      if (best) found.push({ meaning: best.meaning, from, to });
      from = best ? to : from + 1;
    }
    return found;
  }

  return {
    find,
    whole(sent) {
      const bare = withoutCourtesy(sent);
      const found = find(bare);
      return found.length === 1 && found[0]!.from === 0 && found[0]!.to === bare.length
        ? found[0]!.meaning
        : undefined;
    },
  };
}

/** The lines of a phrase; one that begins with a word that may be missing is filed both with and without it. */
function parseLines<Meaning>(meaning: Meaning, parts: readonly string[]): Line<Meaning>[] {
  const atHead = parts[0] === "<";
  const toEnd = parts.at(-1) === ">";
  const terms = parts.slice(atHead ? 1 : 0, toEnd ? -1 : undefined).map(parseTerm);
  const wild = terms.filter((term) => term.wild).length;
  const lines: Line<Meaning>[] = [];
  for (let first = 0; first < terms.length; first++) {
    lines.push({ meaning, terms: terms.slice(first), atHead, toEnd, wild });
    if (!terms[first]!.optional) break;
  }
  return lines;
}

function parseTerm(part: string): Term {
  const optional = part.startsWith("[");
  const choices = (optional ? part.slice(1, -1) : part).split("|");
  const endings = choices.filter((choice) => choice.startsWith("*"));
  return {
    words: new Set(choices.filter((choice) => !/[*#_]|^\.\.$/.test(choice))),
    stems: choices.filter((choice) => choice.endsWith("*")).map((choice) => choice.slice(0, -1)),
    endings: endings.map((choice) => choice.slice(1)),
    number: choices.includes("#"),
    any: part === "_",
    gap: part === "..",
    optional,
    wild: part === "_" || part === ".." || choices.includes("#") || endings.length > 0,
  };
}

function file<Key, Line>(index: Map<Key, Line[]>, key: Key, line: Line): void {
  const lines = index.get(key);
  if (lines) lines.push(line);
  else index.set(key, [line]);
}

/** How far a line reaches when its terms from the `next`th on are matched at `at`; -1 when they do not match. */
function reach(tokens: readonly string[], at: number, line: Line<unknown>, next: number): number {
  const term = line.terms[next];
  if (!term) return line.toEnd && !isEnd(tokens, at) ? -1 : at;
  let best = -1;
  if (term.gap) {
    for (let skip = 0; skip <= gapMax; skip++) {
      if (skip > 0 && (at + skip > tokens.length || isBreak(tokens[at + skip - 1]))) break;
      best = Math.max(best, reach(tokens, at + skip, line, next + 1));
    }
    return best;
  }
  if (at < tokens.length && fits(tokens[at]!, term)) best = reach(tokens, at + 1, line, next + 1);
  return term.optional ? Math.max(best, reach(tokens, at, line, next + 1)) : best;
}

function fits(token: string, term: Term): boolean {
  if (term.any) return !isBreak(token);
  if (term.words.has(token) || (term.number && isNumber(token))) return true;
  return (
    term.stems.some((stem) => token.startsWith(stem)) ||
    term.endings.some((ending) => token.length > ending.length + 1 && token.endsWith(ending))
  );
}

const numberWords = new Set(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety couple few
  several un una uno dos tres cuatro cinco seis siete ocho nueve diez quince veinte treinta cuarenta par unos unas pocos
  pocas`.split(/\s+/),
);

function isNumber(token: string): boolean {
  return /^\p{N}/u.test(token) || numberWords.has(token);
}

const leadIns = new Set(
  `hey hi hello hola oye ok yo so and but then also now can could would will may might u you i we id ill im my us me ya
  like love prefer rather want wants need needs to have gotta try let lets letme just maybe perhaps possibly is it its
  possible possibly for that if think feel guess should do does did how when please kindly thanks thank sorry hmm well
  yes yeah no sure any way there a way would mind wondering was wish the best better today bueno entonces y pero que
  puedes podrias puede podria pueden podrian podemos puedo podria podriamos quiero quisiera quieres quiere necesito necesitamos
  me gustaria gustaria queria prefiero favor de por disculpa disculpe perdon se si es posible creo tal vez quizas mejor
  hay manera forma como a ver tengo dr dra doctor doctora amigo amiga friend sir maam miss señorita buenos buenas dias
  tardes noches good morning afternoon evening`.split(/\s+/),
);
const joints = new Set("and but so then because y pero porque entonces aunque though".split(" "));

/** At each place, whether a clause begins there, or only words that lead up to a request stand before it. */
function headsOf(tokens: readonly string[]): boolean[] {
  let head = true;
  return tokens.map((token) => {
    const here = head;
    head = isBreak(token) || joints.has(token) || (head && leadIns.has(token));
    return here;
  });
}

const courtesy = new Set(
  `hey hi hello hola oye ok thanks thank gracias bro bruh dude man guys friend amigo amiga sir maam miss kindly favor por
  bye adios 🙏 🙂 😊 😀 😁 😅 😂 🤣 😭 ❤ 💕 😔 😢 😞 😡 😤 🥺 😩 🙃 😬`.split(/\s+/),
);

function isCourtesy(token: string | undefined): boolean {
  return token !== undefined && (courtesy.has(token) || isBreak(token));
}

/** Whether nothing more is said in this clause from here on. */
function isEnd(tokens: readonly string[], at: number): boolean {
  let next = at;
  while (next < tokens.length && courtesy.has(tokens[next]!)) next++;
  return next >= tokens.length || isBreak(tokens[next]) || joints.has(tokens[next]!);
}

/** The text without greeting, thanks and final marks, and without saying one word twice in a row. */
export function withoutCourtesy(tokens: readonly string[]): string[] {
  let [from, to] = [0, tokens.length];
  while (from < to && isCourtesy(tokens[from])) from++;
  while (to > from && (isCourtesy(tokens[to - 1]) || (tokens[to - 1] === "you" && tokens[to - 2] === "thank"))) to--;
  const rest = from < to ? tokens.slice(from, to) : tokens.filter((token) => !isBreak(token));
  return rest.filter((token, at) => token !== rest[at - 1] && !(isBreak(token) && rest[at + 1] === rest[at - 1]));
}

/** One that gives back a token as it is, or the word of the vocabulary that it is one slip away from. */
function makeSpeller(vocabulary: ReadonlySet<string>, stems: readonly string[]): (token: string) => string {
  const byStart = new Map<string, string[]>();
  for (const word of vocabulary) if (word.length >= 4) file(byStart, word[0]! + word.length, word);
  const stemSet = [...new Set(stems)];
  return (token) => {
    if (token.length < 3 || vocabulary.has(token) || otherWords.has(token) || leadIns.has(token)) return token;
    if (stemSet.some((stem) => token.startsWith(stem)) || isInflected(token, vocabulary)) return token;
    // The first letter is seldom wrong, but sometimes it has changed places with the second.
    for (const first of token[0] === token[1] ? token[0]! : token.slice(0, 2)) {
      for (let length = token.length - 1; length <= token.length + 1; length++) {
        for (const word of byStart.get(first + length) ?? []) if (nearly(token, word)) return word;
      }
    }
    return token;
  };
}

/** Whether it is a form of a word we listen for, and no slip: "paused" tells a story where "pause" is a command. */
function isInflected(token: string, vocabulary: ReadonlySet<string>): boolean {
  return /(?:ed|d|s|es|ing|er|ly)$/.test(token) && [1, 2, 3].some((ending) => vocabulary.has(token.slice(0, -ending)));
}
