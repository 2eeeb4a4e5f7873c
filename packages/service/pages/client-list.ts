/** The therapist's clients in the order of attention: the summary of the last seven days, as it stands now. */
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { acknowledgedSince } from "../alerts.ts";
import { therapistOwner } from "../outgoing.ts";
import type { Ports, Therapist } from "../ports.ts";
import { type Group, summarise } from "../summary.ts";
import { leaveTrail } from "./own-client.ts";

const days = 7;
/** Reasons, breaks and "two in a row" reach back beyond the week that is told. */
const lookBackDays = 21;

export interface ClientList {
  groups: Group[];
  /** What the client asked to be called, by id. */
  names: Map<string, string>;
  /** Whose practice was ended. */
  closed: { clientId: string; name: string; at: string }[];
}

/** Reads the list: one query for the caseload, one for each hundred states, one for each client's weeks. */
export async function clientList(ports: Ports, therapist: Therapist): Promise<ClientList> {
  const { store, clock, agency } = ports;
  const now = clock.now();
  const today = localDate(now, therapist.zone);
  const [from, to] = [addDays(today, 1 - days), today];
  const caseload = (await store.caseload(therapist.id)).filter(({ closed }) => !closed?.notTheirs);
  const states = new Map(
    (await store.states(caseload.map(({ clientId }) => clientId))).map((state) => [state.id, state]),
  );
  const acknowledged = await acknowledgedSince(ports, therapist.id, days);
  const nameOf = (clientId: string) => states.get(clientId)?.name ?? "New client";
  const open = caseload.filter(({ closed }) => closed === undefined);
  const clients = await Promise.all(
    open.map(async (entry) => {
      const state = states.get(entry.clientId);
      if (state === undefined) return [];
      const notes = await store.notes(entry.clientId, addDays(from, -lookBackDays), to);
      return [
        {
          entry,
          state,
          notes,
          ...(acknowledged.get(entry.clientId) && { alertsAcknowledged: true as const }),
        },
      ];
    }),
  );
  const summary = summarise({
    therapist,
    agency: { ...agency, summaryLevel: "full-text" },
    from,
    to,
    now,
    clients: clients.flat(),
    everyone: true,
  });
  await leaveTrail(ports, therapist, therapistOwner(therapist.id), "saw the list");
  return {
    groups: summary.groups,
    names: new Map(caseload.map(({ clientId }) => [clientId, nameOf(clientId)])),
    closed: caseload.flatMap(({ clientId, closed }) =>
      closed === undefined ? [] : [{ clientId, name: nameOf(clientId), at: closed.at }],
    ),
  };
}
