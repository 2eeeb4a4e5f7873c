/** The weekly summary as it is mailed: the plain text to the letter, and HTML that says the same and nothing more. */
import { type Summary, summarise } from "@home-practice/service/summary.ts";
import {
  noteOn,
  sampleAgency,
  sampleClient,
  samplePlan,
  sampleSpan,
  sampleTherapist,
  sampleWeek,
} from "@home-practice/service/testing/sample-week.ts";
import { describe, expect, test } from "vitest";
import { clientLines } from "./client-lines.ts";
import { renderSummary } from "./summary.tsx";

const portalUrl = "https://pages.clinic.example/";

/** What a reader of the HTML sees, on one line. */
function seenIn(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, " ")
    .replace(/<div style="display:none[\s\S]*?<\/div><\/div>/, " ")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<\/(p|h1|h2|td)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

function busyWeek(level: "link" | "full-text"): Summary {
  const week = sampleWeek(level);
  const everything = [
    noteOn("2025-03-18", { kind: "fit", answer: "not-clear" }),
    noteOn("2025-03-18", { kind: "concern", tag: "task-unclear", words: 'step 2 & what "thought" means' }),
    noteOn("2025-03-18", { kind: "reaction", what: "worry-wrong" }),
    noteOn("2025-03-19", { kind: "check-in", answer: "no", barrier: "time" }),
    noteOn("2025-03-20", { kind: "noticed", words: "less noise", about: "practice" }),
    noteOn("2025-03-20", { kind: "noticed", words: "more sleep", about: "practice" }),
    noteOn("2025-03-20", { kind: "concern", tag: "question", words: "why at night" }),
    noteOn("2025-03-20", { kind: "undelivered", code: 30005 }),
    noteOn("2025-03-21", { kind: "changed", what: "shorter" }),
  ];
  const walk = { title: "Take a walk", steps: [], by: "therapist" as const };
  const state = {
    plans: [samplePlan({ confidence: 8 }), samplePlan({ id: "p2", days: ["SU"], practice: walk })],
  };
  return summarise({
    ...week,
    clients: [
      ...week.clients,
      sampleClient("Dana", { notes: [noteOn("2025-03-18", { kind: "safety", category: "abuse" })] }),
      sampleClient("Bo", { entry: { unconfirmed: true }, state, notes: everything }),
      sampleClient(undefined, { entry: { unconfirmed: true }, state: { consent: "asked", plans: [] } }),
    ],
  });
}

test("a programme under 42 CFR Part 2 has the notice at the end, in both forms", async () => {
  const week = sampleWeek("link");
  const { html, text } = await renderSummary(summarise({ ...week, agency: { ...week.agency, part2: true } }));
  const notice = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";
  expect(text).toContain(notice);
  expect(html).toContain(notice);
  expect((await renderSummary(summarise(week))).text).not.toContain(notice);
});

test("the sample week in full text", async () => {
  const { subject, text } = await renderSummary(summarise(sampleWeek("full-text")));
  expect(subject).toBe("Practice notes for Dr. R, week of Mar 17");
  expect(text).toBe(`Practice notes for Dr. R, week of Mar 17
Four people. Order shows what may need you first. It is not a measure of anyone.

WAITING ON YOU
M.G.  Thu 10am, set up five weeks ago. Asked Tue: "is it normal that I feel worse after writing"
      Tried it Mon; part of it Wed. Words: "hands were shaking then it passed"
      Plan: Mon Wed 7pm, 5 min. If tired, then just one line.
      Opener: Answer the question first, then "It sounds like it was rough. What came up, and what did that tell us?"

PLAN MAY NEED A CHANGE
J.T.  Thu 2pm, set up twelve days ago.
      Mon and Wed not this time (put off; feeling: dread).
      Plan: Mon Wed 7:30am, 15 min. Sure: 5 ("mornings are chaos"). A 7 would need: shorter. Chose: keep it.
      Opener: "Something in it felt heavy. Can we look at the feeling before the practice?"

SOMETHING TO HEAR ABOUT
A.L.  Fri 9am, set up five weeks ago.
      Tried it Mon, Tue and Thu. Words: "told my boss no and nothing blew up"
      Plan: Mon Tue Thu 7pm, 10 min.
      Opener: "You noticed 'told my boss no and nothing blew up' on Thursday. Can we start there?"

ON A BREAK
R.P.  Wed 9am, set up five weeks ago. Paused by choice until Mar 31.
`);
});

test("the sample week as a link", async () => {
  const { text } = await renderSummary(summarise(sampleWeek("link")), { portalUrl });
  expect(text).toBe(`Practice notes for Dr. R, week of Mar 17
Four people. Order shows what may need you first. It is not a measure of anyone.

WAITING ON YOU
M.G.  Thu 10am, set up five weeks ago. A question waits for you, from Tue.
      Tried it Mon; part of it Wed.
      Plan: Mon Wed 7pm, 5 min.
      Opener: Answer the question first, then "It sounds like it was rough. What came up, and what did that tell us?"

PLAN MAY NEED A CHANGE
J.T.  Thu 2pm, set up twelve days ago.
      Mon and Wed not this time.
      Plan: Mon Wed 7:30am, 15 min. Sure: 5.
      Opener: "Something in it felt heavy. Can we look at the feeling before the practice?"

SOMETHING TO HEAR ABOUT
A.L.  Fri 9am, set up five weeks ago.
      Tried it Mon, Tue and Thu.
      Plan: Mon Tue Thu 7pm, 10 min.
      Opener: "You noticed something on Thursday. Can we start there?"

ON A BREAK
R.P.  Wed 9am, set up five weeks ago. Paused by choice until Mar 31.

What clients wrote stays out of this email.
Your pages: https://pages.clinic.example/
`);
});

describe("HTML and plain text", () => {
  test.each<[string, Summary, { portalUrl?: string }]>([
    ["in full text", busyWeek("full-text"), { portalUrl }],
    ["as a link", busyWeek("link"), { portalUrl }],
    ["without pages", busyWeek("link"), {}],
    ["with nobody", summarise({ ...sampleWeek("link"), clients: [] }), { portalUrl }],
  ])("say the same %s", async (_what, summary, options) => {
    const { html, text } = await renderSummary(summary, options);
    expect(seenIn(html).toLowerCase()).toBe(text.replace(/\s+/g, " ").trim().toLowerCase());
  });

  test("hold no link where there are no pages", async () => {
    const { html, text } = await renderSummary(busyWeek("link"));
    expect(html).not.toContain("href");
    expect(text).not.toContain("http");
  });

  test("link to the pages where there are some", async () => {
    const { html } = await renderSummary(busyWeek("link"), { portalUrl });
    expect(html).toContain(`href="${portalUrl}"`);
  });
});

test("a client takes five lines at most, and one in tier E", () => {
  for (const { tier, clients } of busyWeek("full-text").groups) {
    for (const client of clients) {
      expect(clientLines(client, tier).length).toBeLessThanOrEqual(tier === "E" ? 1 : 5);
    }
  }
});

test("client words that end a sentence are parted from the next, and stay as they are", () => {
  const group = busyWeek("full-text").groups.find(({ tier }) => tier === "B");
  const lines = group!.clients.flatMap((client) => clientLines(client, "B").map(({ says }) => says));
  expect(lines).toContain(
    'Not clear yet, ours to explain: "step 2 & what "thought" means". What comes up: worry about doing it wrong.',
  );
  expect(lines).toContain(
    'Write for five minutes: Wed not this time (no time). No word Mon. Take a walk: No word Sun. Words: "more sleep"; "less noise"',
  );
});

test("what a client wrote is escaped and cannot pass for a heading of ours", async () => {
  const words = '<script>alert("x")</script>\n\nWAITING ON YOU\n<img src=x onerror=y>';
  const notes = [
    noteOn("2025-03-18", { kind: "concern", tag: "question", words }),
    noteOn("2025-03-18", { kind: "noticed", words, about: "practice" }),
  ];
  const clients = [sampleClient("<b>Eve", { notes })];
  const request = { therapist: { ...sampleTherapist, name: "Dr. <i>R" }, agency: sampleAgency("full-text") };
  const { html, text } = await renderSummary(summarise({ ...request, ...sampleSpan, clients }));
  expect(html).not.toMatch(/<script|<img|<i>|<b>/);
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  expect(text.match(/^WAITING ON YOU$/gm)).toHaveLength(1);
});

describe("the page", () => {
  test("follows light and dark, and fits a narrow screen", async () => {
    const { html } = await renderSummary(busyWeek("full-text"));
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain('name="viewport"');
    // A background beside inline colours would stay light when the colours turn.
    expect(html).not.toMatch(/style="[^"]*background/);
  });

  test("shows nothing of a client in the preview, and loads nothing from anywhere", async () => {
    const { html } = await renderSummary(busyWeek("full-text"));
    const preview = /<div style="display:none[^>]*>([^<]*)</.exec(html)?.[1];
    expect(preview).toBe("For the first two minutes of your next sessions.");
    expect(html).not.toMatch(/<img|src=|url\(|@import|@font-face/);
  });

  test("sets words of danger apart in a box", async () => {
    const { html } = await renderSummary(busyWeek("full-text"));
    expect(html).toMatch(/class="alarm" style="[^"]*border:2px solid/);
    const { html: calm } = await renderSummary(summarise(sampleWeek("full-text")));
    expect(calm).not.toContain("border:2px solid");
  });
});
