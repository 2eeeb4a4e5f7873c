/** Finds phrases in what was said. A phrase book is a table of phrases under their meanings. */

import { otherWords } from "./other-words.ts";
import { entry, file, prepared } from "./prepared.ts";
import { isBreak } from "./reading.ts";
import { nearly } from "./spelling.ts";

/** One phrase that was found: the tokens from `from` up to, not including, `to`. */
export interface Found<Meaning extends string> {
  meaning: Meaning;
  from: number;
  to: number;
}

export interface PhraseBook<Meaning extends string> {
  /** Every phrase in a text that was `read`, in order, the longest at each place, none overlapping. */
  find(tokens: readonly string[]): Found<Meaning>[];
  /** The meaning of a text that is one phrase from end to end, politeness aside. */
  whole(tokens: readonly string[]): Meaning | undefined;
}

/**
 * Makes a phrase book. Phrases are parted by commas or new lines. In a phrase,
 *
 *     a|b      is one word, either of these
 *     a|b?     may be there or not
 *     text*    is any word that begins so, *ed any that ends so
 *     #        is a number, in digits or as a word
 *     _        is any one word
 *     ..       is up to three words of any kind
 *     ?        alone is a question mark
 *     < at the start: only where a clause begins, or after words that lead up to it ("can you", "i want to")
 *     > at the end: only where a clause ends
 *
 * Words of four letters or more are found with one slip in them, unless what was typed is a word of its own.
 * Of two phrases at the same place the longer wins, then the one with fewer wild cards, then the earlier.
 */
export function phraseBook<const Meaning extends string>(
  phrases: Readonly<Record<Meaning, string>>,
): PhraseBook<Meaning> {
  const index = makeIndex(phrases);

  function find(sent: readonly string[]): Found<Meaning>[] {
    const tokens = sent.map(index.spell);
    const heads = headsOf(tokens);
    const found: Found<Meaning>[] = [];
    let from = 0;
    while (from < tokens.length) {
      let best: Phrase<Meaning> | undefined;
      let to = from;
      for (const phrase of index.beginningWith(tokens[from]!)) {
        if (phrase.atHead && !heads[from]) continue;
        const end = reach(tokens, from, phrase, 0);
        if (end > to || (best && end === to && phrase.wild < best.wild)) [best, to] = [phrase, end];
      }
      if (best) found.push({ meaning: best.meaning, from, to });
      from = best ? to : from + 1;
    }
    return found;
  }

  function whole(sent: readonly string[]): Meaning | undefined {
    const bare = withoutCourtesy(sent);
    const [first] = find(bare);
    return first?.from === 0 && first.to === bare.length ? first.meaning : undefined;
  }

  return { find, whole };
}

interface Phrase<Meaning> {
  meaning: Meaning;
  terms: readonly Term[];
  atHead: boolean;
  toEnd: boolean;
  /** How many of its terms fit more than the words that are written out. */
  wild: number;
}

interface Term {
  words: ReadonlySet<string>;
  stems: readonly string[];
  endings: readonly string[];
  number: boolean;
  any: boolean;
  gap: boolean;
  optional: boolean;
}

const gapMax = 3;

function parse<Meaning>(
  { meaning, source }: Written<Meaning>,
  termOf: (part: string) => Term,
): Phrase<Meaning> {
  const parts = source.split(/\s+/);
  const atHead = parts[0] === "<";
  const toEnd = parts.at(-1) === ">";
  const terms = parts.slice(atHead ? 1 : 0, toEnd ? -1 : undefined).map(termOf);
  const wild = terms.filter((term) => term.any || term.gap || term.number || term.endings.length > 0).length;
  return { meaning, terms, atHead, toEnd, wild };
}

const none: readonly string[] = [];

