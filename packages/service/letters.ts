/** Gathers what a letter to staff is made of, at the moment it is sent, so that PRIVATE and erase still win. */
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { acknowledgedSince } from "./alerts.ts";
import type { Outgoing } from "./outgoing.ts";
import type { Letter, Ports } from "./ports.ts";
import { newLinkToken } from "./sign-in.ts";
import { summarise } from "./summary.ts";

const days = 7;
/** Reasons, breaks and "two in a row" reach back beyond the week that is told. */
const lookBackDays = 21;

/** The weekly summary of the seven days before it is due, or nothing where the therapist is gone. */
export async function summaryLetter(
  { store, agency, letters, clock }: Ports,
  { therapistId, scheduledAt }: Extract<Outgoing, { kind: "summary" }>,
): Promise<Letter | undefined> {
  const therapist = await store.therapist(therapistId);
  if (therapist === undefined) return undefined;
  const day = localDate(scheduledAt, therapist.zone);
  const [from, to] = [addDays(day, -days), addDays(day, -1)];
  const caseload = (await store.caseload(therapistId)).filter(({ closed }) => closed === undefined);
  const states = new Map(
    (await store.states(caseload.map(({ clientId }) => clientId))).map((state) => [state.id, state]),
  );
  const clients = await Promise.all(
    caseload.map(async (entry) => {
      const state = states.get(entry.clientId);
      return (
        state && { entry, state, notes: await store.notes(entry.clientId, addDays(from, -lookBackDays), to) }
      );
    }),
  );
  const acknowledged = await acknowledgedSince({ store, clock }, therapistId, days + 1);
  const present = clients.flatMap((client) =>
    client === undefined
      ? []
      : [
          {
            ...client,
            ...(acknowledged.get(client.entry.clientId) && { alertsAcknowledged: true as const }),
          },
        ],
  );
  const summary = summarise({ therapist, agency, from, to, now: scheduledAt, clients: present });
  return { to: therapist.email, ...(await letters.weeklySummary(summary)) };
}

/** The link for signing in, or nothing where the therapist is gone. */
export async function signInLetter(
  ports: Ports,
  { therapistId }: Extract<Outgoing, { kind: "sign-in" }>,
): Promise<Letter | undefined> {
  const therapist = await ports.store.therapist(therapistId);
  if (therapist === undefined) return undefined;
  const token = await newLinkToken(ports, therapistId);
  return { to: therapist.email, ...(await ports.letters.signIn({ token })) };
}
