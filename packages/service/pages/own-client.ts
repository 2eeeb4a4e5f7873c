/** Whose client it is, and the trail of who saw or changed what: no page and no act goes past this. */
import type { State } from "@home-practice/conversation/state.ts";
import { clientOwner } from "../outgoing.ts";
import type { CaseloadEntry, Ports, Therapist, TrailAct } from "../ports.ts";

export interface OwnClient {
  entry: CaseloadEntry;
  state: State;
}

/** A client of this therapist, or nothing: another's looks the same as one who does not exist. */
export async function ownClient(
  { store }: Ports,
  therapist: Therapist,
  clientId: string,
): Promise<OwnClient | undefined> {
  const entry = await store.caseloadEntry(therapist.id, clientId);
  if (entry === undefined || entry.closed?.notTheirs) return undefined;
  const [state] = await store.states([clientId]);
  return state && { entry, state };
}

/** Puts down that somebody of the staff saw or did something. */
export async function leaveTrail(
  { store, clock }: Ports,
  { id: by }: { id: string },
  owner: string,
  what: TrailAct,
): Promise<void> {
  await store.putTrail(owner, { at: clock.now(), by, what });
}

/** What an act came to, in a sentence for the therapist. */
export interface Outcome {
  done: boolean;
  says: string;
}

export const refused = (says: string): Outcome => ({ done: false, says });
export const done = (says: string): Outcome => ({ done: true, says });

/**
 * Does something with a client of the therapist's, and puts it in the trail where it was done. Nothing where the
 * client is not theirs.
 */
export async function actOn(
  ports: Ports,
  therapist: Therapist,
  clientId: string,
  what: TrailAct,
  act: (client: OwnClient) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const client = await ownClient(ports, therapist, clientId);
  if (client === undefined) return undefined;
  const outcome = await act(client);
  if (outcome.done) await leaveTrail(ports, therapist, clientOwner(clientId), what);
  return outcome;
}

const reasons: Record<string, string> = {
  "opted out": "The client wants no texts, so they do not hear of it.",
  "no consent": "The client has not agreed to texts, so they do not hear of it.",
};

/** The sentence that follows from why a conversation said nothing. */
export function orReason(because: string | undefined, otherwise: string): string {
  return (because !== undefined && reasons[because]) || otherwise;
}
