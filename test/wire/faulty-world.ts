/** The local world with bad weather at Twilio: `faulty-world.ts <seed>`, with PORT and HOME_PRACTICE_DATA as ever. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { demoCode } from "@home-practice/local/demo.ts";
import type { RequestFault } from "@home-practice/local/twilio/faults.ts";
import { openWorld } from "@home-practice/local/world.ts";
import { createChance } from "../simulation/chance.ts";

/** What befalls a request, of a hundred; the rest go well. */
const weather: readonly [RequestFault, number][] = [
  ["too-many-requests", 6],
  ["server-error", 6],
  ["reset", 4],
  ["reset-after-accepting", 5],
  ["silence-after-accepting", 2],
];

const chance = createChance(Number(process.argv[2] ?? 1), "weather");
const dataFolder = process.env.HOME_PRACTICE_DATA ?? "";
const world = await openWorld({
  dataFolder,
  log: (line) => appendFileSync(join(dataFolder, "log"), `${line}\n`),
  port: Number(process.env.PORT ?? 0),
  withoutWeeks: true,
  twilioTimeoutMs: 400,
});
world.twilio.faults.requests.shift = () => {
  let drawn = chance.below(100);
  return weather.find(([, weight]) => {
    drawn -= weight;
    return drawn < 0;
  })?.[0];
};
console.log(`Text JOIN ${demoCode} at ${world.url}`);
