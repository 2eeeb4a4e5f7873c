/** The weekly summary: who comes where, what is said of them, and what never is. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { Fact, Note } from "@home-practice/conversation/note.ts";
import type { State } from "@home-practice/conversation/state.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientSummary } from "./summary/fields.ts";
import type { ClientRecord } from "./summary/week.ts";
import { briefOf, type Summary, summarise } from "./summary.ts";
import {
  noteOn,
  sampleAgency,
  sampleClient,
  samplePlan,
  sampleSpan,
  sampleTherapist,
  sampleWeek,
} from "./testing/sample-week.ts";

type Level = Agency["summaryLevel"];

const [mon, tue, wed, thu] = ["2025-03-17", "2025-03-18", "2025-03-19", "2025-03-20"] as const;
const lastWeek = "2025-03-12";

function summaryOf(clients: ClientRecord[], level: Level = "full-text"): Summary {
  return summarise({ therapist: sampleTherapist, agency: sampleAgency(level), ...sampleSpan, clients });
}

/** Everything that is said of one client's practice, with the tier and heading it stands under. */
function practiceOf(
  notes: Note[],
  { state, level, name = "Ana" }: { state?: Partial<State>; level?: Level; name?: string } = {},
): ClientSummary & { tier: string; heading: string } {
  const summary = summaryOf([sampleClient(name, { ...(state && { state }), notes })], level);
  const group = summary.groups.find(({ tier }) => tier !== "A")!;
  return { ...group.clients[0]!, tier: group.tier, heading: group.heading };
}

const tried = noteOn(wed, { kind: "check-in", answer: "tried" });
const no = (date: string, rest: object = {}) => noteOn(date, { kind: "check-in", answer: "no", ...rest });
const noticed = (date: string, words: string) => noteOn(date, { kind: "noticed", words, about: "practice" });
const question = noteOn(tue, { kind: "concern", tag: "question", words: "is this normal" });
const kept = [
  noteOn(mon, { kind: "confidence", rating: 5 }, { at: `${mon}T15:00:00Z` }),
  noteOn(mon, { kind: "confidence", rating: 5, reason: "mornings are chaos" }, { at: `${mon}T15:01:00Z` }),
  noteOn(mon, { kind: "confidence", rating: 5, needs: "less-time" }, { at: `${mon}T15:02:00Z` }),
  noteOn(mon, { kind: "confidence", rating: 5, kept: true }, { at: `${mon}T15:03:00Z` }),
];
const eased = { quiet: { practices: 3, since: `${tue}T23:00:00Z`, stage: "questions-off" as const } };
const paused = (since: string, why: "client" | "quiet" | "therapist" = "client") => ({
  pause: { why, since: `${since}T15:00:00Z` },
});

describe("the letter", () => {
  test("names the week and counts people in words", () => {
    const summary = summarise(sampleWeek("link"));
    expect(summary.subject).toBe("Practice notes for Dr. R, week of Mar 17");
    expect(summary.people).toBe("four people");
    expect(summary.order).toBe("Order shows what may need you first. It is not a measure of anyone.");
    expect(summaryOf([sampleClient("Ana", { notes: [tried] })]).people).toBe("one person");
  });

  test("has its groups in the order of the tiers", () => {
    const alarmed = sampleClient("Dana", { notes: [noteOn(tue, { kind: "safety", category: "abuse" })] });
    const week = sampleWeek("full-text");
    const fresh = sampleClient(undefined, { state: { consent: "asked", plans: [] } });
    const { groups } = summarise({ ...week, clients: [...week.clients, alarmed, fresh] });
    expect(groups.map(({ tier, heading }) => [tier, heading])).toEqual([
      ["A", "Needs your attention"],
      ["B", "Waiting on you"],
      ["C", "Plan may need a change"],
      ["D", "Something to hear about"],
      ["E", "On a break"],
      ["E", "On your list"],
    ]);
  });

  test.each<[string, ClientRecord[]]>([
    ["there is nobody", []],
    ["everybody is on a break that began earlier", [sampleClient("Ana", { state: paused("2025-03-03") })]],
    ["nobody has a plan", [sampleClient("Ana", { state: { plans: [] } })]],
    [
      "whoever there was has opted out",
      [sampleClient("Ana", { state: { optedOut: { at: "2025-03-03T15:00:00Z", by: "words" } } })],
    ],
  ])("is one line where %s", (_when, clients) => {
    const summary = summaryOf(clients);
    expect(summary.nobody).toBe("Nobody has a practice running this week.");
    expect(summary.groups).toEqual([]);
  });
});

