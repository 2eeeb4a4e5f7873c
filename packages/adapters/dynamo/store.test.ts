/** The store over a real table: the contract, what a turn costs, what expires, and what AWS does that an emulator does not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import {
  type BatchGetItemCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import { type Dynoxide, startDynoxide } from "@home-practice/local/dynoxide.ts";
import type { Store } from "@home-practice/service/ports.ts";
import {
  ana,
  anaOwns,
  join,
  noticed,
  textOf,
  turnOf,
} from "@home-practice/service/testing/contracts/samples.ts";
import { describeStore } from "@home-practice/service/testing/contracts/store.contract.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getItem, type Item, marshall } from "./items.ts";
import { heardKey, outgoingKey, stateKey } from "./keys.ts";
import { createDynamoStore } from "./store.ts";
import { createTable } from "./table.ts";

const NOW = "2027-03-01T12:00:00Z";
const THIRTY_DAYS_ON = Date.parse("2027-03-31T12:00:00Z") / 1000;

let folder = "";
let dynoxide: Dynoxide;
let client: DynamoDBClient;
let table = "";
let tables = 0;

beforeAll(async () => {
  folder = mkdtempSync(joinPath(tmpdir(), "home-practice-store-"));
  dynoxide = await startDynoxide({ dataFolder: folder });
  client = createClient();
});
afterAll(async () => {
  client.destroy();
  await dynoxide.stop();
  rmSync(folder, { recursive: true });
});

function createClient() {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new DynamoDBClient({
    endpoint: dynoxide.endpoint,
    region: "us-east-1",
    credentials,
    maxAttempts: 2,
  });
}

async function createStore(through: DynamoDBClient = client): Promise<Store> {
  tables += 1;
  table = `practice-${tables}`;
  await createTable(client, table);
  return createDynamoStore({ client: through, table, now: () => NOW });
}

describeStore("dynamo", () => createStore());

/** A client whose requests can be watched, and made to fail before or after they are carried out. */
function createWatchedClient() {
  const watched = createClient();
  const commands: string[] = [];
  const failures: { command: string; when: "before" | "after"; error: Error }[] = [];
  watched.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        commands.push(commandName);
        const failure = failures[0]?.command === commandName ? failures.shift() : undefined;
        if (failure?.when === "before") throw failure.error;
        const result = await next(args);
        if (failure) throw failure.error;
        return result;
      },
    { step: "finalizeRequest", priority: "low" },
  );
  return { watched, commands, failures };
}

function cancelled(...codes: string[]) {
  const CancellationReasons = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ message: "cancelled", $metadata: {}, CancellationReasons });
}

const networkError = () =>
  Object.assign(new Error("socket hang up"), { code: "ECONNRESET", name: "TimeoutError" });

