/** A rehearsal: the table is lost while people are in mid-conversation, and comes back from a backup. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BatchWriteItemCommand, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { demoCode } from "@home-practice/local/demo.ts";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLocalWorld } from "./place/local-world.ts";
import { runAgency } from "./run-agency.ts";

const [ana, ben, cleo] = ["+15550100021", "+15550100022", "+15550100023"] as const;
let folder = "";
let world: World;
let client: DynamoDBClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "home-practice-restore-"));
  world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  client = new DynamoDBClient({ endpoint: world.addresses.dynamo, region: "us-east-1", credentials });
});
afterAll(async () => {
  client.destroy();
  await world.close();
  rmSync(folder, { recursive: true });
});

async function says(phone: string, ...bodies: string[]): Promise<string> {
  let answer = "";
  for (const body of bodies) {
    const { replies } = await world.twilio.receiveText({ from: phone, body });
    answer = replies.map((reply) => reply.body).join(" ");
    await world.settle();
  }
  return answer;
}

const idOf = async (phone: string) => {
  const record = await world.ports.store.load(phone);
  return record?.who === "client" ? record.state.id : undefined;
};

async function allOf(table: string) {
  return (await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }))).Items ?? [];
}

async function write(table: string, requests: object[]): Promise<void> {
  for (let start = 0; start < requests.length; start += 25) {
    const RequestItems = { [table]: requests.slice(start, start + 25) };
    await client.send(new BatchWriteItemCommand({ RequestItems }));
  }
}

async function agency(...typed: string[]): Promise<{ ends: number; answer: unknown }> {
  const printed: string[] = [];
  const ends = await runAgency([...typed, "--local", "--json", "--yes"], {
    print: (line) => printed.push(line),
    tell: () => undefined,
    openStage: () => Promise.reject(new Error("no stage here")),
    openLocal: () => openLocalWorld(folder, 0),
  });
  return { ends, answer: JSON.parse(printed[0] ?? "{}") };
}

test("conversations go on, an opt-out stays, and who was erased stays away", async () => {
  const { table } = world.addresses;
  const backup = `${table}-restored`;
  for (const phone of [ana, ben, cleo]) await says(phone, `JOIN ${demoCode}`, "yes", "Sam", "1");
  const [anaId, cleoId] = [await idOf(ana), await idOf(cleo)];

  // The backup is made as AWS makes one: another table with what this one held.
  await createTable(client, backup);
  await write(
    backup,
    (await allOf(table)).map((Item) => ({ PutRequest: { Item } })),
  );

  // Life goes on; then everything but what is newest is lost.
  await says(ben, "STOP");
  expect((await agency("erase", cleoId ?? "")).ends).toBe(0);
  const isBens = (pk: string) => pk === `PHONE#${ben}`;
  const isTrail = (sk: string) => sk.startsWith("TRAIL#");
  const isCleos = (pk: string) => pk === `PHONE#${cleo}`;
  const lost = (await allOf(table)).filter(
    ({ pk, sk }) => !isBens(pk?.S ?? "") && !isTrail(sk?.S ?? "") && !isCleos(pk?.S ?? ""),
  );
  await write(
    table,
    lost.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
  );
  expect(await idOf(ana)).toBeUndefined();

  const { ends, answer } = await agency("restore", "--from", backup);
  expect(ends).toBe(0);
  expect(answer).toMatchObject({ restored: true, put: expect.any(Number), left: expect.any(Number) });

  expect(await idOf(ana)).toBe(anaId);
  expect(await says(ana, "mon thu 7pm, 10 min")).toMatch(/get in the way/);
  expect(await world.ports.store.load(ben)).toMatchObject({ state: { optedOut: { by: "carrier" } } });
  expect(await world.ports.store.phoneOf(cleoId ?? "")).toBeUndefined();
  expect(await world.ports.store.notes(cleoId ?? "", "2000-01-01", "9999-12-31")).toEqual([]);
  expect((await world.ports.store.caseload("t_demo")).map(({ clientId }) => clientId)).not.toContain(cleoId);
  expect((await world.ports.store.therapists()).length).toBe(3);

  expect((await agency("restore", "--from", "nowhere")).answer).toMatchObject({
    error: { code: "no-such-table" },
  });
  // Doing it again brings nothing.
  expect((await agency("restore", "--from", backup)).answer).toMatchObject({ put: 0 });
});