describe("tiers", () => {
  test.each<[string, string, Note[], Partial<State>?]>([
    ["B", "a question", [question]],
    ["B", "a worry", [noteOn(tue, { kind: "concern", tag: "worry", words: "w" })]],
    ["B", "rather not, at fit", [noteOn(tue, { kind: "fit", answer: "rather-not" })]],
    ["B", "rather not, at comfort", [noteOn(tue, { kind: "comfort", answer: "rather-not" })]],
    ["B", "wants to talk first", [noteOn(tue, { kind: "wants-to-talk" })]],
    ["B", "last session did not get to it", [noteOn(thu, { kind: "session", talked: "not-yet" })]],
    ["B", "a plan that waits for a talk", [], { plans: [samplePlan({ status: "held" })] }],
    ["C", "not sure and kept", kept],
    ["C", "two not this time in a row", [no(mon), no(wed)]],
    ["C", "the second of two in this week", [no(lastWeek), no(mon)]],
    ["C", "the task is not clear", [noteOn(tue, { kind: "concern", tag: "task-unclear", words: "w" })]],
    ["C", "not sure how", [no(mon, { barrier: "not-sure-how" })]],
    ["C", "quiet", [], eased],
    ["C", "went quiet", [], paused(wed, "quiet")],
    ["C", "new dread", [noteOn(tue, { kind: "reaction", what: "dread" })]],
    ["C", "dread on the way", [no(mon, { barrier: "putting-off", feeling: "dread" })]],
    ["D", "tried", [tried]],
    ["D", "one not this time", [no(mon, { barrier: "time" })]],
    [
      "D",
      "two not this time with a try between",
      [no(lastWeek), noteOn(mon, { kind: "check-in", answer: "tried" }), no(wed)],
    ],
    ["D", "shared something", [noticed(tue, "w")]],
    [
      "D",
      "willing after all",
      [
        noteOn(tue, { kind: "fit", answer: "rather-not" }),
        noteOn(wed, { kind: "comfort", answer: "ok" }),
        noteOn(wed, { kind: "plan-set" }),
      ],
    ],
    ["D", "looked back", [noteOn(tue, { kind: "review", next: "keep" })]],
    ["D", "sure enough", [noteOn(tue, { kind: "confidence", rating: 8 })]],
    ["D", "an idea for later", [noteOn(tue, { kind: "concern", tag: "idea", words: "w" })]],
    ["E", "no word yet", []],
    ["E", "a talk that took place", [noteOn(thu, { kind: "session", talked: "yes" })]],
    ["E", "paused by choice", [noteOn(tue, { kind: "paused" })], paused(tue)],
    ["E", "quiet for more than two weeks", [], { ...paused("2025-03-03", "quiet"), plans: [samplePlan()] }],
    ["E", "not opted in", [noteOn(tue, { kind: "joined" })], { consent: "asked", plans: [] }],
    [
      "E",
      "still setting up",
      [noteOn(tue, { kind: "joined" })],
      { plans: [samplePlan({ status: "making" })] },
    ],
  ])("%s: %s", (tier, _what, notes, state) => {
    const others = sampleClient("Zoe");
    const { groups } = summaryOf([sampleClient("Ana", { ...(state && { state }), notes }), others]);
    const own = groups.filter(({ clients }) => clients.some(({ initials }) => initials === "A."));
    expect(own.map((group) => group.tier)).toEqual([tier]);
  });

  test("what happened in an earlier week decides nothing", () => {
    const earlier = [no("2025-03-10"), no(lastWeek), { ...question, date: lastWeek }];
    expect(practiceOf(earlier).tier).toBe("E");
  });
});