describe("a turn in the table", () => {
  const item = async (key: { pk: string; sk: string }): Promise<Item> =>
    (await getItem({ client, name: table }, key)) ?? {};

  test("costs one read and one transaction", async () => {
    const { watched, commands } = createWatchedClient();
    const store = await createStore(watched);
    await join(store);
    commands.length = 0;
    await store.load(ana.phone);
    const notes = [{ do: "put" as const, note: noticed("2.0", "2027-03-01") }];
    await store.save(turnOf(2, { notes, outgoing: [textOf("2.0")], alarm: "2027-03-02T12:00:00Z" }));
    expect(commands).toEqual(["GetItemCommand", "TransactWriteItemsCommand"]);
    watched.destroy();
  });

  test("is remembered as heard for thirty days; what is over goes after thirty days, what is not stays", async () => {
    const store = await createStore();
    await join(store, { outgoing: [textOf("1.0", { expiresAt: "2027-03-01T15:00:00Z" })] });
    expect(await item(heardKey(ana.phone, "SM-join"))).toMatchObject({ expiresAt: THIRTY_DAYS_ON });
    expect(await item(stateKey(ana.phone))).not.toHaveProperty("expiresAt");
    expect(await item(outgoingKey(anaOwns, "1.0"))).not.toHaveProperty("expiresAt");
    await store.settle(anaOwns, "1.0", { as: "sent", at: NOW, sid: "SM1" });
    const over = await item(outgoingKey(anaOwns, "1.0"));
    expect(over).toMatchObject({ expiresAt: THIRTY_DAYS_ON, sid: "SM1" });
    expect(over).not.toHaveProperty("body");
    expect(over).not.toHaveProperty("dueShard");
  });

  test("keeps what was noticed until the day it was told, and reads it no more after that", async () => {
    const store = await createStore();
    const notes = [{ do: "put" as const, note: noticed("1.0", "2027-03-01") }];
    await join(store, { notes, notesGoAt: "2029-03-01T12:00:00Z" });
    expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toHaveLength(1);
    const later = createDynamoStore({ client, table, now: () => "2029-03-01T12:00:01Z" });
    expect(await later.notes(ana.id, "2027-03-01", "2027-03-01")).toEqual([]);
  });

  test("and what it holds are found whole, though one page of a query holds less", async () => {
    const store = await createStore();
    const words = "x".repeat(12_000);
    const notes = Array.from({ length: 95 }, (_, n) => ({
      do: "put" as const,
      note: noticed(`n${n}`, "2027-03-01", words),
    }));
    await join(store, { notes });
    expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toHaveLength(95);
    await store.eraseWords(ana.id);
    expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toEqual([]);
  });

  test("leaves no item behind for a note that was to be hidden and is gone", async () => {
    const store = await createStore();
    await join(store);
    await store.save(turnOf(2, { notes: [{ do: "hide", id: "gone", date: "2027-03-01" }] }));
    expect(await item({ pk: anaOwns, sk: "NOTE#2027-03-01#gone" })).toEqual({});
  });
});

