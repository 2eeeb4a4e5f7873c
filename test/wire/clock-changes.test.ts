/** Both clock changes on the local world: the reminder keeps its wall-clock time, and a skipped one comes at the next valid minute. */
import { rmSync } from "node:fs";
import { localTime } from "@home-practice/conversation/practice/calendar.ts";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { afterEach, expect, test } from "vitest";
import { newDataFolder } from "./local.ts";

const zone = "America/Chicago";
const phone = "+15550100042";
let dataFolder: string;
let world: World | undefined;

async function open(begins: string) {
  dataFolder = newDataFolder();
  world = await openWorld({ dataFolder, port: 0, withoutWeeks: true, wallMs: () => Date.parse(begins) });
  return world;
}

afterEach(async () => {
  await world?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function post(path: string, body: unknown) {
  const answer = await fetch(`${world!.url}/local${path}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}

/** The local times at which reminders went out. */
async function reminders(): Promise<string[]> {
  const answer = await fetch(`${world!.url}/local/texts?phone=${encodeURIComponent(phone)}`);
  const texts = (await answer.json()) as { at: string; messages: string[] }[];
  return texts
    .filter(({ messages }) => messages.some((name) => name.startsWith("rem_")))
    .map(({ at }) => `${at.slice(0, 10)} ${localTime(`${at.slice(0, 19)}Z`, zone)}`);
}

async function plan(schedule: string, confirm: string[]) {
  for (const body of ["JOIN PLANT4", "yes", "Noa", "1", schedule, ...confirm, "8", "9", "3"])
    await post("/texts", { from: phone, body });
}

test("the spring change, with a plan in the hour that is skipped", { timeout: 180_000 }, async () => {
  await open("2027-03-12T18:00:00Z");
  await plan("every day 2:30am 5 min", ["yes"]);
  await post("/clock", { to: "2027-03-15T12:00:00Z" });
  expect(await reminders()).toEqual(["2027-03-13 02:30", "2027-03-14 03:00", "2027-03-15 02:30"]);
});

test("the autumn change, with a plan in the hour that comes twice", { timeout: 180_000 }, async () => {
  await open("2027-11-05T17:00:00Z");
  await plan("every day 1:30am 5 min", ["yes"]);
  await post("/clock", { to: "2027-11-08T12:00:00Z" });
  expect(await reminders()).toEqual(["2027-11-06 01:30", "2027-11-07 01:30", "2027-11-08 01:30"]);
});

test("a plan at a common hour keeps it through both", { timeout: 180_000 }, async () => {
  await open("2027-03-12T18:00:00Z");
  await plan("sat sun mon 7pm 5 min", []);
  await post("/clock", { to: "2027-03-16T12:00:00Z" });
  expect((await reminders()).map((at) => at.slice(11))).toEqual(["19:00", "19:00", "19:00"]);
});
