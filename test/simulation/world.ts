/** One simulated world: the production service over simulated ports, lived through in virtual time from a seed. */

import type { Agency } from "@home-practice/conversation/agency.ts";
import { hearCarrierWord } from "@home-practice/conversation/hearing/opt-out.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { demoAgency, demoTherapist, putDemoPeople } from "@home-practice/local/demo.ts";
import { meaningOf } from "@home-practice/service/delivery-codes.ts";
import { hearText, tell, tellPhone, wake } from "@home-practice/service/handle.ts";
import { createLog } from "@home-practice/service/log.ts";
import type { Outgoing } from "@home-practice/service/outgoing.ts";
import { orderSummary, perform } from "@home-practice/service/perform.ts";
import type { Letter, Ports, Reply } from "@home-practice/service/ports.ts";
import { sweep } from "@home-practice/service/sweep.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { createMemoryMailer } from "@home-practice/service/testing/memory-mailer.ts";
import { createMemoryScheduler, type Firing } from "@home-practice/service/testing/memory-scheduler.ts";
import { createAgenda } from "./agenda.ts";
import { createNetwork } from "./calls.ts";
import { type Chance, createChance } from "./chance.ts";
import { createClient, joinText, type SimulatedClient } from "./clients.ts";
import { day, hour, instantAt, minute, secondsOf, week } from "./instants.ts";
import type { Observation, Seen } from "./observation.ts";
import { type Ended, invoke, type Surroundings } from "./process.ts";
import { staffEvent } from "./staff.ts";
import { createTwilio } from "./twilio.ts";
import { createWatchedStore } from "./watched-store.ts";
import { createWeather, type FaultKind, type Weather } from "./weather.ts";

export interface WorldSettings {
  seed: number;
  /** Kinds of fault that never happen. */
  without?: readonly FaultKind[];
  /** It ends after so many weeks at the latest. */
  weeksMax?: number;
  /** Only this client lives in it. */
  only?: number;
  /** Takes a rule of the service out, by changing the ports it is given. */
  breakRule?: (ports: Ports) => Ports;
}

export interface Lived {
  turns: number;
  clientWeeks: number;
  faults: Weather["counts"];
}

const zones = Intl.supportedValuesOf("timeZone");
/** After the weather has cleared, everything that retries has come to its end by then. */
const restSeconds = 4 * hour;
const stepsMax = 200_000;
const webhookTriesMax = 4;

/** The agency of a seed: the demo agency, somewhere in the world, with clients' words in its letters. */
export function agencyOf(seed: number): Agency {
  const chance = createChance(seed, "agency");
  const zone = chance.happens(0.6) ? chance.oneOf(zones) : demoAgency.zone;
  return { ...demoAgency, zone, language: chance.happens(0.2) ? "es" : "en", summaryLevel: "full-text" };
}

