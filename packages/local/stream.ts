/** Reads a table's stream and hands its records to a handler, as Lambda does for DynamoDB streams. */
import {
  type AttributeValue,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  type GetRecordsCommandOutput,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import type { Disk } from "./disk.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** An attribute in a Lambda event: as in DynamoDB's JSON, binary in base64. */
export type EventAttribute =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: boolean }
  | { B: string }
  | { SS: string[] }
  | { NS: string[] }
  | { BS: string[] }
  | { L: EventAttribute[] }
  | { M: Record<string, EventAttribute> };

export type EventImage = Record<string, EventAttribute>;

/** A record of the event that Lambda gives to a function. */
export type EventRecord = {
  eventID: string;
  eventName: "INSERT" | "MODIFY" | "REMOVE";
  eventVersion: string;
  eventSource: string;
  awsRegion: string;
  eventSourceARN: string;
  dynamodb: {
    ApproximateCreationDateTime: number;
    Keys: EventImage;
    NewImage?: EventImage;
    OldImage?: EventImage;
    SequenceNumber: string;
    SizeBytes: number;
    StreamViewType: string;
  };
};

/** A function with ReportBatchItemFailures: names the sequence numbers that it could not handle. */
export type StreamHandler = (event: {
  Records: EventRecord[];
}) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;

type StreamOptions = {
  client: DynamoDBStreamsClient;
  tableName: string;
  disk: Disk;
  handler: StreamHandler;
  /** How often a record is offered before it is given up on. */
  attemptsMax?: number;
  /** Hears of a record that is given up on. */
  onGivenUp?: (record: EventRecord) => void;
};

const BATCH_SIZE = 100;
const ATTEMPTS_MAX = 3;

/**
 * Creates a reader that remembers on disk how far it has come. `drain` hands over whatever is in the stream, what
 * is written meanwhile included, and answers how many records were done with.
 *
 * AWS: the lowest failed sequence number is the checkpoint, and everything from there is offered again; a handler
 * that throws has failed at the whole batch.
 */
export function createStreamReader({
  client,
  tableName,
  disk,
  handler,
  attemptsMax = ATTEMPTS_MAX,
  onGivenUp = () => undefined,
}: StreamOptions) {
  /** The last sequence number done with, by stream and shard. */
  const checkpoints = disk.rows<string>("stream.checkpoints");

  let foundArn: string | undefined;

  /** Where reading goes on, by stream and shard; lost with the process, when the checkpoint says it. */
  const iterators = new Map<string, string>();

  async function drainShard(streamArn: string, shardId: string): Promise<number> {
    const key = `${streamArn}/${shardId}`;
    let iterator = iterators.get(key) ?? (await iteratorFrom(streamArn, shardId, checkpoints.get(key)));
    // An iterator that fails is thrown away, and the checkpoint takes over.
    iterators.delete(key);
    for (let done = 0; ; ) {
      // A closed shard has no next iterator. Its EndingSequenceNumber says nothing: dynoxide gives an open one too.
      if (iterator === undefined) return done;
      const page: GetRecordsCommandOutput = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: BATCH_SIZE }),
      );
      const records = (page.Records ?? []).map((record) => toEventRecord(record, streamArn));
      if (records.length === 0) {
        iterators.set(key, page.NextShardIterator ?? iterator);
        return done;
      }
      await handOver(records, (last) => checkpoints.put(key, last.dynamodb.SequenceNumber));
      done += records.length;
      iterator = page.NextShardIterator;
    }
  }

  async function iteratorFrom(
    streamArn: string,
    shardId: string,
    checkpoint: string | undefined,
  ): Promise<string | undefined> {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...startOf(checkpoint) }),
    );
    return ShardIterator;
  }

  /** Offers records until each is handled or given up on; `checkpoint` hears how far it has come. */
  async function handOver(records: EventRecord[], checkpoint: (last: EventRecord) => void): Promise<void> {
    let rest = records;
    let attempts = 0;
    while (rest.length > 0) {
      const handled = await countHandled(handler, rest);
      attempts = handled === 0 ? attempts + 1 : 1;
      const last = rest[handled - 1];
      if (last) checkpoint(last);
      rest = rest.slice(handled);
      const [poison] = rest;
      if (poison && attempts >= attemptsMax) {
        onGivenUp(poison);
        checkpoint(poison);
        rest = rest.slice(1);
        attempts = 0;
      }
    }
  }

  let shards: string[] = [];

  /** dynoxide has one shard that never closes; elsewhere a new one is found when all that are known have ended. */
  async function shardsOf(streamArn: string): Promise<string[]> {
    if (shards.some((shard) => iterators.has(`${streamArn}/${shard}`))) return shards;
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    shards = (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []);
    return shards;
  }

  return {
    drain: oneAtATime(async (): Promise<number> => {
      foundArn ??= await findStream(client, tableName);
      let done = 0;
      for (const shardId of await shardsOf(foundArn)) done += await drainShard(foundArn, shardId);
      return done;
    }),
  };
}

/** How many records, counted from the first, the handler is done with. */
async function countHandled(handler: StreamHandler, records: EventRecord[]): Promise<number> {
  try {
    const { batchItemFailures } = await handler({ Records: records });
    const failed = batchItemFailures.map(({ itemIdentifier }) =>
      records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
    );
    // AWS: an identifier that is not in the batch means that all of it failed.
    return Math.max(0, Math.min(records.length, ...failed));
  } catch {
    return 0;
  }
}

/** The newest stream of a table: a table that was deleted and made again has older ones. */
async function findStream(client: DynamoDBStreamsClient, tableName: string): Promise<string> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const newest = Streams.sort((a, b) => ((a.StreamLabel ?? "") < (b.StreamLabel ?? "") ? 1 : -1))[0];
  if (newest?.StreamArn === undefined) throw new Error(`The table ${tableName} has no stream.`);
  return newest.StreamArn;
}

function startOf(checkpoint: string | undefined) {
  return checkpoint === undefined
    ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
    : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: checkpoint } as const);
}

/** The client gives dates and bytes, a Lambda event has epoch seconds and base64. */
function toEventRecord(record: StreamRecord, streamArn: string): EventRecord {
  const { dynamodb = {} } = record;
  return {
    eventID: record.eventID ?? "",
    eventName: record.eventName ?? "MODIFY",
    eventVersion: record.eventVersion ?? "1.1",
    eventSource: record.eventSource ?? "aws:dynamodb",
    awsRegion: record.awsRegion ?? "",
    eventSourceARN: streamArn,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((dynamodb.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      Keys: toEventImage(dynamodb.Keys ?? {}),
      ...(dynamodb.NewImage && { NewImage: toEventImage(dynamodb.NewImage) }),
      ...(dynamodb.OldImage && { OldImage: toEventImage(dynamodb.OldImage) }),
      SequenceNumber: dynamodb.SequenceNumber ?? "",
      SizeBytes: dynamodb.SizeBytes ?? 0,
      StreamViewType: dynamodb.StreamViewType ?? "",
    },
  };
}

function toEventImage(image: Record<string, AttributeValue>): EventImage {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toEventAttribute(value)]));
}

function toEventAttribute(value: AttributeValue): EventAttribute {
  if (value.B !== undefined) return { B: toBase64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(toBase64) };
  if (value.L !== undefined) return { L: value.L.map(toEventAttribute) };
  if (value.M !== undefined) return { M: toEventImage(value.M) };
  return value as EventAttribute;
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
