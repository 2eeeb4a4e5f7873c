/** Days of the week by their letters: "M/W/F", "mwf", "T Th", "L-V", "su m w". */

import { weekdays } from "../practice/weekday.ts";
import { dayNamed, everyDay, type Weekday, weekdayOf, workweek } from "./days.ts";
import type { Lexeme } from "./lexemes.ts";
import { spellExactly } from "./vocabulary.ts";

/** Letters for days, per language. Safe ones are hardly ever a word of their own. */
const englishLetters: ReadonlyMap<string, Weekday> = new Map<string, Weekday>(
  Object.entries({
    m: "MO",
    mo: "MO",
    t: "TU",
    tu: "TU",
    w: "WE",
    we: "WE",
    th: "TH",
    r: "TH",
    f: "FR",
    fr: "FR",
    sa: "SA",
    s: "SA",
    su: "SU",
  }),
);
const spanishLetters: ReadonlyMap<string, Weekday> = new Map<string, Weekday>(
  Object.entries({
    l: "MO",
    lu: "MO",
    m: "TU",
    ma: "TU",
    mi: "WE",
    x: "WE",
    j: "TH",
    ju: "TH",
    v: "FR",
    vi: "FR",
    s: "SA",
    sa: "SA",
    d: "SU",
    do: "SU",
  }),
);
const safeLetters = new Set("m mo t w th f sa l lu j ju v vi".split(" "));
/** Letters that may stand alone before a time: "W 7pm". */
const aloneLetters = new Set("m mo t tu w th f fr sa su".split(" "));

/** Runs written in one piece that cannot be read letter by letter. */
const writtenTogether: ReadonlyMap<string, readonly Weekday[]> = new Map(
  Object.entries({
    lmv: ["MO", "WE", "FR"],
    lmiv: ["MO", "WE", "FR"],
    lmyv: ["MO", "WE", "FR"],
    lxv: ["MO", "WE", "FR"],
    lmmjv: workweek,
    lmxjv: workweek,
    lmmijv: workweek,
    lmijv: ["MO", "WE", "TH", "FR"],
    lmxjvsd: everyDay,
    lmmjvsd: everyDay,
    mtwtf: workweek,
    smtwtfs: everyDay,
    mtwtfss: everyDay,
    mtwthfss: everyDay,
  }),
);
/** Letter runs that are words or short forms of their own; they count only beside a time or other days. */
const oftenOther = new Set("mr mt mf tf mth wth twf mtf tr wr rf tw".split(" "));
const neverDays = new Set("st tus sum sur surf turf susu tusa viewed".split(" "));

function isDayRun(typed: string): readonly Weekday[] | undefined {
  if (typed.length < 2 || typed.length > 14 || neverDays.has(typed)) return undefined;
  const known = writtenTogether.get(typed);
  if (known) return known;
  if (englishLetters.get(typed) && typed.length === 2) return undefined;
  return (
    splitNames(typed) ?? split(typed, typed.startsWith("su") ? 2 : 0, typed.startsWith("su") ? ["SU"] : [])
  );
}

const shortNames = /(?:mon|tues?|wed|thurs?|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)/g;

/** "monwedfri", "lunmievie" */
function splitNames(typed: string): readonly Weekday[] | undefined {
  const parts = typed.match(shortNames);
  if (parts === null || parts.length < 2 || parts.join("") !== typed) return undefined;
  return parts.map((part) => weekdayOf(spellExactly(part))!);
}

/** Takes days off the front in the order of the week, the longer letter group first. */
function split(typed: string, at: number, before: readonly Weekday[]): readonly Weekday[] | undefined {
  if (at === typed.length) return before.length > 1 ? before : undefined;
  const last = before.at(-1);
  const rank = last === undefined || (last === "SU" && before.length === 1) ? -1 : weekdays.indexOf(last);
  for (const length of [2, 1]) {
    const letters = typed.slice(at, at + length);
    const day =
      letters.length === length && letters !== "mo" && letters !== "we" && letters !== "fr" && letters !== "s"
        ? englishLetters.get(letters)
        : undefined;
    if (day === undefined || weekdays.indexOf(day) <= rank) continue;
    const rest = split(typed, at + length, [...before, day]);
    if (rest) return rest;
  }
  return undefined;
}

const between = new Set([
  ",",
  "/",
  "&",
  "+",
  "-",
  "and",
  "y",
  "n",
  "e",
  ".",
  "to",
  "through",
  "a",
  "al",
  "or",
  "o",
]);