/** Lives through one world. Whatever is seen is told in order; where `see` answers true it ends there. */
export async function live(settings: WorldSettings, see: (seen: Observation) => boolean): Promise<Lived> {
  const { seed, only, without = [], weeksMax = 6, breakRule = (ports) => ports } = settings;
  const agency = agencyOf(seed);
  const plan = planOf(seed, weeksMax);
  const chance = createChance(seed, "world");
  const weather = createWeather(createChance(seed, "weather"), { without });
  const agenda = createAgenda<() => Promise<void>>();
  let nowSeconds = plan.begins;
  let turns = 0;
  /** Until then nothing is performed and nobody is woken: only the doors answer. */
  let outUntil = 0;
  const isOut = () => nowSeconds < outUntil;
  let isOver = false;
  const tellWatcher = (seen: Seen) => {
    if (seen.kind === "saved") turns++;
    if (!isOver && see({ at: instantAt(nowSeconds), ...seen })) isOver = true;
  };

  const clock = { now: () => instantAt(nowSeconds), moveTo() {} };
  const store = createWatchedStore(tellWatcher);
  const scheduler = createMemoryScheduler(clock);
  const strikes = (fault: FaultKind) => {
    const struck = weather.strikes(fault);
    if (struck) tellWatcher({ kind: "fault", fault, during: "outside" });
    return struck;
  };
  const clients = new Map<string, SimulatedClient>();
  const messagesOf = new Map<string, readonly string[]>();
  const twilio = createTwilio({
    nowSeconds: () => nowSeconds,
    strikes,
    took({ to, body, statusId, sid }) {
      tellWatcher({ kind: "accepted", to, body, statusId, sid });
      if (!clients.has(to)) return;
      if (strikes("undelivered")) return reportUndelivered(to, sid);
      reach(to, messagesOf.get(statusId) ?? []);
    },
  });
  const mailer = createMemoryMailer(clock);
  const network = createNetwork({
    chance: createChance(seed, "calls"),
    nowSeconds: () => nowSeconds,
    strikes,
    clientOf: (phone) => clients.get(phone),
    isOver: () => nowSeconds > plan.ends,
    after: (seconds, task) => after(seconds, task),
    run: (during, task) => run(during, task),
    see: tellWatcher,
    isStored: async (phone, id) => (await store.heard(phone, id)) !== undefined,
  });
  const around: Surroundings = {
    ports: breakRule({
      ...createMemoryWorld({ agency, now: instantAt(nowSeconds) }),
      clock,
      store,
      scheduler,
      messenger: twilio,
      caller: network,
      log: createLog((line) => tellWatcher({ kind: "logged", line })),
      mailer: {
        async send(letter: Letter) {
          if (strikes("mail-busy")) mailer.mishaps.push("busy");
          await mailer.send(letter);
          tellWatcher({ kind: "mailed", letter });
          if (strikes("mail-unanswered")) throw new Error("No answer.");
        },
      },
    }),
    weather,
    chance: createChance(seed, "turns"),
    saw: (fault, during) => tellWatcher({ kind: "fault", fault, during }),
    failed: (during, error) => tellWatcher({ kind: "failed", during, error }),
    running: 0,
  };
  const after = (seconds: number, task: () => Promise<void>) => agenda.put(nowSeconds + seconds, task);
  const run = async <Value>(
    during: string,
    task: (ports: Ports) => Promise<Value>,
  ): Promise<Ended<Value>> => {
    const ended = await invoke(around, during, task);
    for (const outgoing of store.drainStream()) handOver(outgoing);
    return ended;
  };

  // The stream: in order, at least once, in batches, mostly at once.
  let batch: Outgoing[] = [];
  function handOver(outgoing: Outgoing): void {
    if (outgoing.kind === "text" || outgoing.kind === "call") {
      messagesOf.set(`${outgoing.owner.slice(2)}.${outgoing.id}`, outgoing.messages);
      interrupt(outgoing.owner);
      if (!isOut() && strikes("outage")) outUntil = nowSeconds + chance.between(10, 240) * minute;
    }
    batch.push(outgoing);
    if (batch.length > 1) return;
    const deliver = (rows: Outgoing[], tries: number) => async (): Promise<void> => {
      const { died } = asDead(await run("stream", (ports) => performInOrder(ports, rows)));
      // A function that died is called again with the same records.
      if (died === "crash" && tries < 3) after(chance.oneOf([1, 20, 70]), deliver(rows, tries + 1));
    };
    const delay = strikes("stream-late") ? chance.between(5, 4 * minute) : chance.below(2);
    after(delay, async () => {
      const rows = batch;
      batch = [];
      if (isOut() || strikes("stream-lost")) return;
      if (strikes("stream-twice")) after(chance.oneOf([0, 0, 30, 90, 10 * minute]), deliver(rows, 1));
      const twice = strikes("invoked-twice");
      await Promise.all([deliver(rows, 1)(), ...(twice ? [deliver(rows, 3)()] : [])]);
    });
  }

  /** Somebody's own words can come at any moment, most of all while we are about to text them. */
  function interrupt(owner: string): void {
    for (const [phone, { id }] of store.clients) {
      const said = `C#${id}` === owner ? clients.get(phone)?.meanwhile() : undefined;
      if (said !== undefined) after(said.inSeconds, async () => text(phone, said.body, said.danger));
    }
  }

  // The phones.
  let sids = 0;
  const answered = new Set<string>();
  const reach = (phone: string, messages: readonly string[]) => {
    const answer = clients.get(phone)?.answer(messages);
    if (answer === undefined || nowSeconds > plan.ends) return;
    after(answer.inSeconds, async () => text(phone, answer.body, answer.danger));
  };

  function text(phone: string, body: string, danger: boolean): void {
    if (nowSeconds > plan.ends) return;
    const sid = `SM${phone.slice(-4)}${String(++sids).padStart(10, "0")}`;
    tellWatcher({ kind: "texted", phone, sid, body, danger });
    twilio.heard(phone, body);
    const carrier = plan.saysOptOutType ? hearCarrierWord(clean(body)) : undefined;
    const blockedThen = twilio.isBlocked(phone);
    const deliver = (tries: number) => async (): Promise<void> => {
      const ended = await run("text", (ports) =>
        hearText(ports, { id: sid, from: phone, body, media: 0, ...(carrier && { carrier }) }),
      );
      if ("value" in ended) return acknowledge(phone, sid, body, danger, ended.value.reply, blockedThen);
      if (tries >= webhookTriesMax) return tellWatcher({ kind: "unacknowledged", phone, sid });
      weather.count("webhook-retried");
      after(chance.between(1, 15), deliver(tries + 1));
    };
    if (strikes("webhook-lost")) return tellWatcher({ kind: "unacknowledged", phone, sid });
    after(strikes("webhook-late") ? chance.between(10, 20 * minute) : chance.below(2), deliver(1));
    if (strikes("webhook-twice")) after(chance.oneOf([0, 1, 1, 15, 10 * minute, 3 * hour]), deliver(1));
  }

  async function acknowledge(
    phone: string,
    sid: string,
    body: string,
    danger: boolean,
    reply: Reply | undefined,
    wasBlocked: boolean,
  ): Promise<void> {
    const stored = (await store.heard(phone, sid)) !== undefined;
    tellWatcher({ kind: "acknowledged", phone, sid, body, danger, stored, ...(reply && { reply }) });
    if (answered.has(sid) || reply === undefined || wasBlocked) return;
    answered.add(sid);
    reach(phone, reply.messages);
  }

  /** As the phone's door does with a report of Twilio's; reports repeat. */
  function reportUndelivered(to: string, sid: string): void {
    const code = chance.oneOf([30003, 30005, 30007, 30008, 21610]);
    const report = async () => {
      if (!meaningOf(code).tellTherapist) return;
      await run("status", (ports) =>
        tellPhone(ports, to, `${sid}.undelivered`, { kind: "undelivered", code }),
      );
    };
    after(chance.between(2, 3 * minute), report);
    if (chance.happens(0.3)) after(chance.between(2, 5 * minute), report);
  }

  // The scheduler.
  function fire(firing: Firing): void {
    const ring = (tries: number) => async (): Promise<void> => {
      const { died } = asDead(
        await run("wake", async (ports) => {
          if (firing.kind === "summary") await orderSummary(ports, firing.therapistId, firing.scheduledAt);
          else if (firing.kind === "wake")
            await wake(ports, firing.clientId, `wake.${firing.clientId}.${firing.at}`);
        }),
      );
      if (died !== undefined && tries < 3) after(chance.oneOf([30, 60, 120]), ring(tries + 1));
    };
    // The weekly summary has no sweep behind it: the Scheduler calls until it is taken.
    if (firing.kind === "wake" && (isOut() || strikes("wake-lost"))) return;
    after(strikes("wake-late") ? chance.between(1, 4 * minute) : 0, ring(firing.kind === "wake" ? 1 : -9));
    if (strikes("wake-twice")) after(chance.oneOf([0, 1, 30, 10 * minute]), ring(3));
  }

  await putDemoPeople(store);
  const therapist = { ...demoTherapist, zone: agency.zone };
  await store.putTherapist(therapist);
  await scheduler.weekly(therapist.id, { ...therapist.summary, zone: therapist.zone });

  const indexes = Array.from({ length: plan.clients }, (_, index) => index).filter(
    (index) => only === undefined || index === only,
  );
  for (const index of indexes) {
    const client = createClient(seed, index);
    clients.set(client.phone, client);
    const own = createChance(seed, `begin ${index}`);
    after(own.below(day), async () => text(client.phone, joinText(seed, index), false));
    const goOn = (): void => {
      const { inSeconds, body, danger } = client.next();
      after(inSeconds, async () => {
        if (client.ringsIn()) network.ring(client);
        else text(client.phone, body, danger);
        // Some people send two texts at once.
        if (own.happens(0.1)) {
          const other = client.next();
          text(client.phone, other.body, other.danger);
        }
        goOn();
      });
    };
    goOn();
    planStaff(client.phone, own);
  }
  let version = 0;
  for (let at = day; at < plan.ends - plan.begins; at += 2 * day) {
    after(at, async () => {
      if (!strikes("deploy")) return;
      version++;
      for (const phone of store.clients.keys()) {
        store.amend(phone, version);
        tellWatcher({ kind: "deployed", phone, version });
      }
    });
  }

  function planStaff(phone: string, own: Chance): void {
    const inSeconds = Math.ceil(-Math.log(1 - own.next()) * 5 * day);
    const once = `page.${phone.slice(-4)}.${own.below(1e9)}`;
    after(inSeconds, async () => {
      if (nowSeconds > plan.ends) return;
      planStaff(phone, own);
      const state = store.clients.get(phone);
      if (state === undefined) return;
      const { what, event } = staffEvent(own, state, instantAt(nowSeconds));
      tellWatcher({ kind: "staff", phone, what });
      // The page is clicked again where it showed an error.
      for (let clicks = 0; clicks < 3; clicks++) {
        const ended = await run("page", (ports) => tell(ports, state.id, once, event));
        if ("value" in ended) return;
      }
    });
  }

  // Virtual time jumps from one thing due to the next.
  let sweptAt = plan.begins;
  const rest = plan.ends + restSeconds;
  for (let steps = 0; !isOver; steps++) {
    if (steps > stepsMax) {
      tellWatcher({ kind: "failed", during: "world", error: "It does not come to rest." });
      break;
    }
    const alarmed = scheduler.schedules()[0];
    const next = Math.min(
      agenda.next() ?? rest,
      alarmed === undefined ? rest : Math.max(nowSeconds, secondsOf(alarmed.at)),
      nextSweep(),
      rest,
    );
    if (next >= rest) break;
    if (nowSeconds <= plan.ends && next > plan.ends) weather.clear();
    nowSeconds = Math.max(nowSeconds, next);
    for (const firing of scheduler.takeDue()) fire(firing);
    const due = agenda.take(nowSeconds);
    if (nextSweep() <= nowSeconds) {
      sweptAt = nowSeconds - (nowSeconds % minute);
      if (!isOut() && !strikes("sweep-missed")) {
        const twice = strikes("invoked-twice");
        const once = async () => void (await run("sweep", (ports) => sweep(ports)));
        due.push(once, ...(twice ? [once] : []));
      }
    }
    await Promise.all(due.map((task) => task()));
  }
  nowSeconds = Math.max(nowSeconds, rest);
  if (!isOver) {
    const unfinished: Outgoing[] = [];
    for (const { owner, id, dueAtSeconds } of store.open.values()) {
      if (dueAtSeconds > nowSeconds - 10 * minute) continue;
      const row = await store.outgoing(owner, id);
      if (row !== undefined) unfinished.push(row);
    }
    tellWatcher({ kind: "rest", unfinished, states: new Map(store.clients), alarms: new Map(store.alarms) });
  }
  const clientWeeks = (indexes.length * (plan.ends - plan.begins)) / week;
  return { turns, clientWeeks, faults: weather.counts };

  /** The next minute's tick at which something is due: idle ones are skipped. */
  function nextSweep(): number {
    let due = Number.POSITIVE_INFINITY;
    for (const { dueAtSeconds } of store.open.values()) due = Math.min(due, dueAtSeconds);
    for (const alarm of store.alarms.values())
      if (alarm !== undefined) due = Math.min(due, secondsOf(alarm) + 5 * minute);
    return Math.max(Math.ceil(due / minute) * minute, sweptAt + minute);
  }
}