describe("order inside a tier", () => {
  const client = (name: string, session?: ClientRecord["entry"]["session"], notes = [tried]) =>
    sampleClient(name, { ...(session && { entry: { session } }), notes });

  test("the soonest session comes first, then the alphabet, and never how much was done", () => {
    const busy = [mon, wed].map((date) => noteOn(date, { kind: "check-in", answer: "tried" }));
    const { groups } = summaryOf([
      client("Zoe", undefined, busy),
      client("Cleo", { day: "FR", time: "09:00" }, busy),
      client("Bea", { day: "MO", time: "07:30" }, busy),
      client("Ida", { day: "MO", time: "09:00" }, [no(mon)]),
      client("Ada", { day: "FR", time: "09:00" }, [no(mon)]),
      client("Eve", undefined, [no(mon)]),
    ]);
    // It is sent on Monday at eight: the session of half past seven is the next week's.
    expect(groups[0]?.clients.map(({ initials }) => initials)).toEqual(["I.", "A.", "C.", "B.", "E.", "Z."]);
  });

  test("alerts that nobody has acknowledged come first", () => {
    const notes = [noteOn(tue, { kind: "safety", category: "self_harm" })];
    const { groups } = summaryOf([
      {
        ...sampleClient("Ana", { entry: { session: { day: "MO", time: "09:00" } }, notes }),
        alertsAcknowledged: true,
      },
      sampleClient("Zoe", { notes }),
    ]);
    expect(groups[0]?.tier).toBe("A");
    expect(groups[0]?.clients.map(({ initials }) => initials)).toEqual(["Z.", "A."]);
    expect(groups[0]?.clients[1]?.safety).toBe("A message needed attention on Tue. Acknowledged.");
  });
});

