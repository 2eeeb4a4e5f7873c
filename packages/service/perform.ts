/** Perform: what was saved to leave the building leaves it, each once, whatever died before. */
import type { Event } from "@home-practice/conversation/event.ts";
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { alarmOf } from "@home-practice/conversation/timers.ts";
import { escalate, raiseAlert, raiseTestAlert, sendAlertNews } from "./alerts.ts";
import { decidingTurn } from "./calls.ts";
import { endText } from "./delivery.ts";
import { Busy, Refused } from "./errors.ts";
import { tell } from "./handle.ts";
import { briefLetter, deliveryLetter, signInLetter, summaryLetter } from "./letters.ts";
import { reportLost, tellOfLost } from "./lost.ts";
import { clientOf, isToClient, type Outgoing, therapistOwner } from "./outgoing.ts";
import { textRecordLink } from "./own-record.ts";
import type { Letter, Ports } from "./ports.ts";
import { summaryLines } from "./summary-lines.ts";

/** How long a claim holds; a send takes at most the client's time-out of some seconds. */
const leaseMinutes = 1;
/** Half an hour. After that a text is stale; and a day for what somebody's safety or privacy hangs on. */
const attemptsMax = { usual: 6, vital: 96 };
export const vitalKinds: ReadonlySet<Outgoing["kind"]> = new Set([
  "alert",
  "alert-news",
  "escalation",
  "erase",
]);
/** Not found at Twilio this often, a minute apart, means it never arrived there. */
const looksMax = 2;

/**
 * Performs one outgoing row. Called by the stream once, and by the sweep for whatever is unfinished.
 *
 *   pending ──claim──▶ sending ──send──▶ sent
 *      ▲                 │  └─refused──▶ failed, and the conversation hears of it
 *      │                 ├─busy────────▶ pending again, later (certainly not taken)
 *      └──lease over─────┴─no answer───▶ unknown: Twilio's list is searched before anything is sent again
 *
 * An error here is this row's alone: it is put down and tried again, and never holds up another.
 */
export async function perform(ports: Ports, outgoing: Outgoing): Promise<void> {
  const { store, clock, log } = ports;
  const now = clock.now();
  // The stream hands it over when it is put; the sweep comes back when it is time.
  if (outgoing.kind === "escalation" && now < outgoing.at) return;
  const claim = await store.claim(outgoing, now, addMinutes(now, leaseMinutes));
  if (claim !== "claimed") {
    log({ what: "not-performed", id: outgoing.id, because: claim });
    return;
  }
  const claimed = await asClaimed(ports, outgoing);
  try {
    await performClaimed(ports, claimed, now);
  } catch (error) {
    await putDown(ports, claimed, error, now);
  }
}

/**
 * The stream hands over a row as it was when it was put, and may do so again long after: whether it was tried since,
 * and may have gone out, stands in the row alone. Where it cannot be read the lease runs out, and the sweep comes back.
 */
async function asClaimed({ store }: Ports, outgoing: Outgoing): Promise<Outgoing> {
  if (!isToClient(outgoing)) return outgoing;
  const row = await store.outgoing(outgoing.owner, outgoing.id);
  // Attempts are those before this one.
  return row === undefined ? outgoing : { ...row, attempts: row.attempts - 1 };
}

async function performClaimed(ports: Ports, outgoing: Outgoing, now: string): Promise<void> {
  const { store, log } = ports;
  const { owner, id, kind } = outgoing;
  const sent = async (sid?: string) => {
    await store.settle(owner, id, { as: "sent", at: now, ...(sid !== undefined && { sid }) });
    log({ what: "performed", id, event: kind });
  };
  switch (outgoing.kind) {
    case "text":
      return toClient(ports, outgoing, now, sent, textVia(ports, outgoing, now));
    case "call":
      return toClient(ports, outgoing, now, sent, callVia(ports));
    case "wake":
      await moveAlarm(ports, outgoing);
      return sent();
    case "alert":
      await raiseAlert(ports, outgoing);
      return sent();
    case "alert-news":
      await sendAlertNews(ports, outgoing);
      return sent();
    case "escalation":
      await escalate(ports, outgoing);
      return sent();
    case "sign-in":
    case "summary":
    case "brief":
    case "delivery-news": {
      const letter = await letterOf(ports, outgoing);
      if (letter !== undefined) await ports.mailer.send(letter);
      return sent();
    }
    case "text-over":
      await endText(ports, clientOf(outgoing), outgoing);
      return sent();
    case "lost":
      await tellOfLost(ports, outgoing);
      return sent();
    case "erase":
      await store.eraseWords(clientOf(outgoing));
      return sent();
    case "export":
      await textRecordLink(ports, outgoing);
      return sent();
    case "show-summary":
      await showSummary(ports, outgoing, now);
      return sent();
  }
}

