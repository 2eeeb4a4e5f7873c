/** What the agency reads: who saw or changed what of which client, by opaque id, and what did not reach its staff. */
import { agencyOwner } from "../lost.ts";
import { clientOwner, therapistOwner } from "../outgoing.ts";
import type { Ports, Therapist, TrailEntry } from "../ports.ts";
import { forgetSecondFactor } from "../second-factor.ts";
import type { Holder } from "../sign-in.ts";
import { done, leaveTrail, type Outcome, refused } from "./own-client.ts";

const entriesMax = 200;

export interface Records {
  therapists: (Therapist & { clientIds: string[] })[];
  /** The newest first; `by` is whom it was meant for. */
  lost: TrailEntry[];
}

/** Everybody's clients by id alone, and what was lost. */
export async function readRecords({ store }: Pick<Ports, "store">): Promise<Records> {
  const [therapists, lost] = await Promise.all([store.therapists(), store.trail(agencyOwner, entriesMax)]);
  const caseloads = await Promise.all(therapists.map(({ id }) => store.caseload(id)));
  return {
    therapists: therapists.map((therapist, index) => ({
      ...therapist,
      clientIds: (caseloads[index] ?? []).map(({ clientId }) => clientId),
    })),
    lost,
  };
}

/** The trail of one client, which keeps that the agency read it; nothing where there is no such client. */
export async function readTrail(
  ports: Ports,
  holder: Holder,
  clientId: string,
): Promise<TrailEntry[] | undefined> {
  if ((await ports.store.phoneOf(clientId)) === undefined) return undefined;
  await leaveTrail(ports, holder, clientOwner(clientId), "saw the trail");
  return ports.store.trail(clientOwner(clientId), entriesMax);
}

/** What a therapist did that is about no one client: looks at the list, leave. */
export async function readTherapistTrail(
  { store }: Pick<Ports, "store">,
  therapistId: string,
): Promise<{ therapist: Therapist; entries: TrailEntry[] } | undefined> {
  const therapist = await store.therapist(therapistId);
  return therapist && { therapist, entries: await store.trail(therapistOwner(therapistId), entriesMax) };
}

/** A therapist has a new phone: they set up an app at their next sign-in, and are signed out everywhere. */
export async function resetSecondFactor(ports: Ports, holder: Holder, therapistId: string): Promise<Outcome> {
  const therapist = await ports.store.therapist(therapistId);
  if (therapist === undefined) return refused("There is no such therapist.");
  await forgetSecondFactor(ports, therapist.id);
  await leaveTrail(ports, holder, therapistOwner(therapist.id), "reset the second factor");
  return done(`${therapist.name} sets up an app at the next sign-in, and is signed out until then.`);
}
