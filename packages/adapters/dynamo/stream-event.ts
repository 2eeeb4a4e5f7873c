/** What Lambda hands over from the table's stream, and what of it is to be performed. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Outgoing } from "@home-practice/service/outgoing.ts";
import { prefixes } from "./keys.ts";
import { readOutgoing } from "./outgoing-item.ts";

/** The part of the event that is read. Its attributes are written as DynamoDB's own JSON. */
export interface StreamEvent {
  Records: { eventName?: string; dynamodb?: { NewImage?: object } }[];
}

/** What the event's records ask to be performed, in their order; all other records are passed over. */
export function outgoingFromStream({ Records }: StreamEvent): Outgoing[] {
  return Records.flatMap(({ eventName, dynamodb }) => {
    const image = (dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>;
    const isNew = eventName === "INSERT" && image.sk?.S?.startsWith(prefixes.outgoing);
    return isNew ? [readOutgoing(unmarshall(image))] : [];
  });
}