/** How many clients for how long, and when: often across a change of the clocks. */
function planOf(seed: number, weeksMax: number) {
  const chance = createChance(seed, "plan");
  const year = chance.between(2026, 2031);
  const from = chance.happens(0.6)
    ? chance.oneOf([`${year}-02-25`, `${year}-03-20`, `${year}-09-20`, `${year}-10-15`])
    : `${year}-0${chance.between(1, 9)}-01`;
  const begins = secondsOf(`${from}T00:00:00Z`) + chance.below(10 * day);
  return {
    begins,
    ends: begins + Math.min(weeksMax, chance.oneOf([1, 2, 2, 3, 6])) * week,
    clients: chance.oneOf([1, 1, 2]),
    /** Whether Twilio tells what it did with STOP and START. */
    saysOptOutType: chance.happens(0.5),
  };
}

function asDead<Value>(ended: Ended<Value>): { died?: "crash" | "error" } {
  return "died" in ended ? ended : {};
}

/** As the stream's door does: one bad row never holds up the others. */
async function performInOrder(ports: Ports, rows: Outgoing[]): Promise<void> {
  for (const row of rows) {
    try {
      await perform(ports, row);
    } catch (error) {
      ports.log({ what: "perform-failed", code: error instanceof Error ? error.name : "unknown" });
    }
  }
}
