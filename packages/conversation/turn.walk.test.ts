/** A walk over every question there is: from each, whatever comes leads on, and nobody is asked a third time. */
import { describe, expect, test } from "vitest";
import type { Event } from "./event.ts";
import { type StepName, stepNames } from "./flows/step-names.ts";
import { steps } from "./flows/steps.ts";
import type { MessageName } from "./messages/catalogue.ts";
import { addDays, addMinutes } from "./practice/calendar.ts";
import { newPlan, type Plan, type Practice } from "./practice/plan.ts";
import { type Care, newState, type State } from "./state.ts";
import { agency } from "./testing/cedar-street.ts";
import { alarmOf } from "./timers.ts";
import { type Taken, takeTurn } from "./turn.ts";

const practice: Practice = {
  title: "Note one thought",
  steps: ["Stop for a moment.", "Write the thought down."],
  why: "A thought on paper is easier to answer.",
  thoughtWork: true,
  by: "therapist",
};

const care: Care = { therapist: { id: "t_1", name: "Dr. Rivera", phone: "+15550100001" }, practice };

/** What clients answer to each question, in both languages; each is to lead somewhere. */
const examples: Record<StepName, string[]> = {
  consent: ["1", "yes", "sí", "no thanks", "👍", "who is this"],
  name: ["Ana", "I'm Ana R.", "me llamo Ana", "skip"],
  practice: ["walk after dinner", "caminar"],
  fit: ["1", "2", "3", "4", "makes sense", "no entiendo", "not sure it helps", "prefiero no"],
  "what-is-it": ["1", "huh?", "se entiende"],
  "fuzzy-part": ["the writing part", "skip", "la parte de escribir"],
  "clear-enough": ["1", "2", "todavía no"],
  "why-fits": ["1", "2", "3", "más o menos"],
  "why-more": ["it never helped", "skip"],
  comfort: ["1", "2", "3", "con dudas"],
  "comfort-worry": ["that it gets worse", "saltar"],
  "comfort-why-not": ["too much right now", "skip"],
  schedule: ["mon wed 7pm, 5 min", "lun mie 7pm", "weekdays", "7pm", "every other day", "weekdays at 7"],
  "schedule-days": ["mon wed", "fines de semana", "every other day"],
  "schedule-time": ["7pm", "7", "a las 6:30 de la tarde", "5am", "8am and 8pm"],
  "schedule-am-pm": ["am", "pm", "de la noche", "7pm"],
  "schedule-rhythm": ["1", "2", "3", "mon thu"],
  "schedule-one-time": ["8am", "8pm", "the first one"],
  "schedule-menu": ["1", "2", "3", "4", "tue 7pm"],
  "schedule-unusual-hour": ["1", "2", "sí", "9am"],
  minutes: ["5", "10 minutes", "media hora", "90"],
  "other-times": ["1", "2", "sat 9am", "7pm"],
  "too-many-texts": ["1", "2", "fewer days"],
  obstacle: ["1", "2", "3", "4", "5", "6", "7", "8", "my kids wake up", "olvido"],
  "if-then": ["A", "b", "la primera", "set a timer", "skip"],
  "plan-confirm": ["8", "5", "2", "yes", "CHANGE", "different time", "tue 7pm", "minutos"],
  confidence: ["8", "5", "1", "seven", "ocho"],
  "confidence-why": ["mornings are calm", "skip", "6"],
  "confidence-raise": ["1", "2", "3", "4", "5", "6", "my sister has to help me"],
  "confidence-fewer-days": ["tue", "lun jue"],
  "confidence-easier-step": ["open the notebook", "skip"],
  more: ["1", "2", "3", "ahora", "one a day"],
  label: ["my thing", "ok", "lo mío"],
  "first-reaction": ["1", "2", "3", "4", "5", "a knot in my stomach"],
  "first-reaction-words": ["a bit of both", "skip"],
  history: ["1", "2", "3", "primera vez"],
  "history-words": ["no time", "saltar"],
  "make-it-yours": ["no", "shorter please", "could we draw instead"],
  "first-step": ["sit at the table", "skip"],
  "check-in": [
    "1",
    "2",
    "3",
    "4",
    "did it",
    "la mitad",
    "in my head",
    "se me olvidó",
    "al rato",
    "in 20 min",
  ],
  noticed: ["warm hands", "skip", "i am so stupid", "lloré mucho"],
  thought: ["that i am slow", "skip"],
  "talking-back": ["nobody is watching", "saltar"],
  "small-nudge": ["stand by the window", "skip"],
  "in-the-way": ["1", "2", "3", "4", "5", "6", "7", "busy", "no quiero decir", "my cat was ill"],
  "in-the-way-time": ["1", "2", "3"],
  "in-the-way-forgot": ["1", "2", "3", "más temprano"],
  "in-the-way-feeling": ["1", "2", "3", "4", "skip"],
  "in-the-way-hard": ["1", "2", "3"],
  "in-the-way-unsure": ["step two", "skip"],
  "in-the-way-words": ["my mom came over", "skip"],
  "plan-may-not-fit": ["1", "2", "3", "4"],
  "fewer-check-ins": ["1", "2"],
  "now-is-not-the-time": ["1", "2", "3", "4"],
  "welcome-back": ["1", "2", "3"],
  "pause-length": ["1", "2", "3", "until friday", "dos semanas"],
  "pause-over": ["1", "2", "3"],
  concern: ["is it normal to feel worse", "skip"],
  "after-session": ["1", "2", "3"],
  "review-noticed": ["that i can start", "skip"],
  "review-next": ["1", "2", "3", "4"],
  "review-idea": ["a walk", "skip"],
  change: ["1", "2", "3", "4", "5", "tue thu 8pm", "la hora"],
  "new-first-step": ["open my notes", "skip"],
  "which-plan": ["1", "2"],
  "plan-word": ["walk", "paseo"],
  "summary-preview": ["OK", "SHOW", "PRIVATE"],
  calls: ["1", "2", "3", "4", "both", "sí", "no calls"],
  "call-code": ["4071", "4 0 7 1"],
  "delete-everything": ["KEEP", "DELETE ALL", "borrar todo"],
  misread: ["1"],
  "safety-resume": ["1", "2"],
};

