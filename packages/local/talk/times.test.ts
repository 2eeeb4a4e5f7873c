/** What may be typed after /forward and /to. */
import { expect, test } from "vitest";
import { durationOf, instantOfTyped } from "./times.ts";

test.each([
  ["15m", "PT15M"],
  ["1h", "PT1H"],
  ["1d", "P1D"],
  ["2W", "P2W"],
  ["PT24H", "PT24H"],
  ["p1d", "P1D"],
  ["soon", undefined],
  ["15", undefined],
  ["-1h", undefined],
  ["1h30", undefined],
])("/forward %s", (typed, duration) => {
  expect(durationOf(typed)).toBe(duration);
});

test.each([
  ["2027-03-12T09:00", "2027-03-12T15:00:00Z"],
  ["2027-03-15 09:00", "2027-03-15T14:00:00Z"],
  ["2027-03-14T09:00:00Z", "2027-03-14T09:00:00Z"],
  ["2027-03-14T09:00-05:00", "2027-03-14T09:00-05:00"],
  ["2027-02-30T09:00", undefined],
  ["2027-03-14", undefined],
  ["tomorrow", undefined],
])("/to %s", (typed, instant) => {
  expect(instantOfTyped(typed)).toBe(instant);
});
