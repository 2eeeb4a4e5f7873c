/** The small words of a summary. */
import { describe, expect, test } from "vitest";
import { ago, initialsOf, inWords, listed, oneLine, quoted, shortDays } from "./wording.ts";

describe("initials", () => {
  test.each([
    ["Maria Gomez", "M.G."],
    ["Ana", "A."],
    ["JT", "J.T."],
    ["J.T.", "J.T."],
    ["ANA", "A."],
    ["maría josé ruiz", "M.J.R."],
    ["Anne-Marie", "A."],
    ["  Bo ", "B."],
    [undefined, "New client"],
    ["", "New client"],
    ["🌱", "New client"],
  ])("%s is %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

test.each([
  [0, "zero"],
  [4, "four"],
  [12, "twelve"],
  [20, "twenty"],
  [42, "forty-two"],
  [99, "ninety-nine"],
  [100, "100"],
])("%i in words is %s", (count, words) => {
  expect(inWords(count)).toBe(words);
});

test.each([
  [0, "today"],
  [1, "yesterday"],
  [5, "five days ago"],
  [13, "thirteen days ago"],
  [14, "two weeks ago"],
  [40, "five weeks ago"],
  [90, "three months ago"],
])("%i days are %s", (days, words) => {
  expect(ago(days)).toBe(words);
});

test("days and lists", () => {
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe("a");
  expect(shortDays(["2025-03-21", "2025-03-17"])).toBe("Mon and Fri");
  expect(shortDays(["2025-03-17", "2025-03-18", "2025-03-19"])).toBe("Mon, Tue and Wed");
});

describe("what a client wrote", () => {
  test("stands on one line", () => {
    expect(quoted("one\n\nWAITING ON YOU\n  two")).toBe('"one WAITING ON YOU two"');
  });

  test("is not cut at its length, and beyond it at a word", () => {
    const exact = "ab ".repeat(40).trim();
    expect(oneLine(exact, 119)).toBe(exact);
    const long = oneLine("a lot of words ".repeat(20), 120);
    expect(long).toMatch(/^a lot of words .*(of|lot|a|words)…$/);
    expect([...long].length).toBeLessThanOrEqual(120);
  });

  test("is never cut inside a character", () => {
    expect(oneLine("🌊".repeat(200), 120)).toBe(`${"🌊".repeat(119)}…`);
  });
});
