/** All that is remembered, in one DynamoDB table. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Store } from "@home-practice/service/ports.ts";
import { createNotes } from "./notes.ts";
import { createOutgoing } from "./outgoing.ts";
import { createPasses } from "./passes.ts";
import { createPeople } from "./people.ts";
import { createProgress } from "./progress.ts";
import { createRemoval } from "./removal.ts";
import { createTransitions } from "./transitions.ts";
import { createTurns } from "./turns.ts";
import { createWatch } from "./watch.ts";

export interface StoreSettings {
  client: DynamoDBClient;
  /** The name of a table made as `table.ts` says. */
  table: string;
  /** The instant, from which the time is counted that heard events are kept. */
  now(): string;
}

/** Creates the store. All its calls throw what the SDK throws when DynamoDB cannot be reached or is too busy. */
export function createDynamoStore({ client, table: name, now }: StoreSettings): Store {
  const table = { client, name };
  return {
    ...createTurns(table, now),
    ...createOutgoing(table),
    ...createTransitions(table),
    ...createNotes(table, now),
    ...createPeople(table),
    ...createPasses(table),
    ...createProgress(table),
    ...createWatch(table),
    ...createRemoval(table),
  };
}
