/** The stream of a real table reaches a handler as a Lambda function would get it, once each, in order. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AttributeValue,
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDisk } from "./disk.ts";
import { type Dynoxide, startDynoxide } from "./dynoxide.ts";
import { createStreamReader, type EventRecord, type StreamHandler } from "./stream.ts";

let folder = "";
let dynoxide: Dynoxide;
let table: DynamoDBClient;
let client: DynamoDBStreamsClient;
let disk = openDisk(":memory:");
let tableName = "";
let tableCount = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "home-practice-stream-"));
  dynoxide = await startDynoxide({ dataFolder: folder });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const config = { endpoint: dynoxide.endpoint, region: "us-east-1", credentials };
  table = new DynamoDBClient(config);
  client = new DynamoDBStreamsClient(config);
});
afterAll(async () => {
  await dynoxide.stop();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  disk = openDisk(":memory:");
  tableCount += 1;
  tableName = `practices-${tableCount}`;
  await table.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
});

const put = (pk: string, more: Record<string, AttributeValue> = {}) =>
  table.send(new PutItemCommand({ TableName: tableName, Item: { pk: { S: pk }, ...more } }));

const keyOf = ({ dynamodb }: EventRecord) => (dynamodb.Keys.pk as { S: string }).S;

/** A handler that keeps what it gets and fails where the test says. */
function recorder(failing: (key: string) => boolean = () => false) {
  const batches: string[][] = [];
  const records: EventRecord[] = [];
  const handler: StreamHandler = async ({ Records }) => {
    batches.push(Records.map(keyOf));
    records.push(...Records);
    const failed = Records.find((record) => failing(keyOf(record)));
    return { batchItemFailures: failed ? [{ itemIdentifier: failed.dynamodb.SequenceNumber }] : [] };
  };
  return { batches, records, handler };
}

const readerWith = (
  handler: StreamHandler,
  more: { attemptsMax?: number; onGivenUp?: (record: EventRecord) => void } = {},
) => createStreamReader({ client, tableName, disk, handler, ...more });

test("gives records the shape of a Lambda event", async () => {
  const words = {
    n: { N: "1.5" },
    b: { B: new Uint8Array([1, 2, 255]) },
    l: { L: [{ M: { deep: { BS: [new Uint8Array([0])] } } }, { NULL: true }, { BOOL: false }] },
    s: { SS: ["a"] },
  };
  await put("a", words);
  await put("a");
  await table.send(new DeleteItemCommand({ TableName: tableName, Key: { pk: { S: "a" } } }));
  const { records, handler } = recorder();
  expect(await readerWith(handler).drain()).toBe(3);
  expect(records.map(({ eventName }) => eventName)).toEqual(["INSERT", "MODIFY", "REMOVE"]);
  const image = {
    pk: { S: "a" },
    n: { N: "1.5" },
    b: { B: "AQL/" },
    l: { L: [{ M: { deep: { BS: ["AA=="] } } }, { NULL: true }, { BOOL: false }] },
    s: { SS: ["a"] },
  };
  expect(records[0]).toMatchObject({
    eventID: expect.any(String),
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    eventSourceARN: expect.stringContaining(`table/${tableName}/stream/`),
    dynamodb: { Keys: { pk: { S: "a" } }, NewImage: image, StreamViewType: "NEW_AND_OLD_IMAGES" },
  });
  expect(Number.isInteger(records[0]?.dynamodb.ApproximateCreationDateTime)).toBe(true);
  expect(records[0]?.dynamodb.OldImage).toBeUndefined();
  expect(records[1]?.dynamodb).toMatchObject({ OldImage: image, NewImage: { pk: { S: "a" } } });
  expect(records[2]?.dynamodb.NewImage).toBeUndefined();
  expect(JSON.parse(JSON.stringify(records))).toEqual(records);
});

test("goes on where it was, over a restart, past a hundred and what a handler writes meanwhile", async () => {
  const first = recorder();
  await Promise.all(Array.from({ length: 105 }, (_, n) => put(`k${n}`)));
  const reader = readerWith(async (event) => {
    if (first.batches.length === 0) await put("written meanwhile");
    return first.handler(event);
  });
  expect(await reader.drain()).toBe(106);
  expect(first.batches.map(({ length }) => length)).toEqual([100, 6]);
  expect(await reader.drain()).toBe(0);

  await put("later");
  const second = recorder();
  expect(await readerWith(second.handler).drain()).toBe(1);
  expect(second.batches).toEqual([["later"]]);
});

test("offers again from the failed record on, and no more what came before it", async () => {
  for (const key of ["a", "b", "c"]) await put(key);
  let failures = 2;
  const { batches, handler } = recorder((key) => key === "b" && failures-- > 0);
  expect(await readerWith(handler).drain()).toBe(3);
  expect(batches).toEqual([
    ["a", "b", "c"],
    ["b", "c"],
    ["b", "c"],
  ]);
});

test("gives up on a record after its attempts and goes on with the next", async () => {
  for (const key of ["a", "poison", "c"]) await put(key);
  const { batches, handler } = recorder((key) => key === "poison");
  const givenUp: string[] = [];
  const reader = readerWith(handler, { attemptsMax: 2, onGivenUp: (record) => givenUp.push(keyOf(record)) });
  expect(await reader.drain()).toBe(3);
  expect(batches).toEqual([["a", "poison", "c"], ["poison", "c"], ["c"]]);
  expect(givenUp).toEqual(["poison"]);
  expect(await reader.drain()).toBe(0);
});

test.each<[string, () => ReturnType<StreamHandler>]>([
  ["throws", () => Promise.reject(new Error("out of memory"))],
  ["names a record that is not in the batch", async () => ({ batchItemFailures: [{ itemIdentifier: "" }] })],
])("takes a handler that %s to have failed at the whole batch", async (_name, fail) => {
  for (const key of ["a", "b"]) await put(key);
  const { batches, handler } = recorder();
  let failures = 1;
  const reader = readerWith(async (event) => {
    await handler(event);
    return failures-- > 0 ? fail() : { batchItemFailures: [] };
  });
  expect(await reader.drain()).toBe(2);
  expect(batches).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("offers again what a crash left unfinished", async () => {
  for (const key of ["a", "b"]) await put(key);
  let offered = () => {};
  const isOffered = new Promise<void>((resolve) => {
    offered = resolve;
  });
  void readerWith(() => {
    offered();
    return new Promise(() => undefined);
  }).drain();
  await isOffered;
  const { batches, handler } = recorder();
  expect(await readerWith(handler).drain()).toBe(2);
  expect(batches).toEqual([["a", "b"]]);
});

test("says so when the table has no stream", async () => {
  const reader = createStreamReader({
    client,
    tableName: "no-such-table",
    disk,
    handler: recorder().handler,
  });
  await expect(reader.drain()).rejects.toThrow("no-such-table");
});
