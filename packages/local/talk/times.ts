/** Times as the terminal says them and as they are typed there, in the zone of the demo agency. */
import { instantOf } from "@home-practice/conversation/practice/calendar.ts";
import { demoAgency } from "../demo.ts";

const { zone } = demoAgency;
const moment = new Intl.DateTimeFormat("en-US", {
  timeZone: zone,
  weekday: "long",
  month: "long",
  day: "numeric",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

/** `Monday, March 1, 2027 at 7:00 PM`. */
export function momentOf(at: string): string {
  return moment.format(new Date(at));
}

/** `15m`, `1h`, `1d`, `1w` as an ISO 8601 duration; one that is written so already is kept. Nothing for other words. */
export function durationOf(typed: string): string | undefined {
  if (/^P\w+$/i.test(typed)) return typed.toUpperCase();
  const [, amount, unit] = /^(\d{1,4})\s*([mhdw])$/i.exec(typed) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return `${/[mh]/i.test(unit) ? "PT" : "P"}${amount}${unit.toUpperCase()}`;
}

/** A wall time of the zone (`2027-03-14T09:00`), or an instant, as an instant. Nothing for other words. */
export function instantOfTyped(typed: string): string | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)$/.exec(typed) ?? [];
  try {
    if (date !== undefined && time !== undefined) return instantOf(date, time, zone);
  } catch {
    return undefined;
  }
  return /(?:Z|[+-]\d\d:\d\d)$/.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : undefined;
}
