/** Hears a schedule: which days, what time, how long, in whatever order and words it is said. */

import { clockText, hourText, type Lean, minutesOfDay } from "./clock-time.ts";
import { inWeekOrder, type Weekday } from "./days.ts";
import { lexemesOf } from "./lexemes.ts";
import { joinDays, joinTimes, nextPlace, placeBefore, settleNumbers } from "./schedule-joining.ts";
import { type DaysPiece, type Piece, readPieces } from "./schedule-pieces.ts";
import {
  setExceptionsAside,
  setObstaclesAside,
  setReasonsAside,
  stands,
  takeBackCorrected,
} from "./schedule-standing.ts";
import type { Words } from "./words.ts";

export { hearMeridiem } from "./meridiem.ts";
export type { Weekday };

export interface ScheduleHeard {
  /** Monday first, no repeats. */
  days: Weekday[];
  /** `HH:MM`, on the 24-hour clock. */
  time?: string;
  /** The first piece that is missing. */
  need: "days" | "time" | "ampm" | null;
  /** An hour that was said while its am or pm is open: `7` or `7:30`. */
  hour?: string;
  /** Two different times, `HH:MM`, where a plan holds one. */
  alternatives?: [string, string];
  /** A rhythm that set days of the week cannot hold, when no days were named. */
  rhythm?: "every-other-day" | "times-a-week" | "other";
  /** A length said in the same text. */
  minutes?: number;
}

/**
 * Hears days, a time and a length. Nothing more is promised than was said: of a range of times the start, of two
 * times joined by "or" the earlier; days joined by "or", "any day" and rhythms such as "twice a week" are not yet
 * days. Days that are in the way ("I have class mon") do not count.
 */
export function hearSchedule(words: Words): ScheduleHeard {
  const read = readPieces(lexemesOf(words));
  const pieces = settleNumbers(joinTimes(joinDays(read)));
  setObstaclesAside(pieces);
  setExceptionsAside(pieces);
  takeBackCorrected(pieces);
  setReasonsAside(pieces);
  const times = timesSaid(pieces);
  const days = daysSaid(pieces, times.length > 1);
  const time = oneTime(times);
  const rhythm = days.length === 0 ? rhythmSaid(pieces) : undefined;
  const lengths = meant(pieces, "length").map(({ piece }) => piece.minutes);
  return {
    days,
    need:
      days.length === 0 ? "days" : time.time !== undefined ? null : time.hour !== undefined ? "ampm" : "time",
    ...time,
    ...(rhythm && { rhythm }),
    ...(lengths.length > 0 && { minutes: Math.min(...lengths) }),
  };
}

type PieceOf<Kind extends Piece["kind"]> = Extract<Piece, { kind: Kind }>;

/** The pieces of one kind that were meant, with their places; those said aside only where there are no others. */
function meant<Kind extends Piece["kind"]>(
  pieces: readonly Piece[],
  kind: Kind,
): { piece: PieceOf<Kind>; at: number }[] {
  const all = [...pieces.entries()].flatMap(([at, piece]) =>
    piece.kind === kind && !piece.out ? [{ piece: piece as PieceOf<Kind>, at }] : [],
  );
  const standing = all.filter(({ piece }) => stands(piece));
  return standing.length > 0 ? standing : all;
}

function daysSaid(pieces: readonly Piece[], twoTimes: boolean): Weekday[] {
  const rhythms = meant(pieces, "rhythm");
  if (rhythms.some(({ piece }) => piece.rhythm === "not-weekly") || isChoiceOfDays(pieces)) return [];
  const said = meant(pieces, "days").filter(({ piece, at }) => !isAnyOf(pieces, piece, at));
  const named = said.filter(({ piece }) => !piece.everyDay);
  if (named.length === 0 && rhythms.length > 0) return [];
  // "every day mon to thurs" is Monday to Thursday; with a time each ("every day at 7, weekends at 9") it is both.
  const chosen = named.length > 0 && !twoTimes ? named : said;
  const inTheWay = [...pieces.entries()].flatMap(([at, piece]) =>
    piece.kind === "days" && piece.out === "in the way" ? [{ piece, at }] : [],
  );
  return inWeekOrder(
    chosen.flatMap(({ piece, at }) => (piece.days.length > 1 ? without(piece, at, inTheWay) : piece.days)),
  );
}

