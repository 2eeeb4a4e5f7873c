/** The store in memory, watched: what was really written is seen here, whatever whoever wrote it was told. */
import type { State } from "@home-practice/conversation/state.ts";
import type { Outgoing } from "@home-practice/service/outgoing.ts";
import type { PhoneRecord } from "@home-practice/service/ports.ts";
import { createMemoryStore, type MemoryStore } from "@home-practice/service/testing/memory-store.ts";
import { secondsOf } from "./instants.ts";
import type { Seen } from "./observation.ts";

export interface WatchedStore extends MemoryStore {
  /** The latest state of each phone that is a client's. */
  clients: ReadonlyMap<string, State>;
  alarms: ReadonlyMap<string, string | undefined>;
  /** What is not finished, by owner and id, with the time the sweep looks after it. */
  open: ReadonlyMap<string, { owner: string; id: string; dueAtSeconds: number }>;
  /** From here on the phone's record carries what a newer version would have written. */
  amend(phone: string, version: number): void;
}

/** Creates an empty store; `see` is told of every write that was carried out. */
export function createWatchedStore(see: (seen: Seen) => void): WatchedStore {
  const raw = createMemoryStore();
  const clients = new Map<string, State>();
  const alarms = new Map<string, string | undefined>();
  const open = new Map<string, { owner: string; id: string; dueAtSeconds: number }>();
  const amendments = new Map<string, number>();
  const keyOf = (owner: string, id: string) => `${owner} ${id}`;

  function lookAfter(owner: string, id: string, dueAt: string): void {
    open.set(keyOf(owner, id), { owner, id, dueAtSeconds: secondsOf(dueAt) });
  }

  function sawPut(outgoing: Outgoing): void {
    lookAfter(outgoing.owner, outgoing.id, outgoing.dueAt);
    see({ kind: "put", outgoing });
  }

  function amended(phone: string, record: PhoneRecord | undefined): PhoneRecord | undefined {
    const version = amendments.get(phone);
    if (version === undefined || record?.who !== "client") return record;
    record.state.newer = version;
    for (const plan of record.state.plans) Object.assign(plan, { newer: version });
    return record;
  }

  return {
    ...raw,
    clients,
    alarms,
    open,
    amend: (phone, version) => void amendments.set(phone, version),

    async load(phone) {
      return amended(phone, await raw.load(phone));
    },

    async save(saving) {
      const { phone, record, movedFrom } = saving;
      const outcome = await raw.save(saving);
      if (outcome !== "saved") return outcome;
      const before = clients.get(movedFrom ?? phone);
      if (movedFrom !== undefined) {
        clients.delete(movedFrom);
        alarms.delete(movedFrom);
      }
      // What is kept is what JSON keeps; nobody may hold what was saved.
      const text = JSON.stringify(record.who === "client" ? record.state : record.stranger);
      const after = record.who === "client" ? (JSON.parse(text) as State) : undefined;
      if (after !== undefined) {
        clients.set(phone, after);
        alarms.set(phone, saving.alarm);
      }
      see({
        kind: "saved",
        phone,
        saving,
        text,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      });
      if (after !== undefined) {
        for (const draft of saving.outgoing)
          sawPut({ ...draft, owner: `C#${after.id}`, status: "pending", attempts: 0 });
      }
      return outcome;
    },

    async putOutgoing(outgoing) {
      const isNew = await raw.putOutgoing(outgoing);
      if (isNew) sawPut({ ...outgoing, status: "pending", attempts: 0 });
      return isNew;
    },

    async claim(outgoing, now, leaseUntil) {
      const outcome = await raw.claim(outgoing, now, leaseUntil);
      const { owner, id } = outgoing;
      if (outcome === "claimed") lookAfter(owner, id, leaseUntil);
      if (outcome === "over") {
        open.delete(keyOf(owner, id));
        see({ kind: "dropped", owner, id });
      }
      return outcome;
    },

    async settle(owner, id, settled) {
      const wasOpen = open.has(keyOf(owner, id));
      await raw.settle(owner, id, settled);
      if (!wasOpen && settled.as !== "sent") return;
      if (settled.as === "again") lookAfter(owner, id, settled.dueAt);
      else open.delete(keyOf(owner, id));
      see({ kind: "settled", owner, id, settled });
    },
  };
}
