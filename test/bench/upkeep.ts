/** What a client asks of AWS and of the carrier: a set-up, a reminder and its check-in, a week, and what a month costs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { segments } from "@home-practice/conversation/messages/segments.ts";
import { demoCode } from "@home-practice/local/demo.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { divided, type Metered, minus, openMeter, plus } from "./meter.ts";
import { type MonthlyUse, monthlyPrice } from "./price.ts";

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
const weeks = 1;
/** Of the demo agency. */
const therapists = 3;
const weekMs = 7 * 86_400_000;
const stepMs = 6 * 3_600_000;
const weeksPerMonth = 365.25 / 12 / 7;

export interface UpkeepRow extends Metered {
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
  invocations: Record<string, number>;
  price: ReturnType<typeof monthlyPrice>;
}

export async function measureUpkeep(): Promise<Upkeep> {
  const folder = mkdtempSync(join(tmpdir(), "home-practice-upkeep-"));
  const dynoxide = await startDynoxide({ dataFolder: folder });
  const meter = await openMeter(dynoxide.endpoint);
  const lines: string[] = [];
  process.env.DYNAMODB_ENDPOINT = meter.url;
  // A Monday morning, so that a week is a week.
  const wallMs = () => Date.parse("2027-03-01T15:00:00Z");
  const world = await openWorld({
    dataFolder: join(folder, "world"),
    port: 0,
    withoutWeeks: true,
    wallMs,
    log: (line) => lines.push(line),
  });
  const counted = (what: string) => lines.filter((line) => line.includes(`"what":"${what}"`)).length;
  /** What was asked, without the ticks of the sweep, of which a day has 1,440 whoever is there. */
  const tick = await meter.during(() => world.moveTo(world.clock.nowMs()));
  const during = async (act: () => Promise<unknown>) => {
    const swept = counted("swept");
    const asked = await meter.during(act);
    return minus(asked, tick, counted("swept") - swept);
  };
  /** Lives some weeks, a few hours at a time, and does something after each step. */
  const live = (count: number, then: () => Promise<void> = async () => undefined) =>
    during(async () => {
      const begun = world.clock.nowMs();
      for (let at = begun + stepMs; at <= begun + count * weekMs; at += stepMs) {
        await world.moveTo(at);
        await then();
      }
    });
  try {
    // The therapists' own letters come whether they have clients or not, so a week without any is taken off again.
    const withoutClients = await live(1);
    const setUps = await during(async () => {
      for (const { phone, setUp } of clients) await say(world, phone, [`JOIN ${demoCode}`, ...setUp]);
    });
    const setUpTexts = clients.reduce((sum, { setUp }) => sum + setUp.length + 1, 0);
    const segmentsBefore = clients.map(({ phone }) => segmentsOf(world, phone));
    const before = { woke: counted("woke"), heard: counted("text-heard"), reports: reportsOf(world) };
    let answers = nothing;
    let answered = 0;
    const lived = await live(weeks, async () => {
      for (const { phone, answer } of clients.filter(({ phone }) => asksHowItWent(world, phone))) {
        answers = plus(answers, await meter.during(() => say(world, phone, answer)));
        answered += 1;
      }
    });
    const cycles = minus(lived, withoutClients, weeks);
    const segmentsAfter = clients.map(({ phone }) => segmentsOf(world, phone));
    const clientWeeks = weeks * clients.length;
    const perWeek = divided(cycles, clientWeeks);
    const invocations = {
      "texts in": (counted("text-heard") - before.heard) / clientWeeks,
      "reports of delivery": (reportsOf(world) - before.reports) / clientWeeks,
      wakes: (counted("woke") - before.woke) / clientWeeks,
      perform: perWeek.streamBatches,
    };
    const [first] = clients;
    const text = await meter.during(() =>
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
      {
        of: "a therapist's week without clients: letters and a test",
        ...divided(withoutClients, therapists),
      },
      { of: "a tick of the sweep, whoever is there", ...tick },
    ];
    const perWeekSegments = clients.map(({ language }, index) => {
      const [setUp, all] = [segmentsBefore[index]!, segmentsAfter[index]!];
      return {
        language,
        "set-up, out": setUp.out,
        "set-up, in": setUp.in,
        "a week, out": (all.out - setUp.out) / weeks,
        "a week, in": (all.in - setUp.in) / weeks,
      };
    });
    const use: MonthlyUse = {
      writeUnits: perWeek.writeUnits * weeksPerMonth,
      readUnits: perWeek.readUnits * weeksPerMonth,
      httpRequests: (invocations["texts in"] + invocations["reports of delivery"]) * weeksPerMonth,
      invocations: Object.values(invocations).reduce((sum, each) => sum + each, 0) * weeksPerMonth,
      schedulerInvocations: invocations.wakes * weeksPerMonth,
    };
    return { rows, segments: perWeekSegments, invocations, price: monthlyPrice(use) };
  } finally {
    delete process.env.DYNAMODB_ENDPOINT;
    await world.close();
    meter.close();
    await dynoxide.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const nothing: Metered = {
  requests: 0,
  readUnits: 0,
  writeUnits: 0,
  bytes: 0,
  streamEvents: 0,
  streamBatches: 0,
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

/** Twilio: a text is reported as sent and as delivered. */
function reportsOf({ twilio }: World): number {
  return (
    2 *
    clients.reduce(
      (sum, { phone }) =>
        sum +
        twilio
          .thread(phone)
          .filter(({ direction, statusCallback }) => direction === "out" && statusCallback !== undefined)
          .length,
      0,
    )
  );
}
