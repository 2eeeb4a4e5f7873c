/** The whole service on one machine: the real doors and clients, the vendors' emulators, one clock that can be moved. */
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { CreateScheduleGroupCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { newId } from "@home-practice/adapters/new-id.ts";
import { createScheduler } from "@home-practice/adapters/scheduler/scheduler.ts";
import { createMailer } from "@home-practice/adapters/ses/mailer.ts";
import { createCaller } from "@home-practice/adapters/twilio/caller.ts";
import { createMessenger } from "@home-practice/adapters/twilio/messenger.ts";
import { createTextLog } from "@home-practice/adapters/twilio/text-log.ts";
import { webhooksOf } from "@home-practice/adapters/twilio/webhooks.ts";
import { carrierTexts } from "@home-practice/conversation/messages/carrier.ts";
import { createFallbackApp } from "@home-practice/functions/fallback.app.ts";
import { createPerformHandler } from "@home-practice/functions/perform.ts";
import { createPhoneApp } from "@home-practice/functions/phone.app.ts";
import { createPortalDoor } from "@home-practice/functions/portal.ts";
import { createSweepHandler } from "@home-practice/functions/sweep.ts";
import { createWakeHandler } from "@home-practice/functions/wake.ts";
import { createLetters } from "@home-practice/portal/emails/letters.ts";
import { scheduleLetters } from "@home-practice/service/letters.ts";
import { createLog } from "@home-practice/service/log.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import { Hono } from "hono";
import { type Addresses, removeAddresses, writeAddresses } from "./addresses.ts";
import { createApi } from "./api.ts";
import { type Clock, openClock } from "./clock.ts";
import {
  acknowledgeTests,
  demoAgency,
  demoBegins,
  demoTherapist,
  liveDemoWeeks,
  putDemoPeople,
} from "./demo.ts";
import { type Disk, openDisk } from "./disk.ts";
import { startDynoxide } from "./dynoxide.ts";
import { listen } from "./listen.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { createPage } from "./page/page.ts";
import { createSchedulerEmulator } from "./scheduler/emulator.ts";
import { createSesEmulator } from "./ses/emulator.ts";
import { createStreamReader } from "./stream.ts";
import { createTwilioEmulator } from "./twilio/emulator.ts";
import { redirectedClient, redirectedFetch } from "./twilio/redirect.ts";

export interface WorldOptions {
  /** Where everything is kept. */
  dataFolder: string;
  /** 0 takes a free one. */
  port: number;
  /** Begins anew, with nothing of what was there. */
  fresh?: boolean;
  /** Begins without the demo clients and their weeks, for tests of empty beginnings. */
  withoutWeeks?: boolean;
  /** How long our requests to Twilio wait for an answer. */
  twilioTimeoutMs?: number;
  /** Where JSON log lines go; nowhere unless given. */
  log?: (line: string) => void;
  /** The wall clock; a test gives its own. */
  wallMs?: () => number;
  /** Nothing is done because real time passes, so that what is counted is the same each time. */
  withoutTicks?: boolean;
}

/** What is kept besides the tables, in the data folder. */
export const worldFile = "world.db";

const table = "home-practice";
const group = "reminders";
const region = "us-east-1";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };
const wakeArn = `arn:aws:lambda:${region}:000000000000:function:wake`;
const roleArn = "arn:aws:iam::000000000000:role/scheduler";
const sender = "practice@cedarstreet.example";

export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * Opens the world over its data folder: a fresh one gets the demo agency and its weeks. It answers at `url` and
 * is idle when this returns. Another DynamoDB is used where DYNAMODB_ENDPOINT names one.
 *
 * @throws Error, saying how to go on, where there is no DynamoDB emulator for this machine
 */
