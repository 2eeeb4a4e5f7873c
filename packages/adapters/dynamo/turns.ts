/** A phone's record and the turns taken on it: one read to load, one transaction to save. */
import {
  type AttributeValue,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { clientOwner } from "@home-practice/service/outgoing.ts";
import type { PhoneRecord, Saving, Store } from "@home-practice/service/ports.ts";
import { cancellationCodes } from "./cancelled.ts";
import { queryDue } from "./due.ts";
import { thirtyDaysAfter } from "./expiry.ts";
import { getAll, getItem, type Item, marshall, type Table } from "./items.ts";
import { caseloadKey, dueShard, heardKey, pointerKey, stateKey } from "./keys.ts";
import { netChanges, noteWrite } from "./note-changes.ts";
import { outgoingItem } from "./outgoing-item.ts";

type Turns = Pick<Store, "load" | "save" | "heard" | "phoneOf" | "states" | "overdueAlarms">;

/** DynamoDB: the most one transaction takes. */
const writesMax = 100;

export function createTurns(table: Table, now: () => string): Turns {
  const { client, name } = table;

  async function load(phone: string): Promise<PhoneRecord | undefined> {
    const item = await getItem(table, stateKey(phone));
    return item && readRecord(item);
  }

  /**
   * Two conditions guard a turn:
   *
   *   event not heard yet      HEARD is put only where there is none
   *   nobody came in between   STATE still has the turn it had, and is still about the same person: strangers and
   *                            clients count their turns from 0, so the number alone cannot tell them apart
   *
   *   text A ──load turn 4──────────────save turn 5: saved
   *   text B ────load turn 4──────────────────────────save turn 5: conflict ──load turn 5──save turn 6: saved
   *   text A again ────────────────────────────────────save: heard, nothing changed
   *
   * The SDK sends a request again after a time-out, with the token it had; where the first had been carried out after
   * all, DynamoDB answers as it did then, or, minutes later, our own HEARD does, with the reply that we had decided.
   */
  async function save(saving: Saving): Promise<"saved" | "heard" | "conflict"> {
    const { phone, eventId, record, reply, outgoing, joined } = saving;
    const clientId = record.who === "client" ? record.state.id : undefined;
    if (clientId === undefined && saving.notes.length + outgoing.length > 0) {
      throw new TypeError("A stranger has no notes and is sent nothing but replies.");
    }
    const heard = { reply, expiresAt: thirtyDaysAfter(now()) };
    const always: TransactWriteItem[] = [
      {
        Put: {
          TableName: name,
          Item: marshall({ ...heardKey(phone, eventId), ...heard }),
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
      {
        Put: {
          TableName: name,
          Item: recordItem(saving),
          ...(saving.movedFrom === undefined ? sameTurnAndPerson(saving) : nobodyElses),
        },
      },
    ];
    if (clientId !== undefined) {
      const owner = clientOwner(clientId);
      always.push(
        ...outgoing.map((draft) => ({ Put: { TableName: name, Item: outgoingItem(owner, draft) } })),
      );
      if (saving.movedFrom !== undefined) always.push(...moveWrites(saving, saving.movedFrom, clientId));
      if (joined !== undefined) {
        const { therapistId, entry } = joined;
        const inCaseload = { ...caseloadKey(therapistId, clientId), entry };
        always.push(
          { Put: { TableName: name, Item: marshall({ ...pointerKey(clientId), phone }) } },
          { Put: { TableName: name, Item: marshall(inCaseload) } },
        );
      }
    }
    for (let notes = netChanges(saving.notes); ; ) {
      const writes = [
        ...always,
        ...notes.map((change) => noteWrite(name, clientId ?? "", change, saving.notesGoAt)),
      ];
      if (writes.length > writesMax)
        throw new RangeError(`A turn of ${writes.length} writes is not saved in one go.`);
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
        return "saved";
      } catch (error) {
        const codes = cancellationCodes(error);
        const [heardCode, stateCode] = codes;
        if (heardCode === "ConditionalCheckFailed") return "heard";
        const movedCode = saving.movedFrom === undefined ? undefined : codes[2 + outgoing.length];
        if (
          [stateCode, movedCode].includes("ConditionalCheckFailed") ||
          codes.includes("TransactionConflict")
        )
          return "conflict";
        // A note that was to be hidden and has gone meanwhile is as hidden as can be.
        const left = notes.filter((_, index) => codes[always.length + index] !== "ConditionalCheckFailed");
        if (left.length === notes.length) throw error;
        notes = left;
      }
    }
  }

  /** The old number's record goes, as it was when it was loaded; the pointer follows. */
  function moveWrites(saving: Saving, movedFrom: string, clientId: string): TransactWriteItem[] {
    return [
      { Delete: { TableName: name, Key: marshall(stateKey(movedFrom)), ...sameTurnAndPerson(saving) } },
      { Put: { TableName: name, Item: marshall({ ...pointerKey(clientId), phone: saving.phone }) } },
    ];
  }

  return {
    load,
    save,

    async heard(phone, eventId) {
      const item = await getItem(table, heardKey(phone, eventId));
      return item && (item.reply === undefined ? {} : { reply: item.reply });
    },

    async phoneOf(clientId) {
      return (await getItem(table, pointerKey(clientId)))?.phone;
    },

    async states(clientIds) {
      const pointers = await getAll(table, clientIds.map(pointerKey));
      const items = await getAll(
        table,
        pointers.map(({ phone }) => stateKey(phone)),
      );
      const wanted = new Set(clientIds);
      return items.flatMap((item) => {
        const record = readRecord(item);
        return record.who === "client" && wanted.has(record.state.id) ? [record.state] : [];
      });
    },

    async overdueAlarms(before, limit) {
      const alarms = await queryDue(table, "ALARM", before, limit);
      return alarms.flatMap(({ clientId, dueAt }) =>
        clientId === undefined ? [] : [{ clientId, alarm: dueAt }],
      );
    },
  };
}

/**
 * The state is one attribute of JSON text: nothing looks into it, a newer version's fields survive as they are, and a
 * text is several times quicker to write than a nested map. What conditions and the index need stands beside it.
 */
function recordItem({ phone, record, alarm }: Saving): Record<string, AttributeValue> {
  const key = stateKey(phone);
  if (record.who === "stranger") {
    const { stranger } = record;
    return marshall({ ...key, who: "stranger", turn: stranger.turn, state: JSON.stringify(stranger) });
  }
  const { state } = record;
  const { id: clientId, turn, sendEpoch } = state;
  const due = alarm !== undefined && { dueShard: dueShard("ALARM", key.pk), dueAt: alarm };
  return marshall({ ...key, who: "client", turn, clientId, sendEpoch, state: JSON.stringify(state), ...due });
}

function readRecord({ who, state }: Item): PhoneRecord {
  return who === "client"
    ? { who: "client", state: JSON.parse(state) }
    : { who: "stranger", stranger: JSON.parse(state) };
}

/** A number that a client moves to belongs to no client: to nobody, or to a stranger. */
const nobodyElses = {
  ConditionExpression: "attribute_not_exists(pk) OR who = :stranger",
  ExpressionAttributeValues: marshall({ ":stranger": "stranger" }),
};

/** The condition under which the phone's record may be replaced. */
function sameTurnAndPerson({ turnBefore, record }: Saving) {
  if (turnBefore === undefined) return { ConditionExpression: "attribute_not_exists(pk)" };
  const sameTurn = "turn = :turn";
  const stillStranger = "who = :stranger";
  const sameClient = "clientId = :clientId";
  const person = record.who === "client" ? `(${stillStranger} OR ${sameClient})` : stillStranger;
  return {
    ConditionExpression: `${sameTurn} AND ${person}`,
    ExpressionAttributeValues: marshall({
      ":turn": turnBefore,
      ":stranger": "stranger",
      ...(record.who === "client" && { ":clientId": record.state.id }),
    }),
  };
}
