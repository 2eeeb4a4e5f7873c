/** The one table, its key, and what functions may do with it. */
import { tableDefinition } from "../packages/adapters/dynamo/table-definition.ts";
import { isProduction, kept, region } from "./names.ts";

const { partitionKey, sortKey, timeToLive, dueIndex } = tableDefinition;

const key = isProduction
  ? new aws.kms.Key(
      "TableKey",
      { description: "What clients wrote", enableKeyRotation: true, deletionWindowInDays: 30 },
      kept,
    )
  : undefined;

export const table = new sst.aws.Dynamo("Table", {
  fields: {
    [partitionKey]: "string",
    [sortKey]: "string",
    [dueIndex.partitionKey]: "string",
    [dueIndex.sortKey]: "string",
  },
  primaryIndex: { hashKey: partitionKey, rangeKey: sortKey },
  globalIndexes: {
    [dueIndex.name]: {
      hashKey: dueIndex.partitionKey,
      rangeKey: dueIndex.sortKey,
      projection: [...dueIndex.also],
    },
  },
  ttl: timeToLive,
  stream: "new-image",
  deletionProtection: isProduction,
  transform: {
    table: (args, options) => {
      if (key) args.serverSideEncryption = { enabled: true, kmsKeyArn: key.arn };
      Object.assign(options, kept);
    },
  },
});

/** Loading a client and saving a turn whole. */
const turnActions = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"];
/** Lists, several at once, and removing all of something. */
const manyActions = ["dynamodb:Query", "dynamodb:BatchGetItem", "dynamodb:BatchWriteItem"];

/** A customer's key asks the same of whoever uses the table, and only through the table. */
const useKey = key
  ? [
      {
        actions: [
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ],
        resources: [key.arn],
        conditions: [
          {
            test: "StringEquals",
            variable: "kms:ViaService",
            values: [$interpolate`dynamodb.${region}.amazonaws.com`],
          },
        ],
      },
    ]
  : [];

export const takeTurns = [{ actions: turnActions, resources: [table.arn] }, ...useKey];

export const servePages = [{ actions: [...turnActions, ...manyActions], resources: [table.arn] }, ...useKey];

/** A claim also checks, in its transaction, that nothing decided meanwhile forbids it. */
export const performOutgoing = [
  { actions: [...turnActions, ...manyActions, "dynamodb:ConditionCheckItem"], resources: [table.arn] },
  ...useKey,
];

/** Whose letter came back, and writing that down. */
export const hearOfBounces = [
  { actions: ["dynamodb:PutItem", "dynamodb:Query"], resources: [table.arn] },
  ...useKey,
];

export const findDue = [
  { actions: ["dynamodb:Query"], resources: [$interpolate`${table.arn}/index/${dueIndex.name}`] },
];

export const readStream = [
  {
    actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
    resources: [table.nodes.table.streamArn],
  },
];
