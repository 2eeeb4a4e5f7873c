/** The labelled texts for development, heard by the functions that the dialogue uses. */

import { readFileSync } from "node:fs";
import { hearCheckIn } from "@home-practice/conversation/hearing/check-in.ts";
import { hearCommand } from "@home-practice/conversation/hearing/command.ts";
import { hearOptOut } from "@home-practice/conversation/hearing/opt-out.ts";
import { hearRating } from "@home-practice/conversation/hearing/rating.ts";
import { clean, type Words } from "@home-practice/conversation/hearing/words.ts";
import { expect, test } from "vitest";

interface Labelled {
  text: string;
  expect: Record<string, unknown>;
}

function corpus(kind: string): Labelled[] {
  const content = readFileSync(new URL(`../corpora/${kind}.dev.jsonl`, import.meta.url), "utf8");
  return content
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);
}

test.each<[string, (words: Words) => Record<string, unknown>]>([
  ["ratings", (words) => ({ ...hearRating(words) })],
  ["checkins", (words) => ({ checkin: hearCheckIn(words).checkin })],
  ["commands", (words) => ({ intent: hearCommand(words).intent })],
])("agrees with every label of %s", (kind, hear) => {
  const missed = corpus(kind)
    .map(({ text, expect: label }) => ({
      text,
      label: { ...label, args: undefined },
      got: hear(clean(text)),
    }))
    .filter(({ label, got }) => JSON.stringify(label) !== JSON.stringify(got));
  expect(missed).toEqual([]);
});

test("of all 374 texts, those labelled stop opt out and no others", () => {
  const texts = ["schedules", "durations", "ratings", "checkins", "commands", "risk"].flatMap(corpus);
  expect(texts).toHaveLength(374);
  const wrong = texts.filter(
    ({ text, expect: label }) => hearOptOut(clean(text)) !== (label.intent === "stop"),
  );
  expect(wrong).toEqual([]);
});