describe("one client", () => {
  test("is headed by initials, next session and time since set-up", () => {
    const entry = { session: { day: "TH", time: "10:00" }, unconfirmed: true } as const;
    const { groups } = summaryOf([sampleClient("Maria Gomez", { entry, notes: [tried] })]);
    expect(groups[0]?.clients[0]).toMatchObject({
      initials: "M.G.",
      session: "Thu 10am",
      setUp: "set up five weeks ago",
      unconfirmed: "new, is this yours?",
    });
  });

  test("shows at most two of their words, the newest first, cut at 120 characters", () => {
    const { words } = practiceOf([
      noticed(mon, "first"),
      noticed(tue, "second ".repeat(40)),
      noticed(wed, "third"),
    ]);
    expect(words).toHaveLength(2);
    expect(words[0]).toBe('"third"');
    expect(words[1]).toMatch(/^"second .*…"$/);
    expect([...words[1]!].length).toBeLessThanOrEqual(122);
  });

  test("shows what was noticed before what was said about the plan, and reasons only with their day", () => {
    const plan = noteOn(thu, { kind: "noticed", words: "text my sister", about: "plan" });
    const reason = noteOn(wed, { kind: "noticed", words: "kids were sick", about: "reason" });
    const notes = [noticed(tue, "shoulders dropped"), plan, no(wed, { barrier: "other" }), reason];
    const { words, week } = practiceOf(notes);
    expect(words).toEqual(['"shoulders dropped"', '"text my sister"']);
    expect(week).toEqual(['Wed not this time ("kids were sick"). No word Mon.']);
  });

  test("shows reaction and fit", () => {
    const notes = [
      noteOn(tue, { kind: "fit", answer: "not-sure" }),
      noteOn(tue, { kind: "concern", tag: "why-does-not-fit", words: "I am not a writer" }),
      noteOn(tue, { kind: "concern", tag: "task-unclear", words: "step 2" }),
      noteOn(tue, { kind: "comfort", answer: "unsure" }),
      noteOn(tue, { kind: "reaction", what: "worry-wrong" }),
      noteOn(tue, { kind: "history", hard: "yes", words: "school" }),
    ];
    expect(practiceOf(notes).fit).toEqual([
      'Not clear yet, ours to explain: "step 2"',
      'Not sure it fits: "I am not a writer"',
      "Unsure about trying it.",
      "What comes up: worry about doing it wrong.",
      'Practice between sessions has been hard before: "school"',
    ]);
  });

  test("shows the plan now, what the client changed, and the latest number with their own reason", () => {
    const changes: Note[] = [
      noteOn(tue, { kind: "changed", what: "shorter", from: "10", to: "5" }),
      noteOn(wed, { kind: "changed", what: "schedule" }),
    ];
    const state = {
      plans: [samplePlan({ ifThen: { if: "my day gets full", then: "do just two minutes" } })],
    };
    expect(practiceOf([...kept, ...changes], { state }).plan).toEqual([
      "Mon Wed 7pm, 5 min. If my day gets full, then do just two minutes. " +
        'Sure: 5 ("mornings are chaos"). A 7 would need: shorter. Chose: keep it. ' +
        "Changed by the client: shorter and days or time.",
    ]);
  });

  test("a new number leaves the reason of the old one behind", () => {
    const again = noteOn(wed, { kind: "confidence", rating: 8 });
    expect(practiceOf([...kept, again]).plan).toEqual(["Mon Wed 7pm, 5 min. Sure: 8."]);
    const words = noteOn(wed, { kind: "confidence", band: "mid" });
    expect(practiceOf([...kept, words]).plan).toEqual(["Mon Wed 7pm, 5 min. Sure: somewhat."]);
  });

  test("the number of an earlier week is still the latest", () => {
    const earlier = kept.map((note) => ({ ...note, date: lastWeek, at: note.at.replace(mon, lastWeek) }));
    expect(practiceOf([...earlier, tried])).toMatchObject({
      tier: "D",
      plan: ['Mon Wed 7pm, 5 min. Sure: 5 ("mornings are chaos"). A 7 would need: shorter.'],
    });
    const state = { plans: [samplePlan({ confidence: 6 })] };
    expect(practiceOf([tried], { state }).plan).toEqual(["Mon Wed 7pm, 5 min. Sure: 6."]);
  });

  test("several plans are named", () => {
    const second = samplePlan({
      id: "p2",
      days: ["SU"],
      practice: { title: "a walk", steps: [], by: "client" },
    });
    const state = { plans: [samplePlan(), second] };
    const notes = [tried, noteOn("2025-03-23", { kind: "check-in", answer: "partly" }, { plan: "p2" })];
    expect(practiceOf(notes, { state }).week).toEqual([
      "Write for five minutes: Tried it Wed. No word Mon.",
      '"a walk": Part of it Sun.',
    ]);
    expect(practiceOf(notes, { state, level: "link" }).week).toEqual([
      "First plan: Tried it Wed. No word Mon.",
      "Second plan: Part of it Sun.",
    ]);
  });

  test.each<[string, Note[]]>([
    ['Asked Tue: "is this normal"', [question]],
    ['A worry, Tue: "w"', [noteOn(tue, { kind: "concern", tag: "worry", words: "w" })]],
    ["Wants to talk with you about it first, said Tue.", [noteOn(tue, { kind: "wants-to-talk" })]],
    [
      "Would rather not for now, said Tue.",
      [noteOn(tue, { kind: "fit", answer: "rather-not" }), noteOn(tue, { kind: "wants-to-talk" })],
    ],
    [
      'Would rather not for now, Tue: "w"',
      [
        noteOn(tue, { kind: "fit", answer: "rather-not" }),
        noteOn(tue, { kind: "wants-to-talk" }),
        noteOn(tue, { kind: "concern", tag: "rather-not", words: "w" }),
      ],
    ],
    [
      "Wanted to talk about the practice last session: not yet.",
      [noteOn(thu, { kind: "session", talked: "not-yet" })],
    ],
  ])("is asked of the therapist: %s", (words, notes) => {
    expect(practiceOf(notes).asked).toEqual([words]);
  });

  test("a question is verbatim however long it is", () => {
    const words = "why does it come back at night ".repeat(25).trim();
    expect(practiceOf([noteOn(tue, { kind: "concern", tag: "question", words })]).asked).toEqual([
      `Asked Tue: "${words}"`,
    ]);
  });

  test.each<[string, Partial<State>, Note[]?]>([
    ["Quiet since Tue. Questions off, reminder on.", eased],
    ["Quiet since Tue. Asked if now is a good time.", { quiet: { ...eased.quiet, stage: "asked" } }],
    ["Went quiet on its own on Wed. Nothing is owed.", paused(wed, "quiet")],
    ["Paused by choice.", paused(tue), [tried]],
    ["Paused by choice until Mar 31.", { pause: { ...paused(tue).pause, until: "2025-03-31" } }, [tried]],
    [
      "Chose no texts.",
      { consent: "declined", plans: [] },
      [noteOn(tue, { kind: "consent", answer: "declined" })],
    ],
    ["Not opted in yet.", { consent: "asked", plans: [] }, [noteOn(tue, { kind: "joined" })]],
    [
      "Set-up is under way.",
      { plans: [samplePlan({ status: "making" })] },
      [noteOn(tue, { kind: "joined" })],
    ],
    [
      "Chose to stop the texts on Tue.",
      { optedOut: { at: `${tue}T15:00:00Z`, by: "carrier" } },
      [noteOn(tue, { kind: "opted-out" })],
    ],
  ])("stands: %s", (words, state, notes = []) => {
    expect(practiceOf(notes, { state }).status).toEqual([words]);
  });

  test("says nothing of an ease-off that a word has ended", () => {
    const notes = [noteOn(tue, { kind: "eased", what: "questions-off" }), noticed(thu, "w")];
    expect(practiceOf(notes).status).toEqual([]);
  });

  test("says when texts may not arrive, and what was ours", () => {
    const notes = [
      noteOn(tue, { kind: "undelivered", code: 30005 }),
      noteOn(wed, { kind: "undelivered", code: 30005 }),
      noteOn(wed, { kind: "not-sent", what: "reminder" }),
    ];
    expect(practiceOf(notes).delivery).toEqual([
      "Texts may not be reaching this number.",
      "The reminder did not go out Wed; that was us.",
    ]);
  });

  test("says when calls reached nobody", () => {
    const notes = [noteOn(tue, { kind: "not-reached" }), noteOn(wed, { kind: "not-reached" })];
    expect(practiceOf(notes).delivery).toEqual(["Calls did not reach anybody at this number."]);
  });

  test("who wants no texts is told of once", () => {
    const gone = { optedOut: { at: `${lastWeek}T15:00:00Z`, by: "carrier" as const } };
    const { groups } = summaryOf([
      sampleClient("Ana", { state: gone }),
      sampleClient("Zoe", { notes: [tried] }),
    ]);
    expect(groups.flatMap(({ clients }) => clients.map(({ initials }) => initials))).toEqual(["Z."]);
  });

  test("has one line in tier E", () => {
    const notes = [noteOn(tue, { kind: "paused" })];
    const { status, plan, fit, words, opener } = practiceOf(notes, { state: paused(tue) });
    expect({ status, plan, fit, words }).toEqual({
      status: ["Paused by choice."],
      plan: [],
      fit: [],
      words: [],
    });
    expect(opener).toBe(`"You took a break. What's been taking your energy?"`);
  });
});

