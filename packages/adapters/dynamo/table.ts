/** Makes the table where nothing else has. */
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "./table-definition.ts";

/** The index of what is due, holding keys and the client's id, so that a turn does not write its state twice. */
export const dueIndex = tableDefinition.dueIndex.name;

/** Makes the table and waits until it can be used. One that is there already is left as it is. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const { partitionKey, sortKey, timeToLive, stream, dueIndex: due } = tableDefinition;
  const definition: CreateTableCommandInput = {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [partitionKey, sortKey, due.partitionKey, due.sortKey].map((AttributeName) => ({
      AttributeName,
      AttributeType: "S",
    })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: due.name,
        KeySchema: keySchema(due.partitionKey, due.sortKey),
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: [...due.also] },
      },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: stream },
  };
  try {
    await client.send(new CreateTableCommand(definition));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  await waitUntilTableExists({ client, minDelay: 1, maxWaitTime: 60 }, { TableName: name });
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: timeToLive },
    }),
  );
}

function keySchema(partitionKey: string, sortKey: string): CreateTableCommandInput["KeySchema"] {
  return [
    { AttributeName: partitionKey, KeyType: "HASH" },
    { AttributeName: sortKey, KeyType: "RANGE" },
  ];
}
