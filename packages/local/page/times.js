/** How instants are said on the page: in the zone of the demo agency, whatever the zone of this machine. */
import { zone } from "./demo.js";

const clockTime = new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", minute: "2-digit" });
const longDay = new Intl.DateTimeFormat("en-US", {
  timeZone: zone,
  weekday: "long",
  month: "long",
  day: "numeric",
});
const shortDay = new Intl.DateTimeFormat("en-US", {
  timeZone: zone,
  weekday: "short",
  month: "short",
  day: "numeric",
});
const fullDay = new Intl.DateTimeFormat("en-US", { timeZone: zone, dateStyle: "full" });
const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** `7:00 PM`. @param {string} at */
export const timeOf = (at) => clockTime.format(new Date(at));

/** `Monday, March 1`. @param {string} at */
export const dayOf = (at) => longDay.format(new Date(at));

/** `Monday, March 1, 2027`. @param {string} at */
export const fullDayOf = (at) => fullDay.format(new Date(at));

/** `Mon, Mar 1, 7:00 PM`. @param {string} at */
export const momentOf = (at) => `${shortDay.format(new Date(at))}, ${timeOf(at)}`;

/**
 * `in 3 hours`, `in 2 days`, `5 minutes ago`.
 * @param {string} at
 * @param {string} now
 */
export function relativeTo(at, now) {
  const aheadMs = Date.parse(at) - Date.parse(now);
  const sizeMs = Math.abs(aheadMs);
  if (sizeMs < minuteMs) return "now";
  if (sizeMs < hourMs) return relative.format(Math.trunc(aheadMs / minuteMs), "minute");
  if (sizeMs < 2 * dayMs) return relative.format(Math.trunc(aheadMs / hourMs), "hour");
  return relative.format(Math.trunc(aheadMs / dayMs), "day");
}

/** What a date-time field shows for an instant: `2027-03-01T19:00`. @param {string} at */
export const fieldOf = (at) => parts.format(new Date(at)).replace(" ", "T");

/**
 * The instant at which the wall clock of the zone reads what a date-time field holds.
 * @param {string} field `2027-03-01T19:00`
 */
export function instantOf(field) {
  const wallMs = Date.parse(`${field}Z`);
  const offsetMs = (/** @type {number} */ atMs) =>
    Date.parse(`${fieldOf(new Date(atMs).toISOString())}Z`) - atMs;
  // The offset is that of the instant itself, which the first guess finds except around a clock change.
  const guessMs = wallMs - offsetMs(wallMs);
  return new Date(wallMs - offsetMs(guessMs)).toISOString().replace(".000Z", "Z");
}
