/** What a client asks of AWS and of the carrier: a set-up, a reminder and its check-in, a week and its summary, a month's price. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { segments } from "@home-practice/conversation/messages/segments.ts";
import { acknowledgeTests, demoCode, demoTherapist, staffPhones } from "@home-practice/local/demo.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { summaryLetter } from "@home-practice/service/letters.ts";
import { therapistOwner } from "@home-practice/service/outgoing.ts";
import { divided, type Metered, minus, nothingMetered, openMeter, plus } from "./meter.ts";
import { monthlyPrice, type Use } from "./price.ts";

interface Client {
  phone: string;
  language: "en" | "es";
  setUp: readonly string[];
  answer: readonly string[];
}

/** Three practices a week each, and an answer to every check-in. */
const clients: readonly Client[] = [
  {
    phone: "+15550100041",
    language: "en",
    setUp: ["yes", "Robin", "1", "mon wed fri 7pm 5 min", "8", "9", "yes"],
    answer: ["tried it", "felt calmer after"],
  },
  {
    phone: "+15550100042",
    language: "es",
    setUp: ["ESPAÑOL", "sí", "Ana", "1", "lunes miércoles y viernes 7pm 5 min", "8", "9", "sí"],
    answer: ["1", "me dio calma"],
  },
];
const weekMs = 7 * 86_400_000;
const stepMs = 6 * 3_600_000;
/** Longer than the sweep leaves Twilio's list alone. */
const looksEveryMs = 5 * 60_000;
const weeksPerMonth = 365.25 / 12 / 7;

/** What was asked of the table, and what else AWS bills by its number. */
export interface Asked extends Metered {
  schedulerInvocations: number;
  /** Texts in, and Twilio's reports of delivery. */
  httpRequests: number;
  /** Of Lambda: one for each of those, for each hand-over of the Scheduler, and for each batch of the stream. */
  invocations: number;
}

export interface UpkeepRow extends Asked {
  of: string;
}

export interface Upkeep {
  rows: UpkeepRow[];
  segments: {
    language: string;
    "set-up, out": number;
    "set-up, in": number;
    "a week, out": number;
    "a week, in": number;
  }[];
  /** Of Lambda, in a client's week. */
  invocations: Record<string, number>;
  price: ReturnType<typeof monthlyPrice>;
  /** What the price is worked out from. */
  clientWeek: Use;
}