describe("safety", () => {
  const danger = noteOn(tue, { kind: "safety", category: "suicide_passive" });
  const misread = noteOn(
    tue,
    { kind: "safety", category: "suicide_passive", misread: true },
    { at: `${tue}T23:05:00Z` },
  );

  test.each<[string, Note[]]>([
    ["A message needed attention on Tue.", [danger]],
    ["A message needed attention on Tue. The client says it was misread.", [danger, misread]],
    ["Messages needed attention on Tue and Thu.", [danger, { ...danger, date: thu, at: `${thu}T09:00:00Z` }]],
    ["A message needed attention on Tue.", [{ ...danger, private: true }]],
  ])("says only: %s", (words, notes) => {
    const { groups } = summaryOf([sampleClient("Ana", { notes })]);
    const [box] = groups;
    expect(box?.tier).toBe("A");
    expect(box?.clients[0]?.safety).toBe(words);
    expect(JSON.stringify(groups)).not.toMatch(/suicid|harm|danger|risk/);
  });

  test("stands apart from the client's practice", () => {
    const { groups, people } = summaryOf([sampleClient("Ana", { notes: [danger, tried] })]);
    expect(groups.map(({ tier }) => tier)).toEqual(["A", "D"]);
    expect(groups[0]?.clients[0]).toMatchObject({ week: [], words: [], plan: [] });
    expect(groups[1]?.clients[0]?.safety).toBeUndefined();
    expect(groups[1]?.clients[0]?.opener).toBe(
      '"How are you? Is this a time for practice, or for something else?"',
    );
    expect(people).toBe("one person");
  });
});

