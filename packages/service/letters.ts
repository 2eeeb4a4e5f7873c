/** Gathers what a letter to staff is made of, at the moment it is sent, so that PRIVATE and erase still win. */
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import type { Outgoing } from "./outgoing.ts";
import type { Letter, Ports } from "./ports.ts";
import { summarise } from "./summary.ts";

const days = 7;
/** Reasons, breaks and "two in a row" reach back beyond the week that is told. */
const lookBackDays = 21;

/** The weekly summary of the seven days before it is due, or nothing where the therapist is gone. */
export async function summaryLetter(
  { store, agency, letters }: Ports,
  { therapistId, scheduledAt }: Extract<Outgoing, { kind: "summary" }>,
): Promise<Letter | undefined> {
  const therapist = await store.therapist(therapistId);
  if (therapist === undefined) return undefined;
  const day = localDate(scheduledAt, therapist.zone);
  const [from, to] = [addDays(day, -days), addDays(day, -1)];
  const caseload = await store.caseload(therapistId);
  const states = new Map((await store.states(caseload.map(({ clientId }) => clientId))).map((state) => [state.id, state]));
  const clients = await Promise.all(
    caseload.map(async (entry) => {
      const state = states.get(entry.clientId);
      return state && { entry, state, notes: await store.notes(entry.clientId, addDays(from, -lookBackDays), to) };
    }),
  );
  const present = clients.filter((client) => client !== undefined);
  const summary = summarise({ therapist, agency, from, to, now: scheduledAt, clients: present });
  return { to: therapist.email, ...(await letters.weeklySummary(summary)) };
}

/** To the therapist and to the named backup: that a message needs attention, and not a word of it. */
export async function alertLetters(
  { store, agency, letters }: Ports,
  { therapistId, mayNotHaveArrived }: Extract<Outgoing, { kind: "alert" }>,
): Promise<Letter[]> {
  const therapist = await store.therapist(therapistId);
  const letter = await letters.alert(mayNotHaveArrived ? { mayNotHaveArrived } : {});
  const addresses = [therapist?.email, agency.backup?.email].filter((address) => address !== undefined);
  return addresses.map((to) => ({ to, ...letter }));
}
