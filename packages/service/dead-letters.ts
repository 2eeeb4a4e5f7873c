/** What was given up: an operator sees what it is, never what it says, and can have it tried again. */
import type { Outgoing } from "./outgoing.ts";
import { clientOwner, therapistOwner } from "./outgoing.ts";
import type { Ports } from "./ports.ts";

/** Opaque ids, a kind, counts and codes. */
export interface DeadLetter {
  /** Whose it is, `C#…` or `T#…`; absent for the number of somebody who is no client. */
  owner?: string;
  id: string;
  kind: Outgoing["kind"];
  createdAt: string;
  givenUpAt: string;
  attempts: number;
  /** With which it was refused. */
  code?: number;
  /** A text cannot be sent again: its words are gone, and its time is over. */
  canBeReplayed: boolean;
}

const listedMax = 500;

/** The oldest dead letters first, 500 at most. */
export async function listDeadLetters({ store }: Pick<Ports, "store">): Promise<DeadLetter[]> {
  return (await store.deadLetters(listedMax)).map(
    ({ owner, id, kind, createdAt, settledAt = createdAt, attempts, code }) => ({
      ...(isOpaque(owner) && { owner }),
      id,
      kind,
      createdAt,
      givenUpAt: settledAt,
      attempts,
      ...(code !== undefined && { code }),
      canBeReplayed: kind !== "text" && kind !== "call",
    }),
  );
}

/**
 * Makes the dead letters with this id pending again, and the next sweep performs them. Ids are unique under their
 * owner, so that one id can be several: `owner` says which.
 *
 * @returns how many are tried again
 */
export async function replayDeadLetter(
  { store, clock, log }: Pick<Ports, "store" | "clock" | "log">,
  id: string,
  owner?: string,
): Promise<number> {
  let revived = 0;
  for (const letter of await store.deadLetters(listedMax)) {
    if (letter.id !== id || (owner !== undefined && letter.owner !== owner)) continue;
    if (!(await store.revive(letter.owner, id, clock.now()))) continue;
    log({ what: "dead-letter-replayed", id });
    revived++;
  }
  return revived;
}

function isOpaque(owner: string): boolean {
  return [clientOwner(""), therapistOwner("")].some((start) => owner.startsWith(start));
}
