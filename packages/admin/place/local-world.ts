/** The local world as a place: the one that runs over the data folder or, where none does, one opened for a moment. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { restoreFrom } from "@home-practice/adapters/dynamo/restore.ts";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { newId } from "@home-practice/adapters/new-id.ts";
import { createScheduler } from "@home-practice/adapters/scheduler/scheduler.ts";
import { createTextLog } from "@home-practice/adapters/twilio/text-log.ts";
import { webhooksOf } from "@home-practice/adapters/twilio/webhooks.ts";
import { type Addresses, readAddresses } from "@home-practice/local/addresses.ts";
import { demoAgency } from "@home-practice/local/demo.ts";
import { redirectedClient } from "@home-practice/local/twilio/redirect.ts";
import { openWorld, worldFile } from "@home-practice/local/world.ts";
import { leftToPerform } from "@home-practice/service/left-to-perform.ts";
import { createLog } from "@home-practice/service/log.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import * as z from "zod";
import { Failure } from "../failure.ts";
import { createTwilioRest } from "../twilio/rest.ts";
import type { Place } from "./place.ts";

const region = "us-east-1";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

/**
 * @param dataFolder - where `start` keeps everything
 * @param port - at which `start` would open the front door
 */
export async function openLocalWorld(dataFolder: string, port: number): Promise<Place> {
  const kept = readAddresses(dataFolder);
  if (kept !== undefined && (await answers(kept))) return placeAt(kept, dataFolder, async () => undefined);
  if (!existsSync(join(dataFolder, worldFile))) {
    throw new Failure(
      "no-local-world",
      `There is no local world in ${dataFolder}.`,
      "`npx pnpm@12 start` makes one; HOME_PRACTICE_DATA names another folder.",
    );
  }
  const world = await openWorld({ dataFolder, port, withoutWeeks: true });
  return placeAt(world.addresses, dataFolder, world.close);
}

async function answers({ url }: Addresses): Promise<boolean> {
  return fetch(`${url}/local/world`).then(
    ({ ok }) => ok,
    () => false,
  );
}

const worldNow = z.object({ now: z.string() });

async function placeAt(
  addresses: Addresses,
  dataFolder: string,
  closeWorld: () => Promise<void>,
): Promise<Place> {
  const { url, account, table } = addresses;
  // Its clock may be far from the wall's; a command takes but a moment of it.
  const { now } = worldNow.parse(await (await fetch(`${url}/local/world`)).json());
  const client = new DynamoDBClient({ endpoint: addresses.dynamo, region, credentials });
  const schedulerClient = new SchedulerClient({ endpoint: addresses.scheduler, region, credentials });
  const clock = { now: () => now };
  const ports: Ports = {
    ...leftToPerform(),
    agency: demoAgency,
    clock,
    store: createDynamoStore({ client, table, now: clock.now }),
    scheduler: createScheduler({
      client: schedulerClient,
      groupName: addresses.scheduleGroup,
      targetArn: addresses.wakeArn,
      roleArn: addresses.wakeRoleArn,
      now: clock.now,
    }),
    textLog: createTextLog({ ...account, httpClient: redirectedClient(addresses.twilio) }),
    log: createLog(() => undefined),
    newId,
  };
  const publicUrl = url.replace("127.0.0.1", "localhost");
  return {
    name: `the local world in ${dataFolder}`,
    agency: demoAgency,
    operators: demoAgency.operator === undefined ? [] : [demoAgency.operator],
    twilio: {
      accountSid: account.accountSid,
      messagingServiceSid: account.messagingServiceSid,
      textNumber: account.phoneNumber,
      rest: createTwilioRest({
        name: account.accountSid,
        secret: account.authToken,
        baseUrl: addresses.twilio,
      }),
    },
    secrets: new Set(["TwilioAuthToken", "TwilioApiKeySecret"]),
    running: {
      ports,
      webhooks: webhooksOf({ publicUrl, fallbackUrl: publicUrl }),
      portalUrl: `${publicUrl}/portal`,
      restore: (from, onPage) => restoreFrom({ client, name: table }, from, onPage),
      // A clock that is moved by nothing sweeps, drains the stream, and answers when all is done.
      async settle() {
        await fetch(`${url}/local/clock`, { method: "POST", body: JSON.stringify({ forward: "PT0S" }) });
      },
    },
    async close() {
      for (const sdk of [client, schedulerClient]) sdk.destroy();
      await closeWorld();
    },
  };
}
