/** The week in words: what was answered, and what can be said of the days without a word. */
import type { Note } from "@home-practice/conversation/note.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import type { State } from "@home-practice/conversation/state.ts";
import { describe, expect, test } from "vitest";
import { noteOn, sampleAgency, sampleClient, samplePlan, sampleSpan } from "../testing/sample-week.ts";
import { weekOf } from "./week.ts";
import { wordsByDay } from "./words-by-day.ts";

const [mon, tue, wed, thu, fri, sat] = [17, 18, 19, 20, 21, 22].map((day) => `2025-03-${day}`) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const tried = (date: string) => noteOn(date, { kind: "check-in", answer: "tried" });
const no = (date: string, rest: object = {}) => noteOn(date, { kind: "check-in", answer: "no", ...rest });

function said(
  notes: Note[],
  {
    plan = samplePlan(),
    state = {},
    level = "full-text",
    now = sampleSpan.now,
  }: { plan?: Plan; state?: Partial<State>; level?: "link" | "full-text"; now?: string } = {},
): string | undefined {
  const client = sampleClient("Ana", { state: { plans: [plan], ...state }, notes });
  return wordsByDay(weekOf(client, { agency: sampleAgency(level), ...sampleSpan, now }), plan);
}

const monToFri = samplePlan({ days: ["MO", "TU", "WE", "TH", "FR"] });

describe("answers", () => {
  test.each<[string, Note[]]>([
    ["Tried it Mon and Wed.", [tried(wed), tried(mon)]],
    ["Part of it Mon; tried it Wed.", [noteOn(mon, { kind: "check-in", answer: "partly" }), tried(wed)]],
    [
      "Thought it through Mon and Wed.",
      [mon, wed].map((date) => noteOn(date, { kind: "check-in", answer: "partly", inHead: true })),
    ],
    [
      "Mon answered, not clear how; tried it Wed.",
      [noteOn(mon, { kind: "check-in", answer: "unclear" }), tried(wed)],
    ],
    ["Mon and Wed not this time.", [no(mon), no(wed)]],
    [
      "Mon not this time (no time); Wed not this time (forgot).",
      [no(mon, { barrier: "time" }), no(wed, { barrier: "forgot" })],
    ],
    [
      "Mon and Wed not this time (put off; feeling: tired).",
      [mon, wed].map((date) => no(date, { barrier: "putting-off", feeling: "tired" })),
    ],
    ["Tried it Mon; Wed not this time (felt too hard).", [tried(mon), no(wed, { barrier: "too-hard" })]],
    ["Tried it Mon; Wed not this time.", [tried(mon), no(wed, { barrier: "rather-not-say" })]],
    [
      'Tried it Mon; Wed not this time ("too tired").',
      [
        tried(mon),
        no(wed, { barrier: "other" }),
        noteOn(wed, { kind: "noticed", words: "too tired", about: "reason" }),
      ],
    ],
  ])("%s", (words, notes) => {
    expect(said(notes)).toBe(words);
  });

  test("an answer set straight is an answer like any other", () => {
    expect(said([tried(mon), no(wed)])).toBe("Tried it Mon; Wed not this time.");
  });

  test("reasons are left out of a mail that is a link", () => {
    const notes = [no(mon, { barrier: "putting-off", feeling: "dread" }), tried(wed)];
    expect(said(notes, { level: "link" })).toBe("Mon not this time; tried it Wed.");
  });

  test("a private reason leaves nothing", () => {
    const reason = noteOn(wed, { kind: "noticed", words: "too tired", about: "reason" }, { private: true });
    expect(said([tried(mon), no(wed, { barrier: "other" }), reason])).toBe(
      "Tried it Mon; Wed not this time.",
    );
  });

  test("answers of another week and of another plan are not in it", () => {
    const notes = [
      tried("2025-03-12"),
      tried("2025-03-24"),
      noteOn(mon, { kind: "check-in", answer: "tried" }, { plan: "p2" }),
    ];
    expect(said(notes)).toBe("No word Mon and Wed.");
  });
});