/** The days that letters stand for, by the place of the lexeme: "M/W/F", "mwf", "T Th", "L-V", "su m w". */
export function lettersForDays(lexemes: readonly Lexeme[]): ReadonlyMap<number, readonly Weekday[]> {
  const found = new Map<number, readonly Weekday[]>();
  let at = 0;
  while (at < lexemes.length) {
    const run = letterRun(lexemes, at);
    for (const [place, days] of run.days) found.set(place, days);
    at = Math.max(at + 1, run.next);
  }
  return found;
}

interface LetterRun {
  days: [place: number, days: readonly Weekday[]][];
  next: number;
}

/** The longest run of day letters, day names and what joins them, with the letters' days where it is to be believed. */
function letterRun(lexemes: readonly Lexeme[], start: number): LetterRun {
  const letters: number[] = [];
  const together: number[] = [];
  let named = 0;
  let next = start;
  let at = start;
  while (at < lexemes.length) {
    if (dayNamed(lexemes, at)) named++;
    else if (isDayRun(lexemes[at]!.typed)) together.push(at);
    else if (isLetter(lexemes, at)) letters.push(at);
    else if (at === start || !between.has(lexemes[at]!.word)) break;
    else {
      at++;
      continue;
    }
    at++;
    next = at;
  }
  const days: LetterRun["days"] = [];
  const company = named + together.length + letters.length;
  const timed =
    isNumeric(lexemes[start - 1]) ||
    isNumeric(lexemes[next]) ||
    (isNumeric(lexemes[next + 1]) && !isNumeric(lexemes[start - 1]));
  for (const place of together) {
    const typed = lexemes[place]!.typed;
    if (company > 1 || timed || !oftenOther.has(typed)) days.push([place, isDayRun(typed)!]);
  }
  const alphabet =
    letters.length > 0 ? alphabetOf(lexemes, letters, named + together.length, timed, start) : undefined;
  if (alphabet) for (const place of letters) days.push([place, [alphabet(lexemes[place]!.typed)]]);
  return { days, next: Math.max(next, start) };
}

function isNumeric(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme?.value !== undefined || lexeme?.word === "noon" || lexeme?.word === "pm" || lexeme?.word === "am"
  );
}

function isLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const { typed, glued } = lexemes[at]!;
  if (!englishLetters.has(typed) && !spanishLetters.has(typed)) return false;
  const before = lexemes[at - 1];
  // "7 p m", "p.m.", "15th", "5m", "w/ my kids" are other things.
  if (before && /^\d/.test(before.word) && glued) return false;
  if (typed === "m" && [before, lexemes[at - 2]].some((one) => one?.typed === "p" || one?.typed === "a"))
    return false;
  const slash = typed === "w" && lexemes[at + 1]?.word === "/";
  return (
    !slash || dayNamed(lexemes, at + 2) !== undefined || englishLetters.has(lexemes[at + 2]?.typed ?? "")
  );
}

/** Which alphabet a run of single letters is in, if it is to be read as days at all. */
function alphabetOf(
  lexemes: readonly Lexeme[],
  letters: readonly number[],
  company: number,
  timed: boolean,
  start: number,
): ((letter: string) => Weekday) | undefined {
  const typed = letters.map((place) => lexemes[place]!.typed);
  // "S/S" is the weekend.
  if (typed.join() === "s,s" && company === 0) {
    let saturdaySaid = false;
    return () => {
      const day = saturdaySaid ? "SU" : "SA";
      saturdaySaid = true;
      return day;
    };
  }
  if (letters.length === 1 && company === 0) {
    const alone = start === 0 && timed && aloneLetters.has(typed[0]!);
    return alone ? (letter) => englishLetters.get(letter)! : undefined;
  }
  if (!typed.some((letter) => safeLetters.has(letter))) return undefined;
  if (typed.every((letter) => englishLetters.has(letter))) {
    if (typed.includes("s") && typed.length < 3) return undefined;
    return (letter) => englishLetters.get(letter)!;
  }
  if (company > 0 || !typed.every((letter) => spanishLetters.has(letter))) return undefined;
  // L-M-V is Monday, Wednesday and Friday, as M-W-F is; with a J beside it the M is Tuesday.
  const wednesday =
    typed.includes("l") && typed.includes("v") && !typed.includes("j") && !typed.includes("mi");
  return (letter) => (letter === "m" && wednesday ? "WE" : spanishLetters.get(letter)!);
}
