/** What opens the pages for a while, and how often it was tried. */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { deleteAll, getItem, marshall, queryPrefix, type Table, unlessConditionFails } from "./items.ts";
import { countKey, factorKey, holderPartition, type Key, passKey, prefixes } from "./keys.ts";

type Passes = Pick<
  Store,
  | "putPass"
  | "pass"
  | "takePass"
  | "endPasses"
  | "secondFactor"
  | "putSecondFactor"
  | "useStep"
  | "removeSecondFactor"
  | "countUp"
>;

const epochSeconds = (instant: string): number => Math.ceil(Date.parse(instant) / 1000);

export function createPasses(table: Table): Passes {
  const { client, name } = table;
  return {
    async putPass(pass) {
      const key = passKey(pass.holder, pass.kind, pass.hash);
      const item = marshall({ ...key, pass, expiresAt: epochSeconds(pass.expiresAt) });
      await client.send(new PutItemCommand({ TableName: name, Item: item }));
    },

    async pass(holder, kind, hash) {
      return (await getItem(table, passKey(holder, kind, hash)))?.pass;
    },

    async takePass(holder, kind, hash) {
      const take = new DeleteItemCommand({
        TableName: name,
        Key: marshall(passKey(holder, kind, hash)),
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

    async endPasses(holder) {
      const passes = await queryPrefix(table, holderPartition(holder), prefixes.pass, {
        ProjectionExpression: "pk, sk",
      });
      await deleteAll(table, passes as Key[]);
    },

    async secondFactor(holder) {
      return (await getItem(table, factorKey(holder)))?.factor;
    },

    putSecondFactor: (holder, factor) =>
      unlessConditionFails(() =>
        client.send(
          new PutItemCommand({
            TableName: name,
            Item: marshall({ ...factorKey(holder), factor }),
            ConditionExpression: "attribute_not_exists(pk)",
          }),
        ),
      ),

    useStep: (holder, step) =>
      unlessConditionFails(() =>
        client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall(factorKey(holder)),
            ConditionExpression:
              "attribute_exists(pk) AND (attribute_not_exists(factor.lastStep) OR factor.lastStep < :step)",
            UpdateExpression: "SET factor.lastStep = :step",
            ExpressionAttributeValues: marshall({ ":step": step }),
          }),
        ),
      ),

    async removeSecondFactor(holder) {
      await client.send(new DeleteItemCommand({ TableName: name, Key: marshall(factorKey(holder)) }));
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
