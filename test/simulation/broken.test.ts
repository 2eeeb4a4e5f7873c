/** A checker that never cries is worth nothing: each rule taken out is noticed, by the promise it keeps. */
import { expect, test } from "vitest";
import { brokenRules } from "./broken-rules.ts";
import { run } from "./run.ts";

const seedsMax = 240;

/** The first seed in which the promise breaks without the rule, and does not with it. */
async function noticedBy({ promise, breakRule }: (typeof brokenRules)[number]): Promise<number | undefined> {
  for (let seed = 1; seed <= seedsMax; seed++) {
    const settings = { seed, weeksMax: 2, watch: [promise] } as const;
    const { broken } = await run({ ...settings, breakRule });
    if (broken !== undefined && (await run(settings)).broken === undefined) return seed;
  }
  return undefined;
}

test.each(brokenRules.map((rule) => [rule.rule, rule] as const))(
  "%s",
  { timeout: 60_000 },
  async (_rule, broken) => {
    const seed = await noticedBy(broken);
    expect(seed, `nobody noticed in ${seedsMax} seeds`).toBeDefined();
    console.log(`${broken.rule}: noticed by seed ${seed}`);
  },
);
