/** How long: a number of minutes, in digits or words, with the unit or without. */

import { readClockTime, readMeridiem } from "./clock-reading.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";
import { lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import type { Words } from "./words.ts";

/** A length that was read with its unit; `minutes` may be a fraction. */
export interface LengthRead {
  minutes: number;
  next: number;
}

const setLengths = lexicon<number>([
  [
    30,
    "half a|an|of? a|an? hour, half hour, a half a|an? hour, media hour, 1 / 2 a|an? hour, 1 / 2 of an hour",
  ],
  [
    15,
    "quarter of? a|an? hour, a quarter of? a|an? hour, cuarto de hour, un cuarto de hour, 1 / 4 of? a|an? hour",
  ],
  [45, "three|3 quarters of? a|an? hour, tres cuartos de hour, 3 / 4 of? a|an? hour"],
  [
    90,
    "an|a|1|one|una? hour and a|1? half, an|a|1|one|una? hour y media, an|a|1|one hour 1 / 2, 1 and a half hours, one and a half hours, 1 1 / 2 hours",
  ],
  [75, "an|a|1|one|una? hour and a quarter, an|a|1|one|una? hour y cuarto"],
  [60, "an|a full|whole|solid|entire? hour"],
  [120, "a? couple of? hours, un par de hours"],
  [12, "a? dozen minutes, una? docena de minutes"],
  [2, "a? couple of? minutes, un par de minutes, 2 o 3 minutes, dos o tres minutes"],
  [5, "a? few|several minutes, unos|algunos pocos? minutes, pocos minutes, unos cuantos minutes"],
  [
    1,
    "a|un minute, half a minute, medio minute, a|un second, a|un|few|couple of? seconds, a few|couple of? seconds, unos seconds, un momentito, a moment",
  ],
]);

const perUnit: ReadonlyMap<string, number> = new Map(Object.entries({ minute: 1, hour: 60, second: 1 / 60 }));

/** Right after digits: "10m", "1h". */
const perLetter: ReadonlyMap<string, number> = new Map([
  ["m", 1],
  ["h", 60],
  ["s", 1 / 60],
]);

/** Reads a length with its unit at `at`: `20 min`, `1.5 hours`, `1h30`, `15 to 20 mins` (the smaller), `half an hour`. */
export function readLength(lexemes: readonly Lexeme[], at: number): LengthRead | undefined {
  const set = setLengths(lexemes, at);
  if (set) return withRest(lexemes, set.next, set.meaning);
  const first = readAmount(lexemes, at);
  if (first === undefined) return undefined;
  const unit = readUnit(lexemes, first.next);
  if (unit) return readMixed(lexemes, first.value, unit);
  const more = readSecondAmount(lexemes, first.next);
  const shared = more && readUnit(lexemes, more.next);
  if (!shared) return undefined;
  return { minutes: Math.min(first.value, more.value) * shared.minutes, next: shared.next };
}

/** "1 hour 30", "two hours and a half", "an hour and 15 minutes". */
function readMixed(lexemes: readonly Lexeme[], value: number, unit: Unit): LengthRead {
  return withRest(lexemes, unit.next, value * unit.minutes, unit.minutes);
}

function withRest(lexemes: readonly Lexeme[], next: number, minutes: number, unit = 60): LengthRead {
  const joined = ["and", "y", "&"].includes(lexemes[next]?.word ?? "") ? next + 1 : next;
  const half = ["a", "1"].includes(lexemes[joined]?.typed ?? "") ? joined + 1 : joined;
  const halfWord = lexemes[half]?.word;
  if (joined > next && (halfWord === "half" || halfWord === "media" || halfWord === "medio")) {
    return { minutes: minutes + unit / 2, next: half + 1 };
  }
  const rest = readAmount(lexemes, joined);
  if (rest === undefined || unit < 1) return { minutes, next };
  const smaller = readUnit(lexemes, rest.next);
  if (smaller && smaller.minutes < unit)
    return { minutes: minutes + rest.value * smaller.minutes, next: smaller.next };
  const bare =
    unit === 60 &&
    minutes >= 60 &&
    !smaller &&
    rest.value < 60 &&
    // "1 hour 15" ends with its minutes.
    (joined > next || lexemes[joined]!.glued || (rest.value % 5 === 0 && isEnd(lexemes[rest.next])));
  return bare ? { minutes: minutes + rest.value, next: rest.next } : { minutes, next };
}

interface Unit {
  minutes: number;
  next: number;
}

function readUnit(lexemes: readonly Lexeme[], start: number): Unit | undefined {
  const at = ["ish", "-", "more", "mas", "extra"].includes(lexemes[start]?.word ?? "") ? start + 1 : start;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  const named = perUnit.get(lexeme.word);
  if (named !== undefined) return { minutes: named, next: lexemes[at + 1]?.word === "." ? at + 2 : at + 1 };
  const short = perLetter.get(lexeme.typed);
  const standsAlone = lexeme.glued && /^\d/.test(lexemes[at - 1]?.typed ?? "");
  return short !== undefined && standsAlone ? { minutes: short, next: at + 1 } : undefined;
}

/** Sounds that dictation writes for a number; only before a unit. */
const soundsLike: ReadonlyMap<string, number> = new Map(
  Object.entries({
    to: 2,
    too: 2,
    for: 4,
    fore: 4,
    ate: 8,
    won: 1,
    tin: 10,
    tree: 3,
  }),
);

interface Amount {
  value: number;
  next: number;
}

function readAmount(lexemes: readonly Lexeme[], at: number): Amount | undefined {
  const number = readNumber(lexemes, at);
  if (number === undefined) {
    const sound = soundsLike.get(lexemes[at]?.typed ?? "");
    return sound !== undefined && lexemes[at + 1]?.word === "minute"
      ? { value: sound, next: at + 1 }
      : undefined;
  }
  const [mark, digits, after] = [lexemes[number.next], lexemes[number.next + 1], lexemes[number.next + 2]];
  if (mark?.word === "." && mark.glued && digits?.glued && digits.value !== undefined) {
    return { value: Number(`${number.value}.${digits.typed}`), next: number.next + 2 };
  }
  if (mark?.word === "and" && digits?.word === "a" && after?.word === "half") {
    return { value: number.value + 0.5, next: number.next + 3 };
  }
  if (mark?.word === "y" && (digits?.word === "medio" || digits?.word === "media")) {
    return { value: number.value + 0.5, next: number.next + 2 };
  }
  return number;
}

const toOrOr = new Set(["-", "to", "or", "a", "o", "/", "y", "and", "or", "u", "until"]);

/** The second number of "15 to 20", "5-10", "5 or 10", "ten fifteen". */
function readSecondAmount(lexemes: readonly Lexeme[], at: number): Amount | undefined {
  let next = at;
  if (lexemes[next]?.word === "ish") next++;
  // "ten fifteen minutes" is a range, "7 30 min" an hour and a length.
  if (toOrOr.has(lexemes[next]?.word ?? "")) next++;
  else if (/^\d/.test(lexemes[next]?.typed ?? "")) return undefined;
  if (lexemes[next]?.word === "maybe") next++;
  return readAmount(lexemes, next);
}

const lengthMax = 240;

/** Whole minutes from 1 to 240, rounded down; undefined for 0 and for more than four hours. */
export function wholeMinutes(minutes: number): number | undefined {
  if (minutes <= 0 || minutes > lengthMax) return undefined;
  return Math.max(1, Math.floor(minutes));
}

const bareLengths = lexicon<number>([
  [2, "a couple, couple, un par"],
  [5, "a few, few, unos cuantos, unos pocos"],
]);

/** Numbers that count something else, and words that make what follows no answer. */
const otherCounts = new Set(
  `times x day dia week semana month mes page pages song songs episode episodes breath breaths rep reps kid kids thing things
  line lines sentence sentences word words paragraph paragraphs step steps mile miles lap laps round rounds set sets percent
  dollars year chapter chapters entry entries thought thoughts exercise exercises prayer prayers veces vez paginas pagina
  canciones cancion respiraciones vueltas cosas lineas palabras pasos of st nd rd th am pm oclock people personas ninos
  hijos cups cup beers minds friends % blocks block pushups lists list out sessions session verses verse`.split(
    /\s+/,
  ),
);

/**
 * Hears how many minutes a client will give a practice: of two numbers the smaller, "a few" is 5, "a couple" 2, less
 * than a minute 1. Clock times, 0, more than 240 minutes and "all day" are not lengths.
 */
export function hearDuration(words: Words): { minutes: number } | undefined {
  const lexemes = lexemesOf(words);
  const [withUnit, bare]: [number[], number[]] = [[], []];
  let at = 0;
  while (at < lexemes.length) {
    const length = readLength(lexemes, at);
    if (length) {
      withUnit.push(length.minutes);
      at = length.next;
      continue;
    }
    const clock = readClockTime(lexemes, at);
    if (clock && !clock.loose && !isSpokenPair(lexemes, at, clock.next)) {
      const unit = readUnit(lexemes, clock.next);
      if (unit?.minutes === 60) withUnit.push(clock.time.hour * 60 + clock.time.minute);
      at = clock.next;
      continue;
    }
    const few = bareLengths(lexemes, at);
    if (few) bare.push(few.meaning);
    const number = few ? undefined : readAmount(lexemes, at);
    if (number && isLengthAlone(lexemes, at, number.next)) bare.push(number.value);
    at = few?.next ?? number?.next ?? at + 1;
  }
  const said = withUnit.length > 0 ? withUnit : bare;
  const minutes = said.length > 0 ? wholeMinutes(Math.min(...said)) : undefined;
  return minutes === undefined ? undefined : { minutes };
}

/** "ten fifteen" and "10 y 15" may be a clock, but asked for minutes they are one or the other. */
function isSpokenPair(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  return lexemes.slice(at, next).every(({ value, word }) => value !== undefined || word === "y");
}

/** Whether a number without a unit may be the minutes: not an hour ("at 8"), a count of other things, or a part. */
function isLengthAlone(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const before = lexemes[at - 1];
  const after = lexemes[next];
  if (
    ["un", "una", "uno", "one", "a"].includes(lexemes[at]!.typed) &&
    lexemes.length > at + 1 &&
    !isEnd(after)
  )
    return false;
  if (after && otherCounts.has(after.word)) return false;
  if (after && readMeridiem(lexemes, next)) return false;
  if (after?.word === "/" || after?.word === ":" || before?.word === "/" || before?.word === ":")
    return false;
  if (before?.word === "not" && [",", undefined].includes(after?.word)) return false;
  return !["at", "las", "la", "@", "$", "#"].includes(before?.word ?? "");
}

function isEnd(lexeme: Lexeme | undefined): boolean {
  return lexeme === undefined || /^[^\p{L}\p{N}]/u.test(lexeme.word);
}
