/** All that is remembered, in memory: the same promises as the real store, kept by doing each call in one go. */
import type { Note, NoteChange } from "@home-practice/conversation/note.ts";
import { clientOwner, isToClient, type Outgoing, type OutgoingDraft } from "../outgoing.ts";
import type {
  CaseloadEntry,
  ClaimOutcome,
  JoinCode,
  PhoneRecord,
  Reply,
  SaveOutcome,
  Saving,
  Settled,
  Store,
  Therapist,
} from "../ports.ts";

import { createMemoryPages } from "./memory-pages.ts";

export interface MemoryStore extends Store {
  /** What was put to leave the building since it was last asked, as the table's stream hands it over. */
  drainStream(): Outgoing[];
}

const writesMax = 100;

/** Creates an empty store. What goes in and out is copied, so that nobody holds what is saved. */
export function createMemoryStore(): MemoryStore {
  const records = new Map<string, { record: PhoneRecord; alarm?: string }>();
  const heard = new Map<string, { reply?: Reply }>();
  const phones = new Map<string, string>();
  const notes = new Map<string, Map<string, Note>>();
  const outgoing = new Map<string, Outgoing>();
  const therapists = new Map<string, Therapist>();
  const codes = new Map<string, JoinCode>();
  const caseloads = new Map<string, Map<string, CaseloadEntry>>();
  const progress = new Map<string, string>();
  const pages = createMemoryPages();
  let stream: Outgoing[] = [];

  const keyOf = (one: string, other: string) => `${one} ${other}`;
  const notesOf = (clientId: string) => inMap(notes, clientId, () => new Map<string, Note>());
  const caseloadOf = (id: string) => inMap(caseloads, id, () => new Map<string, CaseloadEntry>());
  const epochOf = (owner: string) => {
    const clientId = owner.slice(clientOwner("").length);
    const record = records.get(phones.get(clientId) ?? "")?.record;
    return record?.who === "client" ? record.state.sendEpoch : undefined;
  };

  function put(owner: string, draft: OutgoingDraft): void {
    const row: Outgoing = copy({ ...draft, owner, status: "pending", attempts: 0 });
    outgoing.set(keyOf(owner, draft.id), row);
    stream.push(copy(row));
  }

  function save(saving: Saving): SaveOutcome {
    const { phone, eventId, turnBefore, record, alarm, reply, joined, movedFrom } = saving;
    const clientId = record.who === "client" ? record.state.id : undefined;
    if (clientId === undefined && saving.notes.length + saving.outgoing.length > 0) {
      throw new TypeError("A stranger has no notes and is sent nothing but replies.");
    }
    const touched = new Set(saving.notes.map(noteNameOf));
    const writes = 2 + saving.outgoing.length + (joined ? 2 : 0) + (movedFrom ? 2 : 0) + touched.size;
    if (writes > writesMax) throw new RangeError(`A turn of ${writes} writes is not saved in one go.`);
    if (heard.has(keyOf(phone, eventId))) return "heard";
    const before = records.get(phone)?.record;
    if (movedFrom === undefined) {
      if (turnOf(before) !== turnBefore || !mayFollow(before, record)) return "conflict";
    } else {
      const old = records.get(movedFrom)?.record;
      if (before?.who === "client" || turnOf(old) !== turnBefore || !mayFollow(old, record))
        return "conflict";
      records.delete(movedFrom);
      if (clientId !== undefined) phones.set(clientId, phone);
    }
    records.set(phone, copy({ record, ...(alarm !== undefined && { alarm }) }));
    heard.set(keyOf(phone, eventId), copy(reply ? { reply } : {}));
    if (clientId === undefined) return "saved";
    for (const change of saving.notes) changeNote(notesOf(clientId), change);
    if (joined) {
      phones.set(clientId, phone);
      caseloadOf(joined.therapistId).set(clientId, copy(joined.entry));
    }
    for (const draft of saving.outgoing) put(clientOwner(clientId), draft);
    return "saved";
  }

  function claim({ owner, id }: Outgoing, now: string, leaseUntil: string): ClaimOutcome {
    const row = outgoing.get(keyOf(owner, id));
    if (row === undefined || !isOpen(row, now)) return "taken";
    const expired = row.expiresAt !== undefined && row.expiresAt <= now;
    const forbidden = isToClient(row) && row.epoch !== undefined && row.epoch !== epochOf(owner);
    if (expired || forbidden) {
      end(row, { as: "dropped", at: now });
      return "over";
    }
    const unknownSince = row.unknownSince ?? now;
    Object.assign(row, { status: "sending", leaseUntil, dueAt: leaseUntil, unknownSince });
    row.attempts += 1;
    return "claimed";
  }

  function settle(owner: string, id: string, settled: Settled): void {
    const row = outgoing.get(keyOf(owner, id));
    if (row === undefined || !(isUnfinished(row) || settled.as === "sent")) return;
    if (settled.as === "again") putBack(row, settled);
    else end(row, settled);
  }

  function putBack(row: Outgoing, settled: Extract<Settled, { as: "again" }>): void {
    const { dueAt, unknownSince, lookedFor = 0 } = settled;
    delete row.leaseUntil;
    delete row.unknownSince;
    delete row.lookedFor;
    Object.assign(
      row,
      unknownSince === undefined
        ? { status: "pending", dueAt }
        : { status: "sending", dueAt, leaseUntil: dueAt, unknownSince, lookedFor },
    );
  }

  return {
    async load(phone) {
      return copy(records.get(phone)?.record);
    },
    async save(saving) {
      return save(saving);
    },
    async heard(phone, eventId) {
      return copy(heard.get(keyOf(phone, eventId)));
    },
    async phoneOf(clientId) {
      return phones.get(clientId);
    },

    async outgoing(owner, id) {
      return copy(outgoing.get(keyOf(owner, id)));
    },
    async putOutgoing({ owner, ...draft }) {
      if (outgoing.has(keyOf(owner, draft.id))) return false;
      put(owner, draft);
      return true;
    },
    async claim(row, now, leaseUntil) {
      return claim(row, now, leaseUntil);
    },
    async settle(owner, id, settled) {
      settle(owner, id, settled);
    },
    async dueOutgoing(now, limit) {
      const due = [...outgoing.values()].filter((row) => isUnfinished(row) && row.dueAt <= now);
      return copy(ordered(due, ({ dueAt }) => dueAt).slice(0, limit));
    },
    async deadLetters(limit) {
      const dead = [...outgoing.values()].filter(({ status, dead }) => status === "failed" && dead);
      return copy(ordered(dead, ({ settledAt = "" }) => settledAt).slice(0, limit));
    },
    async revive(owner, id, dueAt) {
      const row = outgoing.get(keyOf(owner, id));
      if (row === undefined || isToClient(row) || !row.dead) return false;
      for (const field of ["dead", "settledAt", "code"] as const) delete row[field];
      Object.assign(row, { status: "pending", attempts: 0, dueAt });
      return true;
    },
    async progress(work) {
      return progress.get(work);
    },
    async putProgress(work, upTo) {
      progress.set(work, upTo);
    },
    async overdueAlarms(before, limit) {
      const overdue = [...records.values()].flatMap(({ record, alarm }) =>
        record.who === "client" && alarm !== undefined && alarm <= before
          ? [{ clientId: record.state.id, alarm }]
          : [],
      );
      return ordered(overdue, ({ alarm }) => alarm).slice(0, limit);
    },
    async sentTo(clientId) {
      const owner = clientOwner(clientId);
      const sent = [...outgoing.values()].filter((row) => row.owner === owner && row.sid !== undefined);
      return copy(ordered(sent, ({ settledAt = "" }) => settledAt));
    },
    drainStream() {
      const inserted = stream;
      stream = [];
      return inserted;
    },

    async notes(clientId, from, to) {
      const found = [...notesOf(clientId).values()].filter(({ date }) => from <= date && date <= to);
      return copy(ordered(found, ({ date, at }) => `${date} ${at}`));
    },
    async eraseWords(clientId) {
      notes.delete(clientId);
      pages.eraseAlertWords(clientId);
      const phone = phones.get(clientId);
      if (phone === undefined) return;
      for (const [key, event] of heard) if (key.startsWith(keyOf(phone, ""))) delete event.reply;
    },

    async hasAlertUnderWay(clientId) {
      const owner = clientOwner(clientId);
      return [...outgoing.values()].some(
        (row) => row.owner === owner && row.kind === "alert" && isUnfinished(row),
      );
    },
    async removeClient(clientId, therapistIds) {
      const phone = phones.get(clientId);
      const record = phone === undefined ? undefined : records.get(phone)?.record;
      if (phone !== undefined && record?.who === "client" && record.state.id === clientId) {
        const stranger = { version: 1, turn: record.state.turn + 1, optedOut: true } as const;
        records.set(phone, { record: { who: "stranger", stranger } });
      }
      for (const id of therapistIds) caseloadOf(id).delete(clientId);
      const heardThere = phone === undefined ? [] : keysIn(heard, keyOf(phone, ""));
      const sent = keysIn(outgoing, keyOf(clientOwner(clientId), "")).filter((key) => {
        const row = outgoing.get(key);
        return row !== undefined && !(row.kind === "text-over" && isUnfinished(row));
      });
      const removed = {
        heard: heardThere.length,
        notes: notesOf(clientId).size,
        alertWords: pages.eraseAlertWords(clientId),
        outgoing: sent.length,
      };
      for (const key of heardThere) heard.delete(key);
      for (const key of sent) outgoing.delete(key);
      notes.delete(clientId);
      phones.delete(clientId);
      return removed;
    },
    async removeTherapist(id) {
      therapists.delete(id);
    },

    async therapist(id) {
      return copy(therapists.get(id));
    },
    async putTherapist(therapist) {
      therapists.set(therapist.id, copy(therapist));
    },
    async therapists() {
      return copy([...therapists.values()]);
    },
    async joinCode(code) {
      return copy(codes.get(code));
    },
    async putJoinCode(code) {
      codes.set(code.code, copy(code));
    },
    async joinCodes(therapistId) {
      return copy([...codes.values()].filter((code) => code.therapistId === therapistId));
    },
    async caseloadEntry(therapistId, clientId) {
      return copy(caseloadOf(therapistId).get(clientId));
    },
    async changeCaseloadEntry(therapistId, entry) {
      if (!caseloadOf(therapistId).has(entry.clientId)) return false;
      caseloadOf(therapistId).set(entry.clientId, copy(entry));
      return true;
    },
    async moveCaseloadEntry(from, to, entry) {
      if (!caseloadOf(from).delete(entry.clientId)) return false;
      caseloadOf(to).set(entry.clientId, copy(entry));
      return true;
    },
    ...pages,
    async caseload(therapistId) {
      return copy([...caseloadOf(therapistId).values()]);
    },
    async states(clientIds) {
      return [...new Set(clientIds)].flatMap((clientId) => {
        const record = records.get(phones.get(clientId) ?? "")?.record;
        return record?.who === "client" && record.state.id === clientId ? [copy(record.state)] : [];
      });
    },
  };
}

