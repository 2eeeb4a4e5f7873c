/** Killed at any moment, the database too, with bad weather at Twilio: the promises, looked at from outside. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { addDays, instantOf, localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import { demoAgency, demoCode } from "@home-practice/local/demo.ts";
import { afterAll, expect, onTestFailed, test } from "vitest";
import { createChance } from "../simulation/chance.ts";
import { freePort, kill, newDataFolder, type Running, start } from "./local.ts";

const seed = Number(process.env.FAULT_SEED ?? 1);
const chance = createChance(seed, "kills");
const dataFolder = newDataFolder();
let running: Running | undefined;
let port = 0;
let starts = 0;

afterAll(async () => {
  if (running !== undefined) await kill(running).catch(() => undefined);
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Text {
  by: "client" | "service" | "carrier";
  body: string;
  messages: string[];
  at: string;
}
interface Answer {
  sid: string;
  replies: { body: string }[];
}

const script = [`JOIN ${demoCode}`, "yes", "Noa", "1", "every day 7pm 5 min", "8", "9"];
const phones = Array.from({ length: 6 }, (_, index) => `+1555010005${index}`);
const stopping = phones.slice(0, 2);
const staying = phones.slice(2);
const inDanger = "+15550100077";
/** What is said to each of them until the plan is set. */
const setUp = [
  ["optin_1"],
  ["optin_3", "name_q"],
  ["fit_what", "fit_q"],
  ["sched_q", "zone_said"],
  ["obst_q"],
  ["plan_echo_plain", "conf_q"],
  ["conf_high", "plan_set", "more_q"],
];
const { zone } = demoAgency;
const isFallback = ({ body }: { body: string }) => /couldn't save that/.test(body);

const isNoFallback = (text: Text) => !isFallback(text);

async function rise(): Promise<void> {
  running = await start(dataFolder, port, [String(seed * 100 + starts++)], "test/wire/faulty-world.ts");
}

function world(): Running {
  if (running === undefined) throw new Error("Nothing runs.");
  return running;
}

/** Only the service, or only the database, is gone at once; `kill` is a power cut. */
function strike(what: "service" | "database"): void {
  const pids = readFileSync(join(dataFolder, "dynoxide.pid"), "utf8").split(" ").map(Number);
  process.kill(pids[what === "database" ? 0 : 1]!, "SIGKILL");
}

const thread = (phone: string) => world().get<Text[]>(`/texts?phone=${phone}`);
const byService = async (phone: string) => (await thread(phone)).filter(({ by }) => by === "service");

/** Letters on words of danger: one to the therapist, one to the backup, until somebody takes too long. */
const alerts = async () =>
  (await world().get<{ subject: string; text: string }[]>("/letters")).filter(
    ({ subject, text }) => subject.startsWith("A message needs") && !text.includes("sent before"),
  ).length;

/** Minute by minute, so that the sweep comes by as often as it does in life. */
async function passMinutes(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) await world().post("/clock", { forward: "PT1M" });
}

const sidOf = (phone: string, step: number) => `SM${phone.slice(1)}${String(step).padStart(21, "0")}`;

/** What the phones know: which of their texts was answered, with what, or by the fallback door. */
const nextStep = new Map(phones.map((phone) => [phone, 0]));
const fallbacks = new Map(phones.map((phone) => [phone, 0]));
const answers = new Map<string, string[]>();

/** Texts what comes next until all is said. It throws where a text stays without an answer. */
async function goOn(phone: string): Promise<void> {
  for (let step = nextStep.get(phone)!; step < script.length; step += 1) {
    const sid = sidOf(phone, step);
    const { replies } = await world().post<Answer>("/texts", { from: phone, body: script[step], sid });
    nextStep.set(phone, step + 1);
    if (replies.some(isFallback)) return void fallbacks.set(phone, fallbacks.get(phone)! + 1);
    answers.set(
      sid,
      replies.map(({ body }) => body),
    );
  }
}

/**
 * What the fallback door answered is over for Twilio, and taken in by ourselves within ten minutes, and answered, with
 * some patience for the weather. All else is delivered again.
 */
