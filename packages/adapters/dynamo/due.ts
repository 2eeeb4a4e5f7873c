/** Asks the sparse index what is due: all shards of a kind at once, the oldest first. */
import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { marshall, type Table } from "./items.ts";
import { type DueKind, dueShards, type Key } from "./keys.ts";
import { dueIndex } from "./table.ts";

/** What the index knows of an item: its key, since when it is due, and whose alarm it is. */
export interface Due extends Key {
  dueAt: string;
  clientId?: string;
}

/** What was due at or before the instant, at most `limit`. An index may lag a moment behind the items. */
export async function queryDue(table: Table, kind: DueKind, until: string, limit: number): Promise<Due[]> {
  const shards = await Promise.all(dueShards(kind).map((shard) => queryShard(table, shard, until, limit)));
  return shards
    .flat()
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .slice(0, limit);
}

async function queryShard(
  { client, name }: Table,
  shard: string,
  until: string,
  limit: number,
): Promise<Due[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: dueIndex,
      KeyConditionExpression: "dueShard = :shard AND dueAt <= :until",
      ExpressionAttributeValues: marshall({ ":shard": shard, ":until": until }),
      Limit: limit,
    }),
  );
  return Items.map((item) => unmarshall(item) as Due);
}
