/** Brings back from a restored table what the live one has lost, and nothing that was meant to go. */
import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { TrailEntry } from "@home-practice/service/ports.ts";
import { type Item, queryPrefix, type Table, unlessConditionFails } from "./items.ts";
import { clientPartition, holderPartition, prefixes } from "./keys.ts";

export interface Restored {
  /** Brought back. */
  put: number;
  /** There already, and left as they are: what happened since counts. */
  kept: number;
  /** Left in the backup: people who were erased since, and texts whose time is over. */
  left: number;
}

const atOnce = 20;

/**
 * Copies every item of the table `from` that the live table does not have. Nothing that is there is changed, so that no
 * opt-out is undone and no turn is lost; who was erased after the backup was made stays erased.
 *
 * @param onPage - hears how far it has come
 */
export async function restoreFrom(
  { client, name }: Table,
  from: string,
  onPage: (restored: Restored) => void = () => undefined,
): Promise<Restored> {
  const restored: Restored = { put: 0, kept: 0, left: 0 };
  const gone = await partitionsOfErased({ client, name }, from);
  for await (const page of pagesOf(client, from)) {
    for (let start = 0; start < page.length; start += atOnce) {
      await Promise.all(
        page.slice(start, start + atOnce).map(async (raw) => {
          const item = unmarshall(raw);
          if (gone.has(item.pk) || gone.has(item.sk) || isOverdueSend(item)) restored.left++;
          else if (await putNew({ client, name }, raw)) restored.put++;
          else restored.kept++;
        }),
      );
    }
    onPage(restored);
  }
  return restored;
}

function putNew({ client, name }: Table, Item: Record<string, AttributeValue>): Promise<boolean> {
  const put = new PutItemCommand({ TableName: name, Item, ConditionExpression: "attribute_not_exists(pk)" });
  return unlessConditionFails(() => client.send(put));
}

/** A text or call that had not gone out by then: it went out since, or it is too late. */
function isOverdueSend({ sk, kind, status }: Item): boolean {
  return (
    sk.startsWith(prefixes.outgoing) &&
    (kind === "text" || kind === "call") &&
    (status === "pending" || status === "sending")
  );
}

/** Their partitions, and how their therapist's entry for them is called; the live trail says who was erased. */
async function partitionsOfErased(live: Table, from: string): Promise<Set<string>> {
  const gone = new Set<string>();
  for await (const page of pagesOf(live.client, from)) {
    for (const { pk, sk, clientId } of page.map((raw) => unmarshall(raw))) {
      if (sk !== "STATE" || clientId === undefined) continue;
      const trail = await queryPrefix(live, clientPartition(clientId), prefixes.trail);
      if (!trail.some(({ entry }) => (entry as TrailEntry).what === "erased the client")) continue;
      for (const key of [pk, clientPartition(clientId), holderPartition(clientId)]) gone.add(key);
      gone.add(`${prefixes.client}${clientId}`);
    }
  }
  return gone;
}

async function* pagesOf(client: DynamoDBClient, table: string) {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
