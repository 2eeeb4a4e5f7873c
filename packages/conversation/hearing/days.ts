/** Days of the week as people name them: names, groups, single letters and runs of letters. */

import { type Weekday, weekdays } from "../practice/weekday.ts";
import type { Lexeme } from "./lexemes.ts";
import { lexicon } from "./lexicon.ts";
import { spellExactly } from "./vocabulary.ts";

export type { Weekday };

const names: ReadonlyMap<string, Weekday> = new Map([
  ["monday", "MO"],
  ["tuesday", "TU"],
  ["wednesday", "WE"],
  ["thursday", "TH"],
  ["friday", "FR"],
  ["saturday", "SA"],
  ["sunday", "SU"],
]);

/** The weekday that a lexeme names, in full, short or misspelled; not "the sun" nor "fri" in a longer word. */
export function dayNamed(lexemes: readonly Lexeme[], at: number): Weekday | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.typed === "sun" && lexemes[at - 1]?.word === "the") return undefined;
  return names.get(lexeme.word);
}

/** From `first` to `last`, over the week's end where need be: Friday to Monday is four days. */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first);
  const length = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => weekdays[(from + step) % 7]!);
}

/** Each day once, Monday first. */
export function inWeekOrder(days: Iterable<Weekday>): Weekday[] {
  const said = new Set(days);
  return weekdays.filter((day) => said.has(day));
}

export const everyDay: readonly Weekday[] = weekdays;
const workweek = daysBetween("MO", "FR");

/** A named set of days. "Every day" gives way to days that are named beside it ("every day mon to thurs"). */
export interface DayGroup {
  days: readonly Weekday[];
  everyDay?: true;
  /** The half of the day that the words also say: "nightly", "weeknights", "cada mañana". */
  lean?: "am" | "pm" | "night";
}

const everyNight: DayGroup = { days: everyDay, everyDay: true, lean: "night" };
const everyMorning: DayGroup = { days: everyDay, everyDay: true, lean: "am" };
const everyAfternoon: DayGroup = { days: everyDay, everyDay: true, lean: "pm" };

export const dayGroups = lexicon<DayGroup>([
  [
    { days: everyDay, everyDay: true },
    `every|each|cada single|one|freaking|damn|fucking? day of|in? the? week?, ever day, everyday, each and every day, daily, all week long?, whole week,
    all days, all seven|7 days of? the? week?, seven|7 days a|per|each|/ week, seven|7 days, once|1x a|per|each day, once daily,
    one|1 time|times|x a|per day, all of the days, all the days,
    todos los? santos? dia|day de|en? la? semana?, cada dia, a? diario, diariamente, toda la semana|week, los siete|7 dia de? la? semana?,
    una|1 vez al|por|cada dia, siete|7 dia a|de|por la? semana, dia a dia`,
  ],
  [everyNight, "every|each|cada single|freaking|damn? night|noche|evening, nightly, all nights, todas|toda las? noche|nights"],
  [everyMorning, "every|each|cada single|freaking|damn? morning|am|manana, all mornings, todas|toda las manana|mornings"],
  [everyAfternoon, "every|each|cada single? afternoon|pm|tarde, all afternoons, todas|toda las tarde|afternoons"],
  [
    { days: workweek },
    `every|each? week? weekday, week day, every|each week day, all weekdays, every|each weekday, during the? week,
    workweek, work week, workday, workdays, work day, business day, school day, every|each work|school|business day, the week days,
    entre semana, entresemana, dia de|entre entre? semana, de semana, dia laborable|laborables|laboral|laborales|habil|habiles, dia de trabajo|escuela|clase|clases`,
  ],
  [{ days: workweek, lean: "night" }, "every|each? weeknight, week night, every|each week night"],
  [{ days: daysBetween("SU", "TH"), lean: "night" }, "every|each? school night"],
  [
    { days: daysBetween("SA", "SU") },
    `every|each? weekend, every|each? week end|ends, w / e|ends|end, both weekend days, both days of the? weekend, all weekend,
    el|los? fin|fines de|d|del? semana, findesemana, el|los? finde|findes, los fines, fds, cada|todos los? fin|fines de semana, cada finde`,
  ],
]);

/** Letters for days, per language. Safe ones are hardly ever a word of their own. */
const englishLetters: Readonly<Record<string, Weekday>> = {
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
};
const spanishLetters: Readonly<Record<string, Weekday>> = {
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
};
const safeLetters = new Set("m mo t w th f sa l lu j ju v vi".split(" "));
/** Letters that may stand alone before a time: "W 7pm". */
const aloneLetters = new Set("m mo t tu w th f fr sa su".split(" "));

/** Runs written in one piece that cannot be read letter by letter. */
const writtenTogether: Readonly<Record<string, readonly Weekday[]>> = {
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
};
/** Letter runs that are words or short forms of their own; they count only beside a time or other days. */
const oftenOther = new Set("mt mf tf mth wth twf mtf tr wr rf tw".split(" "));
const neverDays = new Set("mr st tus".split(" "));

