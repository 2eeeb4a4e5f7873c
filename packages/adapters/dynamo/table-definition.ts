/** The one table as infrastructure and the local world make it, and what of its stream is worth handing over. */
import { prefixes } from "./keys.ts";

export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Epoch seconds after which an item may go. DynamoDB: it goes some time later, it can take days. */
  timeToLive: "expiresAt",
  /** New images only: what is performed is read from them, and nothing is needed of what was before. */
  stream: "NEW_IMAGE",
  dueIndex: { name: "due", partitionKey: "dueShard", sortKey: "dueAt", also: ["clientId"] },
} as const;

/** The records worth handing over: something new that leaves the building. Lambda: any one pattern suffices. */
export const streamFilters = [
  { eventName: ["INSERT"], dynamodb: { Keys: { sk: { S: [{ prefix: prefixes.outgoing }] } } } },
];
