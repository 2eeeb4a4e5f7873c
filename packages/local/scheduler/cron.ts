/** The cron expressions of EventBridge Scheduler: what they mean, and when one comes next. */
import { Temporal } from "temporal-polyfill";

type DayTest = (date: Temporal.PlainDate) => boolean;

export type Cron = {
  /** Each ascending. */
  minutes: number[];
  hours: number[];
  months: number[];
  years: number[];
  isDay: DayTest;
};

type Field = { name: string; first: number; last: number; names?: string[] };

const MINUTES: Field = { name: "minutes", first: 0, last: 59 };
const HOURS: Field = { name: "hours", first: 0, last: 23 };
const DAYS_OF_MONTH: Field = { name: "day-of-month", first: 1, last: 31 };
const MONTHS: Field = {
  name: "month",
  first: 1,
  last: 12,
  names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
};
const DAYS_OF_WEEK: Field = {
  name: "day-of-week",
  first: 1,
  last: 7,
  names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
};
const YEARS: Field = { name: "year", first: 1970, last: 2199 };

/**
 * Reads `minutes hours day-of-month month day-of-week year`, what stands between the brackets of `cron(...)`.
 * Throws a SyntaxError that names the field.
 *
 * AWS: exactly one of the two day fields is `?`; 1 is Sunday; `L`, `W` and `#` as in Quartz.
 */
export function parseCron(text: string): Cron {
  const fields = text.split(/\s+/);
  if (fields.length !== 6) throw new SyntaxError("cron() takes six fields");
  const [minutes, hours, daysOfMonth, months, daysOfWeek, years] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if ((daysOfMonth === "?") === (daysOfWeek === "?")) {
    throw new SyntaxError("exactly one of day-of-month and day-of-week must be ?");
  }
  return {
    minutes: numbers(MINUTES, minutes),
    hours: numbers(HOURS, hours),
    months: numbers(MONTHS, months),
    years: numbers(YEARS, years),
    isDay: daysOfWeek === "?" ? anyOf(daysOfMonth, dayOfMonth) : anyOf(daysOfWeek, dayOfWeek),
  };
}

/**
 * The first instant after `afterMs` that the expression names in a time zone, or undefined when none is left.
 *
 * AWS: a local time that the zone skips in spring does not run that day; one that comes twice in autumn runs
 * once, before the shift.
 */
export function nextCronMs(cron: Cron, timeZone: string, afterMs: number): number | undefined {
  const after = Temporal.Instant.fromEpochMilliseconds(afterMs).toZonedDateTimeISO(timeZone);
  for (
    let date = firstDay(cron, after.toPlainDate());
    date !== undefined;
    date = firstDay(cron, date.add({ days: 1 }))
  ) {
    const isToday = date.equals(after.toPlainDate());
    for (const hour of cron.hours) {
      if (isToday && hour < after.hour) continue;
      for (const minute of cron.minutes) {
        const instantMs = firstInstantMs(date.toPlainDateTime({ hour, minute }), timeZone);
        if (instantMs !== undefined && instantMs > afterMs) return instantMs;
      }
    }
  }
  return undefined;
}

/** The instant of a local time, the earlier one where it comes twice, undefined where it does not come. */
function firstInstantMs(local: Temporal.PlainDateTime, timeZone: string): number | undefined {
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return zoned.toPlainDateTime().equals(local) ? zoned.epochMilliseconds : undefined;
}

/** The first day from a date on that the expression names. */
function firstDay(cron: Cron, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const lastYear = cron.years.at(-1) ?? 0;
  let date = from;
  while (date.year <= lastYear) {
    if (!cron.years.includes(date.year)) date = date.with({ month: 1, day: 1 }).add({ years: 1 });
    else if (!cron.months.includes(date.month)) date = date.with({ day: 1 }).add({ months: 1 });
    else if (!cron.isDay(date)) date = date.add({ days: 1 });
    else return date;
  }
  return undefined;
}

/** The numbers that a list of values, ranges and steps stands for, ascending. */
function numbers(field: Field, text: string): number[] {
  const named = text.split(",").flatMap((part) => {
    const shape = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
    if (!shape) throw invalid(field, part);
    const [, star, from, to, step] = shape;
    const first = star || from === undefined ? field.first : number(field, from);
    const lastOf = () => {
      if (to !== undefined) return number(field, to);
      return star || step !== undefined ? field.last : first;
    };
    const last = lastOf();
    const by = step === undefined ? 1 : Number(step);
    if (by < 1 || last < first) throw invalid(field, part);
    return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
  });
  return [...new Set(named)].sort((a, b) => a - b);
}

function number(field: Field, text: string): number {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? named + field.first : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= field.first && value <= field.last)) throw invalid(field, text);
  return value;
}

function invalid(field: Field, text: string): SyntaxError {
  return new SyntaxError(`'${text}' is not allowed in ${field.name}`);
}

function anyOf(list: string, parse: (part: string) => DayTest): DayTest {
  const tests = list.split(",").map(parse);
  return (date) => tests.some((test) => test(date));
}

/** `L` is the last day of the month, `15W` the weekday nearest to the 15th, `LW` the last weekday. */
function dayOfMonth(part: string): DayTest {
  if (part === "L") return (date) => date.day === date.daysInMonth;
  if (part === "LW") return (date) => date.day === nearestWeekday(date, date.daysInMonth);
  if (/^\d+W$/.test(part)) {
    const day = number(DAYS_OF_MONTH, part.slice(0, -1));
    return (date) => day <= date.daysInMonth && date.day === nearestWeekday(date, day);
  }
  const days = numbers(DAYS_OF_MONTH, part);
  return (date) => days.includes(date.day);
}

/** The Monday to Friday nearest to a day of this date's month, without leaving the month. */
function nearestWeekday(date: Temporal.PlainDate, day: number): number {
  const weekday = date.with({ day }).dayOfWeek;
  if (weekday === 6) return day === 1 ? 3 : day - 1;
  if (weekday === 7) return day === date.daysInMonth ? day - 2 : day + 1;
  return day;
}

/** `L` is Saturday, `6L` the last Friday of the month, `3#2` its second Tuesday. AWS: no steps in this field. */
function dayOfWeek(part: string): DayTest {
  if (part === "L") return (date) => awsWeekday(date) === DAYS_OF_WEEK.last;
  const ordinal = /^(\w+)#([1-5])$/.exec(part);
  if (ordinal) {
    const day = number(DAYS_OF_WEEK, ordinal[1] ?? "");
    const week = Number(ordinal[2]);
    return (date) => awsWeekday(date) === day && Math.ceil(date.day / 7) === week;
  }
  const last = /^(\d|[A-Z]{3})L$/i.exec(part);
  if (last) {
    const day = number(DAYS_OF_WEEK, last[1] ?? "");
    return (date) => awsWeekday(date) === day && date.day + 7 > date.daysInMonth;
  }
  if (part.includes("/")) throw invalid(DAYS_OF_WEEK, part);
  const days = numbers(DAYS_OF_WEEK, part);
  return (date) => days.includes(awsWeekday(date));
}

/** Sunday is 1 and Saturday 7, where Temporal counts from Monday. */
function awsWeekday(date: Temporal.PlainDate): number {
  return (date.dayOfWeek % 7) + 1;
}
