/** Takes in what clients texted while we could not hear: Twilio has every text, whoever answered it. */
import { hearJoin } from "@home-practice/conversation/hearing/join.ts";
import { hearCarrierWord, hearOptOut } from "@home-practice/conversation/hearing/opt-out.ts";
import { hearRisk } from "@home-practice/conversation/hearing/risk.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { textOf } from "@home-practice/conversation/messages/catalogue.ts";
import {
  addHours,
  addMinutes,
  isInside,
  localTime,
  minutesBetween,
} from "@home-practice/conversation/practice/calendar.ts";
import { mayBeTexted } from "@home-practice/conversation/state.ts";
import { overId } from "./delivery.ts";
import { hearText, isPerson } from "./handle.ts";
import { clientOwner, phoneOwner } from "./outgoing.ts";
import type { PhoneRecord, Ports, ReceivedText } from "./ports.ts";

const work = "reconcile";
/** With the minutes below, what comes in is taken in within six minutes of our being able to. */
const everyMinutes = 4;
/** Twilio is still trying our doors, and its list may be behind. */
const settledAfterMinutes = 1;
/** A list that was behind is looked at again. */
const overlapMinutes = 3;
/** Never further back, and never more at once. */
const backHoursMax = 48;
const windowHoursMax = 6;
/** A text that cannot be taken in holds up those after it no longer than this. */
const patienceMinutes = 60;
/** What was said longer ago is not answered as if it had just been said. */
const freshMinutes = 60;

/** One look at Twilio's list, where it is time for one. Returns how many texts were taken in that had not been heard. */
export async function reconcile(ports: Ports): Promise<number> {
  const { store, clock, textLog, log } = ports;
  const now = clock.now();
  const upTo = (await store.progress(work)) ?? addMinutes(now, -everyMinutes);
  if (minutesBetween(upTo, now) < everyMinutes) return 0;
  const from = later(addMinutes(upTo, -overlapMinutes), addHours(now, -backHoursMax));
  const until = earlier(addMinutes(now, -settledAfterMinutes), addHours(from, windowHoursMax));
  let done = until;
  let taken = 0;
  for (const text of await textLog.received(from, until)) {
    try {
      if (await reconcileOne(ports, text)) taken++;
    } catch (error) {
      const code = error instanceof Error ? error.name : "unknown";
      log({ what: "text-not-taken-in", id: text.id, code });
      if (addMinutes(text.at, patienceMinutes) > now) done = earlier(done, text.at);
    }
  }
  await store.putProgress(work, done);
  return taken;
}

async function reconcileOne(ports: Ports, text: ReceivedText): Promise<boolean> {
  if (!isPerson(text)) return false;
  const { store, clock, log, agency } = ports;
  const { id, from, body, media } = text;
  const wasHeard = (await store.heard(from, id)) !== undefined;
  const record = await store.load(from);
  if (!wasHeard) {
    if (isOutdated(text, record, clock.now()) && !isUrgent(body, record)) {
      await sayItWasNotHeard(ports, text, record);
      return false;
    }
    const { because } = await hearText(ports, { id, from, body, media, late: true });
    log({ what: "text-taken-in", id, ...(because !== undefined && { because }) });
  }
  if (agency.redactTexts && body !== "") {
    const now = clock.now();
    const owner = record?.who === "client" ? clientOwner(record.state.id) : phoneOwner(from);
    await store.putOutgoing({
      kind: "text-over",
      sid: id,
      owner,
      id: overId(id),
      createdAt: now,
      dueAt: now,
    });
  }
  return !wasHeard;
}

/** Said long ago, or before something that was said or asked since: it would be taken for an answer to that. */
function isOutdated({ at }: ReceivedText, record: PhoneRecord | undefined, now: string): boolean {
  if (minutesBetween(at, now) > freshMinutes) return true;
  if (record?.who !== "client") return false;
  const { recent, wait } = record.state;
  return recent.some((heard) => heard.at > at) || (wait !== undefined && wait.at > at);
}

/** Words of danger and wishes to be left alone, or to be let in again, count however late they are heard. */
function isUrgent(body: string, record: PhoneRecord | undefined): boolean {
  const words = clean(body);
  if (hearRisk(words).risk || hearOptOut(words) || hearCarrierWord(words) !== undefined) return true;
  return record === undefined && hearJoin(words) !== undefined;
}

/** Once an hour at most, in their day; the fallback door has told them at once that it was not saved. */
async function sayItWasNotHeard(
  { store, clock, agency, log }: Ports,
  { id, at }: ReceivedText,
  record: PhoneRecord | undefined,
): Promise<void> {
  log({ what: "text-outdated", id });
  if (record?.who !== "client" || !mayBeTexted(record.state)) return;
  const { state } = record;
  const now = clock.now();
  const { from, until } = agency.quietHours;
  if (isInside(localTime(now, state.zone), from, until)) return;
  await store.putOutgoing({
    kind: "text",
    body: textOf("held_up", state.language, agency),
    messages: ["held_up"],
    owner: clientOwner(state.id),
    id: `held-up.${at.slice(0, 13)}`,
    epoch: state.sendEpoch,
    createdAt: now,
    dueAt: addMinutes(now, 1),
    expiresAt: addMinutes(now, 60),
  });
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
