/** The notation in which the risk screen's phrases are written, and the matcher that finds them among words in linear time. */

import { contractions } from "./contractions.ts";

/** Words as the risk screen compares them: spelling folded, fillers left out (see `folding.ts`). */
export interface Said {
  /** Folded words, with `stop` where a sentence ends, `erased` where an excuse took words out, `#`, `##`, `####` for numbers. */
  readonly words: readonly string[];
  /** What follows the word at the same index, where that is no word of its own. */
  readonly pauses: readonly Pause[];
  /** Whether somebody laughed or said they were joking. It never excuses a wish to die. */
  readonly laughed: boolean;
}

/** A comma or dash, or the joint between two messages. Phrases run on across both; a gap does not cross a joint. */
export type Pause = "" | "comma" | "joint";

/** The words from `start` up to, not with, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stands among the words where a sentence ends. */
export const stop = ".";
/** Stands where an excuse took a word out. */
export const erased = "_";

/** A phrase, or a piece of one, as it was read; `rarity` says how much is certain to be said (see `needs`). */
type Piece =
  | { readonly is: "word"; readonly word: string; readonly rarity: number }
  | {
      readonly is: "choice" | "sequence";
      readonly pieces: readonly Piece[];
      readonly rarity: number;
      step?: Step;
    }
  | { readonly is: "optional" | "not" | "notAfter"; readonly piece: Piece; readonly rarity: number }
  | { readonly is: "gap"; readonly most: number; readonly wide: boolean; readonly rarity: number }
  | { readonly is: "start" | "end"; readonly rarity: number };

/** Names for choices that many phrases share, written like what stands in brackets. */
export type Names = Readonly<Record<string, string>>;

/** Words too common to tell anything: a choice of rarer words is the better thing to look for first. */
const common = new Set(
  `i im id ill my me the a to of in on it is am was be and so or if that this you do dont not no with at for up out go going
  want like have had get got feel he she they his her now when all about because # ## time day today
  me mi de la el que no y en un una lo se ya a con por para es los las mas si te le quiero estoy muy`.split(
    /\s+/,
  ),
);

/** Nothing here is certain to be said. */
const unsure = Number.POSITIVE_INFINITY;

/** Each word is one piece, however many phrases it stands in. */
const pieceOf = new Map<string, Piece>();

