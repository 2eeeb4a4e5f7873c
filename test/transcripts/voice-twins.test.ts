/** Every story of texts has a twin by voice: told on the phone, it comes to the same state, and says the same. */
import type { State } from "@home-practice/conversation/state.ts";
import { describe, expect, test } from "vitest";
import { play } from "./play.ts";
import { openPureStage, type PureStage } from "./pure-stage.ts";
import { englishStories, spanishStories, stories, textOf } from "./stories.ts";
import { byVoice, type Told } from "./voice-stage.ts";

const textStories = stories.filter((story) => !textOf(story).includes("\n☎ "));

/** The state, but for how many turns it took and what is kept of the call itself. */
function compared(state: State | undefined): unknown {
  if (state === undefined) return undefined;
  const { turn: _turn, call: _call, notes: _notes, lastNotes, recent: _recent, ...rest } = state;
  return { ...rest, lastNotes: lastNotes.map(({ id: _id, ...note }) => note) };
}

async function ending(story: string, open: (stage: PureStage) => PureStage) {
  let stage: PureStage | undefined;
  const { said } = await play(textOf(story), async (read) => {
    stage = open(await openPureStage(read));
    return stage;
  });
  return { state: compared(stage?.state()), said: new Set(said) };
}

const told: Told = { keys: 0, speech: 0, texts: 0 };

describe("the voice twin", () => {
  test.each(textStories)("of %s comes to the same state, and says all that was texted", async (story) => {
    const texted = await ending(story, (stage) => stage);
    const called = await ending(story, (stage) => byVoice(stage, told));
    expect(called.state).toEqual(texted.state);
    expect([...texted.said].filter((message) => !called.said.has(message))).toEqual([]);
  });

  test("is there for every story of texts, in both languages, told by keys and by speech", () => {
    const twins = (all: readonly string[]) => all.filter((story) => textStories.includes(story)).length;
    expect(twins(englishStories)).toBeGreaterThanOrEqual(68);
    expect(twins(spanishStories)).toBeGreaterThanOrEqual(60);
    expect(told.keys).toBeGreaterThan(500);
    expect(told.speech).toBeGreaterThan(500);
  });
});