/** As JSON keeps it, which is how the real store does. */
function copy<Value>(value: Value): Value {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

function keysIn(map: Map<string, unknown>, start: string): string[] {
  return [...map.keys()].filter((key) => key.startsWith(start));
}

function inMap<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function ordered<Row>(rows: Row[], by: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
}

function turnOf(record: PhoneRecord | undefined): number | undefined {
  if (record === undefined) return undefined;
  return record.who === "client" ? record.state.turn : record.stranger.turn;
}

/** A stranger may become a client; a client stays the same client. */
function mayFollow(before: PhoneRecord | undefined, after: PhoneRecord): boolean {
  if (before?.who !== "client") return true;
  return after.who === "client" && after.state.id === before.state.id;
}

function noteNameOf(change: NoteChange): string {
  const { date, id } = change.do === "put" ? change.note : change;
  return `${date}#${id}`;
}

function changeNote(notes: Map<string, Note>, change: NoteChange): void {
  const name = noteNameOf(change);
  const note = notes.get(name);
  if (change.do === "put") notes.set(name, copy(change.note));
  else if (change.do === "remove") notes.delete(name);
  else if (note !== undefined) note.private = true;
}

function isUnfinished({ status }: Outgoing): boolean {
  return status === "pending" || status === "sending";
}

/** Nobody has it, or whoever had it did not come back in time. */
function isOpen({ status, leaseUntil = "" }: Outgoing, now: string): boolean {
  return status === "pending" || (status === "sending" && leaseUntil <= now);
}

function end(row: Outgoing, settled: Exclude<Settled, { as: "again" }>): void {
  const { as: status, at: settledAt, ...more } = settled;
  delete row.dead;
  Object.assign(row, { status, settledAt, ...more });
  if (row.kind === "text") row.body = "";
  if (row.kind === "alert") delete row.recent;
  delete row.leaseUntil;
  delete row.unknownSince;
  delete row.lookedFor;
}
