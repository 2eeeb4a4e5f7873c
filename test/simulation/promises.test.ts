/** The promises hold in some thousands of worlds; `simulate` lives through as many more as there is time for. */
import { expect, test } from "vitest";
import { run } from "./run.ts";
import { tellOfBreak } from "./transcript.ts";

const seeds = 2_000;

test(`${seeds} worlds keep every promise`, { timeout: 600_000 }, async () => {
  for (let seed = 1; seed <= seeds; seed++) {
    const { broken } = await run({ seed, weeksMax: 1 });
    if (broken !== undefined) expect.fail(await tellOfBreak(seed));
  }
});

test("the same seed is the same world", async () => {
  const [first, again] = [await run({ seed: 7, keep: true }), await run({ seed: 7, keep: true })];
  expect(again).toEqual(first);
});
