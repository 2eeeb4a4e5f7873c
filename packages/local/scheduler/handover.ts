/** The handing over of what is due to its target: placeholders, retries, dead letters. */
import { randomUUID } from "node:crypto";
import type { Disk } from "../disk.ts";
import type { ScheduleRow } from "./schedule.ts";

/**
 * Takes an event for a target. It stands for the hand-over alone: a rejection means that the target could not be
 * reached, not that it failed at its work.
 */
export type Invoke = (targetArn: string, payload: unknown) => Promise<void>;

/** An event that its target has not taken yet. */
type Invocation = {
  id: string;
  scheduleArn: string;
  target: ScheduleRow["schedule"]["Target"];
  scheduledMs: number;
  /** Counts from 1. */
  attempt: number;
  firstAttemptMs?: number;
  dueMs: number;
};

/** An event given up on, as it lies in the target's dead-letter queue. */
export type DeadLetter = { queueArn: string; body: string; attributes: Record<string, string> };

const BACK_OFF_MAX_MS = 300_000;

/** Creates the queue of what is on its way to its target. */
export function createHandover(disk: Disk) {
  const invocations = disk.rows<Invocation>("scheduler.invocations");
  const deadLetters = disk.rows<DeadLetter>("scheduler.dead-letters");

  function earliest(): Invocation | undefined {
    return invocations
      .all()
      .reduce<Invocation | undefined>(
        (first, other) => (first === undefined || other.dueMs < first.dueMs ? other : first),
        undefined,
      );
  }

  function giveUp(invocation: Invocation, executionId: string, exhausted: string, error: unknown) {
    const { id, target, scheduleArn, scheduledMs, attempt } = invocation;
    const queueArn = target.DeadLetterConfig?.Arn;
    disk.atomically(() => {
      invocations.delete(id);
      if (queueArn === undefined) return;
      deadLetters.put(id, {
        queueArn,
        body: fillIn(invocation, executionId),
        attributes: {
          ERROR_CODE: error instanceof Error ? error.name : "Error",
          ERROR_MESSAGE: error instanceof Error ? error.message : String(error),
          EXECUTION_ID: executionId,
          EXHAUSTED_RETRY_CONDITION: exhausted,
          RETRY_ATTEMPTS: String(attempt - 1),
          SCHEDULED_TIME: toSeconds(scheduledMs),
          SCHEDULE_ARN: scheduleArn,
        },
      });
    });
  }

  return {
    earliest,
    deadLetters: () => deadLetters.all(),

    /** Queues the event of a schedule for the instant it was due. */
    add({ arn, schedule }: ScheduleRow, scheduledMs: number) {
      const id = randomUUID();
      const { Target: target } = schedule;
      invocations.put(id, { id, scheduleArn: arn, target, scheduledMs, attempt: 1, dueMs: scheduledMs });
    },

    /**
     * Offers an event to its target. It stays queued until the target has taken it, so a crash in between means
     * that it is offered again (AWS: at least once).
     */
    async offer(invocation: Invocation, nowMs: number, invoke: Invoke): Promise<void> {
      const { id, target, attempt, firstAttemptMs = nowMs } = invocation;
      const executionId = randomUUID();
      try {
        await invoke(target.Arn, payloadOf(fillIn(invocation, executionId)));
        invocations.delete(id);
      } catch (error) {
        const { MaximumRetryAttempts: retriesMax, MaximumEventAgeInSeconds: ageMaxSeconds } =
          target.RetryPolicy;
        const dueMs = nowMs + backOffMs(attempt);
        if (attempt > retriesMax) giveUp(invocation, executionId, "MaximumRetryAttempts", error);
        else if (dueMs - firstAttemptMs > ageMaxSeconds * 1000) {
          giveUp(invocation, executionId, "MaximumEventAgeInSeconds", error);
        } else invocations.put(id, { ...invocation, attempt: attempt + 1, firstAttemptMs, dueMs });
      }
    },
  };
}

/** AWS says "exponential back-off" and no more: here it doubles from one second to five minutes. */
function backOffMs(attempt: number): number {
  return Math.min(1000 * 2 ** (attempt - 1), BACK_OFF_MAX_MS);
}

/** The target's input with the four placeholders filled in, or the event AWS sends where there is no input. */
function fillIn({ id, scheduleArn, target, scheduledMs, attempt }: Invocation, executionId: string): string {
  const scheduledTime = toSeconds(scheduledMs);
  if (target.Input === undefined) {
    const [, , , region, account] = scheduleArn.split(":");
    return JSON.stringify({
      version: "0",
      id,
      "detail-type": "Scheduled Event",
      source: "aws.scheduler",
      account,
      time: scheduledTime,
      region,
      resources: [scheduleArn],
      detail: "{}",
    });
  }
  return target.Input.replaceAll("<aws.scheduler.schedule-arn>", scheduleArn)
    .replaceAll("<aws.scheduler.scheduled-time>", scheduledTime)
    .replaceAll("<aws.scheduler.execution-id>", executionId)
    .replaceAll("<aws.scheduler.attempt-number>", String(attempt));
}

/** A function gets the value its JSON stands for; other targets may take any text. */
function payloadOf(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

/** ISO 8601 without milliseconds, as the service writes it. */
function toSeconds(instantMs: number): string {
  return new Date(instantMs).toISOString().replace(/\.\d+Z$/, "Z");
}
