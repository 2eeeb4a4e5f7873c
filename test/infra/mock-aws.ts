/** What AWS would say of resources that were just made: their ARNs, addresses and the like. */
import type { Inputs } from "./graph.ts";

export const account = "123456789012";
export const region = "us-east-1";

/** What stands between the account and a name in the ARN of each type that is granted to somebody. */
const arns: Record<string, (name: string) => string> = {
  "aws:lambda/function:Function": (name) => `arn:aws:lambda:${region}:${account}:function:${name}`,
  "aws:iam/role:Role": (name) => `arn:aws:iam::${account}:role/${name}`,
  "aws:dynamodb/table:Table": (name) => `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  "aws:sqs/queue:Queue": (name) => `arn:aws:sqs:${region}:${account}:${name}`,
  "aws:sns/topic:Topic": (name) => `arn:aws:sns:${region}:${account}:${name}`,
  "aws:kms/key:Key": (name) => `arn:aws:kms:${region}:${account}:key/${name}`,
  "aws:sesv2/emailIdentity:EmailIdentity": (name) => `arn:aws:ses:${region}:${account}:identity/${name}`,
  "aws:sesv2/configurationSet:ConfigurationSet": (name) =>
    `arn:aws:ses:${region}:${account}:configuration-set/${name}`,
  "aws:scheduler/scheduleGroup:ScheduleGroup": (name) =>
    `arn:aws:scheduler:${region}:${account}:schedule-group/${name}`,
};

/** By the logical name, as chance has a part in physical ones. */
export function arnOf(type: string, name: string): string {
  return arns[type]?.(name) ?? `arn:aws:other:${region}:${account}:${type}/${name}`;
}

/** The inputs, and what AWS adds. */
export function stateOf(type: string, name: string, inputs: Inputs): Inputs {
  const arn = arnOf(type, name);
  return { ...inputs, name: inputs.name ?? name, arn, ...added(type, name, arn, inputs) };
}

function added(type: string, name: string, arn: string, inputs: Inputs): Inputs {
  switch (type) {
    case "aws:lambda/function:Function":
      return { qualifiedArn: `${arn}:$LATEST`, invokeArn: arn, version: "$LATEST" };
    case "aws:dynamodb/table:Table":
      return { streamArn: `${arn}/stream/2027-01-01T00:00:00.000` };
    case "aws:apigatewayv2/api:Api":
      return {
        apiEndpoint: `https://${name.toLowerCase()}.example`,
        executionArn: `arn:aws:execute-api:${region}:${account}:${name}`,
      };
    case "aws:sesv2/emailIdentity:EmailIdentity":
      return { dkimSigningAttributes: { tokens: ["one", "two", "three"] } };
    case "random:index/randomBytes:RandomBytes":
      return { base64: Buffer.alloc(inputs.length, 7).toString("base64") };
    default:
      return {};
  }
}

/** @throws Error for a question that nothing here has asked before */
export function answerCall({ token, inputs }: { token: string; inputs: Inputs }): Inputs {
  switch (token) {
    case "aws:iam/getPolicyDocument:getPolicyDocument":
      return { ...inputs, json: policyOf(inputs) };
    case "aws:index/getRegion:getRegion":
      return { region, name: region, id: region };
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { accountId: account, id: account };
    case "aws:index/getPartition:getPartition":
      return { partition: "aws", id: "aws", dnsSuffix: "amazonaws.com" };
    default:
      throw new Error(`Nothing is known here of ${token}.`);
  }
}

interface PolicyInput {
  effect?: string;
  actions?: string[];
  resources?: string[];
  principals?: { type: string; identifiers: string[] }[];
  conditions?: { test: string; variable: string; values: string[] }[];
}

function policyOf({ statements = [] }: Inputs): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: (statements as PolicyInput[]).map(
      ({ effect, actions, resources, principals, conditions = [] }) => ({
        Effect: effect ?? "Allow",
        Action: actions,
        Resource: resources,
        ...(principals && {
          Principal: Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers])),
        }),
        ...(conditions.length > 0 && { Condition: mergeConditions(conditions) }),
      }),
    ),
  });
}

function mergeConditions(conditions: NonNullable<PolicyInput["conditions"]>) {
  const merged: Record<string, Record<string, string[]>> = {};
  for (const { test, variable, values } of conditions) merged[test] = { ...merged[test], [variable]: values };
  return merged;
}
