/** One call at Twilio: what is kept of it, how the REST interface shows it, and what its webhooks are told. */
import type { TwilioAccount } from "./account.ts";
import type { Gather, Verb } from "./voice-twiml.ts";
import { API_VERSION, placeParams, rfc2822 } from "./wire-form.ts";

export type CallEndStatus = "completed" | "busy" | "no-answer" | "failed" | "canceled";
export type CallStatus = "queued" | "ringing" | "in-progress" | CallEndStatus;
export type CallEvent = "initiated" | "ringing" | "answered" | "completed";

/** What a client did on the phone; no words where they were silent. */
export type Heard = { by: "keys" | "speech"; words: string };
type Spoken = { words: string; language: string };

/** One question to a webhook: what it was asked because of, where, and what was spoken then. */
export type CallMoment = { url?: string; heard?: Heard; spoken: Spoken[] };

export type CallRow = {
  sid: string;
  direction: "inbound" | "outbound-api";
  from: string;
  to: string;
  status: CallStatus;
  createdMs: number;
  updatedMs: number;
  /** When it was answered. */
  startedMs?: number;
  endedMs?: number;
  answeredBy?: string;
  /** For calls that we make. */
  url?: string;
  fallbackUrl?: string;
  twiml?: string;
  machineDetection?: "Enable" | "DetectMessageEnd";
  ringSeconds: number;
  timeLimitSeconds: number;
  statusCallback?: string;
  statusEvents: CallEvent[];
  /** Which events still have to be posted, and how many were. */
  unreported: { event: CallEvent; status: CallStatus; atMs: number }[];
  reportedCount: number;
  moments: CallMoment[];
  /** What it waits for, with what comes after it and the page that both came from. */
  listening?: { gather: Gather; rest: Verb[]; url: string };
  /** The number that it was connected to: from then on nothing of it is ours. */
  dialled?: string;
  /** When it goes on without the client: rung out, silent for too long, over its time. */
  dueMs?: number;
};

export const ENDED: readonly CallStatus[] = ["completed", "busy", "no-answer", "failed", "canceled"];

/** The phone at the other end. */
export function clientPhone({ direction, from, to }: CallRow): string {
  return direction === "inbound" ? from : to;
}

/** Twilio: the Call resource. */
export function callJson(row: CallRow, { accountSid }: TwilioAccount) {
  const uri = `/${API_VERSION}/Accounts/${accountSid}/Calls/${row.sid}`;
  const isEnded = ENDED.includes(row.status);
  return {
    sid: row.sid,
    account_sid: accountSid,
    parent_call_sid: null,
    from: row.from,
    from_formatted: row.from,
    to: row.to,
    to_formatted: row.to,
    phone_number_sid: null,
    caller_name: row.direction === "inbound" ? "" : null,
    direction: row.direction,
    status: row.status,
    answered_by: row.answeredBy ?? null,
    duration: isEnded ? String(durationSeconds(row)) : null,
    date_created: rfc2822(row.createdMs),
    date_updated: rfc2822(row.updatedMs),
    start_time: row.startedMs === undefined ? null : rfc2822(row.startedMs),
    end_time: row.endedMs === undefined ? null : rfc2822(row.endedMs),
    price: null,
    price_unit: "USD",
    queue_time: "0",
    forwarded_from: null,
    group_sid: null,
    trunk_sid: null,
    api_version: API_VERSION,
    uri: `${uri}.json`,
    subresource_uris: { recordings: `${uri}/Recordings.json`, notifications: `${uri}/Notifications.json` },
  };
}

/** Twilio: what every webhook of a call is told. */
export function callParams(row: CallRow, { accountSid }: TwilioAccount): Record<string, string> {
  const { sid, from, to, direction, status } = row;
  return {
    AccountSid: accountSid,
    ApiVersion: API_VERSION,
    CallSid: sid,
    CallStatus: status,
    Called: to,
    ...placeParams("Called", to),
    Caller: from,
    ...placeParams("Caller", from),
    Direction: direction,
    From: from,
    ...placeParams("From", from),
    To: to,
    ...placeParams("To", to),
    ...(row.answeredBy !== undefined && { AnsweredBy: row.answeredBy }),
  };
}

/** Twilio: what a Gather adds. Blank fields are sent, and signed, like the others. */
export function heardParams(heard: Heard, finishedOnKey: string): Record<string, string> {
  if (heard.by === "speech" && heard.words !== "") return { SpeechResult: heard.words, Confidence: "0.9" };
  return { Digits: heard.words, FinishedOnKey: finishedOnKey, msg: "Gather End" };
}

/** Twilio: what the status callback is told. */
export function callEventParams(row: CallRow, account: TwilioAccount): Record<string, string> {
  const [report] = row.unreported;
  const isOver = report?.event === "completed";
  const seconds = durationSeconds(row);
  return {
    ...callParams(row, account),
    CallStatus: report?.event === "initiated" ? "initiated" : (report?.status ?? row.status),
    CallbackSource: "call-progress-events",
    SequenceNumber: String(row.reportedCount),
    Timestamp: rfc2822(report?.atMs ?? row.updatedMs),
    ...(isOver && { CallDuration: String(seconds), Duration: String(Math.ceil(seconds / 60)) }),
  };
}

function durationSeconds({ startedMs, endedMs }: CallRow): number {
  return startedMs === undefined || endedMs === undefined ? 0 : Math.round((endedMs - startedMs) / 1000);
}
