/** Removes one client everywhere, for the agency: what goes, what stays and why, as a receipt. */
import { clientOwner } from "./outgoing.ts";
import type { Ports, Removed } from "./ports.ts";

export interface ErasureReceipt {
  clientId: string;
  erasedAt: string;
  /** How many of each were removed. */
  removed: Removed;
  /** In sentences. */
  stays: string[];
}

/** Why nothing was removed. */
export type NotErased = "no such client" | "an alert is on its way";

/**
 * Erases a client. It can be done again after it broke off in the middle. Their phone is marked as having opted out,
 * so that nothing of ours goes there unless they come back by themselves.
 */
export async function eraseClient(ports: Ports, clientId: string): Promise<ErasureReceipt | NotErased> {
  const { store, clock, agency } = ports;
  if ((await store.phoneOf(clientId)) === undefined) return "no such client";
  if (await store.hasAlertUnderWay(clientId)) return "an alert is on its way";
  const therapists = await store.therapists();
  const removed = await store.removeClient(
    clientId,
    therapists.map(({ id }) => id),
  );
  await store.endPasses(clientId);
  const erasedAt = clock.now();
  await store.putTrail(clientOwner(clientId), { at: erasedAt, by: "agency", what: "erased the client" });
  return {
    clientId,
    erasedAt,
    removed,
    stays: [
      "Their number, marked as opted out: nothing is texted there unless they text JOIN or START.",
      "Who looked at or changed what, and that there were alerts, under an id that leads to nobody; no words.",
      "Backups, for up to 35 days, and letters that have been sent.",
      agency.redactTexts
        ? "At Twilio: numbers and times of texts. The words are blanked, those of the last minutes shortly."
        : "At Twilio: texts with their words, as redactTexts is off. Delete them there.",
      "What was copied into a chart.",
    ],
  };
}
