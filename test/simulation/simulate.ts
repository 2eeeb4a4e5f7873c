/** `simulate --seeds N --from S`: lives through so many worlds, and says what it saw and whether every promise held. */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Tally } from "./seeds.worker.ts";
import { tellOfBreak } from "./transcript.ts";
import { type FaultKind, faultKinds } from "./weather.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "200" }, from: { type: "string", default: "1" } },
});
const [seeds, from] = [Number(values.seeds), Number(values.from)];
if (!Number.isInteger(seeds) || !Number.isInteger(from) || seeds < 1) {
  console.error("simulate --seeds N --from S, both whole numbers");
  process.exit(2);
}

const seedsAtOnce = 20;
const total: Tally = { turns: 0, clientWeeks: 0, faults: {} };
let next = from;
const startedMs = performance.now();

/** One thread takes some seeds at a time until there are none left, or a promise is broken. */
async function work(): Promise<void> {
  const worker = new Worker(new URL("./seeds.worker.ts", import.meta.url));
  while (next < from + seeds && total.brokenSeed === undefined) {
    const block = { from: next, seeds: Math.min(seedsAtOnce, from + seeds - next) };
    next += block.seeds;
    worker.postMessage(block);
    const [tally] = (await once(worker, "message")) as [Tally];
    add(tally);
  }
  await worker.terminate();
}

function add({ turns, clientWeeks, faults, brokenSeed }: Tally): void {
  total.turns += turns;
  total.clientWeeks += clientWeeks;
  for (const [kind, count] of Object.entries(faults) as [FaultKind, number][])
    total.faults[kind] = (total.faults[kind] ?? 0) + count;
  if (brokenSeed !== undefined) total.brokenSeed = Math.min(brokenSeed, total.brokenSeed ?? brokenSeed);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (total.brokenSeed !== undefined) {
  console.log(await tellOfBreak(total.brokenSeed));
  process.exitCode = 1;
}
const number = (count: number) => Math.round(count).toLocaleString("en");
const seconds = number((performance.now() - startedMs) / 1000);
console.log(
  `${number(total.turns)} turns over ${number(total.clientWeeks)} client-weeks, seeds from ${from}, in ${seconds} s`,
);
for (const kind of faultKinds) console.log(`${number(total.faults[kind] ?? 0).padStart(12)}  ${kind}`);
console.log(total.brokenSeed === undefined ? "Every promise held." : "A promise was broken.");
