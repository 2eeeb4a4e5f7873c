/** Taking people out of the table: a client with all that is theirs, a therapist who has left. */
import { DeleteItemCommand } from "@aws-sdk/client-dynamodb";
import type { Stranger } from "@home-practice/conversation/stranger.ts";
import type { Removed, Store } from "@home-practice/service/ports.ts";
import { deleteAll, getItem, type Item, marshall, queryPrefix, type Table, transact } from "./items.ts";
import {
  caseloadKey,
  clientPartition,
  type Key,
  phonePartition,
  pointerKey,
  prefixes,
  stateKey,
  therapistKey,
} from "./keys.ts";

type Removal = Pick<Store, "removeClient" | "hasAlertUnderWay" | "removeTherapist">;

const triesMax = 10;

export function createRemoval(table: Table): Removal {
  const { client, name } = table;

  /**
   * The state becomes a tombstone first, in one transaction with the caseload: from then on no claim of a text holds,
   * no wake finds anybody, and whoever texts from the number is a stranger who has opted out.
   */
  async function bury(clientId: string, phone: string, therapistIds: string[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      const item = await getItem(table, stateKey(phone));
      if (item?.clientId !== clientId) return;
      const tombstone: Stranger = { version: 1, turn: item.turn + 1, optedOut: true };
      const theirs = await Promise.all(
        therapistIds.map((id) => getItem(table, caseloadKey(id, clientId)).then((entry) => entry && id)),
      );
      const isBuried = await transact(table, [
        {
          Put: {
            TableName: name,
            Item: marshall({
              ...stateKey(phone),
              who: "stranger",
              turn: tombstone.turn,
              state: JSON.stringify(tombstone),
            }),
            ConditionExpression: "clientId = :clientId AND turn = :turn",
            ExpressionAttributeValues: marshall({ ":clientId": clientId, ":turn": item.turn }),
          },
        },
        ...theirs
          .filter((id) => id !== undefined)
          .map((id) => ({ Delete: { TableName: name, Key: marshall(caseloadKey(id, clientId)) } })),
      ]);
      if (isBuried) return;
      if (tries === triesMax) throw new Error("The client keeps texting; try again.");
    }
  }

  const keysOf = (pk: string, prefix: string) =>
    queryPrefix(table, pk, prefix, { ProjectionExpression: "pk, sk" }) as Promise<Key[]>;

  const outgoingOf = (clientId: string) => queryPrefix(table, clientPartition(clientId), prefixes.outgoing);

  return {
    async hasAlertUnderWay(clientId) {
      return (await outgoingOf(clientId)).some((item) => item.kind === "alert" && isUnfinished(item));
    },

    /** What leads to the rest goes last, so that a removal that broke off can be done again. */
    async removeClient(clientId, therapistIds): Promise<Removed> {
      const pk = clientPartition(clientId);
      const pointer = await getItem(table, pointerKey(clientId));
      if (pointer !== undefined) await bury(clientId, pointer.phone, therapistIds);
      const heard = pointer === undefined ? [] : await keysOf(phonePartition(pointer.phone), prefixes.heard);
      const notes = await keysOf(pk, prefixes.note);
      const alertWords = await keysOf(pk, prefixes.words);
      const outgoing = (await outgoingOf(clientId)).filter((item) => !blanksWords(item)) as Item[] as Key[];
      await deleteAll(table, [...heard, ...notes, ...alertWords, ...outgoing]);
      if (pointer !== undefined) await deleteAll(table, [pointerKey(clientId)]);
      return {
        heard: heard.length,
        notes: notes.length,
        alertWords: alertWords.length,
        outgoing: outgoing.length,
      };
    },

    async removeTherapist(id) {
      await client.send(new DeleteItemCommand({ TableName: name, Key: marshall(therapistKey(id)) }));
    },
  };
}

function isUnfinished({ status }: Item): boolean {
  return status === "pending" || status === "sending";
}

/** It holds a sid and no words, and asks Twilio to forget what it still has. */
function blanksWords(item: Item): boolean {
  return item.kind === "text-over" && isUnfinished(item);
}
