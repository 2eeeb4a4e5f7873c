/** The schedule expressions of EventBridge Scheduler: at(...), rate(...) and cron(...). */
import { Temporal } from "temporal-polyfill";
import { type Cron, nextCronMs, parseCron } from "./cron.ts";

export type Expression =
  | { kind: "at"; atMs: number }
  | { kind: "rate"; everyMs: number }
  | { kind: "cron"; cron: Cron; timeZone: string };

const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Reads an expression for a time zone. Throws a SyntaxError that says what is wrong with it.
 *
 * AWS leaves open what `at()` means for a local time that a zone skips or repeats: here a skipped one moves on by
 * the length of the gap, and a repeated one is the first.
 */
export function parseExpression(text: string, timeZone: string): Expression {
  const [, kind, inside] = /^(at|rate|cron)\((.+)\)$/.exec(text) ?? [];
  if (inside === undefined) throw new SyntaxError("an expression is at(...), rate(...) or cron(...)");
  if (kind === "at") return { kind, atMs: parseLocal(inside, timeZone) };
  if (kind === "rate") return { kind, everyMs: parseRate(inside) };
  return { kind: "cron", cron: parseCron(inside), timeZone };
}

/**
 * The first instant from `fromMs` on, or undefined when none is left. A rate counts from its anchor in spans of
 * fixed length (AWS: a day of a rate is always 24 hours).
 */
export function firstFrom(expression: Expression, fromMs: number, anchorMs: number): number | undefined {
  switch (expression.kind) {
    case "at":
      return expression.atMs >= fromMs ? expression.atMs : undefined;
    case "rate": {
      const passed = Math.max(0, Math.ceil((fromMs - anchorMs) / expression.everyMs));
      return anchorMs + passed * expression.everyMs;
    }
    case "cron":
      return nextCronMs(expression.cron, expression.timeZone, fromMs - 1);
  }
}

/** Whether this is the name of an IANA time zone. An offset such as `+05:00` is not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function parseLocal(text: string, timeZone: string): number {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text)) throw new SyntaxError("at() takes yyyy-mm-ddThh:mm:ss");
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    throw new SyntaxError("at() takes a date and time that exist");
  }
}

function parseRate(text: string): number {
  const [, count, unit] = /^([1-9]\d*) (minute|hour|day)s?$/.exec(text) ?? [];
  if (unit === undefined) throw new SyntaxError("rate() takes a whole number of minutes, hours or days");
  return Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
}