function letterOf(
  ports: Ports,
  outgoing: Extract<Outgoing, { kind: "sign-in" | "summary" | "brief" | "delivery-news" }>,
): Promise<Letter | undefined> {
  switch (outgoing.kind) {
    case "sign-in":
      return signInLetter(ports, outgoing);
    case "summary":
      return summaryLetter(ports, outgoing);
    case "brief":
      return briefLetter(ports, outgoing);
    case "delivery-news":
      return deliveryLetter(ports, outgoing);
  }
}

/** How something is begun at Twilio, and found there again. */
interface Via {
  begin(to: string, id: string): Promise<{ sid: string }>;
  find(to: string, since: string): Promise<{ sid: string }[]>;
}

function textVia({ messenger }: Ports, outgoing: Extract<Outgoing, { kind: "text" }>, now: string): Via {
  const { body } = outgoing;
  const validity = { validitySeconds: validitySeconds(outgoing, now) };
  return {
    begin: (to, statusId) => messenger.send({ to, body, statusId, ...validity }),
    find: (to, since) => messenger.findSent({ to, body, since }),
  };
}

function callVia({ caller }: Ports): Via {
  return {
    begin: (to, callId) => caller.call({ to, callId }),
    find: (to, since) => caller.findCalls({ to, since }),
  };
}

async function toClient(
  { store }: Ports,
  outgoing: Extract<Outgoing, { kind: "text" | "call" }>,
  now: string,
  sent: (sid?: string) => Promise<void>,
  via: Via,
): Promise<void> {
  const clientId = clientOf(outgoing);
  const to = await store.phoneOf(clientId);
  if (to === undefined) return store.settle(outgoing.owner, outgoing.id, { as: "dropped", at: now });
  // This claim wrote `now` where no other had been before it.
  if (outgoing.unknownSince !== undefined && outgoing.unknownSince < now) {
    const claimed = new Set((await store.sentTo(clientId)).map(({ sid }) => sid));
    const found = await via.find(to, outgoing.unknownSince);
    const ours = found.find(({ sid }) => !claimed.has(sid));
    if (ours !== undefined) return sent(ours.sid);
    // A report on it may have come meanwhile, upon which its words went there.
    if ((await store.outgoing(outgoing.owner, outgoing.id))?.status === "sent") return;
    const lookedFor = (outgoing.lookedFor ?? 0) + 1;
    if (lookedFor < looksMax) {
      const { unknownSince } = outgoing;
      const again = { as: "again", dueAt: addMinutes(now, 1), unknownSince, lookedFor } as const;
      return store.settle(outgoing.owner, outgoing.id, again);
    }
  }
  const { sid } = await via.begin(to, `${clientId}.${outgoing.id}`);
  await sent(sid);
}

const validityMaxSeconds = 3600;

/** A stale reminder must not be delivered hours late, when a phone comes back on. */
function validitySeconds({ expiresAt }: Outgoing, now: string): number {
  if (expiresAt === undefined) return validityMaxSeconds;
  const left = (Date.parse(expiresAt) - Date.parse(now)) / 1000;
  return Math.min(validityMaxSeconds, Math.max(60, Math.floor(left)));
}

/** The client is read again, so that of two moves the later one counts whichever is performed last. */
async function moveAlarm(
  { store, scheduler }: Ports,
  outgoing: Extract<Outgoing, { kind: "wake" }>,
): Promise<void> {
  const clientId = clientOf(outgoing);
  const phone = await store.phoneOf(clientId);
  const record = phone === undefined ? undefined : await store.load(phone);
  const alarm = record?.who === "client" ? alarmOf(record.state) : undefined;
  if (alarm !== undefined) await scheduler.wake(clientId, alarm);
  const { instead } = outgoing;
  if (instead !== undefined && instead !== alarm) await scheduler.cancelWake(clientId, instead);
}