/** Throws where a word could never match: folded words have plain small letters only. */
function wordOf(word: string): Piece {
  const apart = contractions.get(word);
  if (apart !== undefined) return sequenceOf(apart.map(wordOf));
  let piece = pieceOf.get(word);
  if (piece === undefined) {
    if (!/^(?:[a-z0-9#]+|\p{Emoji})$/u.test(word)) throw new Error(`"${word}" is never said`);
    piece = { is: "word", word, rarity: common.has(word) ? 200 : 1 };
    pieceOf.set(word, piece);
  }
  return piece;
}

function sequenceOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  let rarity = unsure;
  for (const piece of pieces) rarity = Math.min(rarity, piece.rarity);
  return { is: "sequence", pieces, rarity };
}

function choiceOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  return { is: "choice", pieces, rarity: pieces.reduce((total, piece) => total + piece.rarity, 0) };
}

/** Adds to `words` some words of which one must be said where `piece` is: the fewest and least common there are. */
function addNeeds(piece: Piece, words: string[]): void {
  if (piece.is === "word") words.push(piece.word);
  else if (piece.is === "choice") for (const one of piece.pieces) addNeeds(one, words);
  else if (piece.is === "sequence")
    addNeeds(piece.pieces.find(({ rarity }) => rarity === piece.rarity)!, words);
}

/** Reads one definition; `named` finds what `<name>` stands for. Throws on a slip in our own notation. */
function read(source: string, named: (name: string) => Piece): Piece {
  const marks = source.match(/[()?,]|[^\s()?,]+/g) ?? [];
  let at = 0;

  function item(): Piece {
    const mark = marks[at++] ?? "";
    if (mark === "(") {
      const inner = alternatives();
      if (marks[at++] !== ")") throw new Error(`no closing bracket in: ${source}`);
      return inner;
    }
    if (mark.startsWith("..")) {
      const most = Number(mark.replace(/^\.+/, ""));
      return { is: "gap", most, wide: mark.startsWith("..."), rarity: unsure };
    }
    if (mark.startsWith("!")) {
      return { is: "not", piece: mark.length > 1 ? words(mark.slice(1)) : item(), rarity: unsure };
    }
    if (mark.startsWith("~")) return { is: "notAfter", piece: words(mark.slice(1)), rarity: unsure };
    return words(mark);
  }

  /** `a|b|<name>`: a choice of single words and names. */
  function words(mark: string): Piece {
    return mark.includes("|") ? choiceOf(mark.split("|").map(word)) : word(mark);
  }

  function word(mark: string): Piece {
    if (mark === "^") return { is: "start", rarity: unsure };
    if (mark === "$") return { is: "end", rarity: unsure };
    if (mark.startsWith("<")) return named(mark.slice(1, -1));
    return wordOf(mark);
  }

  /** Whole phrases divided by commas. */
  function alternatives(): Piece {
    const phrases: Piece[] = [];
    let pieces: Piece[] = [];
    const close = () => {
      if (pieces.length > 0) phrases.push(sequenceOf(pieces));
      pieces = [];
    };
    while (at < marks.length && marks[at] !== ")") {
      if (marks[at] === ",") {
        close();
        at++;
        continue;
      }
      const piece = item();
      if (marks[at] === "?") {
        at++;
        pieces.push({ is: "optional", piece, rarity: unsure });
      } else pieces.push(piece);
    }
    close();
    if (phrases.length === 0) throw new Error(`nothing to match in: ${source}`);
    return choiceOf(phrases);
  }

  const whole = alternatives();
  if (at < marks.length) throw new Error(`a closing bracket too many in: ${source}`);
  return whole;
}

/** The most words one phrase can span: where it may end is kept as the bits of one integer. */
const reach = 30;

/**
 * `ends` has bit n set where the phrase so far may end n words after `start`; the step answers with where it may end
 * after this piece. The work is bounded by the length of the phrase, whatever the text.
 */
type Step = (said: Said, start: number, ends: number) => number;

/** The bits of `ends` whose words satisfy `next`, moved on by `shift` words. */
function each(start: number, ends: number, next: (at: number) => boolean, shift: 0 | 1): number {
  let found = 0;
  for (let rest = ends; rest !== 0; rest &= rest - 1) {
    const offset = 31 - Math.clz32(rest & -rest);
    if (offset + shift <= reach && next(start + offset)) found |= 1 << (offset + shift);
  }
  return found;
}

/** Whether a clause ends before the word `at`; `edge` is the word on the far side. Two messages may be one clause. */
function breaks(said: Said, at: number, edge: string | undefined): boolean {
  return edge === undefined || edge === stop || said.pauses[at - 1] === "comma";
}

/** How `piece` is matched. */
function stepOf(piece: Piece): Step {
  switch (piece.is) {
    case "word":
      return (said, start, ends) => each(start, ends, (at) => said.words[at] === piece.word, 1);
    case "sequence":
      piece.step ??= sequenceStep(piece.pieces.map(stepOf));
      return piece.step;
    case "choice":
      piece.step ??= choiceStep(piece.pieces);
      return piece.step;
    case "optional": {
      const step = stepOf(piece.piece);
      return (said, start, ends) => ends | step(said, start, ends);
    }
    case "gap":
      return (said, start, ends) => gap(said, start, ends, piece.most, piece.wide);
    case "not": {
      const step = stepOf(piece.piece);
      return (said, start, ends) => each(start, ends, (at) => step(said, at, 1) === 0, 0);
    }
    case "notAfter": {
      const step = stepOf(piece.piece);
      return (said, start, ends) => each(start, ends, (at) => at === 0 || step(said, at - 1, 1) === 0, 0);
    }
    case "start":
      return (said, start, ends) => each(start, ends, (at) => breaks(said, at, said.words[at - 1]), 0);
    case "end":
      return (said, start, ends) => each(start, ends, (at) => breaks(said, at, said.words[at]), 0);
  }
}

function sequenceStep(steps: readonly Step[]): Step {
  return (said, start, ends) => {
    let now = ends;
    for (const step of steps) {
      now = step(said, start, now);
      if (now === 0) return 0;
    }
    return now;
  };
}

function choiceStep(pieces: readonly Piece[]): Step {
  const words = new Set<string>();
  const steps: Step[] = [];
  const add = (piece: Piece): void => {
    if (piece.is === "word") words.add(piece.word);
    else if (piece.is === "choice") piece.pieces.forEach(add);
    else steps.push(stepOf(piece));
  };
  pieces.forEach(add);
  return (said, start, ends) => {
    let found = each(start, ends, (at) => words.has(said.words[at] ?? ""), 1);
    for (const step of steps) found |= step(said, start, ends);
    return found;
  };
}

/** Up to `most` words of any kind; only a `wide` gap goes on into the next sentence or over an erased word. */
function gap(said: Said, start: number, ends: number, most: number, wide: boolean): number {
  const passes = (at: number) => {
    const word = said.words[at];
    if (word === undefined || said.pauses[at] === "joint") return false;
    return wide || (word !== stop && word !== erased);
  };
  let found = ends;
  let edge = ends;
  for (let count = 0; count < most && edge !== 0; count++) {
    edge = each(start, edge, passes, 1);
    found |= edge;
  }
  return found;
}

/** One phrase a line, without remarks; a line set further in goes on with the phrase above it. */
function eachPhrase(lines: string): string[] {
  const phrases: string[] = [];
  for (const line of lines.split("\n")) {
    const source = line.replace(/\/\/.*$/, "").trim();
    if (source === "") continue;
    if (line.startsWith("    ")) phrases.push(`${phrases.pop()} ${source}`);
    else phrases.push(source);
  }
  return phrases;
}

/** Phrases that can be looked for together. They are read when they are first looked for. */
export type Table = () => ByNeed;

/** Each phrase stands under every word of which it needs one. */
type ByNeed = ReadonlyMap<string, readonly Piece[]>;

/**
 * A maker of tables that knows some names. In a table each line is one phrase:
 *
 *     word        that word; `#` is a number of one digit, `##` a longer one, `####` a year
 *     a|b|c       any one of these words
 *     <name>      what the name stands for
 *     (a b, c)    any one of these phrases
 *     x?          x or nothing
 *     ..3         up to three words within the sentence; ...3 also across sentences
 *     !a|b        and the next word is none of these; !(a b, c) for phrases
 *     ~a|b        and the word before is none of these
 *     ^ $         the start, the end of a clause
 *     //          the rest of the line is a remark
 *
 * A line set further in (four spaces) goes on with the phrase above it.
 */
export function notation(names: Names): (lines: string) => Table {
  const known = new Map<string, Piece>();
  const named = (name: string): Piece => {
    const ready = known.get(name);
    if (ready) return ready;
    const source = names[name];
    if (source === undefined) throw new Error(`no such name: <${name}>`);
    const piece = read(source, named);
    known.set(name, piece);
    return piece;
  };
  const index = (lines: string): ByNeed => {
    const byNeed = new Map<string, Piece[]>();
    for (const source of eachPhrase(lines)) {
      const phrase = read(source, named);
      if (phrase.rarity === unsure) throw new Error(`no word is certain in: ${source}`);
      const needs: string[] = [];
      addNeeds(phrase, needs);
      for (const word of needs) {
        const phrases = byNeed.get(word);
        if (phrases) phrases.push(phrase);
        else byNeed.set(word, [phrase]);
      }
    }
    return byNeed;
  };
  return (lines) => {
    let ready: ByNeed | undefined;
    return () => {
      ready ??= index(lines);
      return ready;
    };
  };
}

/** Where phrases of `table` stand, from left to right, the longest at each word. */
export function spans(table: Table, said: Said): Span[] {
  const byNeed = table();
  const possible = new Set<Piece>();
  for (const word of said.words) for (const phrase of byNeed.get(word) ?? []) possible.add(phrase);
  const found: Span[] = [];
  if (possible.size === 0) return found;
  const steps = [...possible].map(stepOf);
  for (let start = 0; start < said.words.length; start++) {
    let ends = 0;
    for (const step of steps) ends |= step(said, start, 1);
    if (ends > 1) found.push({ start, end: start + 31 - Math.clz32(ends) });
  }
  return found;
}

/** Whether any phrase of `table` stands in `said`. */
export function has(table: Table, said: Said): boolean {
  return spans(table, said).length > 0;
}

/** `said` with every phrase of `table` taken out, so that what is left can be screened as if it had not been said. */
export function without(table: Table, said: Said): Said {
  const found = spans(table, said);
  if (found.length === 0) return said;
  const words = [...said.words];
  for (const { start, end } of found) words.fill(erased, start, end);
  return { ...said, words };
}
