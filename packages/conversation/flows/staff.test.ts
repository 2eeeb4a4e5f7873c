/** What the therapist does on the pages, as the client lives it. */
import { describe, expect, test } from "vitest";
import type { Event, StaffAct } from "../event.ts";
import { newPlan } from "../practice/plan.ts";
import { newState, type State } from "../state.ts";
import { agency } from "../testing/cedar-street.ts";
import { alarmOf } from "../timers.ts";
import { takeTurn } from "../turn.ts";

/** A Monday noon in Chicago. */
const noon = "2027-03-01T18:00:00Z";
const practice = { title: "Walk.", steps: ["Shoes on."], by: "therapist" as const };
const care = { therapist: { id: "t_1", name: "Dr. R", phone: "+15550100001" }, practice };

function client(more: Partial<State> = {}): State {
  const plan = {
    ...newPlan("p1", practice),
    status: "active" as const,
    days: ["TU" as const],
    time: "09:00",
    minutes: 5,
  };
  return {
    ...newState("c_1", care, { language: "en", zone: agency.zone }),
    turn: 5,
    consent: "given",
    name: "Ana",
    plans: [{ ...plan, obstacle: "nothing", since: "2027-02-01" }],
    timers: [{ kind: "reminder", plan: "p1", date: "2027-03-02", at: "2027-03-02T15:00:00Z" }],
    ...more,
  };
}

const take = (state: State | undefined, event: Event, now = noon) => takeTurn(state, event, { now, agency });
const act = (state: State, staffAct: StaffAct, now = noon) =>
  take(state, { kind: "staffActed", act: staffAct }, now);
const bodies = ({ effects }: ReturnType<typeof take>) =>
  effects.flatMap((effect) => (effect.kind === "text" ? [effect.body] : []));
/** What is said when the alarm goes off. */
function next(state: State) {
  const at = alarmOf(state)!;
  return { at, ...take(state, { kind: "woke" }, at) };
}

describe("something to pass on", () => {
  test("goes with tomorrow's reminder, once", () => {
    const seen = act(client(), { do: "pass-on", what: { say: "seen", day: "TH" } });
    expect(bodies(seen)).toEqual([]);
    const reminded = next(seen.state);
    expect(bodies(reminded)[0]).toContain("Just starting counts.");
    expect(bodies(reminded)[0]).toMatch(
      /Dr\. R saw your note and will talk about it with you on Thursday\.$/,
    );
    expect(reminded.state.passOn).toBeUndefined();
  });

  test.each<[string, Partial<State>, string]>([
    ["no practice runs", { timers: [] }, "2027-03-01T18:01:00Z"],
    [
      "the next reminder is days away",
      { timers: [{ kind: "reminder", plan: "p1", date: "2027-03-09", at: "2027-03-09T15:00:00Z" }] },
      "2027-03-01T18:01:00Z",
    ],
  ])("gets a text of its own where %s", (_why, more, at) => {
    const told = next(act(client(more), { do: "pass-on", what: { say: "talked" } }).state);
    expect([told.at, ...bodies(told)]).toEqual([
      at,
      "Dr. R noted that you two talked about it. Thank you for bringing it.",
    ]);
  });

  test("waits for the morning at night, and for the end of a hold", () => {
    const night = act(
      client({ timers: [] }),
      { do: "pass-on", what: { say: "seen" } },
      "2027-03-02T05:00:00Z",
    );
    expect(alarmOf(night.state)).toBe("2027-03-02T15:00:00Z");
    const hold = { category: "self_harm" as const, since: noon, until: "2027-03-02T18:00:00Z" };
    const held = act(client({ timers: [], hold }), { do: "pass-on", what: { say: "seen" } });
    expect(alarmOf(held.state)).toBe("2027-03-02T18:00:00Z");
  });

  test("several go one by one, in the order they were left; the same again replaces the first", () => {
    let { state } = act(client(), { do: "pass-on", what: { say: "note", words: "Bring the page." } });
    state = act(state, { do: "pass-on", what: { say: "seen" } }).state;
    state = act(state, { do: "pass-on", what: { say: "note", words: "Bring a pen." } }).state;
    const first = next(state);
    const second = next(first.state);
    expect(bodies(first)[0]).toContain("saw your note");
    expect(bodies(second)).toEqual(["From Dr. R: Bring a pen."]);
  });

  test.each([
    ["opted out", { optedOut: { at: noon, by: "words" } }],
    ["no consent", { consent: "asked" }],
  ] as const)("is not said to someone who has %s", (because, more) => {
    const told = act(client(more), { do: "pass-on", what: { say: "talked" } });
    expect(told).toMatchObject({ because, effects: [] });
    expect(told.state.passOn).toBeUndefined();
  });
});

