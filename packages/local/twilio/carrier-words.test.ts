/** What the carrier's side takes for one of its own words, and what it leaves to the service. */
import { expect, test } from "vitest";
import { optOutTypeOf } from "./carrier-words.ts";

test.each([
  ["STOP", "STOP"],
  [" stop\n", "STOP"],
  ["StopAll", "STOP"],
  ["unsubscribe", "STOP"],
  ["cancel", "STOP"],
  ["END", "STOP"],
  ["quit", "STOP"],
  ["revoke", "STOP"],
  ["optout", "STOP"],
  ["start", "START"],
  ["unstop", "START"],
  ["help", "HELP"],
  ["Info", "HELP"],
  ["yes", undefined],
  ["Stop please", undefined],
  ["stop.", undefined],
  ["opt out", undefined],
  ["no mas", undefined],
  ["ALTO", undefined],
  ["AYUDA", undefined],
  ["restart", undefined],
  ["", undefined],
])("%j is %s", (body, type) => {
  expect(optOutTypeOf(body, false)).toBe(type);
});

test("YES opts in only where the number is blocked", () => {
  expect(optOutTypeOf("Yes", true)).toBe("START");
});
