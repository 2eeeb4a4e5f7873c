/** An answer about a day settles that day, however early it comes. */
import { expect, test } from "vitest";
import { newPlan } from "../practice/plan.ts";
import { newState, type State } from "../state.ts";
import { agency } from "../testing/cedar-street.ts";
import { takeTurn } from "../turn.ts";

/** Monday noon in Chicago, seven hours before the practice. */
const now = "2027-03-01T18:00:00Z";
const plan = {
  ...newPlan("p1", { title: "Walk", steps: [], by: "therapist" }),
  status: "active" as const,
  days: ["MO" as const, "TU" as const],
  time: "19:00",
  minutes: 5,
  since: "2027-02-01",
};
const client: State = {
  ...newState("c_1", { therapist: { id: "t_1", name: "Dr. R", phone: "+15550100001" } }, agency),
  consent: "given",
  timers: [{ kind: "reminder", plan: "p1", date: "2027-03-01", at: "2027-03-02T01:00:00Z" }],
};

test.each([
  ["before anything was said of it", undefined],
  ["after it was moved to later", { date: "2027-03-01", snoozes: 1, asked: true as const }],
])("told before its reminder, %s, a day is not reminded of", (_when, occurrence) => {
  const state = { ...client, plans: [{ ...plan, ...(occurrence && { occurrence }) }] };
  const wait = { step: "check-in" as const, plan: "p1", date: "2027-03-01", at: now, asked: 1 };
  const told = takeTurn(
    { ...state, wait },
    { kind: "said", words: "not this time", media: 0 },
    { now, agency },
  );
  expect(told.state.timers.filter(({ kind }) => kind === "reminder")).toMatchObject([{ date: "2027-03-02" }]);
});
