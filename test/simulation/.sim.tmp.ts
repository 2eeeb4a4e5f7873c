import { run } from "/work/main/test/simulation/run.ts";
import { tellOfBreak } from "/work/main/test/simulation/transcript.ts";

const [from, to] = process.argv.slice(2).map(Number);
import { createCheckers } from "/work/main/test/simulation/promises/all.ts"; import { agencyOf } from "/work/main/test/simulation/world.ts"; const WATCH = createCheckers({ agency: agencyOf(1), therapistEmail: "" }).map((c) => c.name).filter((n) => n !== "withheld words stay withheld");
let dialled = 0,
  said = 0,
  turns = 0;
const faults: any = {};
for (let seed = from!; seed <= to!; seed++) {
  const r = await run({ seed, weeksMax: 2, keep: false, watch: WATCH } as any);
  if (r.broken) {
    console.log(await tellOfBreak(seed));
    process.exit(1);
  }
  turns += r.turns;
  for (const k of ["voicemail", "call-dropped", "call-news-lost"])
    faults[k] = (faults[k] ?? 0) + (r.faults as any)[k];
}
console.log("ok", turns, faults);
