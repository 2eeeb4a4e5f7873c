/** What is to leave the building, as an item: its own fields, beside those of the table. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Outgoing, OutgoingDraft } from "@home-practice/service/outgoing.ts";
import { type Item, marshall } from "./items.ts";
import { dueShard, outgoingKey, prefixes } from "./keys.ts";

/**
 * The item of something new. What the service calls `expiresAt` is `sendBefore` here, as the table's own `expiresAt`
 * says when the item itself goes.
 */
export function outgoingItem(
  owner: string,
  { id, expiresAt, ...draft }: OutgoingDraft,
): Record<string, AttributeValue> {
  return marshall({
    ...outgoingKey(owner, id),
    ...draft,
    status: "pending",
    attempts: 0,
    sendBefore: expiresAt,
    dueShard: dueShard("OUT", owner),
  });
}

/** The way back. Words that have gone are empty. */
export function readOutgoing(item: Item): Outgoing {
  const { pk, sk, dueShard, expiresAt, sendBefore, ...fields } = item;
  return {
    ...(fields.kind === "text" && { body: "" }),
    ...fields,
    owner: pk,
    id: sk.slice(prefixes.outgoing.length),
    ...(sendBefore !== undefined && { expiresAt: sendBefore }),
  } as Outgoing;
}
