/** Alarms, weekly summaries and daily briefs as schedules of EventBridge Scheduler. */
import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import type { Weekday } from "@home-practice/conversation/practice/weekday.ts";
import type { Scheduler } from "@home-practice/service/ports.ts";
import type { WakeEvent } from "./wake-event.ts";

export interface SchedulerSettings {
  client: SchedulerClient;
  /** The instant, to tell what is not ahead any more. */
  now(): string;
  groupName: string;
  /** The wake function, and the role in which the Scheduler invokes it. */
  targetArn: string;
  roleArn: string;
  /** The queue for what could not be handed over. */
  deadLetterArn?: string;
}

/**
 * Short, as an alarm that could not be handed over is heard by the sweep. Lambda is invoked asynchronously: this covers
 * the handing over only, not what the function does.
 */
const retryPolicy = { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 600 };

/** EventBridge Scheduler: replaced by the instant the schedule was due, the same over its retries. */
const scheduledTime = "<aws.scheduler.scheduled-time>";

/** Creates the scheduler. All its calls throw what the SDK throws when a request fails. */
export function createScheduler(settings: SchedulerSettings): Scheduler {
  const { client, now, groupName, targetArn, roleArn, deadLetterArn } = settings;

  const target = (input: WakeEvent) => ({
    Arn: targetArn,
    RoleArn: roleArn,
    Input: JSON.stringify(input),
    RetryPolicy: retryPolicy,
    ...(deadLetterArn !== undefined && { DeadLetterConfig: { Arn: deadLetterArn } }),
  });

  /** By the clock on the wall of a zone; `kind` is told to the wake door with the instant. */
  async function recur(
    kind: "summary" | "brief",
    therapistId: string,
    { cron, zone }: { cron: string; zone: string },
  ): Promise<void> {
    const schedule = {
      Name: `${kind}-${therapistId}`,
      GroupName: groupName,
      ScheduleExpression: `cron(${cron})`,
      ScheduleExpressionTimezone: zone,
      FlexibleTimeWindow: { Mode: "OFF" as const },
      Target: target({ kind, therapistId, scheduledAt: scheduledTime }),
    };
    if (!(await unless(ConflictException, client.send(new CreateScheduleCommand(schedule))))) {
      await client.send(new UpdateScheduleCommand(schedule));
    }
  }

  async function remove(name: string): Promise<void> {
    const command = new DeleteScheduleCommand({ Name: name, GroupName: groupName });
    await unless(ResourceNotFoundException, client.send(command));
  }

  return {
    async wake(clientId, at) {
      const create = new CreateScheduleCommand({
        Name: wakeName(clientId, at),
        GroupName: groupName,
        ScheduleExpression: `at(${firesAt(at, now()).slice(0, -"Z".length)})`,
        ScheduleExpressionTimezone: "UTC",
        FlexibleTimeWindow: { Mode: "OFF" },
        ActionAfterCompletion: "DELETE",
        Target: target({ kind: "wake", clientId, at }),
      });
      await unless(ConflictException, client.send(create));
    },

    cancelWake: (clientId, at) => remove(wakeName(clientId, at)),

    weekly: (therapistId, { day, time, zone }) =>
      recur("summary", therapistId, { cron: `${cronTime(time)} ? * ${cronDays[day]} *`, zone }),

    daily: (therapistId, { time, zone }) =>
      recur("brief", therapistId, { cron: `${cronTime(time)} * * ? *`, zone }),

    async endLetters(therapistId) {
      for (const kind of ["summary", "brief"]) await remove(`${kind}-${therapistId}`);
    },
  };
}

/** Minutes, then hours. */
function cronTime(time: string): string {
  const [hours, minutes] = time.split(":").map(Number);
  return `${minutes} ${hours}`;
}

const cronDays: Record<Weekday, string> = {
  MO: "MON",
  TU: "TUE",
  WE: "WED",
  TH: "THU",
  FR: "FRI",
  SA: "SAT",
  SU: "SUN",
};

/** `c_abc-20270314T073000Z`. EventBridge Scheduler: at most 64 of letters, digits and `-_.`. */
function wakeName(clientId: string, at: string): string {
  return `${clientId}-${at.replace(/[-:]/g, "")}`;
}

/** The instant itself, or a minute from now where it is not ahead: an `at()` in the past is refused. */
function firesAt(at: string, now: string): string {
  if (at > now) return at;
  return new Date(Date.parse(now) + 60_000).toISOString().replace(".000Z", "Z");
}

/** Whether the call went well; false where it failed in the expected way. */
async function unless(expected: new (...given: never[]) => Error, call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof expected) return false;
    throw error;
  }
}