test("a break set by the office is told, ends by itself, and RESUME ends it sooner", () => {
  const paused = act(client(), { do: "pause", until: "2027-03-15" });
  expect(paused.state).toMatchObject({ pause: { why: "therapist", until: "2027-03-15" }, sendEpoch: 1 });
  const told = next(paused.state);
  expect(bodies(told)).toEqual([
    "Dr. R has paused these texts until Mon Mar 15. Text RESUME sooner if you like.",
  ]);
  expect(alarmOf(told.state)).toBe("2027-03-15T15:00:00Z");
  expect(take(told.state, { kind: "said", words: "resume", media: 0 }).state.pause).toBeUndefined();
  expect(alarmOf(act(told.state, { do: "resume" }).state)).toBe("2027-03-02T15:00:00Z");
});

test("an opt-out told in person ends every text, and what was decided before", () => {
  const { state, effects, notes } = act(client(), { do: "opt-out" });
  expect(state).toMatchObject({ optedOut: { by: "staff", at: noon }, timers: [], sendEpoch: 1 });
  expect(effects).toEqual([]);
  expect(notes).toMatchObject([{ note: { kind: "opted-out" } }]);
});

test("a lifted hold asks whether to start again", () => {
  const hold = { category: "self_harm" as const, since: noon, until: "2027-03-02T18:00:00Z" };
  const lifted = next(
    act(client({ hold, timers: [{ kind: "hold-over", at: hold.until }] }), { do: "lift-hold" }).state,
  );
  expect(lifted.at).toBe("2027-03-01T18:01:00Z");
  expect(bodies(lifted)[0]).toContain("1 Start again 2 Stay paused");
  expect(act(client(), { do: "lift-hold" }).because).toBe("no hold");
});

describe("closing", () => {
  test("ends with what helped, in the client's words, and nothing after it", () => {
    const farewell = next(act(client(), { do: "close", words: "writing one line" }).state);
    expect(bodies(farewell)[0]).toContain("What you said helped: writing one line.");
    expect(alarmOf(farewell.state)).toBeUndefined();
  });

  test("whoever joins again begins anew", () => {
    const { state } = act(client(), { do: "close" });
    const joined = take(state, { kind: "joined", clientId: "c_1", care });
    expect(joined.state).toMatchObject({ consent: "asked" });
    expect(joined.state.closed).toBeUndefined();
  });
});

test("someone the therapist added gets the consent as a text that we start", () => {
  const invited = take(undefined, { kind: "joined", clientId: "c_2", care, invited: true });
  expect(invited.effects).toMatchObject([{ kind: "text", messages: ["optin_1"], reply: false }]);
});

test("a corrected number is asked for consent, and the plan then goes on", () => {
  const moved = take(client(), { kind: "numberCorrected" });
  expect(moved.effects).toMatchObject([{ kind: "text", messages: ["optin_1"], reply: false }]);
  expect(alarmOf(moved.state)).toBeUndefined();
  const agreed = take(moved.state, { kind: "said", words: "1", media: 0 });
  expect(bodies(agreed)[0]).toContain("Next time is tomorrow 9am");
  expect(alarmOf(agreed.state)).toBe("2027-03-02T15:00:00Z");
});
