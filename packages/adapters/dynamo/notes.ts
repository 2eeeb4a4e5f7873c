/** What clients gave: reading it by day, and removing all of it. */
import { ConditionalCheckFailedException, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { Note } from "@home-practice/conversation/note.ts";
import type { Store } from "@home-practice/service/ports.ts";
import { epochSeconds } from "./expiry.ts";
import { deleteAll, getItem, marshall, queryAll, queryPrefix, type Table } from "./items.ts";
import { clientPartition, type Key, phonePartition, pointerKey, prefixes } from "./keys.ts";

export function createNotes(table: Table, now: () => string): Pick<Store, "notes" | "eraseWords"> {
  async function forgetReply({ pk, sk }: Key): Promise<void> {
    const forget = new UpdateItemCommand({
      TableName: table.name,
      Key: marshall({ pk, sk }),
      // One that has expired meanwhile must not come back as an empty item.
      ConditionExpression: "attribute_exists(pk)",
      UpdateExpression: "REMOVE reply",
    });
    try {
      await table.client.send(forget);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  return {
    async notes(clientId, from, to) {
      const items = await queryAll(table, {
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: marshall({
          ":pk": clientPartition(clientId),
          ":from": `${prefixes.note}${from}`,
          // "~" comes after the "#" that follows a date in a key.
          ":to": `${prefixes.note}${to}~`,
        }),
      });
      // DynamoDB takes days to remove what has expired.
      const kept = items.filter(
        ({ expiresAt }) => expiresAt === undefined || expiresAt > epochSeconds(now()),
      );
      return kept.map(({ note }): Note => note).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    },

    /**
     * Events stay as heard, so that none is taken twice. The words of what was sent went when it was over; what has
     * not gone out yet is left to its epoch, which lets through no more than the goodbye.
     */
    async eraseWords(clientId) {
      for (const prefix of [prefixes.note, prefixes.words]) {
        const items = await queryPrefix(table, clientPartition(clientId), prefix, {
          ProjectionExpression: "pk, sk",
        });
        await deleteAll(table, items as Key[]);
      }
      const pointer = await getItem(table, pointerKey(clientId));
      if (pointer === undefined) return;
      const withReply = await queryPrefix(table, phonePartition(pointer.phone), prefixes.heard, {
        FilterExpression: "attribute_exists(reply)",
        ProjectionExpression: "pk, sk",
      });
      await Promise.all((withReply as Key[]).map(forgetReply));
    },
  };
}

function orderOf({ date, at }: Note): string {
  return `${date} ${at}`;
}
