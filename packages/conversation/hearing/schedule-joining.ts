/** Joins pieces that make one together: ranges of days, ranges and choices of times, numbers with what they count. */

import { type ClockTime, minutesOfDay, minutesPerDay } from "./clock-time.ts";
import { daysBetween } from "./days.ts";
import { wholeMinutes } from "./duration.ts";
import type { DaysPiece, NumberPiece, Piece, TimePiece } from "./schedule-pieces.ts";

/** The place of the next piece from `from` on that is not a small word; past the end when there is none. */
export function nextPlace(
  pieces: readonly Piece[],
  from: number,
  alsoSkip: readonly Piece["kind"][] = [],
): number {
  let at = from;
  while (at < pieces.length && (pieces[at]!.kind === "glue" || alsoSkip.includes(pieces[at]!.kind))) at++;
  return at;
}

/** The place of the piece before `from` that is not a small word; -1 when there is none. */
export function placeBefore(
  pieces: readonly Piece[],
  from: number,
  alsoSkip: readonly Piece["kind"][] = [],
): number {
  let at = from - 1;
  while (at >= 0 && (pieces[at]!.kind === "glue" || alsoSkip.includes(pieces[at]!.kind))) at--;
  return at;
}

/** "Mon-Fri" and "lunes a viernes" become five days; "M-W-F" and "T-Th" are lists. */
export function joinDays(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const first = pieces[at]!;
    const joint = nextPlace(pieces, at + 1);
    const last = nextPlace(pieces, joint + 1);
    const [relation, end] = [pieces[joint], pieces[last]];
    if (isSingle(first) && isSingle(end) && isRange(pieces, at, relation, first, end, last)) {
      const days = daysBetween(first.days[0]!, end.days[0]!);
      joined.push({ kind: "days", days, single: false, letter: false, everyDay: false });
      at = last + 1;
    } else {
      joined.push(first);
      at++;
    }
  }
  return joined;
}

function isSingle(piece: Piece | undefined): piece is DaysPiece {
  return piece?.kind === "days" && piece.single;
}

function isRange(
  pieces: readonly Piece[],
  at: number,
  relation: Piece | undefined,
  first: DaysPiece,
  end: DaysPiece,
  last: number,
): boolean {
  if (relation?.kind === "to") return true;
  if (relation?.kind !== "dash") return false;
  const chained = pieces[last + 1]?.kind === "dash" && isSingle(pieces[last + 2]);
  const inChain = pieces[at - 1]?.kind === "dash" && isSingle(pieces[at - 2]);
  // At colleges "T-Th" is how Tuesday and Thursday are written.
  const twoLetters = first.letter && end.letter && first.days[0] === "TU" && end.days[0] === "TH";
  return !chained && !inChain && !twoLetters;
}

/** Of "7-8pm", "6 or 7", "between 5 and 6" the start, or the earlier; an hour takes its half of the day from the other. */
export function joinTimes(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const first = pieces[at]!;
    // "5 de la tarde o 6"
    const joint = nextPlace(pieces, at + 1, ["part"]);
    const relation = pieces[joint]?.kind;
    const between = relation === "and" && joined.slice(-3).some(({ kind }) => kind === "between");
    const end = nextPlace(pieces, joint + 1, ["part"]);
    const second = pieces[end];
    const choice =
      relation === "or" || (relation === "comma" && joint === at + 1 && isHalfHourOn(first, second));
    const related = choice || between || relation === "to" || relation === "dash";
    const one = related && second ? joinPair(first, second, choice) : undefined;
    joined.push(one ?? first);
    if (one) joined.push(...pieces.slice(at + 1, end).filter(({ kind }) => kind === "part"));
    at = one ? end + 1 : at + 1;
  }
  return joined;
}

/** "6, 6:30 pm" */
function isHalfHourOn(first: Piece, second: Piece | undefined): boolean {
  const hour = asTime(first);
  return (
    hour?.minute === 0 && second?.kind === "time" && second.time.hour === hour.hour && second.time.minute > 0
  );
}

function joinPair(first: Piece, second: Piece, choice: boolean): Piece | undefined {
  if (first.kind === "number" && second.kind === "number") {
    if (first.counted || second.counted) return undefined;
    return { ...first, value: earlierNumber(first.value, second.value) };
  }
  const [start, end] = [asTime(first), asTime(second)];
  if (start === undefined || end === undefined) return undefined;
  const sure = (first.kind === "time" && first.sure) || (second.kind === "time" && second.sure);
  return { kind: "time", time: choice ? earlier(start, end) : withHalfOf(start, end, false), sure };
}

function asTime(piece: Piece): ClockTime | undefined {
  if (piece.kind === "time") return piece.time;
  if (piece.kind !== "number" || piece.counted || piece.value < 1 || piece.value > 12) return undefined;
  return { hour: piece.value, minute: 0 };
}

function earlierNumber(first: number, second: number): number {
  if (first > 12 || second > 12) return Math.min(first, second);
  const apart = (second - first + 12) % 12;
  return apart <= 6 ? first : second;
}

const alone = { leans: [] };

function fixed(time: ClockTime): number | undefined {
  return time.half === undefined ? undefined : minutesOfDay(time, alone);
}

