/** The agency's backup, who hears of danger beside the therapist. */
import type { Ports, Therapist } from "./ports.ts";

export function isBackup({ agency }: Pick<Ports, "agency">, { email }: Pick<Therapist, "email">): boolean {
  return agency.backup?.email.toLowerCase() === email.toLowerCase();
}

/**
 * Whether anybody may come to this therapist: two people, each by two channels, have to be there to hear of danger, so
 * whoever is the agency's backup has no clients of their own.
 */
export function canTakeClients(ports: Pick<Ports, "agency">, therapist: Pick<Therapist, "email">): boolean {
  return ports.agency.backup !== undefined && !isBackup(ports, therapist);
}
