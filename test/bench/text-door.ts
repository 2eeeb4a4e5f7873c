/** A table with one client, and the signed texts they send, for doors that are measured. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import type { Store } from "@home-practice/service/ports.ts";
import { sampleClient, sampleTherapist } from "@home-practice/service/testing/sample-week.ts";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { type Bundle, bundleHandler } from "../../infra/bundle.ts";
import { root } from "../infra/platform.ts";
import { authToken, deployment, host } from "../lambda/account.ts";
import { httpEvent } from "../lambda/events.ts";

/** Our door, the peer's, and the least there can be. */
export const doors = {
  ours: "packages/functions/lambda/phone.handler",
  tutorial: "test/bench/peer/tutorial.handler",
  empty: "test/bench/peer/empty.handler",
} as const;
export type Door = keyof typeof doors;
export const doorNames = Object.keys(doors) as Door[];

const table = "bench";
/** The client's. */
export const phone = "+15550100031";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

export type TextDoors = Awaited<ReturnType<typeof openTextDoors>>;

export async function openTextDoors() {
  const folder = mkdtempSync(join(tmpdir(), "home-practice-bench-"));
  const dynoxide = await startDynoxide({ dataFolder: folder });
  const client = new DynamoDBClient({ endpoint: dynoxide.endpoint, region: "us-east-1", credentials });
  await createTable(client, table);
  const store = createDynamoStore({ client, table, now: () => new Date().toISOString() });
  await putClient(store);
  let count = 0;
  return {
    store,

    /** What infrastructure gives to a door. */
    environment: {
      TABLE_NAME: table,
      AWS_ENDPOINT_URL_DYNAMODB: dynoxide.endpoint,
      PUBLIC_URL: `https://${host}`,
      TWILIO_AUTH_TOKENS: `${authToken},`,
    },

    /** As it is deployed, with the deployment's file beside it. */
    bundle(door: Door): Promise<Bundle> {
      return bundleHandler(doors[door], { root, folder: join(folder, door), deployment });
    },

    /** API Gateway's event for a text that was not sent before. */
    text(body: string) {
      count += 1;
      const form = {
        MessageSid: `SM${count.toString(16).padStart(32, "0")}`,
        AccountSid: deployment.twilio.accountSid,
        From: phone,
        To: deployment.twilio.textNumber,
        Body: body,
        NumMedia: "0",
      };
      const path = "/phone/text";
      const signature = getExpectedTwilioSignature(authToken, `https://${host}${path}`, form);
      return httpEvent(host, { method: "POST", path, form, headers: { "x-twilio-signature": signature } });
    },

    async close() {
      client.destroy();
      await dynoxide.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A client with a plan, in a therapist's care. */
export async function putClient(store: Store): Promise<void> {
  const { entry, state } = sampleClient("Robin");
  await store.putTherapist(sampleTherapist);
  await store.save({
    phone,
    eventId: "SM0",
    turnBefore: undefined,
    record: { who: "client", state: { ...state, turn: 1 } },
    notes: [],
    outgoing: [],
    joined: { therapistId: sampleTherapist.id, entry },
  });
}