/** `time` with the half of the day that brings it nearest before `other`, or nearest at all. */
function withHalfOf(time: ClockTime, other: ClockTime, eitherSide: boolean): ClockTime {
  const end = fixed(other);
  if (time.half !== undefined || end === undefined) return time;
  const distance = (half: "am" | "pm"): number => {
    const start = minutesOfDay({ ...time, half }, alone) ?? 0;
    const before = (end - start + minutesPerDay) % minutesPerDay || minutesPerDay;
    return eitherSide ? Math.min(before, minutesPerDay - before) : before;
  };
  return { ...time, half: distance("am") < distance("pm") ? "am" : "pm" };
}

function earlier(first: ClockTime, second: ClockTime): ClockTime {
  const [one, two] = [withHalfOf(first, second, true), withHalfOf(second, first, true)];
  const [a, b] = [fixed(one), fixed(two)];
  if (a === undefined || b === undefined) {
    const apart =
      (two.hour * 60 + two.minute - one.hour * 60 - one.minute + minutesPerDay / 2) % (minutesPerDay / 2);
    return apart <= 360 ? one : two;
  }
  // Past midnight counts as late, not early, beside an evening hour.
  const late = (minutes: number, other: number) =>
    minutes < 5 * 60 && other >= 18 * 60 ? minutes + minutesPerDay : minutes;
  return late(a, b) <= late(b, a) ? one : two;
}

const neither: Piece = { kind: "word", word: "number" };

/** Whether digits such as "730" stand where a time may: "sat 730", "after the gym 730"; not "call 555 1234567". */
function isAmongTimes(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces[placeBefore(pieces, at)];
  const after = pieces[nextPlace(pieces, at + 1)];
  if (before?.kind === "days" || before?.kind === "part") return true;
  if (before?.kind === "word" && (!endsClause(after) || numbered.has(before.word))) return false;
  return pieces[at + 1]?.kind !== "word" && after?.kind !== "number";
}

/** Decides for each bare number whether it is an hour, the minutes, or neither. */
export function settleNumbers(pieces: readonly Piece[]): Piece[] {
  const settled: Piece[] = [];
  const timed = pieces.some(({ kind }) => kind === "time");
  for (const [at, piece] of pieces.entries()) {
    const doubtful = piece.kind === "time" && !piece.sure && !isAmongTimes(at, pieces);
    if (piece.kind === "number") settled.push(settle(piece, at, pieces, settled, timed));
    else settled.push(doubtful ? neither : piece);
  }
  return settled;
}

function settle(
  piece: NumberPiece,
  at: number,
  pieces: readonly Piece[],
  settled: readonly Piece[],
  timed: boolean,
): Piece {
  const { value, lead, counted } = piece;
  if (counted || isSaidAgain(piece, pieces[at + 1]) || countsRhythm(pieces, at)) return neither;
  const minutes = wholeMinutes(value);
  const length: Piece = minutes === undefined ? neither : { kind: "length", minutes };
  const isHour = value >= 1 && value <= 12;
  const hour: TimePiece = { kind: "time", time: { hour: value, minute: 0 }, sure: lead !== undefined };
  if (lead === "clock" && value <= 24) return isHour ? hour : { ...hour, time: { ...hour.time, half: "24" } };
  const timeSaid = timed || settled.some(({ kind }) => kind === "time");
  if (lead === "for") return timeSaid || !isHour ? length : hour;
  if (lead === "about") return isHour ? hour : timeSaid ? length : neither;

  const before = settled[placeBefore(settled, settled.length)];
  const after = pieces[nextPlace(pieces, at + 1)];
  const saidBefore = settled[placeBefore(settled, settled.length, ["comma", "and", "stop", "dash"])];
  if (saidBefore?.kind === "time") return length;
  if (!isHour) return timeSaid && before?.kind !== "word" ? length : neither;
  if (before?.kind === "word")
    return !timed && endsClause(after) && !numbered.has(before.word) ? hour : neither;
  const afterDays = before?.kind === "days" || before?.kind === "part";
  if (pieces[at + 1]?.kind === "word" && !afterDays) return neither;
  // "10 mon wed 7pm", "5, 7pm mondays": the explicit time is the time.
  if (before === undefined && timed && value % 5 === 0) return length;
  return hour;
}

/** Things that have a number of their own: "room 8". */
const numbered = new Set(
  "number date length room option week step part chapter page age unit apt floor grade level channel bus route season episode psalm phase session module lesson plan opcion cuarto numero paso semana pagina".split(
    " ",
  ),
);

/** "wed after practice 6": an hour may follow any word when nothing more follows it. */
function endsClause(after: Piece | undefined): boolean {
  return after === undefined || ["comma", "stop", "days", "part"].includes(after.kind);
}

/** Dictation that says the hour twice: "at 2 two thirty". */
function isSaidAgain({ value }: NumberPiece, next: Piece | undefined): boolean {
  return next?.kind === "time" && next.time.hour === value && next.time.minute > 0;
}

/** "two or three times a week" */
function countsRhythm(pieces: readonly Piece[], at: number): boolean {
  const next = nextPlace(pieces, at + 1);
  const after = pieces[next]?.kind === "or" ? pieces[nextPlace(pieces, next + 1)] : pieces[next];
  return after?.kind === "rhythm";
}