const now = "2027-03-03T01:00:00Z";
const today = "2027-03-02";

function runningPlan(id: string, label: string): Plan {
  return {
    ...newPlan(id, practice),
    status: "active",
    label,
    days: ["MO", "TU", "WE", "TH", "FR"],
    time: "18:00",
    minutes: 10,
    obstacle: "time",
    ifThen: { if: "my day gets full", then: "do just two minutes" },
    confidence: 5,
    since: "2027-03-01",
    reminders: 2,
    occurrence: { date: today, snoozes: 0, asked: true },
  };
}

/** A plan in the making as far as it is known when the step is asked. */
const making: Partial<Record<StepName, Partial<Plan>>> = {
  "schedule-days": { time: "19:00" },
  "schedule-time": { days: ["MO"] },
  "schedule-am-pm": { days: ["MO"], hour: "7" },
  "schedule-one-time": { days: ["MO"], alternatives: ["08:00", "20:00"] },
  "schedule-unusual-hour": { days: ["MO"], unusualTime: "05:00" },
  minutes: { days: ["MO"], time: "19:00" },
  obstacle: { days: ["MO"], time: "19:00", minutes: 5 },
  "if-then": { days: ["MO"], time: "19:00", minutes: 5, obstacle: "time" },
};
const known: Partial<Plan> = {
  days: ["MO", "WE"],
  time: "19:00",
  minutes: 5,
  obstacle: "nothing",
  confidence: 5,
};
const fromKnown: readonly StepName[] = [
  "plan-confirm",
  "confidence",
  "confidence-why",
  "confidence-raise",
  "confidence-fewer-days",
  "confidence-easier-step",
];

/** A client of whom this step has just been asked. */
function standingAt(step: StepName): State {
  const state = newState("c_1", care, agency);
  Object.assign(state, { turn: 20, consent: "given", name: "Ana", plans: [runningPlan("p1", "walk")] });
  state.checkIns.asked = 2;
  if (step === "consent") Object.assign(state, { consent: "asked", plans: [] });
  else if (step === "name" || step === "practice") state.plans = [];
  else if (
    step === "which-plan" ||
    step === "plan-word" ||
    step === "other-times" ||
    step === "too-many-texts"
  ) {
    state.plans.push({ ...newPlan("p2", practice), ...known, label: "letter" });
  } else if (steps[step].setUp)
    state.plans = [{ ...newPlan("p1", practice), ...(fromKnown.includes(step) ? known : making[step]) }];
  if (step === "pause-over" || step === "welcome-back")
    state.pause = { why: "quiet", since: addMinutes(now, -9999) };
  if (step === "misread" || step === "safety-resume") {
    state.hold = { category: "suicide_passive", since: addMinutes(now, -1500), until: addMinutes(now, 60) };
  }
  const plan = state.plans.at(-1)?.id;
  state.wait = { step, at: now, asked: 1, date: today, ...(plan !== undefined && { plan }) };
  if (step === "which-plan") state.wait.then = "change";
  return state;
}

