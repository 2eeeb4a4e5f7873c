/** Items whatever their number: one, a query's pages, several at once or not at all, more than a batch holds. */
import { setTimeout as delay } from "node:timers/promises";
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { type marshallOptions, marshall as marshallWith, unmarshall } from "@aws-sdk/util-dynamodb";
import { cancellationCodes } from "./cancelled.ts";
import type { Key } from "./keys.ts";

/** A table and the client that reaches it. */
export interface Table {
  client: DynamoDBClient;
  name: string;
}

/** An item as it comes out of the table, its attributes as JavaScript values. */
export type Item = ReturnType<typeof unmarshall>;

const options: marshallOptions = { removeUndefinedValues: true };

/** JavaScript values as attributes; what is undefined is left out. */
export function marshall(values: object): Record<string, AttributeValue> {
  return marshallWith(values, options);
}

/** One item, strongly consistent. */
export async function getItem({ client, name }: Table, key: Key): Promise<Item | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true }),
  );
  return Item && unmarshall(Item);
}

/** Every item a query finds, page after page, in its order. */
export async function queryAll({ client, name }: Table, query: Partial<QueryCommandInput>): Promise<Item[]> {
  const items: Item[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({ TableName: name, ...query, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

/** The items of one partition whose sort keys begin with a prefix, strongly consistent. */
export function queryPrefix(
  table: Table,
  pk: string,
  prefix: string,
  more: Partial<QueryCommandInput> = {},
): Promise<Item[]> {
  return queryAll(table, {
    ConsistentRead: true,
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
    ExpressionAttributeValues: marshall({ ":pk": pk, ":prefix": prefix }),
    ...more,
  });
}

/** Whether a write went through; false where its condition did not hold. */
export async function unlessConditionFails(send: () => Promise<unknown>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** All or nothing; false where a condition did not hold. */
export async function transact({ client }: Table, writes: TransactWriteItem[]): Promise<boolean> {
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
    return true;
  } catch (error) {
    if (cancellationCodes(error).includes("ConditionalCheckFailed")) return false;
    throw error;
  }
}

/** DynamoDB: the most a BatchGetItem and a BatchWriteItem take. */
const getBatchMax = 100;
const writeBatchMax = 25;
/** What a busy table hands back is asked for again, after 20, 40, … ms: two seconds and a half in all. */
const roundsMax = 8;

/** The items that exist under the keys, strongly consistent, in no order. Keys may come more than once. */
export async function getAll({ client, name }: Table, keys: Key[]): Promise<Item[]> {
  const items: Item[] = [];
  await inBatches(distinct(keys), getBatchMax, async (batch) => {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({
        RequestItems: { [name]: { Keys: batch.map((key) => marshall(key)), ConsistentRead: true } },
      }),
    );
    items.push(...(Responses?.[name] ?? []).map((item) => unmarshall(item)));
    return UnprocessedKeys?.[name]?.Keys ?? [];
  });
  return items;
}

/** Removes the items under the keys. */
export async function deleteAll({ client, name }: Table, keys: Key[]): Promise<void> {
  await inBatches(distinct(keys), writeBatchMax, async (batch) => {
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({
        RequestItems: { [name]: batch.map((key) => ({ DeleteRequest: { Key: marshall(key) } })) },
      }),
    );
    return (UnprocessedItems?.[name] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key ? [DeleteRequest.Key] : [],
    );
  });
}

/** @throws Error when the table keeps handing keys back */
async function inBatches(
  keys: Key[],
  batchMax: number,
  send: (batch: Key[]) => Promise<Record<string, AttributeValue>[]>,
): Promise<void> {
  for (let start = 0; start < keys.length; start += batchMax) {
    let batch = keys.slice(start, start + batchMax);
    for (let round = 1; ; round += 1) {
      batch = (await send(batch)).map((key) => unmarshall(key) as Key);
      if (batch.length === 0) break;
      if (round === roundsMax) throw new Error("The table is too busy for a batch.");
      await delay(10 * 2 ** round);
    }
  }
}

function distinct(keys: Key[]): Key[] {
  return [...new Map(keys.map(({ pk, sk }) => [`${pk} ${sk}`, { pk, sk }])).values()];
}
