/** An account for functions on this machine: the emulators of the local world, and a watch on what is asked of the table. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { CreateScheduleGroupCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { readDeployment } from "@home-practice/adapters/deployment.ts";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { createClock } from "@home-practice/local/clock.ts";
import { openDisk } from "@home-practice/local/disk.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import { listen } from "@home-practice/local/listen.ts";
import { createSchedulerEmulator } from "@home-practice/local/scheduler/emulator.ts";
import { createSesEmulator } from "@home-practice/local/ses/emulator.ts";
import { createStreamReader, type StreamHandler } from "@home-practice/local/stream.ts";
import { createTwilioEmulator } from "@home-practice/local/twilio/emulator.ts";
import { bundleHandler } from "../../infra/bundle.ts";
import { root } from "../infra/platform.ts";
import { type Running, runBundle } from "./run-bundle.ts";

export type FunctionName = "phone" | "fallback" | "wake" | "perform" | "sweep" | "portal" | "bounce";

export const host = "practice.example";
export const authToken = "0123456789abcdef0123456789abcdef";
export const deployment = readDeployment(join(root, "deployments/example.json"));

const table = "home-practice";
const group = "wakes";
const region = "us-east-1";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };
const publicUrl = `https://${host}`;

export type Account = Awaited<ReturnType<typeof openAccount>>;

export async function openAccount() {
  const folder = mkdtempSync(join(tmpdir(), "home-practice-lambda-"));
  const clock = createClock();
  const disk = openDisk(":memory:");
  const dynoxide = await startDynoxide({ dataFolder: folder });
  const dynamo = { endpoint: dynoxide.endpoint, region, credentials };
  const client = new DynamoDBClient(dynamo);
  await createTable(client, table);

  const { accountSid, apiKeySid, messagingServiceSid, textNumber } = deployment.twilio;
  const twilio = createTwilioEmulator({
    clock,
    disk,
    account: {
      accountSid,
      authToken,
      apiKeys: { [apiKeySid]: "api-key-secret" },
      messagingServiceSid,
      phoneNumber: textNumber,
      textUrl: `${publicUrl}/phone/text`,
      carrierTexts: { stop: "stopped", start: "started", help: "help" },
    },
  });
  const schedules = createSchedulerEmulator({ clock, disk });
  const mailbox = createSesEmulator({
    clock,
    disk,
    identities: [deployment.email.identity],
    configurationSets: ["email"],
  });
  const [twilioApi, schedulerApi, sesApi] = await Promise.all(
    [twilio, schedules, mailbox].map(({ app }) => listen(app)),
  );
  const schedulerClient = new SchedulerClient({ endpoint: schedulerApi?.url ?? "", region, credentials });
  await schedulerClient.send(new CreateScheduleGroupCommand({ Name: group }));

  const asked = new Map<FunctionName, Set<string>>();
  const closings: (() => unknown)[] = [];

  /** What infrastructure gives to a function, and the way to the emulators, as the SDK reads it from the environment. */
  async function environmentOf(name: FunctionName): Promise<Record<string, string>> {
    const secrets = { PUBLIC_URL: publicUrl, TWILIO_AUTH_TOKENS: `${authToken},` };
    if (name === "fallback") return secrets;
    const watch = await watchTable(dynoxide.endpoint, (action) => {
      asked.set(name, (asked.get(name) ?? new Set()).add(action));
    });
    closings.push(watch.close);
    const store = { TABLE_NAME: table, AWS_ENDPOINT_URL_DYNAMODB: watch.url };
    if (name === "phone") return { ...store, ...secrets };
    if (name === "portal") return { ...store, PORTAL_URL: publicUrl };
    if (name === "wake" || name === "bounce") return store;
    return {
      ...store,
      AWS_ENDPOINT_URL_SCHEDULER: schedulerApi?.url ?? "",
      AWS_ENDPOINT_URL_SESV2: sesApi?.url ?? "",
      TWILIO_EMULATOR: twilioApi?.url ?? "",
      PUBLIC_URL: publicUrl,
      PORTAL_URL: publicUrl,
      TWILIO_API_KEY_SECRET: "api-key-secret",
      SCHEDULE_GROUP: group,
      WAKE_ARN: `arn:aws:lambda:${region}:000000000000:function:wake`,
      WAKE_ROLE_ARN: "arn:aws:iam::000000000000:role/wakes",
      WAKE_DEAD_LETTERS_ARN: `arn:aws:sqs:${region}:000000000000:wakes`,
      EMAIL_CONFIGURATION_SET: "email",
    };
  }

  const bundles = new Map<FunctionName, Promise<{ folder: string; handler: string }>>();

  async function bundle(name: FunctionName) {
    return bundleHandler(`packages/functions/lambda/${name}.handler`, {
      root,
      folder: join(folder, name),
      deployment,
    });
  }

  return {
    store: createDynamoStore({ client, table, now: () => new Date(clock.nowMs()).toISOString() }),
    twilio,
    schedules,
    mailbox,
    /** What each function asked of the table, as IAM calls it. */
    asked,

    /** Starts a function as it is deployed; `aheadMs` puts its clock forward. */
    async run(name: FunctionName, { aheadMs = 0, without = "" } = {}): Promise<Running> {
      const bundled = bundles.get(name) ?? bundle(name);
      bundles.set(name, bundled);
      const { [without]: _left, ...environment } = await environmentOf(name);
      const running = await runBundle(await bundled, { ...environment, CLOCK_AHEAD_MS: String(aheadMs) });
      closings.push(running.stop);
      return running;
    },

    /** Hands what is in the table's stream to a function, in Lambda's own shape. */
    streamTo(perform: Running) {
      const handler: StreamHandler = (event) => perform.invoke(event);
      return createStreamReader({
        client: new DynamoDBStreamsClient(dynamo),
        tableName: table,
        disk,
        handler,
      }).drain();
    },

    async close() {
      await Promise.all(closings.map((close) => close()));
      await Promise.all([twilioApi, schedulerApi, sesApi].map((api) => api?.close()));
      client.destroy();
      schedulerClient.destroy();
      await dynoxide.stop();
      disk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type TransactItem = Partial<Record<"Put" | "Update" | "Delete" | "ConditionCheck", object>>;

/** IAM: a transaction takes the permission of each of its parts. */
const partActions = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
} as const;

/** Stands before the table and tells which permissions each request would take. */
async function watchTable(endpoint: string, told: (action: string) => void) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
    const { TransactItems = [] } = JSON.parse(body || "{}") as { TransactItems?: TransactItem[] };
    const parts = TransactItems.flatMap((item) => Object.keys(item) as (keyof typeof partActions)[]);
    for (const action of parts.length > 0 ? parts.map((part) => partActions[part]) : [operation])
      told(action);
    const { method = "POST", url = "/", headers } = request;
    const onward = send(new URL(url, endpoint), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    onward.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
