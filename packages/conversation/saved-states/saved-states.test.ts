/** Every version's saved state still loads in the middle of its conversation, and no step that was shipped is lost. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { retiredSteps, stepNames } from "../flows/step-names.ts";
import { fromSaved } from "../saved.ts";
import type { State } from "../state.ts";
import { agency } from "../testing/cedar-street.ts";
import { takeTurn } from "../turn.ts";

const folder = import.meta.dirname;
const read = <Content>(name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Content;
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const stepLists = files.filter((name) => name.endsWith("-steps.json"));
const states = files.filter((name) => !name.endsWith("-steps.json"));

describe.each(states)("%s", (name) => {
  const saved = read<State>(name);
  const now = "2027-03-02T03:31:00Z";

  test("the open question is answered, and the one behind it comes back", () => {
    const words = "is it normal that i feel worse after writing";
    const { state, effects } = takeTurn(saved, { kind: "said", words, media: 0 }, { now, agency });
    expect(effects).toMatchObject([{ kind: "text", messages: ["concern_ack", "thought_q"] }]);
    expect(state.wait).toMatchObject({ step: "thought", plan: "p1", date: "2027-03-01" });
  });

  test("the alarm still goes off", () => {
    const { effects } = takeTurn(saved, { kind: "woke" }, { now: "2027-03-02T15:00:00Z", agency });
    expect(effects).toMatchObject([{ kind: "text", messages: ["rem_2"] }]);
  });

  test("fields of a newer version are kept, so that a rollback loses nothing", () => {
    const { state } = takeTurn(saved, { kind: "woke" }, { now, agency });
    expect(state.ofANewerVersion).toEqual({ kept: true });
  });
});

test.each(stepLists)("%s: each step is still there, or names its successor", (name) => {
  const now = new Set<string>(stepNames);
  for (const step of read<string[]>(name)) {
    const successor = Object.hasOwn(retiredSteps, step) ? retiredSteps[step] : undefined;
    expect(now.has(successor ?? step), step).toBe(true);
  }
});

test("a question that only a newer version knows is closed, and its timers go", () => {
  const [name = ""] = states;
  const saved = read<State>(name);
  const newer = {
    ...saved,
    wait: { ...saved.wait, step: "not-yet-invented" },
    timers: [{ kind: "ask", step: "not-yet-invented", at: "2027-03-03T00:00:00Z" }],
  } as unknown as State;
  const state = fromSaved(newer);
  expect(state.wait).toBeUndefined();
  expect(state.timers).toEqual([]);
  expect(state.interrupted).toEqual(saved.interrupted);
});