async function catchUp(): Promise<void> {
  const waiting: string[] = [];
  for (const phone of phones) {
    const said = (await thread(phone)).filter(isFallback).length;
    if (said === fallbacks.get(phone)) continue;
    fallbacks.set(phone, said);
    nextStep.set(phone, nextStep.get(phone)! + 1);
    waiting.push(phone);
  }
  const isAnswered = async (phone: string) => (await byService(phone)).slice(-1).every(isNoFallback);
  for (let minutes = 0; minutes < 25; minutes += 1) {
    await passMinutes(1);
    if (minutes > 6 && (await Promise.all(waiting.map(isAnswered))).every(Boolean)) break;
  }
}

const restart = async (): Promise<void> => {
  await kill(world());
  await rise();
};

test(`seed ${seed}: nothing lost, nothing twice, nothing after STOP`, { timeout: 600_000 }, async () => {
  onTestFailed(async () => {
    console.log(readFileSync(join(dataFolder, "log"), "utf8"));
    for (const phone of phones) console.log(phone, JSON.stringify(await thread(phone).catch(() => "gone")));
  });
  port = await freePort();
  await rise();

  await world().post("/texts", { from: inDanger, body: `JOIN ${demoCode}` });
  for (const what of ["service", "database"] as const) {
    const load = Promise.allSettled(phones.map(goOn));
    await delay(chance.between(20, 700));
    strike(what);
    await load;
    if (what === "database") {
      const danger = { from: inDanger, body: "i want to kill myself" };
      await world()
        .post("/texts", danger)
        .catch(() => undefined);
    }
    await restart();
    await catchUp();
  }
  await Promise.all(phones.map(goOn));

  // Whoever texted words of danger while nothing could be saved was told whom to call, and was heard afterwards.
  const toDanger = await byService(inDanger);
  expect(toDanger.filter(isFallback).map(({ body }) => body)).toEqual([expect.stringContaining("988")]);
  expect(toDanger.filter(({ messages }) => messages.includes("crisis_1"))).toHaveLength(1);
  expect(await alerts()).toBe(2);

  // Everybody was asked the same, in the same order, once. What was saved just before the database went, and was
  // answered by the fallback door, is all that may be missing.
  for (const phone of phones) {
    const said = (await byService(phone)).filter(isNoFallback).map(({ messages }) => messages.join());
    const expected = setUp.map((messages) => messages.join());
    expect(expected.filter((each) => said.includes(each))).toEqual(said);
    expect(said.length).toBeGreaterThanOrEqual(expected.length - fallbacks.get(phone)!);
  }

  // Two leave; the others get their reminders, through kills and bad weather at the very minute.
  for (const phone of stopping) await world().post("/texts", { from: phone, body: "stop texting me" });
  for (const cut of [() => kill(world()), () => strike("service")]) {
    const { now } = await world().get<{ now: string }>("/world");
    const day = addDays(localDate(now, zone), localTime(now, zone) < "18:00" ? 0 : 1);
    await world().post("/clock", { to: instantOf(day, "18:59", zone) });
    const sending = passMinutes(1).catch(() => undefined);
    await delay(chance.between(0, 250));
    await cut();
    await sending;
    await restart();
    const since = instantOf(day, "18:30", zone);
    const reminders = async (phone: string) =>
      (await byService(phone)).filter(
        ({ at, messages }) => at >= since && messages.some((name) => name.startsWith("rem_")),
      ).length;
    for (let minutes = 0; minutes < 45; minutes += 1) {
      await passMinutes(1);
      if (minutes > 10 && (await Promise.all(staying.map(reminders))).every((count) => count > 0)) break;
    }
    expect(await Promise.all(staying.map(reminders))).toEqual(staying.map(() => 1));
    expect(await Promise.all(stopping.map(reminders))).toEqual(stopping.map(() => 0));
  }
  for (const phone of stopping) expect((await byService(phone)).at(-1)?.messages).toEqual(["stop_ack"]);

  // Whatever comes again gets the words it got, and changes nothing.
  const before = await Promise.all(phones.map(thread));
  for (const [sid, bodies] of answers) {
    const again = await world().post<Answer>("/texts", { from: `+${sid.slice(2, 13)}`, body: "again", sid });
    expect(again.replies.map(({ body }) => body)).toEqual(bodies);
  }
  expect(await Promise.all(phones.map(thread))).toEqual(before);
});
