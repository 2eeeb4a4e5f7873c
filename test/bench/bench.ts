/**
 * `npx pnpm@12 bench [part …] [--json]`: what a first text waits, what a client costs, and whether that stays so with
 * many. Read the ratios: the milliseconds belong to the machine.
 */
import { parseArgs } from "node:util";
import { countRequests } from "./caseload.ts";
import { measureCold } from "./cold.ts";
import { measureGrowth } from "./growth.ts";
import { measureHearing } from "./hearing.ts";
import { measureUpkeep } from "./upkeep.ts";
import { measureWarm } from "./warm.ts";

/** Filling the emulator with a hundred thousand takes minutes, so it is done where growth alone is asked for. */
const sizes = { always: [10, 1000, 10_000], alone: [10, 1000, 100_000] };

const parts = {
  cold: () => telling("starts each door in fresh processes", measureCold),
  warm: () => telling("bundles the doors, and sends each some hundred texts", measureWarm),
  upkeep: () => telling("lives two weeks, in the second with two clients", measureUpkeep),
  growth: (isAlone: boolean) =>
    inTurn(isAlone ? sizes.alone : sizes.always, (clients) =>
      telling(`fills a table with ${clients.toLocaleString("en-US")} clients`, () => measureGrowth(clients)),
    ),
  caseload: () =>
    inTurn([4, 52], (weeks) =>
      telling(`fills a table with ${weeks} weeks of 200 clients`, () =>
        countRequests({ clients: 200, weeks }),
      ),
    ),
  hearing: () => telling("hears the corpora, and the most hostile texts", async () => measureHearing()),
};
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** Says what is being done where it is no part of the answer, and how long it took. */
async function telling<Found>(doing: string, measure: () => Promise<Found>): Promise<Found> {
  const begun = performance.now();
  console.error(`… ${doing}`);
  const found = await measure();
  console.error(`  done in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return found;
}

async function inTurn<Given, Row>(each: Given[], measure: (given: Given) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const given of each) rows.push(await measure(given));
  return rows;
}

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const stranger = positionals.find((name) => !names.includes(name as Part));
if (stranger !== undefined) {
  console.error(`There is no part ${stranger}. There are: ${names.join(", ")}.`);
  process.exit(2);
}
const asked = positionals.length === 0 ? names : (positionals as Part[]);
const measured: Partial<Record<Part, unknown>> = {};
for (const name of asked) {
  if (!values.json) console.log(`\n${name}`);
  measured[name] = await parts[name](asked.length === 1);
  if (!values.json) show(measured[name]);
}
if (values.json) console.log(JSON.stringify(measured));
process.exit(0);

/** Rows as a table, single figures by their names, and what is in groups one after another. */
function show(found: unknown): void {
  if (Array.isArray(found)) return console.table(found);
  const figures = Object.entries(found as object);
  const single = figures.filter(([, value]) => typeof value !== "object");
  if (single.length > 0) console.table(Object.fromEntries(single));
  for (const [name, value] of figures.filter(([, each]) => typeof each === "object")) {
    console.log(name);
    show(value);
  }
}
