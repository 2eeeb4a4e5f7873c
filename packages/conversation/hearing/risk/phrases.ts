/** The notation in which the risk screen's phrases are written, and the matcher that finds them among words in linear time. */

/** Words as the risk screen compares them: spelling folded, fillers left out (see `folding.ts`). */
export interface Said {
  /** Folded words, with `stop` where a sentence ends, `erased` where an excuse took words out, `#` and `##` for numbers. */
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

export const stop = ".";
export const erased = "_";

/** The most words one phrase can span: ends are kept as the bits of one integer. */
const reach = 30;

/**
 * One piece of a phrase. `ends` has bit n set where the phrase so far may end n words after `start`; the step
 * answers with where it may end after this piece. Work is bounded by the length of the phrase, whatever the text.
 */
type Step = (said: Said, start: number, ends: number) => number;

interface Piece {
  readonly step: Step;
  /** The words it can begin with. */
  readonly firsts: ReadonlySet<string>;
  /** Whether it can match no words at all. */
  readonly maybeEmpty: boolean;
  /** Set where the piece is nothing but a choice of single words, so that choices can be merged. */
  readonly words?: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** Every bit of `ends`, as the index of a word, through `next`. */
function each(start: number, ends: number, next: (at: number) => boolean, shift: 0 | 1): number {
  let found = 0;
  for (let rest = ends; rest !== 0; rest &= rest - 1) {
    const offset = 31 - Math.clz32(rest & -rest);
    if (offset + shift <= reach && next(start + offset)) found |= 1 << (offset + shift);
  }
  return found;
}

function oneOf(words: ReadonlySet<string>): Piece {
  const step: Step = (said, start, ends) => each(start, ends, (at) => words.has(said.words[at] ?? ""), 1);
  return { step, firsts: words, maybeEmpty: false, words };
}

function sequence(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const firsts = new Set<string>();
  for (const piece of pieces) {
    for (const word of piece.firsts) firsts.add(word);
    if (!piece.maybeEmpty) break;
  }
  const step: Step = (said, start, ends) => {
    let now = ends;
    for (const piece of pieces) {
      now = piece.step(said, start, now);
      if (now === 0) return 0;
    }
    return now;
  };
  return { step, firsts, maybeEmpty: pieces.every((piece) => piece.maybeEmpty) };
}

function choice(pieces: readonly Piece[]): Piece {
  const single = new Set(pieces.flatMap((piece) => [...(piece.words ?? [])]));
  const longer = pieces.filter((piece) => piece.words === undefined);
  const all = single.size > 0 ? [oneOf(single), ...longer] : longer;
  if (all.length === 1) return all[0]!;
  const step: Step = (said, start, ends) => {
    let found = 0;
    for (const piece of all) found |= piece.step(said, start, ends);
    return found;
  };
  return {
    step,
    firsts: new Set(all.flatMap((piece) => [...piece.firsts])),
    maybeEmpty: all.some((piece) => piece.maybeEmpty),
  };
}

function optional(piece: Piece): Piece {
  return {
    step: (said, start, ends) => ends | piece.step(said, start, ends),
    firsts: piece.firsts,
    maybeEmpty: true,
  };
}

/** Up to `most` words of any kind; only a `wide` gap goes on into the next sentence or over an erased word. */
function gap(most: number, wide: boolean): Piece {
  const passes = (said: Said, at: number) => {
    const word = said.words[at];
    if (word === undefined || said.pauses[at] === "joint") return false;
    return wide || (word !== stop && word !== erased);
  };
  const step: Step = (said, start, ends) => {
    let found = ends;
    let edge = ends;
    for (let count = 0; count < most && edge !== 0; count++) {
      edge = each(start, edge, (at) => passes(said, at), 1);
      found |= edge;
    }
    return found;
  };
  return { step, firsts: nothing, maybeEmpty: true };
}

function condition(holds: (said: Said, at: number) => boolean): Piece {
  return {
    step: (said, start, ends) => each(start, ends, (at) => holds(said, at), 0),
    firsts: nothing,
    maybeEmpty: true,
  };
}

function isBreak(word: string | undefined): boolean {
  return word === undefined || word === stop || word === erased;
}

const clauseStart = condition((said, at) => isBreak(said.words[at - 1]) || said.pauses[at - 1] !== "");
const clauseEnd = condition((said, at) => isBreak(said.words[at]) || said.pauses[at - 1] !== "");

/** Names for choices that many phrases share, written like what stands in brackets. */
export type Names = Readonly<Record<string, string>>;

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
    const gapMark = /^(\.{2,3})(\d+)$/.exec(mark);
    if (gapMark) return gap(Number(gapMark[2]), gapMark[1] === "...");
    if (mark.startsWith("!") || mark.startsWith("~")) {
      const piece = mark.length > 1 ? words(mark.slice(1)) : item();
      if (mark.startsWith("!")) {
        return condition((said, next) => piece.step(said, next, 1) === 0);
      }
      return condition((said, next) => next === 0 || piece.step(said, next - 1, 1) === 0);
    }
    return words(mark);
  }

