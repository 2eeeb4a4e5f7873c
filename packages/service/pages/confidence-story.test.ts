/** The story of confidence is told as it was lived: numbers, changes between them, and reasons where there were some. */
import type { Note } from "@home-practice/conversation/note.ts";
import { expect, test } from "vitest";
import { noteOn, samplePlan } from "../testing/sample-week.ts";
import { confidenceStory } from "./confidence-story.ts";

const day = "2027-03-01";
const story = (...notes: Note[]) =>
  confidenceStory(notes, samplePlan()).map((step) =>
    step.step === "said"
      ? `said ${step.rating ?? step.band}${step.reason ? ` (${step.reason})` : ""}`
      : step.step === "changed"
        ? step.what
        : "kept",
  );

test("said 5, made it shorter, said 8", () => {
  expect(
    story(
      noteOn(day, { kind: "confidence", rating: 5 }),
      noteOn(day, { kind: "confidence", rating: 5, reason: "busy" }),
      noteOn(day, { kind: "confidence", rating: 5, needs: "less-time" }),
      noteOn(day, { kind: "changed", what: "shorter" }),
      noteOn(day, { kind: "confidence", rating: 8 }),
    ),
  ).toEqual(["said 5 (busy)", "shorter", "said 8"]);
});

test("a number kept is said once", () => {
  const kept = noteOn(day, { kind: "confidence", rating: 5, kept: true });
  expect(
    story(
      noteOn(day, { kind: "confidence", rating: 5 }),
      kept,
      noteOn(day, { kind: "confidence", rating: 5 }),
    ),
  ).toEqual(["said 5", "kept"]);
});

test("words in place of a number, and the same number after a change, stand for themselves", () => {
  expect(
    story(
      noteOn(day, { kind: "confidence", band: "mid" }),
      noteOn(day, { kind: "changed", what: "fewer-days" }),
      noteOn(day, { kind: "confidence", band: "mid" }),
      noteOn(day, { kind: "changed", what: "zone" }),
      noteOn(day, { kind: "check-in", answer: "tried" }),
      noteOn(day, { kind: "confidence", rating: 9 }, { plan: "p2" }),
    ),
  ).toEqual(["said mid", "fewer-days", "said mid"]);
});
