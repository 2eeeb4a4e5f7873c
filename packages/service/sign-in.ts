/** Signing in to the pages: a link by email that is used up once, then a session that can be ended. */
import { addHours, addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { therapistOwner } from "./outgoing.ts";
import type { Pass, Ports, Therapist } from "./ports.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** How long a mailed link opens anything. */
export const linkMinutes = 15;
const sessionHours = 12;
const asksPerHourMax = { address: 5, caller: 30 };

/**
 * Orders a link for a therapist with this address. Whatever comes of it, nothing is answered: whether an address is
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
  const therapist = (await store.therapists()).find((each) => each.email.toLowerCase() === address);
  if (counts[0] > asksPerHourMax.address || counts[1] > asksPerHourMax.caller) {
    return log({ what: "sign-in-refused", because: "too often" });
  }
  if (therapist === undefined) return log({ what: "sign-in-refused", because: "unknown" });
  await store.putOutgoing({
    kind: "sign-in",
    therapistId: therapist.id,
    owner: therapistOwner(therapist.id),
    // Asked for twice in a minute, by a double click say, it is mailed once.
    id: `sign-in.${now.slice(0, "2027-03-14T07:30".length)}`,
    createdAt: now,
    dueAt: addMinutes(now, 1),
    expiresAt: addMinutes(now, linkMinutes),
  });
}

async function triesThisHour({ store, clock }: Ports, of: string, who: string): Promise<number> {
  const now = clock.now();
  const hour = now.slice(0, "2027-03-14T07".length);
  return store.countUp(`sign-in.${of}.${await hashOf(who)}.${hour}`, addHours(now, 2));
}

/** Makes the secret of a link at the moment it is mailed; it stands in the letter and nowhere else. */
export async function newLinkToken(ports: Ports, therapistId: string): Promise<string> {
  return issue(ports, { kind: "sign-in", therapistId, minutes: linkMinutes });
}

/** Uses a link up and begins a session. Answers what the browser is to hold, or nothing for a link that is over. */
export async function useLink(ports: Ports, token: string): Promise<string | undefined> {
  const pass = await find(ports, "sign-in", token, "take");
  if (pass === undefined) return undefined;
  return issue(ports, { kind: "session", therapistId: pass.therapistId, minutes: sessionHours * 60 });
}

/** Whether a link would still open, without using it up. */
export async function isLinkOpen(ports: Ports, token: string): Promise<boolean> {
  return (await find(ports, "sign-in", token, "look")) !== undefined;
}

/** The therapist whose session it is, or nothing where it is over or forged. */
export async function whoseSession(ports: Ports, token: string): Promise<Therapist | undefined> {
  const pass = await find(ports, "session", token, "look");
  return pass && ports.store.therapist(pass.therapistId);
}

/** Ends the session. */
export async function signOut(ports: Ports, token: string): Promise<void> {
  await find(ports, "session", token, "take");
}

/** Ends every session of the therapist, on every machine, and every link under way. */
export async function signOutEverywhere({ store }: Ports, therapistId: string): Promise<void> {
  await store.endPasses(therapistId);
}

async function issue(
  { store, clock }: Ports,
  { kind, therapistId, minutes }: Pick<Pass, "kind" | "therapistId"> & { minutes: number },
): Promise<string> {
  const secret = newSecret();
  const begunAt = clock.now();
  const expiresAt = addMinutes(begunAt, minutes);
  await store.putPass({ kind, therapistId, hash: await hashOf(secret), begunAt, expiresAt });
  return `${therapistId}.${secret}`;
}

async function find(
  { store, clock }: Ports,
  kind: Pass["kind"],
  token: string,
  how: "look" | "take",
): Promise<Pass | undefined> {
  const [, therapistId, secret] = /^(t_[A-Za-z0-9]{1,40})\.([\w-]{43})$/.exec(token) ?? [];
  if (therapistId === undefined || secret === undefined) return undefined;
  const hash = await hashOf(secret);
  const pass = await (how === "take"
    ? store.takePass(therapistId, kind, hash)
    : store.pass(therapistId, kind, hash));
  return pass !== undefined && pass.expiresAt > clock.now() ? pass : undefined;
}