describe("no word", () => {
  test("stands once, together, after what was answered", () => {
    expect(said([tried(mon), no(wed, { barrier: "time" })], { plan: monToFri })).toBe(
      "Tried it Mon; Wed not this time (no time). No word Tue, Thu and Fri.",
    );
  });

  test("nothing is said where nothing happened yet", () => {
    expect(said([], { plan: samplePlan({ since: "2025-03-23" }) })).toBeUndefined();
    expect(said([], { plan: samplePlan({ status: "making" }) })).toBeUndefined();
    expect(said([], { plan: samplePlan({ status: "held" }) })).toBeUndefined();
  });

  test.each<[string, string | undefined, Note[], { plan?: Plan; state?: Partial<State>; now?: string }?]>([
    [
      "a day with another note from the client",
      "No word Wed.",
      [noteOn(mon, { kind: "noticed", words: "w", about: "moment" })],
    ],
    [
      "a day with a private answer",
      "No word Wed.",
      [noteOn(mon, { kind: "check-in", answer: "tried" }, { private: true })],
    ],
    ["a text that did not arrive", "No word Mon.", [noteOn(wed, { kind: "undelivered", code: 30005 })]],
    ["a reminder that did not go out", "No word Mon.", [noteOn(wed, { kind: "not-sent", what: "reminder" })]],
    [
      "a break, from its first day",
      "No word Mon.",
      [noteOn(wed, { kind: "paused" })],
      { plan: monToFri, state: { pause: { why: "client", since: `${tue}T15:00:00Z` } } },
    ],
    [
      "a break that ended",
      "No word Fri.",
      [noteOn(mon, { kind: "paused" }), noteOn(thu, { kind: "resumed" })],
      { plan: monToFri },
    ],
    [
      "a break that began before the notes do",
      "No word Fri.",
      [noteOn(thu, { kind: "resumed" })],
      { plan: monToFri },
    ],
    [
      "a hold after words of danger, until an answer shows that it is over",
      "Tried it Fri. No word Mon.",
      [noteOn(tue, { kind: "safety", category: "self_harm" }), tried(fri)],
      { plan: monToFri },
    ],
    [
      "a hold that the client called misread",
      "No word Mon, Wed, Thu and Fri.",
      [
        noteOn(tue, { kind: "safety", category: "self_harm" }),
        noteOn(tue, { kind: "safety", category: "self_harm", misread: true }, { at: `${tue}T23:05:00Z` }),
      ],
      { plan: monToFri },
    ],
    [
      "the days after the questions were turned off",
      "No word Mon and Tue.",
      [noteOn(wed, { kind: "eased", what: "questions-off" })],
      { plan: monToFri, state: { quiet: { practices: 3, stage: "questions-off" } } },
    ],
    [
      "easing off in an earlier week",
      undefined,
      [],
      { state: { quiet: { practices: 3, stage: "questions-off" } } },
    ],
    [
      "easing off until a word came",
      "No word Mon and Fri.",
      [
        noteOn(tue, { kind: "eased", what: "questions-off" }),
        noteOn(thu, { kind: "noticed", words: "w", about: "moment" }),
      ],
      { plan: monToFri },
    ],
    ["opting out", "No word Mon.", [noteOn(tue, { kind: "opted-out" })], { plan: monToFri }],
    [
      "the days before the days were changed",
      "No word Thu and Fri.",
      [noteOn(wed, { kind: "changed", what: "fewer-days" }, { at: `${wed}T23:59:00Z` })],
      { plan: samplePlan({ days: ["TU", "TH", "FR"] }) },
    ],
    [
      "though not when only the hour was moved",
      "No word Mon.",
      [noteOn(wed, { kind: "changed", what: "schedule", from: "19:00", to: "18:30" })],
    ],
    [
      "days when the plan was not yet set",
      "No word Fri.",
      [noteOn(wed, { kind: "plan-set" }, { at: `${fri}T01:00:00Z` })],
      { plan: samplePlan({ days: ["MO", "TH", "FR"], since: thu }) },
    ],
    [
      "the other days of a plan that is asked about once a week",
      "No word Wed.",
      [],
      { plan: samplePlan({ checkIns: "weekly" }) },
    ],
    [
      "a day that was moved to later",
      "No word Mon.",
      [],
      { plan: samplePlan({ occurrence: { date: wed, snoozes: 1 } }) },
    ],
    [
      "a question that waits for the morning after the quiet hours",
      "No word Sat.",
      [],
      { plan: samplePlan({ days: ["SA", "SU"], time: "20:30" }), now: "2025-03-24T13:00:00Z" },
    ],
    [
      "and is put by then",
      "No word Sat and Sun.",
      [],
      { plan: samplePlan({ days: ["SA", "SU"], time: "20:30" }), now: "2025-03-24T15:00:00Z" },
    ],
  ])("is not said of %s", (_what, words, notes, setting) => {
    expect(said(notes, setting)).toBe(words);
  });

  test("a third person in danger holds nothing back", () => {
    expect(said([noteOn(sat, { kind: "safety", category: "third_party" })])).toBe("No word Mon and Wed.");
  });
});
