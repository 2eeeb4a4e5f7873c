/** Gathers what a letter to staff is made of, at the moment it is sent, so that PRIVATE and erase still win. */
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import type { Outgoing } from "./outgoing.ts";
import type { CaseloadEntry, Letter, Ports, Therapist } from "./ports.ts";
import { holderBehind, newLinkToken } from "./sign-in.ts";
import { recordsOf } from "./summary/records.ts";
import { ofKind } from "./summary/week.ts";
import { initialsOf } from "./summary/wording.ts";
import { briefOf, type SummaryRequest, summarise } from "./summary.ts";

const days = 7;

/** Sets when a therapist is written to; setting it again moves it. */
export async function scheduleLetters(
  { scheduler, agency }: Pick<Ports, "scheduler" | "agency">,
  { id, zone, summary }: Therapist,
): Promise<void> {
  await scheduler.weekly(id, { ...summary, zone });
  await scheduler.daily(id, { time: agency.briefAt, zone });
}

/** The weekly summary of the seven days before it is due, or nothing where the therapist is gone. */
export async function summaryLetter(
  ports: Ports,
  { therapistId, scheduledAt }: Extract<Outgoing, { kind: "summary" }>,
): Promise<Letter | undefined> {
  const therapist = await ports.store.therapist(therapistId);
  if (therapist === undefined) return undefined;
  const summary = summarise({ ...(await weekBefore(ports, therapist, scheduledAt)), briefs: true });
  return { to: therapist.email, ...(await ports.letters.summary(summary)) };
}

/** The brief of the sessions in the day ahead, or nothing where there are none. */
export async function briefLetter(
  ports: Ports,
  { therapistId, scheduledAt }: Extract<Outgoing, { kind: "brief" }>,
): Promise<Letter | undefined> {
  const therapist = await ports.store.therapist(therapistId);
  if (therapist === undefined) return undefined;
  const brief = briefOf(
    await weekBefore(ports, therapist, scheduledAt, ({ session }) => session !== undefined),
  );
  return brief && { to: therapist.email, ...(await ports.letters.summary(brief)) };
}

async function weekBefore(
  ports: Ports,
  therapist: Therapist,
  now: string,
  isTold: (entry: CaseloadEntry) => boolean = () => true,
): Promise<SummaryRequest> {
  const day = localDate(now, therapist.zone);
  const span = { from: addDays(day, -days), to: addDays(day, -1) };
  const caseload = await ports.store.caseload(therapist.id);
  const open = caseload.filter((entry) => entry.closed === undefined && isTold(entry));
  const clients = await recordsOf(ports, therapist.id, open, span);
  return { therapist, agency: ports.agency, ...span, now, clients };
}

/**
 * That texts to a client may not arrive, which is not the client's silence; or nothing where the therapist has been
 * told within the week.
 */
export async function deliveryLetter(
  { store, letters }: Ports,
  { clientId, createdAt }: Extract<Outgoing, { kind: "delivery-news" }>,
): Promise<Letter | undefined> {
  const [state] = await store.states([clientId]);
  if (state === undefined) return undefined;
  const therapist = await store.therapist(state.care.therapist.id);
  if (therapist === undefined) return undefined;
  const day = localDate(createdAt, state.zone);
  const notes = ofKind(await store.notes(clientId, addDays(day, -days), day), "undelivered");
  if (notes.some(({ at }) => at < createdAt)) return undefined;
  const initials = initialsOf(state.name);
  return { to: therapist.email, ...(await letters.delivery({ clientId, initials })) };
}

/** The link for signing in, or nothing where whoever asked is gone. */
export async function signInLetter(
  ports: Ports,
  { therapistId }: Extract<Outgoing, { kind: "sign-in" }>,
): Promise<Letter | undefined> {
  const holder = await holderBehind(ports, therapistId);
  if (holder === undefined) return undefined;
  const token = await newLinkToken(ports, therapistId);
  return { to: holder.email, ...(await ports.letters.signIn({ token })) };
}
