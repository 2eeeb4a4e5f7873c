/** How something outgoing moves on, each move under its condition: claimed by one, settled once. */
import {
  ConditionalCheckFailedException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { isToClient, type Outgoing } from "@home-practice/service/outgoing.ts";
import type { ClaimOutcome, Settled, Store } from "@home-practice/service/ports.ts";
import { cancellationCodes } from "./cancelled.ts";
import { thirtyDaysAfter } from "./expiry.ts";
import { getItem, marshall, type Table } from "./items.ts";
import { dueShard, type Key, outgoingKey, pointerIn, stateKey } from "./keys.ts";
import { readOutgoing } from "./outgoing-item.ts";

/** A claim meets the client's own text now and then. It tries again at once; after that the sweep comes back. */
const claimTriesMax = 3;

// DynamoDB reserves the word "status".
const names = { "#status": "status" };
const isPending = "#status = :pending";
const leaseOver = "#status = :sending AND leaseUntil <= :now";
/** Nobody has it, or whoever had it did not come back in time. */
const isOpen = `(${isPending} OR (${leaseOver}))`;
const isUnfinished = "#status IN (:pending, :sending)";
const statuses = { ":pending": "pending", ":sending": "sending" };

/**
 *   put             claim              leaseUntil        sendBefore
 *    │                │◀── nobody else ──▶│                 │
 *    ├── pending ─────┼── sending ────────┼── open again ───┼── over: dropped when next claimed ──▶
 *    │◀─ the stream ─▶│◀── settle ───────▶│◀── the sweep ───▶
 *
 * `dueAt` is when the sweep looks after it: while it is pending as the turn said, from the claim on when the lease is
 * over. From the claim on it is also unknown whether it went out, until `settle` tells: the claim writes
 * `unknownSince`, so that whoever finds the lease over looks for it before sending it again.
 */
export function createTransitions(table: Table): Pick<Store, "claim" | "settle" | "revive"> {
  const { client, name } = table;

  async function claim(outgoing: Outgoing, now: string, leaseUntil: string): Promise<ClaimOutcome> {
    const key = outgoingKey(outgoing.owner, outgoing.id);
    const worthSending = "(attribute_not_exists(sendBefore) OR sendBefore > :now)";
    const writes: TransactWriteItem[] = [
      {
        Update: {
          TableName: name,
          Key: marshall(key),
          ConditionExpression: `${isOpen} AND ${worthSending}`,
          UpdateExpression:
            "SET #status = :sending, leaseUntil = :until, dueAt = :until, attempts = attempts + :one, " +
            "unknownSince = if_not_exists(unknownSince, :now)",
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: marshall({ ...statuses, ":now": now, ":until": leaseUntil, ":one": 1 }),
        },
      },
    ];
    if (isToClient(outgoing) && outgoing.epoch !== undefined) {
      const pointer = await getItem(table, pointerIn(outgoing.owner));
      if (pointer === undefined) return drop(key, now);
      writes.push(sameEpoch(pointer.phone, outgoing.epoch));
    }
    for (let tries = 1; ; tries += 1) {
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
        return "claimed";
      } catch (error) {
        const codes = cancellationCodes(error);
        if (codes.includes("ConditionalCheckFailed")) return notClaimed(key, now, codes[1]);
        if (!codes.includes("TransactionConflict")) throw error;
        if (tries === claimTriesMax) return "taken";
      }
    }
  }

  function sameEpoch(phone: string, epoch: number): TransactWriteItem {
    return {
      ConditionCheck: {
        TableName: name,
        Key: marshall(stateKey(phone)),
        ConditionExpression: "sendEpoch = :epoch",
        ExpressionAttributeValues: marshall({ ":epoch": epoch }),
      },
    };
  }

  /** Which condition it was: what has expired or is forbidden is over, everything else is somebody else's. */
  async function notClaimed(key: Key, now: string, epochCode: string | undefined): Promise<ClaimOutcome> {
    const item = await getItem(table, key);
    if (item === undefined) return "taken";
    const { expiresAt } = readOutgoing(item);
    const expired = expiresAt !== undefined && expiresAt <= now;
    const forbidden = epochCode === "ConditionalCheckFailed";
    return expired || forbidden ? drop(key, now) : "taken";
  }

  async function drop(key: Key, now: string): Promise<ClaimOutcome> {
    const dropped = await end(key, { as: "dropped", at: now }, isOpen, { ...statuses, ":now": now });
    return dropped ? "over" : "taken";
  }

  /** Ends it: its words go, it leaves the index, and the item itself goes later. False where the condition fails. */
  function end(
    key: Key,
    settled: Exclude<Settled, { as: "again" }>,
    condition: string,
    conditionValues: Record<string, string>,
  ): Promise<boolean> {
    const { as, at } = settled;
    const isDead = settled.as === "failed" && settled.dead === true;
    const more = {
      ...(settled.as === "sent" && settled.sid !== undefined && { sid: settled.sid }),
      ...(settled.as === "failed" && settled.code !== undefined && { code: settled.code }),
      ...(isDead && { dead: true, dueShard: dueShard("DEAD", key.pk), dueAt: at }),
    };
    const moreSet = Object.keys(more).map((field) => `, ${field} = :${field}`);
    return update(
      key,
      condition,
      `SET #status = :as, settledAt = :at, expiresAt = :gone${moreSet.join("")} ` +
        `REMOVE body, recent, leaseUntil, unknownSince, lookedFor${isDead ? "" : ", dueShard, dead"}`,
      {
        ...conditionValues,
        ":as": as,
        ":at": at,
        ":gone": thirtyDaysAfter(at),
        ...Object.fromEntries(Object.entries(more).map(([field, value]) => [`:${field}`, value])),
      },
    );
  }

  /** Pending again; or, while it is unknown whether it went out, still sending, until it is next looked for. */
  function putBack(key: Key, { dueAt, unknownSince, lookedFor = 0 }: Extract<Settled, { as: "again" }>) {
    if (unknownSince === undefined) {
      const change = "SET #status = :pending, dueAt = :dueAt REMOVE leaseUntil, unknownSince, lookedFor";
      return update(key, isUnfinished, change, { ...statuses, ":dueAt": dueAt });
    }
    const change =
      "SET #status = :sending, dueAt = :dueAt, leaseUntil = :dueAt, unknownSince = :since, lookedFor = :lookedFor";
    const values = { ...statuses, ":dueAt": dueAt, ":since": unknownSince, ":lookedFor": lookedFor };
    return update(key, isUnfinished, change, values);
  }

  async function update(key: Key, condition: string, change: string, values: object): Promise<boolean> {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: name,
          Key: marshall(key),
          ConditionExpression: condition,
          UpdateExpression: change,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: marshall(values),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    claim,

    /** It stands in the other shards of the index from here on, where the sweep finds it. */
    revive(owner, id, dueAt) {
      return update(
        outgoingKey(owner, id),
        "#status = :failed AND dead = :true AND kind <> :text AND kind <> :call",
        "SET #status = :pending, attempts = :none, dueAt = :dueAt, dueShard = :shard " +
          "REMOVE dead, settledAt, code, expiresAt",
        {
          ":failed": "failed",
          ":true": true,
          ":text": "text",
          ":call": "call",
          ":pending": "pending",
          ":none": 0,
          ":dueAt": dueAt,
          ":shard": dueShard("OUT", owner),
        },
      );
    },

    /** What is finished stays finished; but what is known to have gone out has, whatever was thought of it before. */
    async settle(owner, id, settled) {
      const key = outgoingKey(owner, id);
      if (settled.as === "again") await putBack(key, settled);
      else if (settled.as === "sent") await end(key, settled, "attribute_exists(pk)", {});
      else await end(key, settled, isUnfinished, statuses);
    },
  };
}
