/** Whether a client costs the same among ten and among a hundred thousand: counted in tables of each size, for a sample. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@home-practice/adapters/dynamo/items.ts";
import { phonePartition } from "@home-practice/adapters/dynamo/keys.ts";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import { hearText, wake } from "@home-practice/service/handle.ts";
import { summaryLetter } from "@home-practice/service/letters.ts";
import { therapistOwner } from "@home-practice/service/outgoing.ts";
import type { Ports, Store } from "@home-practice/service/ports.ts";
import { sweep } from "@home-practice/service/sweep.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import {
  sampleAgency,
  sampleClient,
  sampleSpan,
  sampleTherapist,
} from "@home-practice/service/testing/sample-week.ts";
import { fillTable } from "./fill.ts";
import { divided, type Metered, openMeter } from "./meter.ts";

export interface GrowthRow {
  clients: number;
  "requests a text": number;
  "units a text": number;
  "requests a wake": number;
  "units a wake": number;
  "requests a summary, for each client in it": number;
  "units a summary, for each client in it": number;
  "requests of a sweep's tick": number;
}

const table = "growth";
/** Those that are looked at; the others only stand in the table, with their state and their alarm. */
const sample = 10;
const { now } = sampleSpan;
/** Far enough ahead that nobody's alarm is due. */
const alarm = "2025-04-01T00:00:00Z";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

export async function measureGrowth(clients: number): Promise<GrowthRow> {
  const folder = mkdtempSync(join(tmpdir(), "home-practice-growth-"));
  const dynoxide = await startDynoxide({ dataFolder: folder });
  const meter = await openMeter(dynoxide.endpoint);
  const client = new DynamoDBClient({ endpoint: meter.url, region: "us-east-1", credentials });
  try {
    // Dynoxide looks through all of a stream at each write, which AWS does not; nothing reads it here.
    client.middlewareStack.add(
      (next) => (args) => {
        if ("StreamSpecification" in args.input) delete args.input.StreamSpecification;
        return next(args);
      },
      { step: "initialize", name: "without-stream" },
    );
    await createTable(client, table);
    const store = createDynamoStore({ client, table, now: () => now });
    await putSample(store);
    await putOthers({ client, endpoint: dynoxide.endpoint, others: clients - sample });
    const ports: Ports = { ...createMemoryWorld({ agency: sampleAgency("full-text"), now }), store };
    const each = async (act: (at: number) => Promise<unknown>): Promise<Metered> =>
      divided(
        await meter.during(async () => {
          for (let at = 0; at < sample; at++) await act(at);
        }),
        sample,
      );
    const text = await each((at) =>
      hearText(ports, { id: `SM1.${at}`, from: phoneOf(at), body: "yes, tried it", media: 0 }),
    );
    const woken = await each((at) => wake(ports, idOf(at), `wake.${at}`));
    const owner = therapistOwner(sampleTherapist.id);
    const row = { id: "x", createdAt: now, dueAt: now, status: "pending", attempts: 0, owner } as const;
    const summary = divided(
      await meter.during(() =>
        summaryLetter(ports, {
          ...row,
          kind: "summary",
          therapistId: sampleTherapist.id,
          scheduledAt: now,
        }),
      ),
      sample,
    );
    const tick = await meter.during(() => sweep(ports));
    const units = ({ readUnits, writeUnits }: Metered) => Number((readUnits + writeUnits).toFixed(2));
    return {
      clients,
      "requests a text": text.requests,
      "units a text": units(text),
      "requests a wake": woken.requests,
      "units a wake": units(woken),
      "requests a summary, for each client in it": summary.requests,
      "units a summary, for each client in it": units(summary),
      "requests of a sweep's tick": tick.requests,
    };
  } finally {
    client.destroy();
    meter.close();
    await dynoxide.stop();
    rmSync(folder, { recursive: true });
  }
}

const phoneOf = (at: number) => `+1555${String(at).padStart(7, "0")}`;
const idOf = (at: number) => `c_${String(at).padStart(7, "0")}`;

async function putSample(store: Store): Promise<void> {
  await store.putTherapist(sampleTherapist);
  for (let at = 0; at < sample; at++) {
    const { entry, state } = sampleClient("Robin");
    const id = idOf(at);
    await store.save({
      phone: phoneOf(at),
      eventId: "SM0",
      turnBefore: undefined,
      record: { who: "client", state: { ...state, id, turn: 1 } },
      notes: [],
      outgoing: [],
      alarm,
      joined: { therapistId: sampleTherapist.id, entry: { ...entry, clientId: id } },
    });
  }
}

/** Copies of the first of the sample under other phones. */
async function putOthers(of: { client: DynamoDBClient; endpoint: string; others: number }): Promise<void> {
  const { Items = [] } = await of.client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: "pk = :pk AND sk = :sk",
      ExpressionAttributeValues: marshall({ ":pk": phonePartition(phoneOf(0)), ":sk": "STATE" }),
    }),
  );
  const state = JSON.stringify(Items[0]);
  await fillTable(of.endpoint, table, copiesOf(state, of.others));
}

function* copiesOf(state: string, count: number): Generator<string> {
  for (let at = sample; at < sample + count; at++)
    yield state.replaceAll(phoneOf(0), phoneOf(at)).replaceAll(idOf(0), idOf(at));
}
