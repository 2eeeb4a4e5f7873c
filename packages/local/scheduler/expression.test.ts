/** at(), rate() and time zones. */
import { expect, test } from "vitest";
import { firstFrom, isTimeZone, parseExpression } from "./expression.ts";

const at = (text: string) => Date.parse(text);

test.each([
  {
    name: "at() in UTC",
    text: "at(2027-03-14T09:00:00)",
    zone: "UTC",
    from: "2027-01-01T00:00:00Z",
    next: "2027-03-14T09:00:00Z",
  },
  {
    name: "at() in a zone",
    text: "at(2027-07-01T09:00:30)",
    zone: "America/New_York",
    from: "2027-01-01T00:00:00Z",
    next: "2027-07-01T13:00:30Z",
  },
  {
    name: "at() that spring skips moves on",
    text: "at(2027-03-14T02:30:00)",
    zone: "America/New_York",
    from: "2027-01-01T00:00:00Z",
    next: "2027-03-14T07:30:00Z",
  },
  {
    name: "at() that autumn repeats is the first",
    text: "at(2027-11-07T01:30:00)",
    zone: "America/New_York",
    from: "2027-01-01T00:00:00Z",
    next: "2027-11-07T05:30:00Z",
  },
  {
    name: "at() that is over",
    text: "at(2027-03-14T09:00:00)",
    zone: "UTC",
    from: "2027-03-14T09:00:01Z",
    next: undefined,
  },
  {
    name: "a rate begins at its anchor",
    text: "rate(5 minutes)",
    zone: "UTC",
    from: "2027-01-01T00:00:00Z",
    next: "2027-01-01T00:00:00Z",
  },
  {
    name: "a rate goes on from its anchor",
    text: "rate(5 minutes)",
    zone: "UTC",
    from: "2027-01-01T00:05:01Z",
    next: "2027-01-01T00:10:00Z",
  },
  {
    name: "a rate waits for its anchor",
    text: "rate(1 hour)",
    zone: "UTC",
    from: "2026-12-31T00:00:00Z",
    next: "2027-01-01T00:00:00Z",
  },
  {
    name: "a day of a rate is 24 hours in every zone",
    text: "rate(1 day)",
    zone: "America/New_York",
    from: "2027-03-14T00:00:01Z",
    next: "2027-03-15T00:00:00Z",
  },
  {
    name: "cron includes the moment asked from",
    text: "cron(0 9 * * ? *)",
    zone: "UTC",
    from: "2027-01-01T09:00:00Z",
    next: "2027-01-01T09:00:00Z",
  },
])("$name: $text", ({ text, zone, from, next }) => {
  const dueMs = firstFrom(parseExpression(text, zone), at(from), at("2027-01-01T00:00:00Z"));
  expect(dueMs).toBe(next && at(next));
});

test.each([
  "at(2027-03-14T09:00)",
  "at(2027-03-14T09:00:00Z)",
  "at(2027-02-30T09:00:00)",
  "at(2027-03-14T25:00:00)",
  "rate(0 minutes)",
  "rate(1.5 hours)",
  "rate(30 seconds)",
  "rate(1minute)",
  "cron()",
  "every day",
  " at(2027-03-14T09:00:00)",
])("refuses %s", (text) => {
  expect(() => parseExpression(text, "UTC")).toThrow(SyntaxError);
});

test.each([
  ["America/New_York", true],
  ["UTC", true],
  ["America/Indiana/Knox", true],
  ["+05:00", false],
  ["Mars/Olympus", false],
  ["", false],
])("%s is a time zone: %s", (name, answer) => {
  expect(isTimeZone(name)).toBe(answer);
});
