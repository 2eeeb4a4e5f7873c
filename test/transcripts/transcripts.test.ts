/** Every story against the pure engine, with the state through JSON between turns. */
import { expect, test } from "vitest";
import { play } from "./play.ts";
import { openPureStage } from "./pure-stage.ts";
import { pathOf, stories, textOf } from "./stories.ts";

test.each(stories)("%s: the engine says these words", async (story) => {
  const { text, complaints } = await play(textOf(story), openPureStage);
  expect(complaints).toEqual([]);
  await expect(text).toMatchFileSnapshot(pathOf(story));
});
