/** Calls in the engine alone: every question can be put and answered on one, and nothing is said before the key. */
import { describe, expect, test } from "vitest";
import type { Event } from "../event.ts";
import { stepNames } from "../flows/step-names.ts";
import { newPlan, type Practice } from "../practice/plan.ts";
import { type Care, newState, type State } from "../state.ts";
import { agency } from "../testing/cedar-street.ts";
import { type Taken, takeTurn } from "../turn.ts";

const practice: Practice = { title: "Note one thought", steps: ["Stop for a moment."], by: "therapist" };
const care: Care = { therapist: { id: "t_1", name: "Dr. Rivera", phone: "+15550100001" }, practice };
const now = "2027-03-03T01:00:00Z";

/** A client with a running plan who is called about both moments. */
function aClient(changes: Partial<State> = {}): State {
  const plan = newPlan("p1", practice);
  return {
    ...newState("c_1", care, agency),
    consent: "given",
    name: "Ana",
    plans: [
      {
        ...plan,
        status: "active",
        days: ["MO", "TU"],
        time: "19:00",
        minutes: 5,
        since: "2027-02-20",
        occurrence: { date: "2027-03-02", snoozes: 0 },
      },
    ],
    timers: [{ kind: "reminder", plan: "p1", date: "2027-03-02", at: now }],
    calls: { reminders: true, checkIns: true, consentAt: "2027-03-01T12:00:00Z" },
    ...changes,
  };
}

const take = (state: State, event: Event, at = now): Taken => takeTurn(state, event, { now: at, agency });
const spokenOf = ({ effects }: Taken) => effects.find((effect) => effect.kind === "speak");
const messagesOf = (taken: Taken) => spokenOf(taken)?.messages ?? [];
const keys = (words: string): Event => ({ kind: "said", words, by: "keys", call: "CA1" });

/** The client's call, once they have shown who they are. */
function onTheLine(state: State): State {
  const rang = take(state, { kind: "rang", call: "CA1" });
  return take(rang.state, keys("1")).state;
}

test.each(stepNames)("%s is put again on a call, listens, and takes keys, words and silence", (step) => {
  const wait = { step, plan: "p1", date: "2027-03-02", at: now, asked: 1, then: "check-in" as const };
  const plan = { ...aClient().plans[0]!, ifThen: { if: "it rains", then: "go later" } };
  const open = aClient({ timers: [], wait, plans: [plan] });
  const rang = take(open, { kind: "rang", call: "CA1" });
  const put = take(rang.state, keys("1"));
  expect(put.state.wait?.step).toBe(step);
  expect(spokenOf(put)?.then).toMatchObject({ listen: expect.any(String) });
  for (const event of [
    keys("1"),
    keys("135"),
    keys("07002"),
    keys("#"),
    keys("0"),
    keys("*"),
    { kind: "said", words: "yes please", by: "speech", call: "CA1" },
    { kind: "said", words: "", by: "speech", call: "CA1" },
  ] satisfies Event[]) {
    const heard = take(put.state, event);
    expect(spokenOf(heard)?.lines.length, JSON.stringify(event)).toBeGreaterThan(0);
  }
  // Nobody is asked without end.
  let state = put.state;
  for (let silences = 0; silences < 3; silences++)
    state = take(state, { kind: "said", words: "", by: "speech", call: "CA1" }).state;
  expect(state.call).toBeUndefined();
  expect(state.wait?.step).toBe(step);
});

