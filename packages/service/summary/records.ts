/** A therapist's clients as a summary or a page is made of them: one query for the caseload, one for each client's weeks. */
import { addDays } from "@home-practice/conversation/practice/calendar.ts";
import { acknowledgedSince } from "../alerts.ts";
import type { CaseloadEntry, Ports } from "../ports.ts";
import type { ClientRecord } from "./week.ts";

/** Reasons, breaks and "two in a row" reach back beyond the week that is told. */
const lookBackDays = 21;
const alertDays = 8;

/**
 * Reads the clients of some places in a caseload: their states in batches, and for each the notes of the span and of
 * the weeks before it. Neither grows with what was said earlier.
 *
 * @param span - the first and the last local date, both included
 */
export async function recordsOf(
  { store, clock }: Pick<Ports, "store" | "clock">,
  therapistId: string,
  entries: CaseloadEntry[],
  span: { from: string; to: string },
): Promise<ClientRecord[]> {
  const [states, acknowledged] = await Promise.all([
    store.states(entries.map(({ clientId }) => clientId)),
    acknowledgedSince({ store, clock }, therapistId, alertDays),
  ]);
  const stateOf = new Map(states.map((state) => [state.id, state]));
  const records = await Promise.all(
    entries.map(async (entry) => {
      const { clientId } = entry;
      const state = stateOf.get(clientId);
      if (state === undefined) return [];
      const notes = await store.notes(clientId, addDays(span.from, -lookBackDays), span.to);
      return [
        { entry, state, notes, ...(acknowledged.get(clientId) && { alertsAcknowledged: true as const }) },
      ];
    }),
  );
  return records.flat();
}
