/** The notation in which the risk screen's phrases are written, and the matcher that finds them among words in linear time. */

import { entry, file, prepared } from "../prepared.ts";
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

/** A phrase, or a piece of one, as it was read; `rarity` says how much is certain to be said (see `needOf`). */
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

const start: Piece = { is: "start", rarity: unsure };
const end: Piece = { is: "end", rarity: unsure };

/** Throws where a word could never match: folded words have plain small letters only. */
function wordOf(word: string): Piece {
  const apart = contractions.get(word);
  if (apart !== undefined) return sequenceOf(apart.map(wordOf));
  if (!/^[a-z0-9#]+$/.test(word) && !/^\p{Emoji}$/u.test(word)) throw new Error(`"${word}" is never said`);
  return { is: "word", word, rarity: common.has(word) ? 200 : 1 };
}

function sequenceOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  let rarity = unsure;
  for (const piece of pieces) rarity = Math.min(rarity, piece.rarity);
  return { is: "sequence", pieces, rarity };
}

function choiceOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  let rarity = 0;
  for (const piece of pieces) rarity += piece.rarity;
  return { is: "choice", pieces, rarity };
}

/** The word or choice that must be said where `piece` is: the one of the fewest and least common words. */
function needOf(piece: Piece): Piece {
  return piece.is === "sequence"
    ? needOf(piece.pieces.find(({ rarity }) => rarity === piece.rarity)!)
    : piece;
}

/** Adds to `words` some words of which one must be said where `need` is. */
function addWords(need: Piece, words: Set<string>): void {
  if (need.is === "word") words.add(need.word);
  else if (need.is === "choice") for (const one of need.pieces) addWords(needOf(one), words);
}

/** What a source is read with. A mark is what stands between blanks, brackets and commas. */
interface Reader {
  source: string;
  marks: readonly string[];
  at: number;
  pieceOf(mark: string): Piece;
}

/** Reads one definition. Throws on a slip in our own notation. */
function read(source: string, pieceOf: Reader["pieceOf"]): Piece {
  const reader: Reader = { source, marks: source.match(/[()?,]|[^\s()?,]+/g) ?? [], at: 0, pieceOf };
  const whole = alternatives(reader);
  if (reader.at < reader.marks.length) throw new Error(`a closing bracket too many in: ${source}`);
  return whole;
}

/** Whole phrases divided by commas. */
function alternatives(reader: Reader): Piece {
  const { marks } = reader;
  const phrases: Piece[] = [];
  let pieces: Piece[] = [];
  for (let mark = marks[reader.at]; mark !== undefined && mark !== ")"; mark = marks[reader.at]) {
    if (mark === ",") {
      reader.at++;
      if (pieces.length > 0) phrases.push(sequenceOf(pieces));
      pieces = [];
      continue;
    }
    const piece = item(reader);
    if (marks[reader.at] === "?") {
      reader.at++;
      pieces.push({ is: "optional", piece, rarity: unsure });
    } else pieces.push(piece);
  }
  if (pieces.length > 0) phrases.push(sequenceOf(pieces));
  if (phrases.length === 0) throw new Error(`nothing to match in: ${reader.source}`);
  return choiceOf(phrases);
}

function item(reader: Reader): Piece {
  const mark = reader.marks[reader.at++] ?? "";
  if (mark === "(") {
    const inner = alternatives(reader);
    if (reader.marks[reader.at++] !== ")") throw new Error(`no closing bracket in: ${reader.source}`);
    return inner;
  }
  if (mark === "!") return { is: "not", piece: item(reader), rarity: unsure };
  return reader.pieceOf(mark);
}

/** Reads a mark by itself; `named` finds what `<name>` stands for. */
function readMark(mark: string, named: (name: string) => Piece): Piece {
  if (mark.startsWith("!")) return { is: "not", piece: readWords(mark.slice(1), named), rarity: unsure };
  if (mark.startsWith("~")) return { is: "notAfter", piece: readWords(mark.slice(1), named), rarity: unsure };
  if (mark.startsWith("..")) {
    const most = Number(mark.replace(/^\.+/, ""));
    return { is: "gap", most, wide: mark.startsWith("..."), rarity: unsure };
  }
  return readWords(mark, named);
}

/** `a|b|<name>`: a choice of single words and names. */
function readWords(mark: string, named: (name: string) => Piece): Piece {
  if (mark.includes("|")) return choiceOf(mark.split("|").map((one) => readWords(one, named)));
  if (mark === "^") return start;
  if (mark === "$") return end;
  return mark.startsWith("<") ? named(mark.slice(1, -1)) : wordOf(mark);
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
    const remark = line.indexOf("//");
    const source = (remark < 0 ? line : line.slice(0, remark)).trim();
    if (source === "") continue;
    if (line.startsWith("    ")) phrases.push(`${phrases.pop()} ${source}`);
    else phrases.push(source);
  }
  return phrases;
}

/** Phrases that can be looked for together. Only those are read of which a word was said. */
export interface Table {
  needs(): Needs;
  /** The phrase of that number. */
  phrase(number: number): Piece;
}

/** Which phrases can be there, by what has to be said for them. */
type Needs = {
  /** Under each word the groups of phrases that need it said, or another word in its place. */
  groups: Record<string, number[]>;
  /** The phrases of each group. */
  phrases: number[][];
};

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
    const piece = read(source, pieceOf);
    known.set(name, piece);
    return piece;
  };
  // Most marks stand in many phrases, and are one piece in all of them.
  const marks = new Map<string, Piece>();
  const pieceOf = (mark: string): Piece => {
    let piece = marks.get(mark);
    if (piece === undefined) {
      piece = readMark(mark, named);
      marks.set(mark, piece);
    }
    return piece;
  };
  return (lines) => {
    let sources: string[] | undefined;
    const ready = new Map<number, Piece>();
    const phrase = (number: number): Piece => {
      const known = ready.get(number);
      if (known) return known;
      sources ??= eachPhrase(lines);
      const source = sources[number]!;
      const piece = read(source, pieceOf);
      if (piece.rarity === unsure) throw new Error(`no word is certain in: ${source}`);
      ready.set(number, piece);
      return piece;
    };
    return { needs: prepared(lines, () => needsOf(eachPhrase(lines).map((_, at) => phrase(at)))), phrase };
  };
}

function needsOf(pieces: readonly Piece[]): Needs {
  const byNeed = Map.groupBy(pieces.keys(), (number) => needOf(pieces[number]!));
  const groups: Needs["groups"] = {};
  for (const [group, need] of [...byNeed.keys()].entries()) {
    const words = new Set<string>();
    addWords(need, words);
    for (const word of words) file(groups, word, group);
  }
  return { groups, phrases: [...byNeed.values()] };
}

/** Where phrases of `table` stand, from left to right, the longest at each word. */
export function spans(table: Table, said: Said): Span[] {
  const { groups, phrases } = table.needs();
  const possible = new Set<number>();
  for (const word of said.words) {
    for (const group of entry(groups, word) ?? []) for (const number of phrases[group]!) possible.add(number);
  }
  const found: Span[] = [];
  if (possible.size === 0) return found;
  const steps = [...possible].map((number) => stepOf(table.phrase(number)));
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
