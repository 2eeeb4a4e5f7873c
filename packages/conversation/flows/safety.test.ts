/** What a transcript cannot show of words of danger: who is alerted with which mark, and what is held back. */
import { expect, test } from "vitest";
import { addHours } from "../practice/calendar.ts";
import { newPlan } from "../practice/plan.ts";
import { newState, type State } from "../state.ts";
import { agency } from "../testing/cedar-street.ts";
import { type Taken, takeTurn } from "../turn.ts";

const now = "2027-03-01T18:00:00Z";
const care = { therapist: { id: "t_1", name: "Dr. R", phone: "+15550100001" } };

function client(more: Partial<State> = {}): State {
  const plan = newPlan("p1", { title: "Walk", steps: [], by: "therapist" });
  const running = { ...plan, status: "active" as const, days: ["TU" as const], time: "09:00", minutes: 5 };
  return { ...newState("c_1", care, agency), consent: "given", plans: [running], ...more };
}

function say(state: State, words: string, at = now) {
  return takeTurn(state, { kind: "said", words, media: 0 }, { now: at, agency });
}

const daysOn = (days: number) => addHours(now, 24 * days);

function messagesOf({ effects }: Taken) {
  return effects.flatMap((effect) => (effect.kind === "text" ? effect.messages : []));
}

test("the reply goes out whatever happens, and the alert says what kind it is", () => {
  const { effects } = say(client(), "i want to kill myself");
  expect(effects[1]).toMatchObject({ kind: "alert", category: "suicide_active" });
  expect(effects[0]).toMatchObject({ kind: "text", reply: true, exempt: true });
});

test("from someone who has opted out, the alert says that the reply may not have arrived", () => {
  const { state, effects } = say(client({ optedOut: { at: now, by: "carrier" } }), "i want to kill myself");
  expect(effects).toMatchObject([
    { kind: "text", messages: ["crisis_1"], reply: true, exempt: true },
    { kind: "alert", category: "suicide_active", mayNotHaveArrived: true },
  ]);
  expect(state.timers).toEqual([]);
});

test.each([
  ["distress", "everything feels so hopeless"],
  ["an idiom", "this homework is killing me"],
  ["a denial", "no thoughts of hurting myself this week"],
])("%s alerts nobody", (_what, words) => {
  expect(say(client(), words).effects.filter(({ kind }) => kind === "alert")).toEqual([]);
});

test("nothing of the practice is sent while it is held, whatever the client changes meanwhile", () => {
  const held = say(client(), "i want to kill myself").state;
  expect(held.sendEpoch).toBe(1);
  for (const words of ["LATER", "could we do tuesdays at 7pm instead", "I moved to Denver", "CHECK IN"]) {
    const { timers } = say(held, words).state;
    expect(timers.filter(({ kind }) => kind === "reminder" || kind === "check-in")).toEqual([]);
  }
});

test("danger of a person who has not agreed is answered and told, and starts nothing", () => {
  const { state, effects } = say(client({ consent: "asked", plans: [] }), "i want to kill myself");
  expect(effects.map(({ kind }) => kind)).toEqual(["text", "alert"]);
  expect(state.timers).toEqual([]);
  expect(state.hold).toBeUndefined();
});

test("the day after, the question stays open until it is answered, and is put twice at most", () => {
  const asked = takeTurn(
    say(client(), "i want to kill myself").state,
    { kind: "woke" },
    { now: daysOn(1), agency },
  );
  expect(messagesOf(asked)).toEqual(["safety_resume"]);
  const again = say(asked.state, "yesterday i did it", daysOn(2));
  expect(messagesOf(again)).toEqual(["safety_resume"]);
  expect(messagesOf(say(again.state, "yesterday i did it", daysOn(4)))).toEqual(["pause_open"]);
});
