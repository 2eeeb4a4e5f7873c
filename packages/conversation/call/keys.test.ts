/** What keys mean: as words, by the question that is open. */
import { expect, test } from "vitest";
import type { StepName } from "../flows/step-names.ts";
import { keysFor, wordsOfKeys } from "./keys.ts";

const en = { language: "en", called: false } as const;
const es = { language: "es", called: true } as const;

test.each([
  // A menu's number is its own word.
  ["1", "check-in", "1"],
  ["8", "obstacle", "8"],
  // Days from Monday to Sunday, each once; anything else is handed on.
  ["135", "schedule", "Mon Wed Fri"],
  ["77", "schedule-days", "Sun"],
  ["8", "schedule-days", "8"],
  // Four digits and a half of the day, or a time that needs none.
  ["07301", "schedule-time", "7:30am"],
  ["07002", "schedule-time", "7:00pm"],
  ["12002", "schedule-time", "12:00pm"],
  ["12001", "schedule-time", "12:00am"],
  ["1930", "schedule-time", "19:30"],
  ["19302", "schedule-time", "19:30"],
  ["07991", "schedule-time", "07991"],
  ["7", "schedule-time", "7"],
  // Numbers, where 9 and 10 are answers.
  ["9", "confidence", "9"],
  ["10", "plan-confirm", "10"],
  ["00", "plan-confirm", "change"],
  ["45", "minutes", "45"],
  // Everywhere else 9 stops and 0 helps.
  ["9", "check-in", "stop"],
  ["9", "schedule", "stop"],
  ["9", undefined, "stop"],
  ["0", "minutes", "help"],
  ["0", undefined, "help"],
  // To skip.
  ["#", "noticed", "skip"],
  ["#", "name", "skip"],
  ["#", "make-it-yours", "no"],
  ["#", "practice", "#"],
  // Words that have no number in the text.
  ["1", "schedule-one-time", "the first one"],
  ["1", "delete-everything", "keep"],
  ["2", "delete-everything", "delete all"],
  ["5", "consent", "español"],
  // The menu.
  ["1", undefined, "plan"],
  ["2", undefined, "check in"],
  ["3", undefined, "concern"],
  ["4", undefined, "later"],
  ["6", undefined, "call me"],
  ["7", undefined, "private"],
  ["8", undefined, "pause"],
  ["11", undefined, "11"],
] as [string, StepName | undefined, string][])("%s at %s is %j", (keys, step, words) => {
  expect(wordsOfKeys(keys, step, en)).toBe(words);
});

test.each([
  ["13", "schedule", "lun mié"],
  ["#", "noticed", "saltar"],
  ["9", "check-in", "alto"],
  ["5", undefined, "english"],
  ["6", undefined, "textos"],
  ["2", "delete-everything", "borrar todo"],
] as [string, StepName | undefined, string][])("%s at %s is %j in Spanish", (keys, step, words) => {
  expect(wordsOfKeys(keys, step, es)).toBe(words);
});

test.each([
  ["check-in", "one"],
  ["schedule", "days"],
  ["schedule-time", "time"],
  ["minutes", "number"],
  ["plan-confirm", "number"],
  [undefined, "one"],
] as const)("%s takes %s", (step, keys) => {
  expect(keysFor(step)).toBe(keys);
});
