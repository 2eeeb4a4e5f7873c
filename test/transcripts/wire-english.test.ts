/** The English stories over signed HTTP: what leaves the building must be what the engine says alone. */
import { expect, test } from "vitest";
import { play } from "./play.ts";
import { openPureStage } from "./pure-stage.ts";
import { englishStories, ofTheDemoAgency, textOf } from "./stories.ts";
import { openWireStage } from "./wire-stage.ts";

test.each(ofTheDemoAgency(englishStories))("%s over signed HTTP", { timeout: 180_000 }, async (story) => {
  const source = textOf(story);
  expect((await play(source, openWireStage)).text).toBe((await play(source, openPureStage)).text);
});
