/** The therapist's clients in the order of attention: the summary of the last seven days, as it stands now. */
import { addDays, localDate } from "@home-practice/conversation/practice/calendar.ts";
import { therapistOwner } from "../outgoing.ts";
import type { Ports, Therapist } from "../ports.ts";
import { recordsOf } from "../summary/records.ts";
import { type Group, summarise } from "../summary.ts";
import { leaveTrail } from "./own-client.ts";

const days = 7;

export interface ClientList {
  groups: Group[];
  /** What the client asked to be called, by id. */
  names: Map<string, string>;
  /** Whose practice was ended. */
  closed: { clientId: string; name: string }[];
}

/** Reads the list, and leaves that in the therapist's trail. */
export async function clientList(ports: Ports, therapist: Therapist): Promise<ClientList> {
  const { store, clock, agency } = ports;
  const now = clock.now();
  const today = localDate(now, therapist.zone);
  const [from, to] = [addDays(today, 1 - days), today];
  const caseload = (await store.caseload(therapist.id)).filter(({ closed }) => !closed?.notTheirs);
  const open = caseload.filter(({ closed }) => closed === undefined);
  const ended = caseload.filter(({ closed }) => closed !== undefined);
  const [clients, endedStates] = await Promise.all([
    recordsOf(ports, therapist.id, open, { from, to }),
    store.states(ended.map(({ clientId }) => clientId)),
  ]);
  const states = [...clients.map(({ state }) => state), ...endedStates];
  const names = new Map(states.map(({ id, name = "New client" }) => [id, name]));
  const summary = summarise({
    therapist,
    agency: { ...agency, summaryLevel: "full-text" },
    from,
    to,
    now,
    clients,
    everyone: true,
  });
  await leaveTrail(ports, therapist, therapistOwner(therapist.id), "saw the list");
  return {
    groups: summary.groups,
    names,
    closed: ended.map(({ clientId }) => ({ clientId, name: names.get(clientId) ?? "New client" })),
  };
}