describe("openers", () => {
  const heavy = '"Something in it felt heavy. Can we look at the feeling before the practice?"';
  const doesNotFit = `"I may have picked something that doesn't fit. What would you pick?"`;
  const explain = `"I don't think I explained it well. Can we do one together now?"`;
  const busy = '"The plan met a busy week. What would a two-minute version look like?"';
  const howAreYou = '"How are you? Is this a time for practice, or for something else?"';

  test.each<[string, string | undefined, Note[], Partial<State>?]>([
    [
      "tried, with a note",
      `"You noticed 'shoulders dropped' on Monday. Can we start there?"`,
      [noteOn(mon, { kind: "check-in", answer: "tried" }), noticed(mon, "shoulders dropped")],
    ],
    [
      "tried, rough",
      '"It sounds like it was rough. What came up, and what did that tell us?"',
      [tried, noticed(wed, "I cried the whole time")],
    ],
    [
      "part",
      '"You started Wednesday. What was going on just before you stopped?"',
      [noteOn(wed, { kind: "check-in", answer: "partly" })],
    ],
    [
      "in the head",
      '"You thought it through. What did you find yourself thinking?"',
      [noteOn(wed, { kind: "check-in", answer: "partly", inHead: true })],
    ],
    ["no time", busy, [no(wed, { barrier: "time" })]],
    ["forgot", busy, [no(wed, { barrier: "forgot" })]],
    ["put off", heavy, [no(wed, { barrier: "putting-off" })]],
    [
      "put off twice, with dread",
      heavy,
      [mon, wed].map((date) => no(date, { barrier: "putting-off", feeling: "dread" })),
    ],
    ["dread", heavy, [noteOn(tue, { kind: "reaction", what: "dread" })]],
    ["not sure how", explain, [no(wed, { barrier: "not-sure-how" })]],
    ["the task is not clear", explain, [noteOn(tue, { kind: "fit", answer: "not-clear" })]],
    [
      "worry about doing it wrong",
      `"What would 'doing it wrong' mean, if you did?"`,
      [noteOn(tue, { kind: "reaction", what: "worry-wrong" })],
    ],
    ["two not this time", doesNotFit, [no(mon, { barrier: "time" }), no(wed)]],
    ["rather not", doesNotFit, [noteOn(tue, { kind: "comfort", answer: "rather-not" })]],
    ["5, kept", '"You said 5. What made it a 5 and not a 3? What would a 7 need?"', kept],
    [
      "2, kept: nobody is asked why it is not lower",
      '"You said 2. What would a 7 need?"',
      [noteOn(mon, { kind: "confidence", rating: 2, kept: true })],
    ],
    ["quiet", howAreYou, [tried], eased],
    ["went quiet", howAreYou, [], paused(wed, "quiet")],
    ["paused", `"You took a break. What's been taking your energy?"`, [tried], paused(thu)],
    ["set straight", undefined, [no(wed)]],
    ["tried, without a note", undefined, [tried]],
    [
      "the first week",
      '"What was it like getting texts about this?"',
      [noteOn(mon, { kind: "plan-set" }, { at: `${mon}T15:00:00Z` })],
      { plans: [samplePlan({ since: mon })] },
    ],
    ["a question alone", "Answer the question first.", [question]],
    [
      "a question and a note",
      `Answer the question first, then "You noticed 'shoulders dropped' on Monday. Can we start there?"`,
      [noticed(mon, "shoulders dropped"), question],
    ],
  ])("%s", (_data, opener, notes, state) => {
    expect(practiceOf(notes, state ? { state } : {}).opener).toBe(opener);
  });

  test("do not repeat the client's words where the mail is a link", () => {
    expect(practiceOf([noticed(mon, "shoulders dropped")], { level: "link" }).opener).toBe(
      '"You noticed something on Monday. Can we start there?"',
    );
  });
});

