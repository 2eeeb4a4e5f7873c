/** The scheduler over the real client: the contract, and what exactly is asked of EventBridge Scheduler. */
import { CreateScheduleGroupCommand, GetScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { createClock } from "@home-practice/local/clock.ts";
import { openDisk } from "@home-practice/local/disk.ts";
import { type Listening, listen } from "@home-practice/local/listen.ts";
import { createSchedulerEmulator } from "@home-practice/local/scheduler/emulator.ts";
import type { Scheduler } from "@home-practice/service/ports.ts";
import { describeScheduler } from "@home-practice/service/testing/contracts/scheduler.contract.ts";
import { afterEach, expect, test } from "vitest";
import { createScheduler } from "./scheduler.ts";
import { wakeEvent } from "./wake-event.ts";

const GROUP = "wakes";
const LAMBDA = "arn:aws:lambda:us-east-1:000000000000:function:wake";
const ROLE = "arn:aws:iam::000000000000:role/wakes";
const QUEUE = "arn:aws:sqs:us-east-1:000000000000:lost-wakes";

const opened: { listening: Listening; client: SchedulerClient }[] = [];
afterEach(async () => {
  for (const { listening, client } of opened.splice(0)) {
    client.destroy();
    await listening.close();
  }
});

async function open(start: string) {
  const clock = createClock({ wallMs: () => Date.parse(start) });
  const emulator = createSchedulerEmulator({ clock, disk: openDisk(":memory:") });
  const listening = await listen(emulator.app);
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new SchedulerClient({ endpoint: listening.url, region: "us-east-1", credentials });
  opened.push({ listening, client });
  await client.send(new CreateScheduleGroupCommand({ Name: GROUP }));
  const scheduler: Scheduler = createScheduler({
    client,
    now: () => new Date(clock.nowMs()).toISOString().replace(".000Z", "Z"),
    groupName: GROUP,
    targetArn: LAMBDA,
    roleArn: ROLE,
    deadLetterArn: QUEUE,
  });
  return { clock, emulator, client, scheduler };
}

describeScheduler("EventBridge Scheduler", async (start) => {
  const { clock, emulator, scheduler } = await open(start);
  return {
    scheduler,
    schedules: () => emulator.schedules(),
    async moveTo(instant) {
      const received: unknown[] = [];
      clock.forwardTo(Date.parse(instant));
      await emulator.fireDue(
        clock.nowMs(),
        async (_arn, payload) => void received.push(wakeEvent.parse(payload)),
      );
      return received;
    },
  };
});

test("an alarm goes in UTC, exactly, with a short retry, a dead-letter queue and nothing but ids", async () => {
  const { client, scheduler } = await open("2027-03-01T12:00:00Z");
  await scheduler.wake("c_ana", "2027-03-14T07:30:00Z");
  const name = "c_ana-20270314T073000Z";
  expect(await client.send(new GetScheduleCommand({ GroupName: GROUP, Name: name }))).toMatchObject({
    ScheduleExpression: "at(2027-03-14T07:30:00)",
    ScheduleExpressionTimezone: "UTC",
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: {
      Arn: LAMBDA,
      RoleArn: ROLE,
      Input: '{"kind":"wake","clientId":"c_ana","at":"2027-03-14T07:30:00Z"}',
      RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 600 },
      DeadLetterConfig: { Arn: QUEUE },
    },
  });
});

test("a summary goes by the therapist's clock and carries the instant it was due", async () => {
  const { client, scheduler } = await open("2027-03-01T12:00:00Z");
  await scheduler.weekly("t_rivera", { day: "SU", time: "18:05", zone: "America/Denver" });
  expect(
    await client.send(new GetScheduleCommand({ GroupName: GROUP, Name: "summary-t_rivera" })),
  ).toMatchObject({
    ScheduleExpression: "cron(5 18 ? * SUN *)",
    ScheduleExpressionTimezone: "America/Denver",
    ActionAfterCompletion: "NONE",
    Target: {
      Input: '{"kind":"summary","therapistId":"t_rivera","scheduledAt":"<aws.scheduler.scheduled-time>"}',
    },
  });
});

test("an outage is thrown", async () => {
  const { client, scheduler } = await open("2027-03-01T12:00:00Z");
  client.middlewareStack.add(() => () => Promise.reject(new Error("down")), { step: "initialize" });
  await expect(scheduler.wake("c_ana", "2027-03-14T07:30:00Z")).rejects.toThrow("down");
  await expect(scheduler.cancelWake("c_ana", "2027-03-14T07:30:00Z")).rejects.toThrow("down");
});

test.each([
  { kind: "wake", clientId: "c_ana" },
  { kind: "wake", clientId: "", at: "2027-03-14T07:30:00Z" },
  { kind: "wake", clientId: "c_ana", at: "tomorrow" },
  { kind: "wake", clientId: "c_ana", at: "2027-03-14T07:30:00.000Z" },
  { kind: "summary", clientId: "c_ana", scheduledAt: "2027-03-14T07:30:00Z" },
  { kind: "summary", therapistId: "t_rivera", scheduledAt: "<aws.scheduler.scheduled-time>" },
  { kind: "other" },
  null,
])("the wake door does not take %j", (event) => {
  expect(wakeEvent.safeParse(event).success).toBe(false);
});
