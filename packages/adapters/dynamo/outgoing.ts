/** What leaves the building: put once, found again by its key, when it is due, and after it was sent. */
import { ConditionalCheckFailedException, PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { queryDue } from "./due.ts";
import { getAll, getItem, queryPrefix, type Table } from "./items.ts";
import { clientPartition, outgoingKey, prefixes } from "./keys.ts";
import { outgoingItem, readOutgoing } from "./outgoing-item.ts";

type OutgoingStore = Pick<Store, "outgoing" | "putOutgoing" | "dueOutgoing" | "deadLetters" | "sentTo">;

export function createOutgoing(table: Table): OutgoingStore {
  return {
    async outgoing(owner, id) {
      const item = await getItem(table, outgoingKey(owner, id));
      return item && readOutgoing(item);
    },

    async putOutgoing({ owner, ...draft }) {
      const put = new PutItemCommand({
        TableName: table.name,
        Item: outgoingItem(owner, draft),
        ConditionExpression: "attribute_not_exists(pk)",
      });
      try {
        await table.client.send(put);
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    /** The index says which; the rows themselves are read afresh, as it may lag behind them. */
    async dueOutgoing(now, limit) {
      const rows = (await getAll(table, await queryDue(table, "OUT", now, limit))).map(readOutgoing);
      return rows
        .filter(({ status, dueAt }) => (status === "pending" || status === "sending") && dueAt <= now)
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    },

    async deadLetters(limit) {
      const rows = (await getAll(table, await queryDue(table, "DEAD", "9", limit))).map(readOutgoing);
      return rows
        .filter(({ status, dead }) => status === "failed" && dead)
        .sort((a, b) => ((a.settledAt ?? "") < (b.settledAt ?? "") ? -1 : 1));
    },

    async sentTo(clientId) {
      const items = await queryPrefix(table, clientPartition(clientId), prefixes.outgoing);
      return items
        .map(readOutgoing)
        .filter(({ sid }) => sid !== undefined)
        .sort((a, b) => ((a.settledAt ?? "") < (b.settledAt ?? "") ? -1 : 1));
    },
  };
}