/** SHOW: the lines the therapist would see, as a text of its own that is sent once like any other. */
async function showSummary(
  ports: Ports,
  outgoing: Extract<Outgoing, { kind: "show-summary" }>,
  now: string,
): Promise<void> {
  const clientId = clientOf(outgoing);
  const lines = await summaryLines(ports, clientId);
  if (lines === undefined) return;
  await ports.store.putOutgoing({
    kind: "text",
    owner: outgoing.owner,
    id: `${outgoing.id}.shown`,
    ...lines,
    // Whoever opts out, or deletes everything, before it is sent does not get it any more.
    ...(outgoing.epoch !== undefined && { epoch: outgoing.epoch }),
    createdAt: now,
    dueAt: addMinutes(now, leaseMinutes),
    expiresAt: addMinutes(now, 60),
  });
}

/** Decides what an error means for this one row. */
async function putDown(ports: Ports, outgoing: Outgoing, error: unknown, claimedAt: string): Promise<void> {
  const { store, clock, log } = ports;
  const now = clock.now();
  const { owner, id, attempts } = outgoing;
  if (error instanceof Refused) {
    log({ what: "refused", id, code: error.code });
    await reportLost(ports, outgoing);
    // What the conversation is told needs nobody else; everything else waits for an operator.
    const isTold = isToClient(outgoing);
    if (isTold) await tellNotBegun(ports, outgoing, error.code);
    return store.settle(owner, id, {
      as: "failed",
      at: now,
      code: error.code,
      ...(!isTold && { dead: true }),
    });
  }
  log({ what: "not-sent", id, code: error instanceof Error ? error.name : "unknown" });
  const tries = attempts + 1;
  if (tries % attemptsMax.usual === 0) await reportLost(ports, outgoing);
  if (tries >= (vitalKinds.has(outgoing.kind) ? attemptsMax.vital : attemptsMax.usual)) {
    log({ what: "given-up", id, count: tries });
    if (isToClient(outgoing)) await tellNotBegun(ports, outgoing, outOfReachCode);
    return store.settle(owner, id, { as: "failed", at: now, dead: true });
  }
  const unknown = isToClient(outgoing) && !(error instanceof Busy);
  await store.settle(owner, id, {
    as: "again",
    dueAt: addMinutes(now, backOffMinutes(attempts)),
    ...(unknown && { unknownSince: outgoing.unknownSince ?? claimedAt, lookedFor: 0 }),
  });
}

/** Twilio: "internal server error", for whatever kept it from answering. */
const outOfReachCode = 20500;

/** Silence after a text that never came is not the client's; a call that was never made is made again, or texted. */
async function tellNotBegun(ports: Ports, outgoing: Outgoing, code: number): Promise<void> {
  const event: Event =
    outgoing.kind === "call"
      ? { kind: "hungUp", call: outgoing.id, of: decidingTurn(outgoing.id), how: "failed" }
      : { kind: "undelivered", code };
  await tell(ports, clientOf(outgoing), `refused.${outgoing.id}`, event);
}

/** 1, 2, 4, 8, 16 minutes. */
function backOffMinutes(attempts: number): number {
  return 2 ** Math.min(attempts, 4);
}

/** Puts the weekly summary of one therapist, once for the day it is due, however often the schedule fires. */
export async function orderSummary(ports: Ports, therapistId: string, scheduledAt: string): Promise<void> {
  await order(ports, "summary", therapistId, scheduledAt);
  await raiseTestAlert(ports, therapistId, scheduledAt);
}

/** Puts the brief of one therapist's sessions in the day ahead, likewise; nothing where no session is known. */
export async function orderBrief(ports: Ports, therapistId: string, scheduledAt: string): Promise<void> {
  const caseload = await ports.store.caseload(therapistId);
  if (caseload.some(({ session }) => session !== undefined))
    await order(ports, "brief", therapistId, scheduledAt);
}

async function order(
  { store, clock }: Ports,
  kind: "summary" | "brief",
  therapistId: string,
  scheduledAt: string,
): Promise<void> {
  const now = clock.now();
  await store.putOutgoing({
    kind,
    therapistId,
    scheduledAt,
    owner: therapistOwner(therapistId),
    id: `${kind}.${scheduledAt.slice(0, 10)}`,
    createdAt: now,
    dueAt: addMinutes(now, leaseMinutes),
  });
}
