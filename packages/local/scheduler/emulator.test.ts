/** The Scheduler emulator as the real client and the world see it. */
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  GetScheduleGroupCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createClock } from "../clock.ts";
import { openDisk } from "../disk.ts";
import { type Listening, listen } from "../listen.ts";
import { createSchedulerEmulator } from "./emulator.ts";

const START_MS = Date.parse("2027-03-01T12:00:00Z");
const LAMBDA = "arn:aws:lambda:us-east-1:000000000000:function:wake";
const ROLE = "arn:aws:iam::000000000000:role/wakes";

let disk = openDisk(":memory:");
let clock = createClock();
let emulator = createSchedulerEmulator({ clock, disk });
let listening: Listening;
let client: SchedulerClient;

beforeEach(async () => {
  disk = openDisk(":memory:");
  clock = createClock({ wallMs: () => START_MS });
  emulator = createSchedulerEmulator({ clock, disk });
  listening = await listen(emulator.app);
  client = new SchedulerClient({
    endpoint: listening.url,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
});
afterEach(async () => {
  client.destroy();
  await listening.close();
});

/** A valid request, changed here and there. */
function request(changes: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput {
  return {
    Name: "c1-2027",
    ScheduleExpression: "at(2027-03-02T09:00:00)",
    FlexibleTimeWindow: { Mode: "OFF" },
    Target: { Arn: LAMBDA, RoleArn: ROLE, Input: '{"clientId":"c1"}' },
    ...changes,
  };
}

const create = (changes?: Partial<CreateScheduleCommandInput>) =>
  client.send(new CreateScheduleCommand(request(changes)));

/** Moves the clock and collects what reaches a target that takes everything. */
async function collect(until: string): Promise<unknown[]> {
  const payloads: unknown[] = [];
  clock.forwardTo(Date.parse(until));
  await emulator.fireDue(clock.nowMs(), async (_arn, payload) => void payloads.push(payload));
  return payloads;
}

test("a schedule is created, read, overwritten and deleted", async () => {
  const { ScheduleArn } = await create({ Description: "the next alarm" });
  expect(ScheduleArn).toBe("arn:aws:scheduler:us-east-1:000000000000:schedule/default/c1-2027");
  const created = await client.send(new GetScheduleCommand({ Name: "c1-2027" }));
  expect(created).toMatchObject({
    Arn: ScheduleArn,
    GroupName: "default",
    Description: "the next alarm",
    ScheduleExpressionTimezone: "UTC",
    State: "ENABLED",
    ActionAfterCompletion: "NONE",
    CreationDate: new Date(START_MS),
  });
  expect(created.Target).toMatchObject({ RetryPolicy: { MaximumRetryAttempts: 185 } });

  clock.forwardTo(START_MS + 1000);
  await client.send(new UpdateScheduleCommand(request({ ScheduleExpression: "at(2027-03-03T09:00:00)" })));
  const updated = await client.send(new GetScheduleCommand({ Name: "c1-2027" }));
  expect(updated.Description).toBeUndefined();
  expect(updated.CreationDate).toEqual(new Date(START_MS));
  expect(updated.LastModificationDate).toEqual(new Date(START_MS + 1000));
  expect(emulator.schedules()).toEqual([{ name: "c1-2027", at: "2027-03-03T09:00:00.000Z" }]);

  await client.send(new DeleteScheduleCommand({ Name: "c1-2027" }));
  await expect(client.send(new GetScheduleCommand({ Name: "c1-2027" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    $metadata: { httpStatusCode: 404 },
  });
  expect(emulator.nextDue()).toBeUndefined();
});

test.each<[string, Partial<CreateScheduleCommandInput>, string]>([
  ["an at() in the past", { ScheduleExpression: "at(2027-03-01T11:59:59)" }, "past"],
  [
    "an expression that is none",
    { ScheduleExpression: "cron(0 9 * * MON *)" },
    "Invalid Schedule Expression",
  ],
  ["an unknown zone", { ScheduleExpressionTimezone: "Mars/Olympus" }, "ScheduleExpressionTimezone"],
  ["a long name", { Name: "x".repeat(65) }, "1 to 64"],
  ["a name with a space", { Name: "a b" }, "1 to 64"],
  ["no flexible time window", { FlexibleTimeWindow: undefined }, "FlexibleTimeWindow"],
  ["a window without its length", { FlexibleTimeWindow: { Mode: "FLEXIBLE" } }, "MaximumWindowInMinutes"],
  ["no role", { Target: { Arn: LAMBDA, RoleArn: undefined } }, "RoleArn"],
  ["no target", { Target: undefined }, "Target"],
  ["words for a function", { Target: { Arn: LAMBDA, RoleArn: ROLE, Input: "hello" } }, "Input"],
  [
    "too many retries",
    { Target: { Arn: LAMBDA, RoleArn: ROLE, RetryPolicy: { MaximumRetryAttempts: 186 } } },
    "MaximumRetryAttempts",
  ],
  [
    "an old StartDate",
    { ScheduleExpression: "rate(1 day)", StartDate: new Date(START_MS - 301_000) },
    "StartDate",
  ],
  ["an end in the past", { ScheduleExpression: "rate(1 day)", EndDate: new Date(START_MS) }, "EndDate"],
])("refuses %s", async (_name, changes, words) => {
  await expect(create(changes)).rejects.toMatchObject({
    name: "ValidationException",
    message: expect.stringContaining(words),
    $metadata: { httpStatusCode: 400 },
  });
  expect(emulator.schedules()).toEqual([]);
});

test("a name is taken once, and a client token answers the same again", async () => {
  const first = await create({ ClientToken: "token-1" });
  expect((await create({ ClientToken: "token-1" })).ScheduleArn).toBe(first.ScheduleArn);
  await expect(create({ ClientToken: "token-2" })).rejects.toMatchObject({ name: "ConflictException" });
  await expect(create({ ClientToken: "token-1", Description: "another" })).rejects.toMatchObject({
    name: "ConflictException",
  });
  const remove = () => client.send(new DeleteScheduleCommand({ Name: "c1-2027", ClientToken: "token-3" }));
  await remove();
  await remove();
  await expect(client.send(new DeleteScheduleCommand({ Name: "c1-2027" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
});

test("groups hold schedules and take them along", async () => {
  await expect(create({ GroupName: "wakes" })).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  await client.send(new CreateScheduleGroupCommand({ Name: "wakes" }));
  await expect(client.send(new CreateScheduleGroupCommand({ Name: "wakes" }))).rejects.toMatchObject({
    name: "ConflictException",
  });
  await create({ GroupName: "wakes" });
  await create({ Name: "other" });
  const listed = await client.send(new ListScheduleGroupsCommand({}));
  expect(listed.ScheduleGroups?.map(({ Name }) => Name)).toEqual(["default", "wakes"]);
  const inGroup = { Name: "c1-2027", GroupName: "wakes" };
  expect(await client.send(new GetScheduleCommand(inGroup))).toMatchObject({ GroupName: "wakes" });
  await expect(client.send(new GetScheduleCommand({ Name: "c1-2027" }))).rejects.toThrow();

  await client.send(new DeleteScheduleGroupCommand({ Name: "wakes" }));
  await expect(client.send(new GetScheduleGroupCommand({ Name: "wakes" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  expect(emulator.schedules().map(({ name }) => name)).toEqual(["other"]);
  await expect(client.send(new DeleteScheduleGroupCommand({ Name: "default" }))).rejects.toMatchObject({
    name: "ValidationException",
  });
});

test("lists are filtered and come in pages", async () => {
  await client.send(new CreateScheduleGroupCommand({ Name: "wakes" }));
  for (const Name of ["b1", "b2", "b3", "c1"]) await create({ Name, GroupName: "wakes" });
  await create({ Name: "b4", State: "DISABLED" });
  const first = await client.send(
    new ListSchedulesCommand({ GroupName: "wakes", NamePrefix: "b", MaxResults: 2 }),
  );
  const second = await client.send(
    new ListSchedulesCommand({
      GroupName: "wakes",
      NamePrefix: "b",
      MaxResults: 2,
      NextToken: first.NextToken,
    }),
  );
  expect([first, second].map((page) => page.Schedules?.map(({ Name }) => Name))).toEqual([
    ["b1", "b2"],
    ["b3"],
  ]);
  expect(second.NextToken).toBeUndefined();
  const disabled = await client.send(new ListSchedulesCommand({ State: "DISABLED" }));
  expect(disabled.Schedules).toMatchObject([{ Name: "b4", GroupName: "default", Target: { Arn: LAMBDA } }]);
});

test("a one-time schedule fires once, not before, and goes when it was asked to", async () => {
  await create({ ActionAfterCompletion: "DELETE" });
  expect(emulator.nextDue()).toBe(Date.parse("2027-03-02T09:00:00Z"));
  expect(await collect("2027-03-02T08:59:59Z")).toEqual([]);
  expect(await collect("2027-03-02T09:00:00Z")).toEqual([{ clientId: "c1" }]);
  expect(await collect("2027-03-09T09:00:00Z")).toEqual([]);
  await expect(client.send(new GetScheduleCommand({ Name: "c1-2027" }))).rejects.toThrow();
});

test("a one-time schedule that is over stays, unless it was asked to go", async () => {
  await create();
  await collect("2027-03-02T09:00:00Z");
  expect((await client.send(new GetScheduleCommand({ Name: "c1-2027" }))).State).toBe("ENABLED");
  expect(emulator.schedules()).toEqual([]);
});

test("a weekly summary keeps its local hour over the clock change", async () => {
  await create({ ScheduleExpression: "cron(0 7 ? * FRI *)", ScheduleExpressionTimezone: "America/New_York" });
  const due: string[] = [];
  while (due.length < 3) {
    const nextMs = emulator.nextDue() ?? 0;
    due.push(new Date(nextMs).toISOString());
    await collect(due.at(-1) ?? "");
  }
  expect(due).toEqual(["2027-03-05T12:00:00.000Z", "2027-03-12T12:00:00.000Z", "2027-03-19T11:00:00.000Z"]);
});

test("a rate begins at once, fires each occurrence of a long jump in order, and ends", async () => {
  const Input = '{"at":"<aws.scheduler.scheduled-time>"}';
  await create({
    ScheduleExpression: "rate(12 hours)",
    EndDate: new Date("2027-03-02T12:00:00Z"),
    ActionAfterCompletion: "DELETE",
    Target: { Arn: LAMBDA, RoleArn: ROLE, Input },
  });
  await create({ Name: "between", Target: { Arn: LAMBDA, RoleArn: ROLE, Input } });
  await create({ Name: "asleep", State: "DISABLED" });
  expect(await collect("2027-03-05T00:00:00Z")).toEqual([
    { at: "2027-03-01T12:00:00Z" },
    { at: "2027-03-02T00:00:00Z" },
    { at: "2027-03-02T09:00:00Z" },
  ]);
  const left = await client.send(new ListSchedulesCommand({}));
  expect(left.Schedules?.map(({ Name }) => Name)).toEqual(["asleep", "between"]);
});

test("placeholders are filled in, and an input that is missing becomes the service's own event", async () => {
  const Input =
    '{"arn":"<aws.scheduler.schedule-arn>","at":"<aws.scheduler.scheduled-time>",' +
    '"id":"<aws.scheduler.execution-id>","attempt":<aws.scheduler.attempt-number>}';
  await create({ Target: { Arn: LAMBDA, RoleArn: ROLE, Input } });
  await create({ Name: "plain", Target: { Arn: LAMBDA, RoleArn: ROLE } });
  const arn = "arn:aws:scheduler:us-east-1:000000000000:schedule/default";
  expect(await collect("2027-03-02T10:00:00Z")).toEqual([
    {
      arn: `${arn}/c1-2027`,
      at: "2027-03-02T09:00:00Z",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      attempt: 1,
    },
    expect.objectContaining({ "detail-type": "Scheduled Event", resources: [`${arn}/plain`] }),
  ]);
});

test("a hand-over that fails is tried again later with the same scheduled time, then lies with the dead letters", async () => {
  const queue = "arn:aws:sqs:us-east-1:000000000000:wakes-dead";
  await create({
    Target: {
      Arn: LAMBDA,
      RoleArn: ROLE,
      Input: '{"at":"<aws.scheduler.scheduled-time>","attempt":<aws.scheduler.attempt-number>}',
      RetryPolicy: { MaximumRetryAttempts: 2 },
      DeadLetterConfig: { Arn: queue },
    },
  });
  const offered: unknown[] = [];
  for (let instantMs = emulator.nextDue(); instantMs !== undefined; instantMs = emulator.nextDue()) {
    clock.forwardTo(instantMs);
    await emulator.fireDue(instantMs, async (_arn, payload) => {
      offered.push(payload);
      throw new Error("throttled");
    });
  }
  const at = "2027-03-02T09:00:00Z";
  expect(offered).toEqual([1, 2, 3].map((attempt) => ({ at, attempt })));
  expect(emulator.deadLetters()).toMatchObject([
    {
      queueArn: queue,
      attributes: {
        ERROR_MESSAGE: "throttled",
        RETRY_ATTEMPTS: "2",
        SCHEDULED_TIME: at,
        EXHAUSTED_RETRY_CONDITION: "MaximumRetryAttempts",
      },
    },
  ]);
});

test("what was scheduled is still scheduled after a restart, and what was on its way is offered again", async () => {
  await create({ ScheduleExpression: "cron(0 9 * * ? *)" });
  clock.forwardTo(Date.parse("2027-03-02T09:00:00Z"));
  const neverAnswers = new Promise<void>(() => undefined);
  void emulator.fireDue(clock.nowMs(), () => neverAnswers);
  await Promise.resolve();

  emulator = createSchedulerEmulator({ clock, disk });
  expect(emulator.schedules()).toEqual([{ name: "c1-2027", at: "2027-03-03T09:00:00.000Z" }]);
  expect(await collect("2027-03-02T09:00:00Z")).toEqual([{ clientId: "c1" }]);
});
