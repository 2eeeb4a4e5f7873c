/** One schedule: what the service accepts, what is kept of it, and when it is due. */
import { z } from "zod";
import { complaints, restJsonError } from "../rest-json.ts";
import { firstFrom, isTimeZone, parseExpression } from "./expression.ts";

const START_DATE_AGE_LIMIT_MS = 5 * 60_000;
const INPUT_LIMIT_BYTES = 256 * 1024;

/** AWS: the name of a schedule or a group, and a client token. */
export const NAME = z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/, "must be 1 to 64 of 0-9 a-z A-Z - _ .");
export const CLIENT_TOKEN = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/, "must be 1 to 64 of 0-9 a-z A-Z - _");

const FLEXIBLE_TIME_WINDOW = z
  .object({
    Mode: z.enum(["OFF", "FLEXIBLE"]),
    MaximumWindowInMinutes: z.int().min(1).max(1440).optional(),
  })
  .refine(({ Mode, MaximumWindowInMinutes: minutes }) => (Mode === "FLEXIBLE") === (minutes !== undefined), {
    path: ["MaximumWindowInMinutes"],
    message: "is required with FLEXIBLE and not allowed with OFF",
  });

const TARGET = z
  .looseObject({
    Arn: z.string().min(1).max(1600),
    RoleArn: z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, "must be the ARN of a role"),
    Input: z
      .string()
      .min(1)
      .refine((input) => Buffer.byteLength(input) <= INPUT_LIMIT_BYTES, "must be at most 256 KB")
      .optional(),
    RetryPolicy: z
      .object({
        MaximumRetryAttempts: z.int().min(0).max(185).default(185),
        MaximumEventAgeInSeconds: z.int().min(60).max(86_400).default(86_400),
      })
      .prefault({}),
    DeadLetterConfig: z.object({ Arn: z.string().min(1) }).optional(),
  })
  .refine(({ Arn, Input }) => !isLambda(Arn) || Input === undefined || isJson(Input), {
    path: ["Input"],
    message: "must be JSON for a Lambda function",
  });

/** AWS: the body of CreateSchedule and UpdateSchedule, dates in epoch seconds. */
const SCHEDULE = z.object({
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z
    .string()
    .min(1)
    .max(50)
    .refine(isTimeZone, "is not a time zone")
    .default("UTC"),
  StartDate: z.number().optional(),
  EndDate: z.number().optional(),
  FlexibleTimeWindow: FLEXIBLE_TIME_WINDOW,
  Target: TARGET,
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  ActionAfterCompletion: z.enum(["NONE", "DELETE"]).default("NONE"),
  Description: z.string().max(512).optional(),
  KmsKeyArn: z.string().min(1).max(2048).optional(),
});

export type Schedule = z.infer<typeof SCHEDULE>;

/** A schedule as it is kept. */
export type ScheduleRow = {
  name: string;
  group: string;
  arn: string;
  schedule: Schedule;
  createdMs: number;
  modifiedMs: number;
  /** From where a rate counts. */
  anchorMs: number;
  /** When it is due next; undefined when it is disabled or over. */
  nextMs?: number | undefined;
};

/** The refusal of a request that breaks the service's rules. */
export function validationError(message: string) {
  return restJsonError(400, "ValidationException", message, "Message");
}

/** Reads a request with a schema. Throws the service's ValidationException. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw validationError(complaints(error));
  return data;
}

/**
 * Reads the body of CreateSchedule (`isNew`) or UpdateSchedule at an instant. Throws the service's
 * ValidationException.
 *
 * AWS: an expression or an `at()` in the past is refused, and so is a StartDate older than five minutes.
 */
export function parseSchedule(body: unknown, nowMs: number, isNew: boolean): Schedule {
  const schedule = parse(SCHEDULE, body);
  const { ScheduleExpression: text, StartDate, EndDate } = schedule;
  const expression = readExpression(schedule);
  if (expression.kind === "at") {
    if (expression.atMs < nowMs)
      throw validationError(`Invalid Schedule Expression ${text}: it is in the past.`);
    return schedule;
  }
  if (isNew && StartDate !== undefined && StartDate * 1000 < nowMs - START_DATE_AGE_LIMIT_MS) {
    throw validationError("The StartDate you specify cannot be earlier than 5 minutes ago.");
  }
  if (EndDate !== undefined && EndDate * 1000 <= Math.max(nowMs, (StartDate ?? 0) * 1000)) {
    throw validationError("The EndDate you specify must be in the future and after the StartDate.");
  }
  return schedule;
}

/**
 * When a schedule is due, from an instant on; undefined when it never is again.
 *
 * AWS: StartDate and EndDate are UTC and ignored for `at()`; a rate without a StartDate begins at once; nothing
 * runs from EndDate on.
 */
export function dueFrom(schedule: Schedule, fromMs: number, anchorMs: number): number | undefined {
  if (schedule.State === "DISABLED") return undefined;
  const expression = readExpression(schedule);
  if (expression.kind === "at") return firstFrom(expression, fromMs, anchorMs);
  const startMs = (schedule.StartDate ?? 0) * 1000;
  const endMs = (schedule.EndDate ?? Number.POSITIVE_INFINITY) * 1000;
  const dueMs = firstFrom(expression, Math.max(fromMs, startMs), anchorMs);
  return dueMs !== undefined && dueMs < endMs ? dueMs : undefined;
}

function readExpression(schedule: Schedule) {
  const { ScheduleExpression: text, ScheduleExpressionTimezone: timeZone } = schedule;
  try {
    return parseExpression(text, timeZone);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw validationError(`Invalid Schedule Expression ${text}: ${error.message}.`);
  }
}

/** Whether a target is a Lambda function. */
function isLambda(arn: string): boolean {
  return arn.includes(":lambda:");
}

function isJson(text: string): boolean {
  try {
    // A placeholder may stand where JSON wants a number.
    JSON.parse(text.replace(/<aws\.scheduler\.attempt-number>/g, "1"));
    return true;
  } catch {
    return false;
  }
}