function isDayRun(typed: string): readonly Weekday[] | undefined {
  if (typed.length < 2 || typed.length > 14 || neverDays.has(typed)) return undefined;
  const known = writtenTogether[typed];
  if (known) return known;
  if (englishLetters[typed] && typed.length === 2) return undefined;
  return splitNames(typed) ?? split(typed, typed.startsWith("su") ? 2 : 0, typed.startsWith("su") ? ["SU"] : []);
}

const shortNames = /(?:mon|tues?|wed|thurs?|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)/g;

/** "monwedfri", "lunmievie" */
function splitNames(typed: string): readonly Weekday[] | undefined {
  const parts = typed.match(shortNames);
  if (parts === null || parts.length < 2 || parts.join("") !== typed) return undefined;
  return parts.map((part) => names.get(spellExactly(part))!);
}

/** Takes days off the front in the order of the week, the longer letter group first. */
function split(typed: string, at: number, before: readonly Weekday[]): readonly Weekday[] | undefined {
  if (at === typed.length) return before.length > 1 ? before : undefined;
  const last = before.at(-1);
  const rank = last === undefined || (last === "SU" && before.length === 1) ? -1 : weekdays.indexOf(last);
  for (const length of [2, 1]) {
    const letters = typed.slice(at, at + length);
    const day = letters.length === length && letters !== "mo" && letters !== "we" && letters !== "fr" && letters !== "s" ? englishLetters[letters] : undefined;
    if (day === undefined || weekdays.indexOf(day) <= rank) continue;
    const rest = split(typed, at + length, [...before, day]);
    if (rest) return rest;
  }
  return undefined;
}

const between = new Set([",", "/", "&", "+", "-", "and", "y", "n", "e", ".", "to", "through", "a", "al", "or", "o"]);

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
  const timed = isNumeric(lexemes[start - 1]) || isNumeric(lexemes[next]) || (isNumeric(lexemes[next + 1]) && !isNumeric(lexemes[start - 1]));
  for (const place of together) {
    const typed = lexemes[place]!.typed;
    if (company > 1 || timed || !oftenOther.has(typed)) days.push([place, isDayRun(typed)!]);
  }
  const alphabet = letters.length > 0 ? alphabetOf(lexemes, letters, named + together.length, timed, start) : undefined;
  if (alphabet) for (const place of letters) days.push([place, [alphabet(lexemes[place]!.typed)]]);
  return { days, next: Math.max(next, start) };
}

function isNumeric(lexeme: Lexeme | undefined): boolean {
  return lexeme?.value !== undefined || lexeme?.word === "noon" || lexeme?.word === "pm" || lexeme?.word === "am";
}

function isLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const { typed, glued } = lexemes[at]!;
  if (!(typed in englishLetters) && !(typed in spanishLetters)) return false;
  const before = lexemes[at - 1];
  // "7 p m", "p.m.", "15th", "5m", "w/ my kids" are other things.
  if (before && (/^\d/.test(before.word) && glued)) return false;
  if (typed === "m" && [before, lexemes[at - 2]].some((one) => one?.typed === "p" || one?.typed === "a")) return false;
  const slash = typed === "w" && lexemes[at + 1]?.word === "/";
  return !slash || dayNamed(lexemes, at + 2) !== undefined || (lexemes[at + 2]?.typed ?? "") in englishLetters;
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
  if (letters.length === 1 && company === 0) {
    const alone = start === 0 && timed && aloneLetters.has(typed[0]!);
    return alone ? (letter) => englishLetters[letter]! : undefined;
  }
  if (!typed.some((letter) => safeLetters.has(letter))) return undefined;
  if (typed.every((letter) => letter in englishLetters)) {
    if (typed.includes("s") && typed.length < 3) return undefined;
    return (letter) => englishLetters[letter]!;
  }
  if (company > 0 || !typed.every((letter) => letter in spanishLetters)) return undefined;
  // L-M-V is Monday, Wednesday and Friday, as M-W-F is; with a J beside it the M is Tuesday.
  const wednesday = typed.includes("l") && typed.includes("v") && !typed.includes("j") && !typed.includes("mi");
  return (letter) => (letter === "m" && wednesday ? "WE" : spanishLetters[letter]!);
}

/** Words for days that are not yet a choice: "any day", "whenever", "cualquier dia". */
export const anyDay = lexicon<true>([
  [
    true,
    `any|whichever|whatever|some|either|which day, any|some|one|1|most weekday|weekend|weeknight, any|some night|morning|evening|afternoon, any|some|one|1 week|weekend day, any|some of the? weekdays,
    any|some|one|1 of the? weekend, one|1 day, one|1 day on|of|in|during the? weekend|weekday|week, one|1 of the weekdays|weekend, most days, most nights|mornings, some nights|mornings,
    whichever, whenever, anything, anyday, when ever, any of them, doesnt matter, dont care, u|you pick|choose|decide,
    cualquier|cualquiera dia, cualquiera, cualquier noche|manana|tarde, algun dia, un dia, un dia entre semana, un dia de|del fin de? semana?, el dia que sea, cuando sea, cuando pueda, cualquier dia de|entre la? semana, no importa el dia`,
  ],
]);
