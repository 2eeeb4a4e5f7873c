/**
 * The only time-zone arithmetic in the project: from a day and a wall time to an instant, and back.
 *
 * Instants are ISO strings in UTC with whole seconds ("2027-03-14T07:30:00Z"), so two of them compare as text.
 * Dates are "YYYY-MM-DD" and wall times "HH:MM" in a client's zone, which is an IANA name.
 *
 * One rule covers both clock changes. The instant of a wall time is the first one at which the clock there reads
 * that time or a later one:
 *
 *     spring   01:59 | 03:00           02:30 is skipped: it happens at 03:00, the next valid minute
 *     autumn   01:59 | 01:00 … 01:59   01:30 comes twice: it happens the first time
 *
 * Anything malformed throws a RangeError, as it is our own mistake.
 */

import { Temporal } from "temporal-polyfill";
import { type Weekday, weekdays } from "./weekday.ts";

/** A time of day on certain days of the week. */
export interface Rhythm {
  days: readonly Weekday[];
  time: string;
}

/** The hours in which we start nothing, and when we go on with what fell into them. */
export interface QuietHours {
  from: string;
  until: string;
  resumeAt: string;
}

const minutesPerDay = 24 * 60;

/** The instant at which the clock in `zone` first reads `time`, or a later time, on `date`. */
export function instantOf(date: string, time: string, zone: string): string {
  return written(firstReading(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time), zone));
}

/** The date in `zone` at an instant. */
export function localDate(instant: string, zone: string): string {
  return local(instant, zone).toPlainDate().toString();
}

/** The wall time in `zone` at an instant, seconds dropped. */
export function localTime(instant: string, zone: string): string {
  return local(instant, zone).toPlainTime().toString().slice(0, "HH:MM".length);
}

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  return weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]!;
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: "day" }).days;
}

/** The instant `minutes` later, or earlier when negative; elapsed time, whatever the clocks do. */
export function addMinutes(instant: string, minutes: number): string {
  return written(Temporal.Instant.from(instant).add({ minutes }));
}

/** The instant `hours` later, or earlier when negative; elapsed time, whatever the clocks do. */
export function addHours(instant: string, hours: number): string {
  return addMinutes(instant, hours * 60);
}

/** Whole minutes from one instant to another, rounded down; negative when the second is earlier. */
export function minutesBetween(from: string, until: string): number {
  const elapsedMs =
    Temporal.Instant.from(until).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
  return Math.floor(elapsedMs / 60_000);
}

/** Whole hours from one instant to another, rounded down; negative when the second is earlier. */
export function hoursBetween(from: string, until: string): number {
  return Math.floor(minutesBetween(from, until) / 60);
}

/** A wall time so many minutes later, or earlier when negative, on the same day: it stops at midnight. */
export function shiftTime(time: string, minutes: number): string {
  const shifted = Math.min(Math.max(minutesOf(time) + minutes, 0), minutesPerDay - 1);
  return Temporal.PlainTime.from({ hour: Math.floor(shifted / 60), minute: shifted % 60 })
    .toString()
    .slice(0, "HH:MM".length);
}

/** The first date strictly after `date` that falls on `day`. */
export function nextWeekday(date: string, day: Weekday): string {
  const ahead =
    (weekdays.indexOf(day) - weekdays.indexOf(weekdayOf(date)) + weekdays.length) % weekdays.length;
  return addDays(date, ahead === 0 ? weekdays.length : ahead);
}

/**
 * The first of a rhythm's times strictly after an instant, on `notBeforeDate` or later: its local date and its
 * instant. Asked again and again with its own answer it gives every matching date once, clock changes included.
 * Throws when the rhythm has no days.
 */
export function nextOccurrence(
  rhythm: Rhythm,
  zone: string,
  after: string,
  { notBeforeDate }: { notBeforeDate?: string } = {},
): { date: string; at: string } {
  const time = Temporal.PlainTime.from(rhythm.time);
  const here = local(after, zone);
  let day = here.toPlainDate();
  // A clock that reads this time already, or a later one, has been through today's.
  if (Temporal.PlainTime.compare(here.toPlainTime(), time) >= 0) day = day.add({ days: 1 });
  if (notBeforeDate !== undefined && notBeforeDate > day.toString())
    day = Temporal.PlainDate.from(notBeforeDate);
  for (let ahead = 0; ahead <= 2 * weekdays.length; ahead += 1) {
    if (!rhythm.days.includes(weekdays[(day.dayOfWeek - 1 + ahead) % 7]!)) continue;
    const date = day.add({ days: ahead });
    const at = firstReading(date, time, zone);
    // When an hour repeats, the clock can read less than a time that it has been through.
    if (at.epochMilliseconds > here.epochMilliseconds) return { date: date.toString(), at: written(at) };
  }
  throw new RangeError("a rhythm without days has no next time");
}

/** The next instant strictly after `instant` at which the clock in `zone` first reads `time` on its date. */
export function nextWallTime(instant: string, time: string, zone: string): string {
  return nextOccurrence({ days: weekdays, time }, zone, instant).at;
}

/** The last date up to and including `until` that falls on one of `days`. Throws when there are none. */
export function lastPracticeDay(days: readonly Weekday[], until: string): string {
  for (let back = 0; back < weekdays.length; back += 1) {
    const date = addDays(until, -back);
    if (days.includes(weekdayOf(date))) return date;
  }
  throw new RangeError("a rhythm without days has no last one");
}

/** Whether a wall time lies in `from` (included) to `to` (not included), past midnight when `from` is the later. */
export function isInside(time: string, from: string, to: string): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** The instant itself, or, when it falls into the quiet hours, the next one at which they are over and we resume. */
export function deferPastQuiet(instant: string, zone: string, quiet: QuietHours): string {
  return isInside(localTime(instant, zone), quiet.from, quiet.until)
    ? nextWallTime(instant, quiet.resumeAt, zone)
    : instant;
}

/** Whether a name is an IANA time zone known here; offsets such as "+05:00" are not names. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The zones of the United States, those where most people live first. */
export const usZones = [
  "America/New_York",
  "America/Chicago",
  "America/Los_Angeles",
  "America/Denver",
  "America/Phoenix",
  "America/Anchorage",
  "Pacific/Honolulu",
];

/** Those of the zones whose clocks read within 30 minutes of `time`, the nearest first, for "it's 3pm here". */
export function zonesWithLocalTime(
  time: string,
  instant: string,
  candidates: readonly string[] = usZones,
): string[] {
  return candidates
    .map((zone) => ({ zone, minutesApart: minutesApart(localTime(instant, zone), time) }))
    .filter(({ minutesApart }) => minutesApart <= 30)
    .sort((a, b) => a.minutesApart - b.minutesApart)
    .map(({ zone }) => zone);
}

function minutesApart(one: string, other: string): number {
  const apart = Math.abs(minutesOf(one) - minutesOf(other));
  return Math.min(apart, minutesPerDay - apart);
}

function firstReading(date: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  const found = date.toZonedDateTime({ timeZone: zone, plainTime: time });
  if (found.toPlainDateTime().equals(date.toPlainDateTime(time))) return found.toInstant();
  // Temporal moves a skipped time on by the length of the gap; the gap ends at the last transition up to there.
  const gapEnd = found.add({ seconds: 1 }).getTimeZoneTransition("previous");
  return (gapEnd ?? found).toInstant();
}

function local(instant: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

function minutesOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}

function written(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}
