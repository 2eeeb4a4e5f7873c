/** What the clock on a wall reads, by the platform's own tables: a second opinion on the service's calendar. */
import { secondsOf } from "./instants.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const quarter = 15 * 60;

/** The offset of a zone at a time, in seconds. Zones change theirs on the quarter of an hour, so it is kept by that. */
function offsetAt(zone: string, seconds: number): number {
  const slot = Math.floor(seconds / quarter);
  const key = `${zone} ${slot}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(slot * quarter * 1000)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - slot * quarter;
  if (offsets.size > 200_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The local date and wall time at an instant: `["2027-03-14", "07:30"]`. */
export function readWall(instant: string, zone: string): [date: string, time: string] {
  const seconds = secondsOf(instant);
  const local = new Date((seconds + offsetAt(zone, seconds)) * 1000).toISOString();
  return [local.slice(0, 10), local.slice(11, 16)];
}

/** The first second at which the clock in a zone reads this time, or a later one, on this date. */
export function secondsAt(date: string, time: string, zone: string): number {
  const asUtc = secondsOf(`${date}T${time}:00Z`);
  const wanted = `${date} ${time}`;
  // Offsets lie between -12 and +14 hours; the first quarter of an hour that has reached the wanted reading is searched.
  const candidates = [...new Set([offsetAt(zone, asUtc - 86_400), offsetAt(zone, asUtc + 86_400)])];
  const exact = candidates
    .map((offset) => asUtc - offset)
    .filter((seconds) => readingAt(seconds, zone) === wanted);
  if (exact.length > 0) return Math.min(...exact);
  // The spring change skips it: the clock jumps on a quarter of an hour, so the first one after it is the instant.
  const from = Math.floor((asUtc - Math.max(...candidates) - 3 * 3600) / quarter) * quarter;
  for (let seconds = from; seconds < from + 36 * 3600; seconds += quarter) {
    if (readingAt(seconds, zone) >= wanted) return seconds;
  }
  return asUtc - candidates[0]!;
}

function readingAt(seconds: number, zone: string): string {
  return new Date((seconds + offsetAt(zone, seconds)) * 1000).toISOString().slice(0, 16).replace("T", " ");
}