export async function measureUpkeep(): Promise<Upkeep> {
  const folder = mkdtempSync(join(tmpdir(), "home-practice-upkeep-"));
  const dynoxide = await startDynoxide({ dataFolder: folder });
  const meter = await openMeter(dynoxide.endpoint);
  const lines: string[] = [];
  process.env.DYNAMODB_ENDPOINT = meter.url;
  // A Monday morning in a month in which no clock is changed, so that a week is a week.
  const wallMs = () => Date.parse("2027-05-03T14:00:00Z");
  const world = await openWorld({
    dataFolder: join(folder, "world"),
    port: 0,
    withoutWeeks: true,
    wallMs,
    withoutTicks: true,
    log: (line) => lines.push(line),
  });
  const counted = (what: string) => lines.filter((line) => line.includes(`"what":"${what}"`)).length;
  const soFar = () => ({
    texts: counted("text-heard"),
    reports: reportsOf(world),
    fired: world.schedules.handedOver(),
    swept: counted("swept"),
  });
  const { moveTo, clock } = world;
  const tick = await meter.during(() => moveTo(clock.nowMs()));
  const tickThatLooks = await meter.during(() => moveTo(clock.nowMs() + looksEveryMs));
  /** What was asked, without the ticks of the sweep, of which a day has 1,440 whoever is there. */
  const during = async (act: () => Promise<unknown>, ticked = tickThatLooks): Promise<Asked> => {
    const before = soFar();
    const metered = await meter.during(act);
    const { texts, reports, fired, swept } = minus(soFar(), before);
    const asked = minus(metered, ticked, swept);
    const httpRequests = texts + reports;
    const invocations = httpRequests + fired + asked.streamBatches;
    return { ...asked, schedulerInvocations: fired, httpRequests, invocations };
  };
  /** Lives a week, a few hours at a time, and does something after each step. At its end is the therapist's summary. */
  const liveWeek = async (then: () => Promise<void> = async () => undefined) => {
    const ends = clock.nowMs() + weekMs;
    let all = nothing;
    const add = async (asking: Promise<Asked>) => {
      const asked = await asking;
      all = plus(all, asked);
      return asked;
    };
    for (let at = ends - weekMs + stepMs; at < ends; at += stepMs) {
      await add(during(() => moveTo(at).then(then)));
    }
    const summaryAt = summaryDue(world);
    await add(during(() => moveTo(summaryAt - 1000)));
    // Too soon after the last tick for one that looks.
    const summary = await add(during(() => moveTo(summaryAt), tick));
    await add(during(() => moveTo(ends)));
    // Otherwise the next test would tell of this one too.
    await acknowledgeTests(world.ports);
    await world.settle();
    return { all, summary };
  };
  try {
    // The therapist's own letters come whether there are clients or not, so a week without any is taken off again.
    const withoutClients = await liveWeek();
    const setUps = await during(async () => {
      for (const { phone, setUp } of clients) await say(world, phone, [`JOIN ${demoCode}`, ...setUp]);
    });
    const setUpTexts = clients.reduce((sum, { setUp }) => sum + setUp.length + 1, 0);
    const segmentsBefore = clients.map(({ phone }) => segmentsOf(world, phone));
    const before = { ...soFar(), woke: counted("woke") };
    let answers = nothing;
    let answered = 0;
    const lived = await liveWeek(async () => {
      for (const { phone, answer } of clients.filter(({ phone }) => asksHowItWent(world, phone))) {
        answers = plus(answers, await during(() => say(world, phone, answer)));
        answered += 1;
      }
    });
    const woke = counted("woke") - before.woke;
    const texts = soFar().texts - before.texts;
    const cycles = minus(lived.all, withoutClients.all);
    const segmentsAfter = clients.map(({ phone }) => segmentsOf(world, phone));
    const perWeek = divided(cycles, clients.length);
    const letter = await during(() => summaryLetter(world.ports, summaryOf(world)));
    const [first] = clients;
    const text = await during(() =>
      world.twilio.receiveText({ from: first?.phone ?? "", body: "i keep putting it off" }),
    );
    await world.settle();
    const rows: UpkeepRow[] = [
      { of: "a text, until it is answered", ...text },
      { of: "a set-up", ...divided(setUps, clients.length) },
      { of: "a text of it, with all that follows", ...divided(setUps, setUpTexts) },
      { of: "the answers to a check-in", ...divided(answers, answered) },
      { of: "a reminder, its check-in and the answers", ...divided(cycles, answered) },
      { of: "a client's week, with what it adds to the summary", ...perWeek },
      { of: "a weekly summary of two clients, and the test with it", ...lived.summary },
      {
        of: "what a client adds to it",
        ...divided(minus(lived.summary, withoutClients.summary), clients.length),
      },
      { of: "its letter alone, of two clients", ...letter },
      { of: "a therapist's week without clients: letters and a test", ...withoutClients.all },
      { of: "a tick of the sweep, whoever is there", ...nothing, ...tick, invocations: 1 },
      { of: "one in five, which looks at Twilio's list", ...nothing, ...tickThatLooks, invocations: 1 },
    ];
    const perWeekSegments = clients.map(({ language }, index) => {
      const [setUp, all] = [segmentsBefore[index]!, segmentsAfter[index]!];
      return {
        language,
        "set-up, out": setUp.out,
        "set-up, in": setUp.in,
        "a week, out": all.out - setUp.out,
        "a week, in": all.in - setUp.in,
      };
    });
    const invocations = {
      "texts in": texts / clients.length,
      "reports of delivery": perWeek.httpRequests - texts / clients.length,
      wakes: woke / clients.length,
      perform: perWeek.streamBatches,
    };
    const { writeUnits, readUnits, httpRequests, schedulerInvocations } = perWeek;
    const clientWeek = {
      writeUnits,
      readUnits,
      httpRequests,
      schedulerInvocations,
      invocations: perWeek.invocations,
    };
    const clientMonth = Object.fromEntries(
      Object.entries(clientWeek).map(([name, count]) => [name, count * weeksPerMonth]),
    ) as unknown as Use;
    return { rows, segments: perWeekSegments, invocations, price: monthlyPrice(clientMonth), clientWeek };
  } finally {
    delete process.env.DYNAMODB_ENDPOINT;
    await world.close();
    meter.close();
    await dynoxide.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** When the demo therapist's next summary is ordered, in epoch milliseconds. */
function summaryDue({ schedules }: World): number {
  const next = schedules.schedules().find(({ name }) => name === `summary-${demoTherapist.id}`);
  return Date.parse(next?.at ?? "");
}

/** As the Scheduler would have ordered it now. */
function summaryOf({ clock }: World): Parameters<typeof summaryLetter>[1] {
  const now = `${new Date(clock.nowMs()).toISOString().slice(0, 19)}Z`;
  return {
    kind: "summary",
    therapistId: demoTherapist.id,
    scheduledAt: now,
    owner: therapistOwner(demoTherapist.id),
    id: "x",
    createdAt: now,
    dueAt: now,
    status: "pending",
    attempts: 0,
  };
}

const nothing: Asked = {
  ...nothingMetered,
  schedulerInvocations: 0,
  httpRequests: 0,
  invocations: 0,
};

async function say({ twilio, settle }: World, phone: string, bodies: readonly string[]): Promise<void> {
  for (const body of bodies) {
    await twilio.receiveText({ from: phone, body });
    await settle();
  }
}

/** Whether the last that a client was sent is a question of the practice, and nothing was said to it. */
function asksHowItWent({ twilio }: World, phone: string): boolean {
  const last = twilio.thread(phone).at(-1);
  return last?.direction === "out" && /tried|intent/i.test(last.body) && last.body.includes("1");
}

function segmentsOf({ twilio }: World, phone: string): { in: number; out: number } {
  const count = (direction: "in" | "out") =>
    twilio
      .thread(phone)
      .filter((text) => text.direction === direction)
      .reduce((sum, { body }) => sum + segments(body).count, 0);
  return { in: count("in"), out: count("out") };
}

/** Twilio: a text of the service is reported as queued, sent and delivered, an answer in TwiML without the first. */
function reportsOf({ twilio }: World): number {
  return [...clients.map(({ phone }) => phone), ...staffPhones]
    .flatMap((phone) => twilio.thread(phone))
    .filter(({ direction, status }) => direction === "out" && status === "delivered")
    .reduce((sum, { statusCallback }) => sum + reportsTo(statusCallback), 0);
}

function reportsTo(statusCallback: string | undefined): number {
  if (statusCallback === undefined) return 0;
  return statusCallback.includes("/reply.") ? 2 : 3;
}
