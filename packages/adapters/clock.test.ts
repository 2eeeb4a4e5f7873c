/** The wall clock is read to the second, in the one way that instants are written. */
import { expect, test } from "vitest";
import { createClock } from "./clock.ts";

test("instants have whole seconds, are UTC, and are now", () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  const now = createClock().now();
  expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
});
