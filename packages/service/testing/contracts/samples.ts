/** Clients, turns and outgoing as the contracts need them: whole, valid, and about nobody. */

import type { Note } from "@home-practice/conversation/note.ts";
import { newState, type State } from "@home-practice/conversation/state.ts";
import { clientOwner, type OutgoingDraft, type OutgoingText } from "../../outgoing.ts";
import type { CaseloadEntry, Saving, Store } from "../../ports.ts";

export const ana = { id: "c_ana", phone: "+15550100001" };
export const ben = { id: "c_ben", phone: "+15550100002" };
export const therapistId = "t_rivera";

const care = { therapist: { id: therapistId, name: "Dr. R", phone: "+15550100900" } };

/** A client after so many turns. */
export function stateOf(id: string, turn: number, more: Partial<State> = {}): State {
  return { ...newState(id, care, { language: "en", zone: "America/Chicago" }), turn, ...more };
}

export const entryOf = (clientId: string): CaseloadEntry => ({ clientId, joinedAt: "2027-03-01T12:00:00Z" });

/** A turn of Ana's that changes nothing but what is given. */
export function turnOf(turn: number, more: Partial<Saving> & { state?: Partial<State> } = {}): Saving {
  const { state = {}, ...saving } = more;
  return {
    phone: ana.phone,
    eventId: `SM${turn}`,
    turnBefore: turn - 1,
    record: { who: "client", state: stateOf(ana.id, turn, state) },
    notes: [],
    outgoing: [],
    ...saving,
  };
}

/** Lets Ana come in with her first turn. */
export async function join(store: Store, more: Parameters<typeof turnOf>[1] = {}): Promise<void> {
  const joined = { therapistId, entry: entryOf(ana.id) };
  await store.save(turnOf(1, { eventId: "SM-join", turnBefore: undefined, joined, ...more }));
}

/** Lets Ben come in with his first turn. */
export async function joinBen(store: Store, more: Partial<Saving> = {}): Promise<void> {
  await store.save({
    ...turnOf(1, { eventId: "SM-ben", turnBefore: undefined }),
    phone: ben.phone,
    record: { who: "client", state: stateOf(ben.id, 1) },
    joined: { therapistId, entry: entryOf(ben.id) },
    ...more,
  });
}

export const anaOwns = clientOwner(ana.id);

/** A text to leave the building, due two minutes after it was decided. */
export function textOf(id: string, more: Partial<OutgoingText & OutgoingDraft> = {}): OutgoingDraft {
  return {
    kind: "text",
    id,
    body: "Time for your walk.",
    messages: ["conf_q"],
    createdAt: "2027-03-01T12:00:00Z",
    dueAt: "2027-03-01T12:02:00Z",
    ...more,
  } as OutgoingDraft;
}

/** Something the client noticed. */
export function noticed(id: string, date: string, words = "lighter", at = `${date}T18:00:00Z`): Note {
  return { id, date, at, kind: "noticed", words, about: "practice" };
}