export async function openWorld({
  dataFolder,
  port,
  fresh,
  withoutWeeks,
  twilioTimeoutMs = 8000,
  log,
  wallMs = Date.now,
  withoutTicks,
}: WorldOptions) {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, worldFile);
  if (fresh) for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
  const disk = openDisk(file);
  const settings = disk.rows<string>("world");
  const isNew = settings.get("lived") === undefined;
  const begun = settings.get("offsetMs") !== undefined;
  if (isNew && !begun && !withoutWeeks) beginEarlier(disk, wallMs());
  const clock = openClock({ disk, wallMs });
  const now = () => `${new Date(clock.nowMs()).toISOString().slice(0, 19)}Z`;

  const external = process.env.DYNAMODB_ENDPOINT;
  const dynoxide =
    external === undefined ? await startDynoxide({ dataFolder, ...(fresh && { fresh }) }) : undefined;
  const dynamo = { endpoint: external ?? dynoxide?.endpoint ?? "", region, credentials };
  const client = new DynamoDBClient(dynamo);
  await createTable(client, table);

  // The front door listens first, since its port is part of the address that Twilio signs.
  const root = new Hono();
  const front = await listen(root, port);
  const publicUrl = front.url.replace("127.0.0.1", "localhost");
  const secret = (name: string, bytes = 16) => {
    const kept = settings.get(name) ?? randomBytes(bytes).toString("hex");
    settings.put(name, kept);
    return kept;
  };
  const webhooks = webhooksOf({ publicUrl, fallbackUrl: publicUrl });
  const account = {
    accountSid: `AC${secret("accountSid")}`,
    authToken: secret("authToken"),
    messagingServiceSid: `MG${secret("messagingServiceSid")}`,
    phoneNumber: "+15550109999",
    textUrl: webhooks.text,
    textFallbackUrl: webhooks.textFallback,
    voiceUrl: webhooks.call,
    voiceFallbackUrl: webhooks.callFallback,
    voiceStatusUrl: webhooks.callEnd,
    carrierTexts: carrierTexts(demoAgency),
  };
  const twilio = createTwilioEmulator({ clock, disk, account, fetch: redirectedFetch(publicUrl, front.url) });
  const schedules = createSchedulerEmulator({ clock, disk });
  const mailbox = createSesEmulator({ clock, disk, identities: [sender] });
  const [twilioApi, schedulerApi, sesApi] = await Promise.all([
    listen(twilio.app),
    listen(schedules.app),
    listen(mailbox.app),
  ]);
  const schedulerClient = new SchedulerClient({ endpoint: schedulerApi.url, region, credentials });
  await schedulerClient
    .send(new CreateScheduleGroupCommand({ Name: group }))
    .catch((error: Error) => (error.name === "ConflictException" ? undefined : Promise.reject(error)));

  const twilioLogin = {
    accountSid: account.accountSid,
    authToken: account.authToken,
    httpClient: redirectedClient(twilioApi.url, { timeout: twilioTimeoutMs }),
  };
  const ports: Ports = {
    agency: demoAgency,
    clock: { now },
    store: createDynamoStore({ client, table, now }),
    scheduler: createScheduler({
      client: schedulerClient,
      groupName: group,
      targetArn: wakeArn,
      roleArn,
      now,
    }),
    messenger: createMessenger({
      ...twilioLogin,
      messagingServiceSid: account.messagingServiceSid,
      publicUrl,
    }),
    caller: createCaller({ ...twilioLogin, from: account.phoneNumber, publicUrl }),
    textLog: createTextLog(twilioLogin),
    mailer: createMailer({
      client: new SESv2Client({ endpoint: sesApi.url, region, credentials }),
      from: sender,
    }),
    letters: createLetters({ agency: demoAgency, portalUrl: `${publicUrl}/portal` }),
    log: createLog(log ?? (() => undefined)),
    newId,
  };
  const wakeHandler = createWakeHandler(ports);
  const sweepHandler = createSweepHandler(ports);
  const stream = createStreamReader({
    client: new DynamoDBStreamsClient(dynamo),
    tableName: table,
    disk,
    handler: createPerformHandler(ports),
  });

  /** Runs until nothing is left to do at this instant: stream drained, wakes fired, callbacks delivered. */
  const settle = oneAtATime(async () => {
    for (;;) {
      const fired = await schedules.fireDue(clock.nowMs(), (_arn, payload) => wakeHandler(payload));
      const done = fired + (await stream.drain()) + (await twilio.deliverCallbacks());
      if (done === 0) return;
    }
  });

  /** What was asked for may have passed while it waited for its turn; what is due is done all the same. */
  const move = async (targetMs: number, sweep: () => Promise<void>) => {
    for (;;) {
      const due = Math.min(schedules.nextDue() ?? targetMs + 1, twilio.line.nextDue() ?? targetMs + 1);
      if (due > targetMs) break;
      if (due > clock.nowMs()) clock.forwardTo(due);
      await twilio.line.passTime(clock.nowMs());
      await settle();
      await sweep();
    }
    if (targetMs > clock.nowMs()) clock.forwardTo(targetMs);
    await sweep();
    await settle();
  };

  /** Moves from one due alarm to the next, each time until idle, with one tick of the sweep a jump. */
  const moveTo = oneAtATime((targetMs: number) => move(targetMs, sweepHandler));

  const addresses: Addresses = {
    url: front.url,
    dynamo: dynamo.endpoint,
    scheduler: schedulerApi.url,
    ses: sesApi.url,
    twilio: twilioApi.url,
    table,
    scheduleGroup: group,
    wakeArn,
    wakeRoleArn: roleArn,
    sender,
    account,
  };

  const world = {
    url: publicUrl,
    addresses,
    ports,
    clock,
    twilio,
    schedules,
    mailbox,
    settle,
    moveTo,
    async close() {
      clearInterval(ticker);
      removeAddresses(dataFolder);
      await settle();
      await Promise.all([front.close(), twilioApi.close(), schedulerApi.close(), sesApi.close()]);
      for (const sdk of [client, schedulerClient]) sdk.destroy();
      await dynoxide?.stop();
      disk.close();
    },
  };
  const signed = { publicUrl, accountSid: account.accountSid, authTokens: [account.authToken] };
  root.route("/", createPhoneApp(ports, signed));
  root.route("/", createFallbackApp(ports, signed));
  // Only the phone's door is open while the demo weeks are lived; people and scripts come in when all is there.
  let isOpen = false;
  root.use(async (context, next) =>
    isOpen
      ? next()
      : context.json(
          { error: { code: "starting", message: "One moment, the demo weeks are being lived." } },
          503,
        ),
  );
  // The pages answer when what they set going is done, as everything on the laptop does.
  root.use("/portal/*", async (context, next) => {
    await next();
    if (context.req.method === "POST") await settle();
  });
  root.route("/", createPortalDoor(ports, { publicUrl, textNumber: account.phoneNumber }));
  root.route("/", createApi(world));
  root.route("/", createPage());

  if (isNew) {
    await putDemoPeople(ports.store);
    await scheduleLetters(ports, demoTherapist);
    // Nothing goes wrong in the demo weeks, so the sweep has nothing to find there, and looking takes time.
    const withoutSweeps = (targetMs: number) => move(targetMs, async () => undefined);
    if (!withoutWeeks) await liveWeeks({ ...world, moveTo: withoutSweeps }, wallMs());
    settings.put("lived", "yes");
  }
  await settle();
  await sweepHandler();
  await settle();
  isOpen = true;
  writeAddresses(dataFolder, addresses);
  const ticker = withoutTicks ? undefined : setInterval(() => tick(world, sweepHandler), tickMs);
  ticker?.unref();
  return world;
}