describe("withheld", () => {
  const wordsOfClient = "purple-elephant";
  const facts: Fact[] = [
    { kind: "noticed", words: wordsOfClient, about: "practice" },
    { kind: "noticed", words: wordsOfClient, about: "moment" },
    { kind: "noticed", words: wordsOfClient, about: "reason" },
    { kind: "noticed", words: wordsOfClient, about: "plan" },
    { kind: "concern", words: wordsOfClient, tag: "question" },
    { kind: "concern", words: wordsOfClient, tag: "worry" },
    { kind: "concern", words: wordsOfClient, tag: "rather-not" },
    { kind: "concern", words: wordsOfClient, tag: "task-unclear" },
    { kind: "concern", words: wordsOfClient, tag: "why-does-not-fit" },
    { kind: "concern", words: wordsOfClient, tag: "easier-step" },
    { kind: "concern", words: wordsOfClient, tag: "make-it-mine" },
    { kind: "concern", words: wordsOfClient, tag: "idea" },
    { kind: "reaction", what: "other", words: wordsOfClient },
    { kind: "reaction", what: "dread" },
    { kind: "history", hard: "yes", words: wordsOfClient },
    { kind: "fit", answer: "not-clear" },
    { kind: "comfort", answer: "unsure" },
    { kind: "wants-to-talk" },
  ];

  test.each(facts)("private leaves no trace: $kind $tag $about $what", (fact) => {
    const hidden = noteOn(tue, fact, { private: true });
    expect(summaryOf([sampleClient("Ana", { notes: [tried, hidden] })])).toEqual(
      summaryOf([sampleClient("Ana", { notes: [tried] })]),
    );
  });

  test("a private answer is neither told nor called silence", () => {
    const hidden = noteOn(mon, { kind: "check-in", answer: "no", barrier: "time" }, { private: true });
    expect(practiceOf([hidden, tried]).week).toEqual(["Tried it Wed."]);
  });

  test("a private number is not told, nor the one before it", () => {
    const state = { plans: [samplePlan({ confidence: 2 })] };
    const hidden = noteOn(thu, { kind: "confidence", rating: 2, kept: true }, { private: true });
    expect(practiceOf([...kept, hidden, tried], { state }).plan).toEqual(["Mon Wed 7pm, 5 min."]);
  });

  test("nothing that a client wrote stands in a mail that is a link", () => {
    const notes = [
      ...facts.map((fact) => noteOn(tue, fact)),
      noteOn(tue, { kind: "confidence", rating: 5, reason: wordsOfClient }, { at: `${tue}T15:00:00Z` }),
      noteOn(tue, { kind: "confidence", rating: 5, needs: wordsOfClient }, { at: `${tue}T15:01:00Z` }),
    ];
    const practice = { title: wordsOfClient, steps: [], by: "client" as const };
    const written = { practice, ifThen: { if: wordsOfClient, then: wordsOfClient }, label: wordsOfClient };
    const state = { plans: [samplePlan(written), samplePlan({ ...written, id: "p2" })] };
    const saidAt = (level: Level) => JSON.stringify(practiceOf(notes, { state, level }));
    expect(saidAt("full-text")).toContain(wordsOfClient);
    expect(saidAt("link")).not.toContain(wordsOfClient);
    expect(saidAt("link")).not.toMatch(/dread|unsure|hard before/i);
  });

  test("a mail that is a link says that something waits, and since when", () => {
    expect(practiceOf([question], { level: "link" }).asked).toEqual(["A question waits for you, from Tue."]);
    expect(practiceOf(kept, { level: "link" }).plan).toEqual(["Mon Wed 7pm, 5 min. Sure: 5."]);
  });

  test("names stand nowhere", () => {
    const summary = summaryOf([sampleClient("Maria Gomez", { notes: [tried, question, ...kept] })]);
    expect(
      JSON.stringify({
        ...summary,
        groups: summary.groups.map(({ clients }) => clients.map(({ clientId: _id, ...said }) => said)),
      }),
    ).not.toMatch(/Maria|Gomez/);
  });
});

