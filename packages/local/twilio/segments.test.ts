/** Segments as Twilio counts them. */
import { expect, test } from "vitest";
import { countSegments } from "./segments.ts";

test.each([
  ["nothing", "", 1],
  ["160 of GSM-7", "a".repeat(160), 1],
  ["161 of GSM-7", "a".repeat(161), 2],
  ["306 of GSM-7", "a".repeat(306), 2],
  ["307 of GSM-7", "a".repeat(307), 3],
  ["Spanish letters of GSM-7", "¿ñ¡é".repeat(40), 1],
  ["the euro counts twice", "€".repeat(81), 2],
  ["one curly quote, 70 in all", `’${"a".repeat(69)}`, 1],
  ["one curly quote, 71 in all", `’${"a".repeat(70)}`, 2],
  ["an accent outside GSM-7", `á${"a".repeat(70)}`, 2],
  ["an emoji counts as two", "😀".repeat(36), 2],
])("%s", (_name, body, segments) => {
  expect(countSegments(body)).toBe(segments);
});
