/** Signing in to the pages: a link by email that is used up once, a code where the agency asks for one, a session. */
import { addHours, addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { therapistOwner } from "./outgoing.ts";
import { issuePass, passBehind } from "./passes.ts";
import type { Ports, Therapist } from "./ports.ts";
import { checkCode } from "./second-factor.ts";
import { hashOf } from "./secrets.ts";

/** Who holds a pass where it is not a therapist: the person who reads the agency's records. */
export const agencyHolder = "agency";

/** Who is signed in; a therapist may read the agency's records too, where the address is the same. */
export interface Holder {
  /** A therapist's id, or `agency`. */
  id: string;
  name: string;
  email: string;
  therapist?: Therapist;
  readsRecords: boolean;
}

/** How long a mailed link opens anything. */
export const linkMinutes = 15;
const sessionHours = 12;
const codeMinutes = 10;
const codesMax = 5;
const asksPerHourMax = { address: 5, caller: 30 };

/**
 * Orders a link for whoever has this address here. Whatever comes of it, nothing is answered: whether an address is
 * known here is nobody's business, and neither is that somebody asked too often.
 *
 * @param caller - whom the request came from, as far as that is known
 */
export async function askForLink(
  ports: Ports,
  { email, caller }: { email: string; caller: string },
): Promise<void> {
  const { store, clock, log } = ports;
  const now = clock.now();
  const address = email.trim().toLowerCase();
  const counts = await Promise.all([
    triesThisHour(ports, "address", address),
    triesThisHour(ports, "caller", caller),
  ]);
  const holder = await holderOf(ports, address);
  if (counts[0] > asksPerHourMax.address || counts[1] > asksPerHourMax.caller) {
    return log({ what: "sign-in-refused", because: "too often" });
  }
  if (holder === undefined) return log({ what: "sign-in-refused", because: "unknown" });
  await store.putOutgoing({
    kind: "sign-in",
    therapistId: holder,
    owner: therapistOwner(holder),
    // Asked for twice in a minute, by a double click say, it is mailed once.
    id: `sign-in.${now.slice(0, "2027-03-14T07:30".length)}`,
    createdAt: now,
    dueAt: addMinutes(now, 1),
    expiresAt: addMinutes(now, linkMinutes),
  });
}

async function holderOf({ store, agency }: Ports, address: string): Promise<string | undefined> {
  const therapist = (await store.therapists()).find((each) => each.email.toLowerCase() === address);
  if (therapist !== undefined) return therapist.id;
  return agency.compliance?.email.toLowerCase() === address ? agencyHolder : undefined;
}

/** Who an id stands for now, or nothing where they are gone. */
export async function holderBehind({ store, agency }: Ports, id: string): Promise<Holder | undefined> {
  const { compliance } = agency;
  if (id === agencyHolder) return compliance && { id, ...compliance, readsRecords: true };
  const therapist = await store.therapist(id);
  if (therapist === undefined) return undefined;
  const { name, email } = therapist;
  const readsRecords = compliance?.email.toLowerCase() === email.toLowerCase();
  return { id, name, email, therapist, readsRecords };
}

/** Names the staff by the ids that trails keep. */
export async function staffNames({ store, agency }: Ports): Promise<(id: string) => string> {
  const names = new Map((await store.therapists()).map(({ id, name }) => [id, name]));
  if (agency.compliance) names.set(agencyHolder, agency.compliance.name);
  return (id) => names.get(id) ?? "somebody who has left";
}

async function triesThisHour({ store, clock }: Ports, of: string, who: string): Promise<number> {
  const now = clock.now();
  const hour = now.slice(0, "2027-03-14T07".length);
  return store.countUp(`sign-in.${of}.${await hashOf(who)}.${hour}`, addHours(now, 2));
}

/** Makes the secret of a link at the moment it is mailed; it stands in the letter and nowhere else. */
export async function newLinkToken(ports: Ports, holder: string): Promise<string> {
  return issuePass(ports, { kind: "sign-in", holder, minutes: linkMinutes });
}

/**
 * Uses a link up. Answers what the browser is to hold: a session or, where the agency asks for a code, what stands
 * for one until the code is given. Nothing for a link that is over.
 */
export async function useLink(ports: Ports, token: string): Promise<string | undefined> {
  const pass = await passBehind(ports, "sign-in", token, "take");
  if (pass === undefined) return undefined;
  const { holder } = pass;
  return ports.agency.secondFactor
    ? issuePass(ports, { kind: "half", holder, minutes: codeMinutes })
    : beginSession(ports, holder);
}

/** Who has used a link and owes a code. */
export async function whoOwesCode(ports: Ports, token: string): Promise<Holder | undefined> {
  const pass = await passBehind(ports, "half", token, "look");
  return pass && holderBehind(ports, pass.holder);
}

/**
 * Begins a session for a code that is right: what the browser is to hold, `wrong`, or nothing where it is too late or
 * was tried too often.
 */
export async function giveCode(
  ports: Ports,
  token: string,
  code: string,
): Promise<string | "wrong" | undefined> {
  const pass = await passBehind(ports, "half", token, "look");
  if (pass === undefined) return undefined;
  const tries = await ports.store.countUp(`code.${pass.hash}`, pass.expiresAt);
  const isRight = tries <= codesMax && (await checkCode(ports, pass.holder, code));
  if (!isRight && tries < codesMax) return "wrong";
  const taken = await passBehind(ports, "half", token, "take");
  return isRight && taken !== undefined ? beginSession(ports, pass.holder) : undefined;
}

function beginSession(ports: Ports, holder: string): Promise<string> {
  return issuePass(ports, { kind: "session", holder, minutes: sessionHours * 60 });
}

/** Whether a link would still open, without using it up. */
export async function isLinkOpen(ports: Ports, token: string): Promise<boolean> {
  return (await passBehind(ports, "sign-in", token, "look")) !== undefined;
}

/** Whose session it is, or nothing where it is over or forged. */
export async function whoseSession(ports: Ports, token: string): Promise<Holder | undefined> {
  const pass = await passBehind(ports, "session", token, "look");
  return pass && holderBehind(ports, pass.holder);
}

/** Ends the session. */
export async function signOut(ports: Ports, token: string): Promise<void> {
  await passBehind(ports, "session", token, "take");
}

/** Ends every session of theirs, on every machine, and every link under way. */
export async function signOutEverywhere({ store }: Ports, holder: string): Promise<void> {
  await store.endPasses(holder);
}