describe("a call that is due", () => {
  const due = () => take(aClient(), { kind: "woke" });

  test("is made, and nothing is texted", () => {
    expect(due().effects.map(({ kind }) => kind)).toEqual(["call"]);
  });

  test.each([
    ["in the quiet hours", aClient({ zone: "Europe/Berlin" }), {}],
    ["more often than the agency wants", aClient({ callsMade: { date: "2027-03-02", count: 2 } }), {}],
    ["where check-ins alone were chosen", aClient({ calls: { checkIns: true, consentAt: now } }), {}],
  ])("is texted %s", (_when, state) => {
    expect(take(state, { kind: "woke" }).effects.map(({ kind }) => kind)).toEqual(["text"]);
  });

  test("is texted still when calls were turned off and on again on a day of many calls", () => {
    const often = aClient({ callsMade: { date: "2027-03-02", count: 2 } });
    const off = take(often, { kind: "staffActed", act: { do: "calls", for: "nothing" } }).state;
    const on = take(off, { kind: "staffActed", act: { do: "calls", for: "both" } }).state;
    expect(take(on, { kind: "woke" }).effects.map(({ kind }) => kind)).toEqual(["text"]);
  });

  test("of somebody who takes calls alone is made at the hour they chose", () => {
    const only = aClient({ zone: "Europe/Berlin", calls: { only: true, consentAt: now } });
    expect(take(only, { kind: "woke" }).effects.map(({ kind }) => kind)).toEqual(["call"]);
  });

  test("goes on being a text for whoever texts", () => {
    const only = aClient({ calls: { only: true, consentAt: now } });
    const texted = take(only, { kind: "said", words: "hello", media: 0 });
    expect(texted.state.calls).toMatchObject({ reminders: true, checkIns: true });
    expect(texted.state.calls?.only).toBeUndefined();
  });

  test("is over where a stop, a break or an answer came before it was taken", () => {
    const { state } = due();
    for (const words of ["please stop", "pause for a week", "did it already"]) {
      const after = take(state, { kind: "said", words, media: 0 }).state;
      const answered = take(after, { kind: "answered", call: "CA1", of: state.turn, by: "human" });
      expect(messagesOf(answered), words).toEqual(["call_over"]);
      expect(spokenOf(answered)?.then).toBe("hang up");
    }
  });

  test("says who calls, and nothing of the client, before the key", () => {
    const { state } = due();
    const answered = take(state, { kind: "answered", call: "CA1", of: state.turn, by: "unknown" });
    const said = spokenOf(answered)
      ?.lines.map(({ words }) => words)
      .join(" ");
    expect(said).toMatch(/^Hi\. This is an automated call from Cedar Street/);
    expect(said).toMatch(/press 9/);
    expect(said).not.toMatch(/Ana|Rivera|practice|plan|thought/i);
    expect(messagesOf(take(answered.state, keys("1")))[0]).toMatch(/^rem_/);
  });

  test("names the caller as the agency wants", () => {
    const { state } = due();
    const named = { ...agency, calls: { ...agency.calls, callerName: "Cedar" } };
    const event = { kind: "answered", call: "CA1", of: state.turn, by: "human" } as const;
    const { effects } = takeTurn(state, event, { now, agency: named });
    expect(JSON.stringify(effects)).toContain("call from Cedar, which");
  });

  test("is made once more and no more, then texted", () => {
    let state = due().state;
    const kinds: string[][] = [];
    for (const at of ["2027-03-03T01:20:00Z", "2027-03-03T01:40:00Z", "2027-03-03T02:00:00Z"]) {
      const again = take(state, { kind: "woke" }, at);
      kinds.push(again.effects.map(({ kind }) => kind));
      state = again.state;
    }
    expect(kinds).toEqual([["call"], ["text"], []]);
  });

  test("that reaches nobody who takes calls alone is the therapist's to know, and no silence of theirs", () => {
    let state = take(aClient({ calls: { only: true, consentAt: now } }), { kind: "woke" }).state;
    state = take(state, { kind: "woke" }, "2027-03-03T01:20:00Z").state;
    const last = take(state, { kind: "woke" }, "2027-03-03T01:40:00Z");
    expect(last.notes).toContainEqual(
      expect.objectContaining({ note: expect.objectContaining({ kind: "not-reached" }) }),
    );
    expect(last.effects).toEqual([]);
  });
});

test("nobody is texted or rung up while they are on the phone with us", () => {
  const state = onTheLine(aClient());
  const woken = take(state, { kind: "woke" });
  expect(woken.effects).toEqual([]);
  expect(woken.because).toBe("on a call");
  expect(woken.state.timers.every(({ at }) => at > now)).toBe(true);
});

test("an end that nobody reported holds nothing up for long", () => {
  const state = onTheLine(aClient());
  const woken = take(state, { kind: "woke" }, "2027-03-03T01:04:00Z");
  expect(woken.effects.map(({ kind }) => kind)).toEqual(["call"]);
});

test("what is said on a call that is over is answered, and changes nothing", () => {
  const { state } = take(onTheLine(aClient()), { kind: "hungUp", call: "CA1", how: "completed" });
  const stray = take(state, keys("3"));
  expect(messagesOf(stray)).toEqual(["call_over"]);
  expect(stray.notes).toEqual([]);
});

describe("whoever rings in", () => {
  const begun = (state: State) => take(take(state, { kind: "rang", call: "CA1" }).state, keys("1"));

  test("without having agreed is asked for consent", () => {
    const asked = begun(aClient({ consent: "declined", timers: [] }));
    expect(messagesOf(asked)).toEqual(["optin_1"]);
    expect(take(asked.state, keys("1")).state.consent).toBe("given");
  });

  test("after the end hears that it has ended, and can still have everything deleted", () => {
    const ended = begun(aClient({ closed: { at: now }, plans: [], timers: [] }));
    expect(messagesOf(ended)).toEqual(["ended", "call_close"]);
    const asked = take(ended.state, { kind: "said", words: "delete all", by: "speech", call: "CA1" });
    expect(messagesOf(asked)).toEqual(["delete_confirm"]);
  });

  test("after a call that they did not take hears what it was about, and is not called again", () => {
    const missed = take(aClient(), { kind: "woke" }).state;
    const heard = begun(missed);
    expect(messagesOf(heard)[0]).toMatch(/^rem_/);
    expect(heard.state.timers.some(({ kind }) => kind === "call-again")).toBe(false);
  });
});
