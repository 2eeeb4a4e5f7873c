/** The clock goes forward, only forward, and stays where it was put. */
import { expect, test } from "vitest";
import { createClock, openClock } from "./clock.ts";
import { openDisk } from "./disk.ts";

test("runs with the wall clock, ahead by its offset", () => {
  let wallMs = 1000;
  const clock = createClock({ wallMs: () => wallMs, offsetMs: 500 });
  expect(clock.nowMs()).toBe(1500);
  wallMs = 1200;
  expect(clock.nowMs()).toBe(1700);
});

test("moves to an instant and goes on from there", () => {
  let wallMs = 1000;
  const clock = createClock({ wallMs: () => wallMs });
  clock.forwardTo(61_000);
  wallMs = 1001;
  expect(clock.nowMs()).toBe(61_001);
});

test.each([999, Number.NaN])("refuses to go to %s, and stays where it is", (instantMs) => {
  const clock = createClock({ wallMs: () => 1000 });
  expect(() => clock.forwardTo(instantMs)).toThrow(RangeError);
  expect(clock.nowMs()).toBe(1000);
});

test("remembers its offset on disk", () => {
  const disk = openDisk(":memory:");
  openClock({ disk, wallMs: () => 1000 }).forwardTo(5000);
  expect(openClock({ disk, wallMs: () => 2000 }).nowMs()).toBe(6000);
});