const tickMs = 1000;
const sweepMs = 60_000;
/** Somebody at a keyboard is slower than with a phone in the hand: a call waits longer for them, unless the clock is moved. */
const callPatienceMs = 180_000;
let sweptMs = 0;

/** Real time passes too: what comes due while nobody touches the clock is done within a second. */
function tick(
  { schedules, twilio, clock, settle }: Pick<World, "schedules" | "twilio" | "clock" | "settle">,
  sweep: () => Promise<void>,
): void {
  const nowMs = clock.nowMs();
  const due = schedules.nextDue();
  const callsUntilMs = nowMs - callPatienceMs;
  const isDue = (due !== undefined && due <= nowMs) || (twilio.line.nextDue() ?? nowMs) <= callsUntilMs;
  const sweeps = nowMs - sweptMs > sweepMs;
  if (!sweeps && !isDue) return;
  if (sweeps) sweptMs = nowMs;
  void (sweeps ? sweep() : Promise.resolve())
    .then(() => twilio.line.passTime(callsUntilMs))
    .then(settle)
    .catch((error: Error) => console.error(error.message));
}

/** A fresh world begins some weeks ago, and catches up with the wall clock by living them. */
function beginEarlier(disk: Disk, wallMs: number): void {
  const begins = Date.parse(demoBegins(`${new Date(wallMs).toISOString().slice(0, 19)}Z`));
  disk.rows<number>("clock").put("offsetMs", begins - wallMs);
  disk.rows<string>("world").put("offsetMs", "begun");
}

async function liveWeeks(
  world: {
    ports: Ports;
    mailbox: World["mailbox"];
    twilio: World["twilio"];
    settle: () => Promise<void>;
    moveTo: (ms: number) => Promise<void>;
    clock: Clock;
  },
  wallMs: number,
) {
  const arrives = `${new Date(wallMs).toISOString().slice(0, 19)}Z`;
  const stage = {
    async text(from: string, body: string) {
      await world.twilio.receiveText({ from, body });
    },
    async moveTo(at: string) {
      await world.settle();
      await world.moveTo(Math.max(Date.parse(at), world.clock.nowMs()));
      await acknowledgeTests(world.ports);
    },
  };
  await liveDemoWeeks(stage, arrives);
  // A mailbox in which the notes are easily found: of the weekly tests the last alone is kept.
  const weekAgo = new Date(wallMs - 7 * 86_400_000).toISOString();
  world.mailbox.discard(({ subject, at }) => subject.startsWith("Test alert") && at < weekAgo);
}
