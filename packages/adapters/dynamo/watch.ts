/** What is watched over: who saw what, and alerts until somebody has acknowledged them. */
import { randomBytes } from "node:crypto";
import {
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { getItem, type Item, marshall, type Table, transact, unlessConditionFails } from "./items.ts";
import { alertKey, alertWordsKey, prefixes, therapistPartition, trailKey } from "./keys.ts";

type Watch = Pick<
  Store,
  "putTrail" | "trail" | "putAlert" | "alertWords" | "alert" | "alerts" | "acknowledgeAlert"
>;

export function createWatch(table: Table): Watch {
  const { client, name } = table;

  async function newest(pk: string, prefix: string, limit: number): Promise<Item[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: name,
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues: marshall({ ":pk": pk, ":prefix": prefix }),
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    return Items.map((item) => unmarshall(item));
  }

  return {
    async putTrail(owner, entry) {
      // Two acts in one second are two entries.
      const key = trailKey(owner, entry.at, randomBytes(6).toString("hex"));
      await client.send(new PutItemCommand({ TableName: name, Item: marshall({ ...key, entry }) }));
    },

    async trail(owner, limit) {
      return (await newest(owner, prefixes.trail, limit)).map(({ entry }) => entry);
    },

    async putAlert(alert, words = []) {
      const { id, therapistId, clientId } = alert;
      const writes: TransactWriteItem[] = [
        {
          Put: {
            TableName: name,
            Item: marshall({ ...alertKey(therapistId, id), alert }),
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
      ];
      if (clientId !== undefined && words.length > 0) {
        const Item = marshall({ ...alertWordsKey(clientId, id), words });
        writes.push({ Put: { TableName: name, Item } });
      }
      return transact(table, writes);
    },

    async alertWords(clientId, alertId) {
      return (await getItem(table, alertWordsKey(clientId, alertId)))?.words ?? [];
    },

    async alert(therapistId, id) {
      return (await getItem(table, alertKey(therapistId, id)))?.alert;
    },

    async alerts(therapistId, limit) {
      return (await newest(therapistPartition(therapistId), prefixes.alert, limit)).map(({ alert }) => alert);
    },

    acknowledgeAlert: (therapistId, id, by) =>
      unlessConditionFails(() =>
        client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall(alertKey(therapistId, id)),
            ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(alert.acknowledged)",
            UpdateExpression: "SET alert.acknowledged = :by",
            ExpressionAttributeValues: marshall({ ":by": by }),
          }),
        ),
      ),
  };
}