function take(state: State, event: Event, at = now): Taken {
  const before = JSON.stringify(state);
  const taken = takeTurn(state, event, { now: at, agency });
  expect(JSON.stringify(state), "the state passed in is not changed").toBe(before);
  const after = JSON.stringify(taken.state);
  expect(JSON.parse(after), "the state is JSON").toEqual(taken.state);
  expect(after.length).toBeLessThan(16 * 1024);
  return taken;
}

const say = (state: State, words: string, at?: string): Taken =>
  take(state, { kind: "said", words, media: 0 }, at);

function messagesOf({ effects }: Taken): MessageName[] {
  return effects.flatMap((effect) => (effect.kind === "text" ? effect.messages : []));
}

function bodyOf({ effects }: Taken): string {
  return effects.flatMap((effect) => (effect.kind === "text" ? [effect.body] : [])).join(" ");
}

/** Lets alarms ring for a month; answers what was said. */
function month(state: State): string[] {
  const said: string[] = [];
  const end = `${addDays(today, 30)}T00:00:00Z`;
  let current = state;
  for (let rings = 0; ; rings++) {
    const alarm = alarmOf(current);
    if (alarm === undefined || alarm > end) return said;
    expect(rings, "alarms come to an end").toBeLessThan(300);
    const taken = take(current, { kind: "woke" }, alarm > now ? alarm : now);
    expect(
      messagesOf(taken).length > 0 || taken.because !== undefined || alarmOf(taken.state) !== alarm,
    ).toBe(true);
    said.push(bodyOf(taken));
    current = taken.state;
  }
}

/** Where nothing is said to a client, and why that is right. */
const silentExamples: Partial<Record<StepName, string[]>> = {
  // The lines are told by the service, which has the notes.
  "summary-preview": ["SHOW"],
};

describe.each(stepNames)("from %s", (step) => {
  test("each answer leads on", () => {
    for (const words of examples[step]) {
      const taken = say(standingAt(step), words);
      const isSilent = silentExamples[step]?.includes(words) ?? false;
      expect(messagesOf(taken).length > 0, `"${words}" is answered`).toBe(!isSilent);
      expect(messagesOf(taken), `"${words}" is understood`).not.toContain("unk_1");
    }
  });

  test("what is not understood is asked once more at most, and then it goes on", () => {
    for (const nonsense of ["purple elephant", "🙃🙃", "asdf qwer", "?"]) {
      let state = standingAt(step);
      const bodies: string[] = [];
      for (let nth = 0; nth < 6; nth++) {
        const taken = say(state, nonsense, addMinutes(now, nth));
        bodies.push(bodyOf(taken));
        state = taken.state;
      }
      for (const [nth, body] of bodies.entries()) {
        const again = body !== "" && body === bodies[nth + 1] && body === bodies[nth + 2];
        expect(again, `"${body}" three times`).toBe(false);
      }
    }
  });

  test("STOP ends it, in any words, and START brings the client back", () => {
    for (const words of ["STOP", "please stop texting me", "ALTO"]) {
      const { state, ...taken } = say(standingAt(step), words);
      expect(state.optedOut).toBeDefined();
      expect(state.timers).toEqual([]);
      expect(messagesOf({ state, ...taken })[0]).toMatch(/^stop_/);
      expect(messagesOf(say(state, "hello?"))).toEqual([]);
      expect(say(state, "START").state.optedOut).toBeUndefined();
    }
  });

  test("HELP is answered, and the question stays", () => {
    for (const words of ["HELP", "AYUDA"]) {
      const taken = say(standingAt(step), words);
      expect(messagesOf(taken)[0]).toBe("help");
      expect(taken.state.wait?.step).toBe(step);
    }
  });

  test("words of danger come first", () => {
    for (const words of ["i want to kill myself", "me quiero matar"]) {
      const taken = say(standingAt(step), words);
      expect(messagesOf(taken)[0]).toMatch(/^crisis_/);
      expect(taken.effects.some(({ kind }) => kind === "alert")).toBe(true);
    }
  });

  test("the language changes, and the question comes again in it", () => {
    const taken = say(standingAt(step), "español");
    expect(taken.state.language).toBe("es");
    expect(taken.state.wait?.step).toBe(step);
    expect(messagesOf(taken).length).toBeGreaterThan(0);
    expect(say(taken.state, "english").state.language).toBe("en");
  });

  test("silence is left in peace", () => {
    const { state } = say(standingAt(step), "HELP");
    const said = month(state).filter((body) => body !== "");
    for (const [nth, body] of said.entries()) {
      const question = steps[step].setUp && body === said[nth + 1];
      expect(question ?? false, `"${body}" again`).toBe(false);
    }
    if (steps[step].setUp && !state.plans.some(({ status }) => status === "active"))
      expect(said.length).toBeLessThan(2);
  });
});