describe("what AWS does and an emulator does not", () => {
  let store: Store;
  let commands: string[];
  let failures: ReturnType<typeof createWatchedClient>["failures"];
  let watched: DynamoDBClient;
  beforeEach(async () => {
    ({ watched, commands, failures } = createWatchedClient());
    store = await createStore(watched);
    await join(store, { outgoing: [textOf("1.0", { epoch: 0 })] });
    commands.length = 0;
    return () => watched.destroy();
  });

  const command = "TransactWriteItemsCommand";

  test.each([
    ["another transaction is at work on the client", ["None", "TransactionConflict"], "conflict"],
    ["the same event is being taken at this moment", ["TransactionConflict", "None"], "conflict"],
    [
      "the event was heard and the turn is stale",
      ["ConditionalCheckFailed", "ConditionalCheckFailed"],
      "heard",
    ],
    [
      "the event was heard and something collided",
      ["ConditionalCheckFailed", "TransactionConflict"],
      "heard",
    ],
  ])("saving while %s", async (_name, codes, outcome) => {
    failures.push({ command, when: "before", error: cancelled(...codes) });
    expect(await store.save(turnOf(2))).toBe(outcome);
  });

  test.each([
    cancelled("None", "ThrottlingError"),
    cancelled("ProvisionedThroughputExceeded", "None"),
    Object.assign(new Error("not allowed"), { name: "AccessDeniedException" }),
  ])("saving that fails otherwise throws: %s", async (error) => {
    failures.push(...[1, 2].map(() => ({ command, when: "before" as const, error })));
    await expect(store.save(turnOf(2))).rejects.toBe(error);
    failures.length = 0;
    expect(await store.load(ana.phone)).toMatchObject({ state: { turn: 1 } });
  });

  test("saving whose answer is lost is asked again by the SDK, and saved once", async () => {
    failures.push({ command, when: "after", error: networkError() });
    expect(await store.save(turnOf(2, { reply: { body: "Thanks.", messages: [] } }))).toBe("saved");
    expect(commands).toEqual([command, command]);
    expect(await store.load(ana.phone)).toMatchObject({ state: { turn: 2 } });
  });

  test("saving whose answers are all lost throws; the next delivery finds it heard, with its reply", async () => {
    failures.push(...[1, 2].map(() => ({ command, when: "after" as const, error: networkError() })));
    const reply = { body: "Thanks.", messages: [] };
    await expect(store.save(turnOf(2, { reply }))).rejects.toThrow("socket hang up");
    expect(await store.save(turnOf(2, { reply }))).toBe("heard");
    expect(await store.heard(ana.phone, "SM2")).toEqual({ reply });
  });

  test("a claim that meets a turn of the client tries again at once", async () => {
    const row = (await store.outgoing(anaOwns, "1.0"))!;
    failures.push(
      ...[1, 2].map(() => ({
        command,
        when: "before" as const,
        error: cancelled("None", "TransactionConflict"),
      })),
    );
    expect(await store.claim(row, NOW, "2027-03-01T12:01:00Z")).toBe("claimed");
  });

  test("a claim that keeps meeting turns is left to the sweep", async () => {
    const row = (await store.outgoing(anaOwns, "1.0"))!;
    failures.push(
      ...[1, 2, 3].map(() => ({
        command,
        when: "before" as const,
        error: cancelled("TransactionConflict", "None"),
      })),
    );
    expect(await store.claim(row, NOW, "2027-03-01T12:01:00Z")).toBe("taken");
    expect(await store.outgoing(anaOwns, "1.0")).toMatchObject({ status: "pending" });
  });

  test("a claim whose lease went over to another between the refusal and the look is not dropped", async () => {
    const row = (await store.outgoing(anaOwns, "1.0"))!;
    failures.push({ command, when: "before", error: cancelled("ConditionalCheckFailed", "None") });
    expect(await store.claim(row, NOW, "2027-03-01T12:01:00Z")).toBe("taken");
    expect(await store.outgoing(anaOwns, "1.0")).toMatchObject({ status: "pending" });
  });

  test("keys that a busy table hands back are asked for again", async () => {
    let handedBack = 0;
    watched.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const result = await next(args);
          if (commandName !== "BatchGetItemCommand" || handedBack > 0) return result;
          handedBack += 1;
          const { RequestItems: UnprocessedKeys } = args.input as BatchGetItemCommandInput;
          return { ...result, output: { ...result.output, Responses: {}, UnprocessedKeys } } as typeof result;
        },
      { step: "initialize" },
    );
    expect((await store.states([ana.id])).map(({ id }) => id)).toEqual([ana.id]);
    expect(handedBack).toBe(1);
  });

  test("an item that has expired and is still there is as if it were there", async () => {
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: marshall({ ...heardKey(ana.phone, "SM-old"), expiresAt: 1 }),
      }),
    );
    expect(await store.save(turnOf(2, { eventId: "SM-old" }))).toBe("heard");
    expect(await store.heard(ana.phone, "SM-old")).toEqual({});
  });
});

describe("the table", () => {
  test("has the index, the stream and the expiry that its definition says, and is made once", async () => {
    await createStore();
    await createTable(client, table);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    expect(Table).toMatchObject({
      GlobalSecondaryIndexes: [
        {
          IndexName: "due",
          KeySchema: [
            { AttributeName: "dueShard", KeyType: "HASH" },
            { AttributeName: "dueAt", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["clientId"] },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
    });
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: table }));
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: "expiresAt", TimeToLiveStatus: "ENABLED" });
  });

  test("holds nothing in the index but what the sweep asks for", async () => {
    const store = await createStore();
    await join(store, { outgoing: [textOf("1.0", { body: "tell nobody" })], alarm: NOW });
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table, IndexName: "due" }));
    const fields = Items.map((item) => Object.keys(item).sort().join(" ")).sort();
    expect(fields).toEqual(["clientId dueAt dueShard pk sk", "dueAt dueShard pk sk"]);
  });
});