/** A set of days less those in the way, unless they are the same days, said first: "I work m-f so 8pm m-f". */
function without(
  { days }: DaysPiece,
  at: number,
  inTheWay: readonly { piece: DaysPiece; at: number }[],
): readonly Weekday[] {
  const except = new Set(inTheWay.flatMap(({ piece }) => piece.days));
  const left = days.filter((day) => !except.has(day));
  return left.length === 0 && (inTheWay.at(-1)?.at ?? at) < at ? days : left;
}

/** "any of the weekdays", "one day on the weekend" are not the whole of it. */
function isAnyOf(pieces: readonly Piece[], { days }: DaysPiece, at: number): boolean {
  return days.length > 1 && pieces[placeBefore(pieces, at)]?.kind === "any";
}

/** "tues or thurs", "mon or whenever": not yet a choice. */
function isChoiceOfDays(pieces: readonly Piece[]): boolean {
  let daysBefore = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "days" && stands(piece)) daysBefore = true;
    if (piece.kind !== "or" || !daysBefore) continue;
    const next = pieces[nextPlace(pieces, at + 1, ["word"])];
    if ((next?.kind === "days" || next?.kind === "any") && !next.out) return true;
  }
  return false;
}

function rhythmSaid(pieces: readonly Piece[]): ScheduleHeard["rhythm"] {
  const rhythm = meant(pieces, "rhythm")[0]?.piece.rhythm;
  return rhythm === "not-weekly" ? "other" : rhythm;
}

interface TimeSaid {
  /** After midnight; undefined while am or pm is open. */
  minutes: number | undefined;
  hour: string;
}

/** Each different time that was meant. "mon at 7 and wed at 7pm" says one time twice. */
function timesSaid(pieces: readonly Piece[]): TimeSaid[] {
  const leans = leansSaid(pieces);
  const byDial = new Map<string, Map<number | undefined, TimeSaid>>();
  for (const { piece, at } of meant(pieces, "time")) {
    const { time } = piece;
    const minutes = minutesOfDay(time, { beside: leanBeside(pieces, at), leans });
    const dial = `${time.hour % 12}:${time.minute}`;
    const same = byDial.get(dial) ?? new Map<number | undefined, TimeSaid>();
    if (!same.has(minutes)) same.set(minutes, { minutes, hour: hourText(time) });
    byDial.set(dial, same);
  }
  return [...byDial.values()].flatMap((same) => {
    if (same.size > 1) same.delete(undefined);
    return [...same.values()];
  });
}

/** The halves of the day that the text as a whole speaks for: parts of the day, or else what people do then. */
function leansSaid(pieces: readonly Piece[]): Lean[] {
  const parts = meant(pieces, "part").map(({ piece }) => piece);
  const ofDays = [...meant(pieces, "days"), ...meant(pieces, "any"), ...meant(pieces, "rhythm")];
  const named = [...parts.filter(({ act }) => !act), ...ofDays.map(({ piece }) => piece)].flatMap(
    ({ lean }) => lean ?? [],
  );
  return [...new Set(named.length > 0 ? named : parts.map(({ lean }) => lean))];
}

/** The part of day said right after a time, or else right before it. */
function leanBeside(pieces: readonly Piece[], at: number): Lean | undefined {
  for (const place of [nextPlace(pieces, at + 1), placeBefore(pieces, at)]) {
    const neighbor = pieces[place];
    if (neighbor === undefined || neighbor.out) continue;
    if ("lean" in neighbor && neighbor.kind !== "part" && neighbor.lean !== undefined) return neighbor.lean;
    // Somebody who wakes up at 2 does so in the afternoon.
    if (neighbor.kind === "part" && !(neighbor.act && neighbor.lean === "am")) return neighbor.lean;
  }
  return undefined;
}

function oneTime([first, second]: TimeSaid[]): Pick<ScheduleHeard, "time" | "hour" | "alternatives"> {
  if (first === undefined) return {};
  if (second === undefined) {
    return first.minutes === undefined ? { hour: first.hour } : { time: clockText(first.minutes) };
  }
  if (first.minutes === undefined || second.minutes === undefined) return {};
  return { alternatives: [clockText(first.minutes), clockText(second.minutes)] };
}
