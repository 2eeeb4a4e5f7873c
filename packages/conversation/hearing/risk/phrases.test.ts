/** What the notation of phrases means. */
import { expect, test } from "vitest";
import { clean } from "../words.ts";
import { fold, join } from "./folding.ts";
import { has, notation, spans, without } from "./phrases.ts";

const phrases = notation({ pet: "cat, dog, old parrot", my: "my, our" });

function said(text: string) {
  return fold(clean(text));
}

test.each([
  ["feed the cat", "please feed the cat now", true],
  ["feed the cat", "feed a cat", false],
  ["feed|pat the cat", "pat the cat", true],
  ["feed <my> <pet>", "feed our old parrot", true],
  ["feed (a cat, the old dog)", "feed the old dog", true],
  ["feed (a cat, the old dog)", "feed the cat", false],
  ["feed the big? cat", "feed the cat", true],
  ["feed the big? cat", "feed the big cat", true],
  ["feed ..2 cat", "feed that hungry cat", true],
  ["feed ..2 cat", "feed that very hungry cat", false],
  ["feed ..2 cat", "feed. the cat", false],
  ["feed ...3 cat", "feed. the cat", true],
  ["feed the !cat|dog", "feed the fish", true],
  ["feed the !cat|dog", "feed the dog", false],
  ["feed !(the cat, a dog)", "feed the dog", true],
  ["feed !(the cat, a dog)", "feed the cat", false],
  ["~never feed the cat", "never feed the cat", false],
  ["~never feed the cat", "i feed the cat", true],
  ["^ feed $", "later, feed, then sleep", true],
  ["^ feed $", "i feed", false],
  ["feed # <pet>", "feed 2 cat", true],
  ["feed ## <pet>", "feed 2 cat", false],
  ["feed im ready", "feed I am ready", true],
])("%s in %j: %s", (line, text, found) => {
  expect(has(phrases(line), said(text))).toBe(found);
});

test("a line set further in goes on with the phrase above it, and remarks are left out", () => {
  const table = phrases(`
    feed // a remark
      the cat
  `);
  expect(has(table, said("feed the cat"))).toBe(false);
  const continued = phrases("feed\n    the cat");
  expect(has(continued, said("feed the cat"))).toBe(true);
  expect(has(continued, said("feed"))).toBe(false);
});

test("the longest span at each word is found", () => {
  const table = phrases("feed the cat?\nthe cat");
  expect(spans(table, said("feed the cat"))).toEqual([
    { start: 0, end: 3 },
    { start: 1, end: 3 },
  ]);
});

test("a gap does not cross the joint of two messages, words do", () => {
  const across = join([said("feed the"), said("cat")]);
  expect(has(phrases("feed the cat"), across)).toBe(true);
  expect(has(phrases("feed ..2 cat"), across)).toBe(false);
});

test("words taken out are gone, and no gap reaches over them", () => {
  const rest = without(phrases("the big dog"), said("feed the big dog cat"));
  expect(has(phrases("dog"), rest)).toBe(false);
  expect(has(phrases("feed ..5 cat"), rest)).toBe(false);
  expect(has(phrases("cat"), rest)).toBe(true);
});

test.each([
  ["feed (the cat", "no closing bracket"],
  ["feed the cat)", "a closing bracket too many"],
  ["feed <cow>", "no such name"],
  ["feed the Kat", "is never said"],
  ["feed the día", "is never said"],
  ["..3 $", "no word is certain"],
])("a slip in the notation is an error: %s", (line, message) => {
  expect(() => has(phrases(line), said("feed"))).toThrow(message);
});
