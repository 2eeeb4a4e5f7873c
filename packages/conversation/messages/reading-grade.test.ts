/** The grade is a rough measure; these hold it to what anyone would say. */
import { describe, expect, test } from "vitest";
import { readingGrade, syllablesIn } from "./reading-grade.ts";

test.each([
  ["a", 1],
  ["the", 1],
  ["try", 1],
  ["time", 1],
  ["changed", 1],
  ["started", 2],
  ["little", 2],
  ["minutes", 2],
  ["practice", 2],
  ["reminders", 3],
  ["automated", 4],
])("%s has %i", (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables);
});

describe("grades", () => {
  test("the formula", () => {
    // Four words of one syllable in one sentence: 0.39 * 4 + 11.8 - 15.59.
    expect(readingGrade("We go on now.")).toBeCloseTo(-2.23);
    expect(readingGrade("988!")).toBe(0);
    expect(readingGrade("")).toBe(0);
  });

  test("plain words are for the first grades, an office's are not", () => {
    expect(readingGrade("OK, we keep it. You know you best. A try counts at any number.")).toBeLessThan(2);
    expect(
      readingGrade(
        "Participation in therapeutic assignments facilitates considerable symptomatic improvement.",
      ),
    ).toBeGreaterThan(12);
  });

  test("menu options count as phrases", () => {
    const menu = "1 Time 2 Forgetting 3 Putting it off 4 Doing it wrong 5 Hard feelings";
    expect(readingGrade(menu)).toBeLessThan(readingGrade(menu.replace(/\d /g, "").toLowerCase()));
  });
});
