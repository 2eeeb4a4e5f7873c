/** What opens the pages for a while, and how often it was tried. */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { deleteAll, getItem, marshall, queryPrefix, type Table } from "./items.ts";
import { countKey, type Key, passKey, prefixes, therapistPartition } from "./keys.ts";

type Passes = Pick<Store, "putPass" | "pass" | "takePass" | "endPasses" | "countUp">;

const epochSeconds = (instant: string): number => Math.ceil(Date.parse(instant) / 1000);

export function createPasses(table: Table): Passes {
  const { client, name } = table;
  return {
    async putPass(pass) {
      const key = passKey(pass.therapistId, pass.kind, pass.hash);
      const item = marshall({ ...key, pass, expiresAt: epochSeconds(pass.expiresAt) });
      await client.send(new PutItemCommand({ TableName: name, Item: item }));
    },

    async pass(therapistId, kind, hash) {
      return (await getItem(table, passKey(therapistId, kind, hash)))?.pass;
    },

    async takePass(therapistId, kind, hash) {
      const take = new DeleteItemCommand({
        TableName: name,
        Key: marshall(passKey(therapistId, kind, hash)),
        ConditionExpression: "attribute_exists(pk)",
        ReturnValues: "ALL_OLD",
      });
      try {
        const { Attributes } = await client.send(take);
        return Attributes && unmarshall(Attributes).pass;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },

    async endPasses(therapistId) {
      const passes = await queryPrefix(table, therapistPartition(therapistId), prefixes.pass, {
        ProjectionExpression: "pk, sk",
      });
      await deleteAll(table, passes as Key[]);
    },

    async countUp(what, forgetAfter) {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: name,
          Key: marshall(countKey(what)),
          UpdateExpression: "ADD tried :one SET expiresAt = :after",
          ExpressionAttributeValues: marshall({ ":one": 1, ":after": epochSeconds(forgetAfter) }),
          ReturnValues: "UPDATED_NEW",
        }),
      );
      return Attributes === undefined ? 1 : unmarshall(Attributes).tried;
    },
  };
}