  /** `a|b|<name>` without spaces: a choice of single words and names. */
  function words(mark: string): Piece {
    return choice(
      mark.split("|").map((word) => {
        const name = /^<([\w-]+)>$/.exec(word)?.[1];
        if (name !== undefined) return named(name);
        if (word === "^") return clauseStart;
        if (word === "$") return clauseEnd;
        if (!/^(?:[a-z0-9#]+|\p{Emoji})$/u.test(word)) throw new Error(`"${word}" is never said, in: ${source}`);
        return oneOf(new Set([word]));
      }),
    );
  }

  /** Whole phrases divided by commas. */
  function alternatives(): Piece {
    const phrases: Piece[] = [];
    let pieces: Piece[] = [];
    const close = () => {
      if (pieces.length > 0) phrases.push(sequence(pieces));
      pieces = [];
    };
    while (at < marks.length && marks[at] !== ")") {
      const mark = marks[at]!;
      if (mark === ",") {
        close();
        at++;
        continue;
      }
      const piece = item();
      if (marks[at] === "?") {
        at++;
        pieces.push(optional(piece));
      } else pieces.push(piece);
    }
    close();
    if (phrases.length === 0) throw new Error(`nothing to match in: ${source}`);
    return choice(phrases);
  }

  const whole = alternatives();
  if (at < marks.length) throw new Error(`a closing bracket too many in: ${source}`);
  return whole;
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

/** Phrases that can be looked for together. */
export interface Table {
  readonly byFirst: ReadonlyMap<string, readonly Step[]>;
}

/**
 * A maker of tables that knows some names. In a table each line is one phrase:
 *
 *     word        that word; `#` is a number of one digit, `##` a longer one
 *     a|b|c       any one of these words
 *     <name>      what the name stands for
 *     (a b, c)    any one of these phrases
 *     x?          x or nothing
 *     ..3         up to three words within the sentence; ...3 also across sentences
 *     !a|b        and the next word is none of these
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
  return (lines) => {
    const byFirst = new Map<string, Step[]>();
    for (const source of eachPhrase(lines)) {
      const piece = read(source, named);
      if (piece.maybeEmpty || piece.firsts.size === 0) throw new Error(`must begin with a word: ${source}`);
      for (const word of piece.firsts) {
        const steps = byFirst.get(word);
        if (steps) steps.push(piece.step);
        else byFirst.set(word, [piece.step]);
      }
    }
    return { byFirst };
  };
}

/** Where phrases of `table` stand, from left to right, the longest at each word. */
export function* spans(table: Table, said: Said): Generator<Span> {
  for (let start = 0; start < said.words.length; start++) {
    const steps = table.byFirst.get(said.words[start]!);
    if (steps === undefined) continue;
    let ends = 0;
    for (const step of steps) ends |= step(said, start, 1);
    if (ends !== 0) yield { start, end: start + 31 - Math.clz32(ends) };
  }
}

/** Whether any phrase of `table` stands in `said`. */
export function has(table: Table, said: Said): boolean {
  return !spans(table, said).next().done;
}

/** `said` with every phrase of `table` taken out, so that what is left can be screened as if it had not been said. */
export function without(table: Table, said: Said): Said {
  let words: string[] | undefined;
  for (const { start, end } of spans(table, said)) {
    words ??= [...said.words];
    words.fill(erased, start, end);
  }
  return words === undefined ? said : { ...said, words };
}
