/** Mail and texts to staff that did not arrive: the agency reads of it, and of an alert its operator hears at once. */
import { type LostThing, type Outgoing, therapistOwner } from "./outgoing.ts";
import type { Alert, Ports, TrailAct } from "./ports.ts";

/** Whose trail it is that the agency reads of itself. */
export const agencyOwner = "AGENCY";

const things: Partial<Record<Outgoing["kind"], LostThing>> = {
  alert: "alert",
  "alert-news": "alert",
  summary: "summary",
  brief: "brief",
  "sign-in": "sign-in link",
  "delivery-news": "letter",
};

/** Something to a therapist was given up. Told once, whatever finds it out. */
export async function reportLost(ports: Ports, outgoing: Outgoing): Promise<void> {
  const what = things[outgoing.kind];
  if (what === undefined) return;
  // Infrastructure watches for this line, should the letter that follows be lost too.
  if (what === "alert") ports.log({ what: "alert-not-delivered", id: outgoing.id });
  const to = outgoing.kind === "alert-news" ? outgoing.to : "therapist";
  const therapistId = "therapistId" in outgoing ? outgoing.therapistId : "";
  await putLost(ports, outgoing.id, { what, to, therapistId });
}

/** The news of an alert was taken by Twilio and then not delivered; `about` is what the text was named to Twilio. */
export async function reportLostText(ports: Ports, about: string): Promise<void> {
  const [, therapistId = "", id = ""] = /^staff\.([^.]+)\.(.+)$/.exec(about) ?? [];
  const row = await ports.store.outgoing(therapistOwner(therapistId), id);
  if (row !== undefined) await reportLost(ports, row);
}

/** A week went by, and nobody has said that the test of an alert arrived. */
export async function reportUnheardTest(ports: Ports, { id, therapistId }: Alert): Promise<void> {
  await putLost(ports, `alert.${id}`, { what: "test", to: "therapist", therapistId });
}

/** A letter came back from an address. Of nobody here it is nobody's business. */
export async function hearBounce(
  ports: Ports,
  { id, address }: { id: string; address: string },
): Promise<void> {
  const isTheirs = (email: string | undefined) => email?.toLowerCase() === address.toLowerCase();
  const therapist = (await ports.store.therapists()).find(({ email }) => isTheirs(email));
  if (therapist !== undefined) {
    await putLost(ports, id, { what: "mailbox", to: "therapist", therapistId: therapist.id });
  } else if (isTheirs(ports.agency.backup?.email)) {
    await putLost(ports, id, { what: "mailbox", to: "backup", therapistId: "" });
  }
}

/** The name of the row that says that something was lost. */
export const lostId = (id: string): string => `lost.${id}`;

async function putLost(
  { store, clock }: Ports,
  id: string,
  lost: Pick<Extract<Outgoing, { kind: "lost" }>, "what" | "to" | "therapistId">,
): Promise<void> {
  const now = clock.now();
  const owner = therapistOwner(lost.therapistId);
  await store.putOutgoing({ kind: "lost", ...lost, owner, id: lostId(id), createdAt: now, dueAt: now });
}

const acts: Record<LostThing, TrailAct> = {
  alert: "an alert did not arrive",
  summary: "a summary did not arrive",
  brief: "a brief did not arrive",
  "sign-in link": "a sign-in link did not arrive",
  letter: "a letter did not arrive",
  mailbox: "a letter came back",
  test: "a weekly test was not acknowledged",
};
/** Where an alert may not get through somebody has to see to it at once. */
const urgent = new Set<LostThing>(["alert", "mailbox", "test"]);

/** Puts it down for the agency and, where alerts may not get through, writes to the operator. */
export async function tellOfLost(
  { store, mailer, letters, agency }: Ports,
  { what, to, therapistId, createdAt }: Extract<Outgoing, { kind: "lost" }>,
): Promise<void> {
  await store.putTrail(agencyOwner, { at: createdAt, by: therapistId, what: acts[what] });
  if (agency.operator === undefined || !urgent.has(what)) return;
  const therapist = (await store.therapist(therapistId))?.name;
  const letter = await letters.lost({ what, to, ...(therapist !== undefined && { therapist }) });
  await mailer.send({ to: agency.operator, ...letter });
}
