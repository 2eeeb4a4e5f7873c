/** What a turn asks of notes, as writes: one for each note, as a transaction touches an item once. */
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { NoteChange } from "@home-practice/conversation/note.ts";
import { epochSeconds } from "./expiry.ts";
import { marshall } from "./items.ts";
import { noteKey } from "./keys.ts";

/** The change that is left of several to the same note, done one after the other. */
export function netChanges(changes: NoteChange[]): NoteChange[] {
  const net = new Map<string, NoteChange>();
  for (const change of changes) {
    const { date, id } = change.do === "put" ? change.note : change;
    const name = `${date}#${id}`;
    net.set(name, after(net.get(name), change));
  }
  return [...net.values()];
}

function after(before: NoteChange | undefined, change: NoteChange): NoteChange {
  if (change.do !== "hide" || before === undefined) return change;
  // What was put in the same turn is put hidden; what was removed in it stays removed.
  return before.do === "put" ? { do: "put", note: { ...before.note, private: true } } : before;
}

/** The write of a change, and when what it puts may go. Hiding fails its condition where there is no such note. */
export function noteWrite(
  table: string,
  clientId: string,
  change: NoteChange,
  goesAt: string | undefined,
): TransactWriteItem {
  switch (change.do) {
    case "put": {
      const { note } = change;
      const expires = goesAt === undefined ? {} : { expiresAt: epochSeconds(goesAt) };
      return { Put: { TableName: table, Item: marshall({ ...noteKey(clientId, note), note, ...expires }) } };
    }
    case "hide":
      return {
        Update: {
          TableName: table,
          Key: marshall(noteKey(clientId, change)),
          ConditionExpression: "attribute_exists(note)",
          UpdateExpression: "SET note.#private = :true",
          ExpressionAttributeNames: { "#private": "private" },
          ExpressionAttributeValues: marshall({ ":true": true }),
        },
      };
    case "remove":
      return { Delete: { TableName: table, Key: marshall(noteKey(clientId, change)) } };
  }
}