function parseTerm(part: string): Term {
  const optional = part.length > 1 && part.endsWith("?");
  const choices = (optional ? part.slice(0, -1) : part).split("|");
  const marked = /[*#_]|^\.\./.test(part);
  return {
    words: new Set(marked ? choices.filter((choice) => !/[*#_.]/.test(choice)) : choices),
    stems: marked
      ? choices.filter((choice) => choice.endsWith("*")).map((choice) => choice.slice(0, -1))
      : none,
    endings: marked
      ? choices.filter((choice) => choice.startsWith("*")).map((choice) => choice.slice(1))
      : none,
    number: marked && choices.includes("#"),
    any: marked && choices.includes("_"),
    gap: part === "..",
    optional,
  };
}

/** A phrase before it is read. */
interface Written<Meaning> {
  meaning: Meaning;
  source: string;
}

interface Index<Meaning> {
  beginningWith(token: string): Generator<Phrase<Meaning>>;
  spell(token: string): string;
}

/** The numbers of phrases under what they can begin with, and the words they are written in. */
type Beginnings = {
  words: Record<string, number[]>;
  /** By the first three letters. */
  stems: Record<string, number[]>;
  numbered: number[];
  wild: number[];
  /** Every word of the book, by its first letter and its length, `s4`. */
  vocabulary: Record<string, string[]>;
  allStems: string[];
};

/** Only those phrases are read of which a beginning was said. */
function makeIndex<Meaning extends string>(phrases: Readonly<Record<Meaning, string>>): Index<Meaning> {
  const terms = new Map<string, Term>();
  function termOf(part: string): Term {
    let term = terms.get(part);
    if (term === undefined) {
      term = parseTerm(part);
      terms.set(part, term);
    }
    return term;
  }
  let written: Written<Meaning>[] | undefined;
  const ready = new Map<number, Phrase<Meaning>>();
  function phrase(number: number): Phrase<Meaning> {
    const known = ready.get(number);
    if (known) return known;
    written ??= eachPhrase(phrases);
    const read = parse(written[number]!, termOf);
    ready.set(number, read);
    return read;
  }
  const beginnings = prepared(Object.values(phrases).join("\n"), () =>
    beginningsOf(eachPhrase(phrases).map((_, at) => phrase(at))),
  );
  return {
    *beginningWith(token) {
      const { words, stems, numbered, wild } = beginnings();
      const lists = [
        entry(words, token),
        entry(stems, token.slice(0, 3)),
        isNumber(token) ? numbered : [],
        wild,
      ];
      for (const list of lists) for (const number of list ?? []) yield phrase(number);
    },
    spell: (token) => spell(token, beginnings()),
  };
}

function eachPhrase<Meaning extends string>(phrases: Readonly<Record<Meaning, string>>): Written<Meaning>[] {
  return (Object.entries(phrases) as [Meaning, string][]).flatMap(([meaning, table]) =>
    table
      .split(/[\n,]/)
      .map((line) => ({ meaning, source: line.trim() }))
      .filter(({ source }) => source !== ""),
  );
}

function beginningsOf(phrases: readonly Phrase<unknown>[]): Beginnings {
  const found: Beginnings = { words: {}, stems: {}, numbered: [], wild: [], vocabulary: {}, allStems: [] };
  for (const [number, { terms }] of phrases.entries()) {
    // A phrase that begins with a word that may be missing is filed with and without it.
    const firsts = terms.slice(0, terms.findIndex(({ optional }) => !optional) + 1);
    for (const word of new Set(firsts.flatMap(({ words }) => [...words]))) file(found.words, word, number);
    for (const stem of new Set(firsts.flatMap(({ stems }) => stems.map((stem) => stem.slice(0, 3)))))
      file(found.stems, stem, number);
    if (firsts.some((first) => first.number)) found.numbered.push(number);
    if (firsts.some((first) => first.any || first.gap || first.endings.length > 0)) found.wild.push(number);
  }
  const terms = phrases.flatMap((phrase) => phrase.terms);
  for (const word of new Set(terms.flatMap(({ words }) => [...words])))
    file(found.vocabulary, word.slice(0, 1) + word.length, word);
  found.allStems = [...new Set(terms.flatMap(({ stems }) => stems))];
  return found;
}

/** How far a phrase reaches when its terms from the `next`th on are matched at `at`; -1 when they do not match. */
function reach(tokens: readonly string[], at: number, phrase: Phrase<unknown>, next: number): number {
  const term = phrase.terms[next];
  if (!term) return phrase.toEnd && !isEnd(tokens, at) ? -1 : at;
  let best = -1;
  if (term.gap) {
    for (let skip = 0; skip <= gapMax && at + skip <= tokens.length; skip++) {
      if (skip > 0 && isBreak(tokens[at + skip - 1])) break;
      best = Math.max(best, reach(tokens, at + skip, phrase, next + 1));
    }
    return best;
  }
  if (at < tokens.length && fits(tokens[at]!, term)) best = reach(tokens, at + 1, phrase, next + 1);
  return term.optional ? Math.max(best, reach(tokens, at, phrase, next + 1)) : best;
}

function fits(token: string, term: Term): boolean {
  if (term.words.has(token) || (term.number && isNumber(token)) || (term.any && !isBreak(token))) return true;
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

/** Words that lead up to a request without being one. */
const leadIns = new Set(
  `hey hi hello hola oye ok yo so and but then also now can could would will may might u you i we id ill im my us me ya
  like love prefer rather want wants need needs to have gotta try let lets just maybe perhaps possible possibly is it its
  for that if think feel guess should do does did how when please kindly thanks thank sorry hmm well yes yeah no nope nah sure any
  way there a mind wondering was wish the best better today be am bueno entonces y pero que puedes podrias puede podria
  pueden podrian podemos puedo podriamos quiero quisiera quieres quiere necesito necesitamos gustaria queria prefiero
  favor de por disculpa disculpe perdon se si es posible creo tal vez quizas mejor hay manera forma como ver tengo vamos
  volver dr dra doctor doctora amigo amiga friend sir maam miss buenos buenas dias tardes noches good morning afternoon
  evening`.split(/\s+/),
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

/** Whether nothing more is said in this clause from here on. */
function isEnd(tokens: readonly string[], at: number): boolean {
  let next = at;
  while (next < tokens.length && courtesy.has(tokens[next]!)) next++;
  return next >= tokens.length || isBreak(tokens[next]) || joints.has(tokens[next]!);
}

/** The text without greeting, thanks and final marks, and without saying one word twice in a row. */
function withoutCourtesy(tokens: readonly string[]): string[] {
  const polite = (token: string | undefined) =>
    isBreak(token) || (token !== undefined && courtesy.has(token));
  let [from, to] = [0, tokens.length];
  while (from < to && polite(tokens[from])) from++;
  while (to > from && (polite(tokens[to - 1]) || (tokens[to - 1] === "you" && tokens[to - 2] === "thank")))
    to--;
  // A text of nothing but politeness is what it is.
  const rest =
    from < to ? tokens.slice(from, to) : tokens.filter((token) => !isBreak(token) || token === "?");
  return rest.filter(
    (token, at) => token !== rest[at - 1] && !(isBreak(token) && rest[at + 1] === rest[at - 1]),
  );
}

/** Gives back a token as it is, or the word of the vocabulary that it is one slip away from. */
function spell(token: string, { vocabulary, allStems }: Beginnings): string {
  const knows = (word: string) => entry(vocabulary, word.slice(0, 1) + word.length)?.includes(word) ?? false;
  if (token.length < 3 || knows(token) || otherWords.has(token) || leadIns.has(token)) return token;
  if (isInflected(token, knows) || allStems.some((stem) => token.startsWith(stem))) return token;
  // The first letter is seldom wrong, but sometimes it has changed places with the second.
  for (const first of token[0] === token[1] ? token[0]! : token.slice(0, 2)) {
    for (let length = token.length - 1; length <= token.length + 1; length++) {
      for (const word of entry(vocabulary, first + length) ?? []) if (nearly(token, word)) return word;
    }
  }
  return token;
}

/** Whether it is a form of a word we listen for, and no slip: "paused" tells a story where "pause" is a command. */
function isInflected(token: string, knows: (word: string) => boolean): boolean {
  return /(?:ed|d|s|es|ing|er|ly)$/.test(token) && [1, 2, 3].some((ending) => knows(token.slice(0, -ending)));
}
