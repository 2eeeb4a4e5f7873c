/** One thread of `simulate`: lives through the seeds it is given, and sends back what it counted. */
import { parentPort } from "node:worker_threads";
import { run } from "./run.ts";
import type { FaultKind } from "./weather.ts";

/** What some seeds came to. */
export interface Tally {
  turns: number;
  clientWeeks: number;
  faults: Partial<Record<FaultKind, number>>;
  /** The first seed that broke a promise; the ones after it were not lived through. */
  brokenSeed?: number;
}

parentPort?.on("message", async ({ from, seeds }: { from: number; seeds: number }) => {
  const tally: Tally = { turns: 0, clientWeeks: 0, faults: {} };
  for (let seed = from; seed < from + seeds && tally.brokenSeed === undefined; seed++) {
    const { turns, clientWeeks, faults, broken } = await run({ seed });
    tally.turns += turns;
    tally.clientWeeks += clientWeeks;
    for (const [kind, count] of Object.entries(faults) as [FaultKind, number][])
      tally.faults[kind] = (tally.faults[kind] ?? 0) + count;
    if (broken !== undefined) tally.brokenSeed = seed;
  }
  parentPort?.postMessage(tally);
});
