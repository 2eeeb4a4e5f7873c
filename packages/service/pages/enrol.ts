/** Bringing clients in: adding one with them in the room, cards with codes, a corrected number. */
import type { Practice } from "@home-practice/conversation/practice/plan.ts";
import { canTakeClients } from "../backup.ts";
import { careOf, correctNumber, invite } from "../handle.ts";
import { clientOwner } from "../outgoing.ts";
import type { CaseloadEntry, JoinCode, Ports, Therapist } from "../ports.ts";
import { actOn, done, leaveTrail, type Outcome, refused } from "./own-client.ts";
import type { Act } from "./tell-client.ts";

export interface Enrolment {
  therapist: Therapist;
  once: string;
  /** As it was typed. */
  phone: string;
  /** Who gave the consent in person: the client, or somebody for them. */
  who: "adult" | "guardian";
  /** That it was given, on which date. */
  consentOn: string;
  practice?: Practice;
  session?: CaseloadEntry["session"];
  /** They agreed to be called by an automated voice, and take no texts. */
  calls?: true;
}

/** Why nobody can come in. */
export const needsTwo =
  "Nobody can be added until two people would hear of danger: a backup has to be set up, and it cannot be you.";

const notAdded =
  "This number cannot be added: it is in use here, or has asked for no texts. The client can still text the code on your card.";

/** Adds a client whose consent in person is recorded; the invitation asks them for consent by text, or by a call. */
export async function enrol(ports: Ports, enrolment: Enrolment): Promise<Outcome & { clientId?: string }> {
  const { therapist, once, who, consentOn, practice, session, calls } = enrolment;
  if (!canTakeClients(ports, therapist)) return refused(needsTwo);
  const phone = phoneNumber(enrolment.phone);
  if (phone === undefined)
    return refused("That does not look like a phone number. Ten digits are enough in the US.");
  const care = {
    therapist: careOf(ports, therapist, session),
    ...(practice && { practice }),
    ...(session && { session }),
  };
  const enrolled = { by: therapist.id, at: consentOn, who };
  const { clientId, because } = await invite(ports, phone, `page.${once}`, care, enrolled, calls);
  if (clientId === undefined || because === "heard before")
    return refused(because === "heard before" ? "Added before." : notAdded);
  await leaveTrail(ports, therapist, clientOwner(clientId), "added the client");
  return {
    ...done(
      calls
        ? "Added. They are called now; nothing else is done until the client agrees."
        : "Added. The invitation is on its way; nothing else is sent until the client agrees.",
    ),
    clientId,
  };
}

/** Gives a client another number; they are asked for consent there, and the plan waits for it. */
export function changeNumber(ports: Ports, act: Act, typed: string): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "corrected the number", async ({ state }) => {
    if (state.optedOut) return refused("The client wants no texts, on any number.");
    const phone = phoneNumber(typed);
    if (phone === undefined)
      return refused("That does not look like a phone number. Ten digits are enough in the US.");
    const { because } = await correctNumber(ports, act.clientId, `page.${act.once}`, phone);
    if (because === "the same number") return refused("That is the number the client has now.");
    if (because !== undefined) return refused(notAdded);
    return done("Corrected. The client is asked for consent there; everything waits for the answer.");
  });
}

const emergencyNameMax = 60;

/** Whom to call about the client in an emergency; with nothing written, nobody. It is shown with an alert. */
export function changeEmergency(
  ports: Ports,
  act: Act,
  typed: { name: string; phone: string },
): Promise<Outcome | undefined> {
  return actOn(ports, act.therapist, act.clientId, "changed the emergency contact", async ({ entry }) => {
    const { emergency: _before, ...rest } = entry;
    const name = typed.name.replace(/\s+/gu, " ").slice(0, emergencyNameMax);
    const isNobody = name === "" && typed.phone === "";
    const phone = phoneNumber(typed.phone);
    if (!isNobody && (name === "" || phone === undefined))
      return refused("An emergency contact needs a name and a phone number, or neither.");
    const emergency = phone === undefined ? {} : { emergency: { name, phone } };
    await ports.store.changeCaseloadEntry(act.therapist.id, { ...rest, ...emergency });
    return done(isNobody ? "Saved: nobody to call." : "Saved. It is shown with an alert.");
  });
}

/** A number as people write it, in E.164; ten digits are taken as one of the US. */
export function phoneNumber(typed: string): string | undefined {
  const digits = typed.replace(/[^\d+]/g, "");
  const number = digits.startsWith("+") ? digits : digits.length === 10 ? `+1${digits}` : `+${digits}`;
  return /^\+[1-9]\d{9,14}$/.test(number) ? number : undefined;
}

const codeLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const codeLength = 6;

/** A new card's code, with a practice or without: letters and digits that are not mistaken for one another. */
export async function newCard(
  { store }: Ports,
  therapist: Therapist,
  practice?: Practice,
): Promise<JoinCode> {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(codeLength));
    const code = Array.from(bytes, (byte) => codeLetters[byte % codeLetters.length]).join("");
    if ((await store.joinCode(code)) !== undefined) continue;
    const card = { code, therapistId: therapist.id, ...(practice && { practice }) };
    await store.putJoinCode(card);
    return card;
  }
}

/** A card of this therapist's, or nothing. */
export async function ownCard(
  { store }: Ports,
  therapist: Therapist,
  code: string,
): Promise<JoinCode | undefined> {
  const card = await store.joinCode(code);
  return card?.therapistId === therapist.id ? card : undefined;
}

/** A card that was lost, say: nobody comes in by it any more. */
export async function closeCard(ports: Ports, therapist: Therapist, code: string): Promise<boolean> {
  const card = await ownCard(ports, therapist, code);
  if (card === undefined) return false;
  await ports.store.putJoinCode({ ...card, closed: true });
  return true;
}