describe("wording", () => {
  const dates = ["2025-03-10", mon, tue, wed, thu, "2025-03-21", "2025-03-22", "2025-03-23"];
  const fact = fc.oneof(
    fc.record({
      kind: fc.constant("check-in" as const),
      answer: fc.constantFrom("tried" as const, "partly" as const, "no" as const, "unclear" as const),
    }),
    fc.record({
      kind: fc.constant("check-in" as const),
      answer: fc.constant("no" as const),
      barrier: fc.constantFrom(
        ...([
          "time",
          "forgot",
          "putting-off",
          "too-hard",
          "not-sure-how",
          "other",
          "rather-not-say",
        ] as const),
      ),
      feeling: fc.constantFrom("dread", "worry", "tired", "none"),
    }),
    fc.record({
      kind: fc.constant("confidence" as const),
      rating: fc.integer({ min: 1, max: 10 }),
      kept: fc.constant(true as const),
    }),
    fc.record({
      kind: fc.constant("reaction" as const),
      what: fc.constantFrom("ready" as const, "dread" as const, "not-much" as const),
    }),
    fc.record({
      kind: fc.constant("changed" as const),
      what: fc.constantFrom(
        "shorter" as const,
        "fewer-days" as const,
        "schedule" as const,
        "if-then" as const,
      ),
    }),
    fc.constantFrom<Fact>(
      { kind: "paused" },
      { kind: "resumed" },
      { kind: "eased", what: "asked" },
      { kind: "wants-to-talk" },
      { kind: "undelivered", code: 30003 },
      { kind: "fit", answer: "fits" },
      { kind: "review", next: "break" },
      { kind: "session", talked: "not-yet" },
      { kind: "safety", category: "abuse" },
      { kind: "noticed", words: "w", about: "practice" },
    ),
  );
  const notes = fc.array(fc.tuple(fc.constantFrom(...dates), fact), { maxLength: 12 });

  test("nothing is counted, measured or judged, whatever the week was", () => {
    fc.assert(
      fc.property(notes, fc.constantFrom<Level>("link", "full-text"), (said, level) => {
        const client = sampleClient("Ana", { notes: said.map(([date, each]) => noteOn(date, each as Fact)) });
        const words = JSON.stringify(summaryOf([client], level));
        expect(words).not.toMatch(/\d+ ?(of|out of|\/) ?\d|%|\btimes\b|\bdays? (done|in a row)/i);
        expect(words).not.toMatch(
          /streak|average|percent|score|grade|total|compliance|homework|assignment|fail|missed|overdue|\blate\b|should|must|excuse|lazy|good job|well done|disappoint|finally|\bonly\b|\bjust \d/i,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("a brief of the day", () => {
  const thursday = { day: "TH" as const, time: "10:00" };
  const span = { from: "2025-03-20", to: "2025-03-26", now: "2025-03-27T12:00:00Z" };
  const request = (
    clients: ReturnType<typeof sampleClient>[],
    level: "link" | "full-text" = "full-text",
  ) => ({
    therapist: sampleTherapist,
    agency: sampleAgency(level),
    clients,
  });
  const meeting = (name: string, session: { day: "TH" | "FR"; time: string } | undefined, more = {}) =>
    sampleClient(name, {
      entry: { ...(session && { session }) },
      notes: [noteOn("2025-03-24", { kind: "noticed", words: `lighter, said ${name}`, about: "practice" })],
      ...more,
    });

  test("tells of those who come that day, each under the hour, in the order of the day", () => {
    const clients = [
      meeting("Ana Ruiz", { day: "TH", time: "14:00" }),
      meeting("Ben", thursday),
      meeting("Cy", { day: "FR", time: "09:00" }),
      meeting("Dee", undefined),
    ];
    const brief = briefOf({ ...request(clients), ...span })!;
    expect(brief.subject).toBe("Today's sessions, Thu Mar 27");
    expect(brief.groups.map(({ heading, clients: [client] }) => `${heading} ${client!.initials}`)).toEqual([
      "10am B.",
      "2pm A.R.",
    ]);
    expect(JSON.stringify(brief)).toContain("lighter, said Ben");
    expect(JSON.stringify(briefOf({ ...request(clients, "link"), ...span }))).not.toContain("lighter");
  });

  test("takes in a session that is earlier than tomorrow's brief, and leaves out what is on now", () => {
    const at = (session: { day: "TH" | "FR"; time: string }) =>
      briefOf({ ...request([meeting("Ana", session)]), ...span }) !== undefined;
    expect(at({ day: "FR", time: "06:30" })).toBe(true);
    expect(at({ day: "FR", time: "07:01" })).toBe(false);
    expect(at({ day: "TH", time: "06:30" })).toBe(false);
  });

  test("is none where nobody comes, or whoever comes wants no texts", () => {
    expect(briefOf({ ...request([meeting("Dee", undefined)]), ...span })).toBeUndefined();
    const optedOut = { at: "2025-02-01T12:00:00Z", by: "words" as const };
    const gone = sampleClient("Ana", { entry: { session: thursday }, state: { optedOut } });
    expect(briefOf({ ...request([gone]), ...span })).toBeUndefined();
  });

  test("stands in the place of the weekly summary, but for words of danger", () => {
    const danger = noteOn("2025-03-24", { kind: "safety", category: "self_harm" });
    const clients = [
      meeting("Ana Ruiz", thursday),
      meeting("Ben", thursday, { notes: [danger] }),
      meeting("Dee", undefined),
    ];
    const weekly = summarise({ ...request(clients), ...span, briefs: true });
    expect(
      weekly.groups.map(({ tier, clients: each }) => [tier, each.map(({ initials }) => initials)]),
    ).toEqual([
      ["A", ["B."]],
      ["D", ["D."]],
    ]);
    expect(weekly.people).toBe("two people");
    expect(weekly.briefed).toBe("Not here, but in a brief on the morning you meet: A.R. and B.");
    const only = summarise({ ...request([meeting("Ana Ruiz", thursday)]), ...span, briefs: true });
    expect(only.nobody).toBe("Nobody else has a practice running this week.");
  });
});
