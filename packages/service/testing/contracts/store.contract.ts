/** What every store promises: nothing lost, nothing twice, whoever races whom. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Outgoing } from "../../outgoing.ts";
import { therapistOwner } from "../../outgoing.ts";
import type { Store } from "../../ports.ts";
import {
  ana,
  anaOwns,
  ben,
  entryOf,
  join,
  joinBen,
  noticed,
  stateOf,
  textOf,
  therapistId,
  turnOf,
} from "./samples.ts";
import { describeStoreOfDeadLetters } from "./store-dead-letters.contract.ts";
import { describeStoreOfPages } from "./store-pages.contract.ts";
import { describeStoreOfRemoval } from "./store-removal.contract.ts";

const NOW = "2027-03-01T12:01:00Z";
const LEASE = "2027-03-01T12:02:00Z";
const LATER = "2027-03-01T12:02:00Z";

/** Runs the contract against a store that `create` makes, empty, for each test. */
export function describeStore(name: string, create: () => Promise<Store>): void {
  describeStoreOfPages(name, create);
  describeStoreOfDeadLetters(name, create);
  describeStoreOfRemoval(name, create);
  describe(`${name} keeps the contract of stores`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await create();
    });

    const row = async (id: string, owner = anaOwns): Promise<Outgoing> => {
      const found = await store.outgoing(owner, id);
      if (found === undefined) throw new Error(`There is no ${id}.`);
      return found;
    };
    const claim = async (id: string, now = NOW, leaseUntil = LEASE) =>
      store.claim(await row(id), now, leaseUntil);
    const idsDue = async (now: string, limit = 10) =>
      (await store.dueOutgoing(now, limit)).map(({ id }) => id);

    describe("turns", () => {
      test("an unknown phone, client, event has nothing", async () => {
        expect(await store.load(ana.phone)).toBeUndefined();
        expect(await store.phoneOf(ana.id)).toBeUndefined();
        expect(await store.heard(ana.phone, "SM1")).toBeUndefined();
        expect(await store.outgoing(anaOwns, "1.0")).toBeUndefined();
        expect(await store.notes(ana.id, "2027-01-01", "2027-12-31")).toEqual([]);
        expect(await store.states([ana.id])).toEqual([]);
      });

      test("what was saved is loaded, unknown fields of a newer version too", async () => {
        const state = { ...stateOf(ana.id, 1), name: "Aña 🙂", fromTheFuture: { kept: [1, null, ""] } };
        await join(store, { record: { who: "client", state } });
        expect(await store.load(ana.phone)).toEqual({ who: "client", state });
        expect(await store.phoneOf(ana.id)).toBe(ana.phone);
      });

      test("the same event twice is heard the second time, and changes nothing", async () => {
        await join(store);
        const reply = { body: "Thanks.", messages: ["conf_q" as const] };
        expect(await store.save(turnOf(2, { reply, outgoing: [textOf("2.0")] }))).toBe("saved");
        const again = turnOf(3, {
          eventId: "SM2",
          reply: { ...reply, body: "other" },
          outgoing: [textOf("3.0")],
        });
        expect(await store.save(again)).toBe("heard");
        expect(await store.save(turnOf(2))).toBe("heard");
        expect(await store.heard(ana.phone, "SM2")).toEqual({ reply });
        expect(await store.load(ana.phone)).toMatchObject({ state: { turn: 2 } });
        expect(await store.outgoing(anaOwns, "3.0")).toBeUndefined();
      });

      test("an event answered with silence is heard without a reply", async () => {
        await join(store);
        expect(await store.heard(ana.phone, "SM-join")).toEqual({});
      });

      test("the same event id on another phone is another event", async () => {
        await join(store);
        await joinBen(store, { eventId: "SM-join" });
        expect(await store.load(ben.phone)).toMatchObject({ state: { id: ben.id } });
      });

      test.each([
        ["one that is too old", 1],
        ["one that never was", 7],
        ["none", undefined],
      ])("a turn on %s is a conflict, and changes nothing", async (_name, turnBefore) => {
        await join(store);
        await store.save(turnOf(2));
        const stale = turnOf(3, {
          eventId: "SM9",
          turnBefore,
          notes: [{ do: "put", note: noticed("n", "2027-03-01") }],
        });
        expect(await store.save(stale)).toBe("conflict");
        expect(await store.load(ana.phone)).toMatchObject({ state: { turn: 2 } });
        expect(await store.heard(ana.phone, "SM9")).toBeUndefined();
        expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toEqual([]);
      });

      test("a turn of a client whose record is gone is a conflict", async () => {
        expect(await store.save(turnOf(2))).toBe("conflict");
      });

      test("of twenty racing turns one wins each time, and none is lost", async () => {
        await join(store);
        let conflicts = 0;
        const hear = async (eventId: string): Promise<void> => {
          for (;;) {
            const loaded = await store.load(ana.phone);
            if (loaded?.who !== "client") throw new Error("Ana is gone.");
            const turnBefore = loaded.state.turn;
            const name = `${loaded.state.name ?? ""} ${eventId}`;
            const outcome = await store.save(
              turnOf(turnBefore + 1, { eventId, turnBefore, state: { name } }),
            );
            if (outcome === "saved") return;
            expect(outcome).toBe("conflict");
            conflicts += 1;
          }
        };
        const events = Array.from({ length: 20 }, (_, n) => `E${n}`);
        await Promise.all(events.map(hear));
        const loaded = await store.load(ana.phone);
        const { turn, name = "" } = loaded?.who === "client" ? loaded.state : stateOf(ana.id, 0);
        expect(turn).toBe(21);
        expect(name.trim().split(" ").sort()).toEqual([...events].sort());
        expect(conflicts).toBeGreaterThan(0);
      });

      test("of twenty deliveries of one event at once one is taken", async () => {
        await join(store);
        const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.save(turnOf(2))));
        expect(outcomes.filter((outcome) => outcome === "saved")).toHaveLength(1);
        expect(await store.save(turnOf(2))).toBe("heard");
      });

      test("a turn is saved whole, so one of more than a hundred writes is refused", async () => {
        await join(store);
        const many = (count: number) =>
          Array.from({ length: count }, (_, n) => ({
            do: "put" as const,
            note: noticed(`n${n}`, "2027-03-01"),
          }));
        await expect(store.save(turnOf(2, { notes: many(99) }))).rejects.toThrow(RangeError);
        expect(await store.load(ana.phone)).toMatchObject({ state: { turn: 1 } });
        expect(await store.save(turnOf(2, { notes: many(98) }))).toBe("saved");
        expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toHaveLength(98);
      });
    });

    describe("strangers", () => {
      const met = (turn: number, eventId = `S${turn}`) => ({
        phone: ana.phone,
        eventId,
        turnBefore: turn === 1 ? undefined : turn - 1,
        record: { who: "stranger" as const, stranger: { version: 1 as const, turn } },
        notes: [],
        outgoing: [],
      });

      test("a stranger is remembered, and becomes a client", async () => {
        expect(await store.save(met(1))).toBe("saved");
        expect(await store.load(ana.phone)).toEqual({ who: "stranger", stranger: { version: 1, turn: 1 } });
        const joined = { therapistId, entry: entryOf(ana.id) };
        expect(await store.save(turnOf(1, { turnBefore: 1, joined }))).toBe("saved");
        expect(await store.load(ana.phone)).toMatchObject({ who: "client", state: { id: ana.id, turn: 1 } });
        expect(await store.caseload(therapistId)).toEqual([entryOf(ana.id)]);
      });

      test("a client is never overwritten by a stranger of the same turn number", async () => {
        await store.save(met(1));
        await store.save(turnOf(1, { turnBefore: 1, joined: { therapistId, entry: entryOf(ana.id) } }));
        expect(await store.save(met(2))).toBe("conflict");
        expect(await store.load(ana.phone)).toMatchObject({ who: "client" });
      });

      test("nor by another client who joined with the same phone at the same time", async () => {
        await store.save(met(1));
        await store.save(turnOf(1, { turnBefore: 1, joined: { therapistId, entry: entryOf(ana.id) } }));
        const second = turnOf(1, { eventId: "SM-second", turnBefore: 1 });
        const record = { who: "client" as const, state: stateOf(ben.id, 1) };
        const joined = { therapistId, entry: entryOf(ben.id) };
        expect(await store.save({ ...second, record, joined })).toBe("conflict");
        expect(await store.phoneOf(ben.id)).toBeUndefined();
        expect(await store.caseload(therapistId)).toEqual([entryOf(ana.id)]);
      });
    });

    describe("notes", () => {
      const put = (...notes: ReturnType<typeof noticed>[]) =>
        notes.map((note) => ({ do: "put" as const, note }));

      test("are found by local date, both ends included, the oldest first", async () => {
        const [first, second, third, fourth] = [
          noticed("9.0", "2027-03-01", "a", "2027-03-01T18:00:00Z"),
          noticed("10.0", "2027-03-01", "b", "2027-03-01T19:00:00Z"),
          noticed("p1.2027-03-05", "2027-03-05"),
          noticed("11.0", "2027-03-06"),
        ];
        await join(store, { notes: put(third, fourth, second, first) });
        await joinBen(store, { notes: put(noticed("9.0", "2027-03-02")) });
        expect(await store.notes(ana.id, "2027-03-01", "2027-03-05")).toEqual([first, second, third]);
        expect(await store.notes(ana.id, "2027-03-02", "2027-03-04")).toEqual([]);
        expect(await store.notes(ana.id, "2027-03-06", "2027-03-06")).toEqual([fourth]);
      });

      test("put again under its id replaces the note", async () => {
        await join(store, { notes: put(noticed("n", "2027-03-01", "before")) });
        await store.save(turnOf(2, { notes: put(noticed("n", "2027-03-01", "after")) }));
        expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toEqual([
          noticed("n", "2027-03-01", "after"),
        ]);
      });

      test("are hidden and removed", async () => {
        const [hidden, removed, other] = [
          noticed("1", "2027-03-01"),
          noticed("2", "2027-03-01"),
          noticed("3", "2027-03-01"),
        ];
        await join(store, { notes: put(hidden, removed, other) });
        const notes = [
          { do: "hide" as const, id: "1", date: "2027-03-01" },
          { do: "remove" as const, id: "2", date: "2027-03-01" },
        ];
        await store.save(turnOf(2, { notes }));
        expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toEqual([
          { ...hidden, private: true },
          other,
        ]);
      });

      test("that are not there any more are hidden and removed without ado", async () => {
        await join(store, { notes: put(noticed("1", "2027-03-01")) });
        const gone = ["2", "3"].flatMap((id) => [
          { do: "hide" as const, id, date: "2027-03-01" },
          { do: "remove" as const, id: `${id}x`, date: "2027-03-01" },
        ]);
        const hide = { do: "hide" as const, id: "1", date: "2027-03-01" };
        expect(await store.save(turnOf(2, { notes: [...gone, hide] }))).toBe("saved");
        expect(await store.notes(ana.id, "2027-03-01", "2027-03-01")).toEqual([
          { ...noticed("1", "2027-03-01"), private: true },
        ]);
      });

      test("changed several times in one turn end as the last change leaves them", async () => {
        const on = (id: string) => ({ id, date: "2027-03-01" });
        const notes = [
          ...put(noticed("kept", "2027-03-01", "first"), noticed("kept", "2027-03-01", "last")),
          ...put(noticed("hidden", "2027-03-01")),
          { do: "hide" as const, ...on("hidden") },
          ...put(noticed("gone", "2027-03-01")),
          { do: "remove" as const, ...on("gone") },
          { do: "hide" as const, ...on("gone") },
          { do: "remove" as const, ...on("back") },
          ...put(noticed("back", "2027-03-01")),
        ];
        await join(store, { notes });
        const found = await store.notes(ana.id, "2027-03-01", "2027-03-01");
        expect(new Map(found.map((note) => [note.id, note]))).toEqual(
          new Map([
            ["kept", noticed("kept", "2027-03-01", "last")],
            ["hidden", { ...noticed("hidden", "2027-03-01"), private: true }],
            ["back", noticed("back", "2027-03-01")],
          ]),
        );
      });
    });

    describe("what leaves the building", () => {
      test("is saved with the turn, pending", async () => {
        await join(store, { outgoing: [textOf("1.0", { epoch: 0, expiresAt: "2027-03-01T15:00:00Z" })] });
        expect(await row("1.0")).toEqual({
          ...textOf("1.0", { epoch: 0, expiresAt: "2027-03-01T15:00:00Z" }),
          owner: anaOwns,
          status: "pending",
          attempts: 0,
        });
      });

      test("is put once under its id, and owners do not share ids", async () => {
        const summary = {
          kind: "summary" as const,
          id: "summary.2027-03-01",
          therapistId,
          scheduledAt: "2027-03-01T12:00:00Z",
          createdAt: "2027-03-01T12:00:00Z",
          dueAt: "2027-03-01T12:02:00Z",
        };
        expect(await store.putOutgoing({ ...summary, owner: therapistOwner(therapistId) })).toBe(true);
        expect(await store.putOutgoing({ ...summary, owner: therapistOwner(therapistId) })).toBe(false);
        expect(await store.putOutgoing({ ...summary, owner: therapistOwner("t_other") })).toBe(true);
        const claimed = await row(summary.id, therapistOwner(therapistId));
        expect(await store.claim(claimed, NOW, LEASE)).toBe("claimed");
        expect(await store.putOutgoing({ ...summary, owner: therapistOwner(therapistId) })).toBe(false);
        expect(await row(summary.id, therapistOwner(therapistId))).toMatchObject({ status: "sending" });
      });

      test("is claimed by one of twenty who try at once", async () => {
        await join(store, { outgoing: [textOf("1.0", { epoch: 0 })] });
        const outcomes = await Promise.all(Array.from({ length: 20 }, () => claim("1.0")));
        expect(outcomes.filter((outcome) => outcome === "claimed")).toHaveLength(1);
        expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(19);
        expect(await row("1.0")).toMatchObject({
          status: "sending",
          attempts: 1,
          leaseUntil: LEASE,
          dueAt: LEASE,
          unknownSince: NOW,
          body: "Time for your walk.",
        });
      });

      test("is open again when the lease is over, and remembers since when its outcome is unknown", async () => {
        await join(store, { outgoing: [textOf("1.0")] });
        await claim("1.0");
        expect(await claim("1.0", "2027-03-01T12:01:59Z")).toBe("taken");
        expect(await claim("1.0", LATER, "2027-03-01T12:03:00Z")).toBe("claimed");
        expect(await row("1.0")).toMatchObject({
          attempts: 2,
          unknownSince: NOW,
          leaseUntil: "2027-03-01T12:03:00Z",
        });
      });

      test("is over once the client's epoch has changed, and its words go", async () => {
        await join(store, { outgoing: [textOf("1.0", { epoch: 0 }), textOf("1.1")] });
        await store.save(turnOf(2, { state: { sendEpoch: 1 }, outgoing: [textOf("2.0", { epoch: 1 })] }));
        expect(await claim("1.0")).toBe("over");
        expect(await row("1.0")).toMatchObject({
          status: "dropped",
          body: "",
          messages: ["conf_q"],
          settledAt: NOW,
        });
        expect(await claim("1.0")).toBe("taken");
        // What carries no epoch goes out whatever is decided since, and so does what was decided afterwards.
        expect(await claim("1.1")).toBe("claimed");
        expect(await claim("2.0")).toBe("claimed");
        expect(await idsDue(NOW)).toEqual([]);
      });

      test("stays with whoever holds it, even when the epoch changes meanwhile", async () => {
        await join(store, { outgoing: [textOf("1.0", { epoch: 0 })] });
        await claim("1.0");
        await store.save(turnOf(2, { state: { sendEpoch: 1 } }));
        expect(await claim("1.0")).toBe("taken");
        expect(await claim("1.0", LATER)).toBe("over");
      });

      test("with an epoch and without its client is over", async () => {
        await store.putOutgoing({ ...textOf("1.0", { epoch: 0 }), owner: anaOwns });
        expect(await claim("1.0")).toBe("over");
      });

      test("is over from the instant it expires at, also while its outcome is unknown", async () => {
        const expiresAt = "2027-03-01T12:10:00Z";
        await join(store, { outgoing: [textOf("1.0", { expiresAt }), textOf("1.1", { expiresAt })] });
        expect(await claim("1.0", "2027-03-01T12:09:59Z", expiresAt)).toBe("claimed");
        expect(await claim("1.1", expiresAt)).toBe("over");
        expect(await claim("1.0", expiresAt)).toBe("over");
        expect(await row("1.0")).toMatchObject({ status: "dropped", body: "", expiresAt });
      });

      test("that is not there cannot be claimed or settled", async () => {
        await join(store, { outgoing: [textOf("1.0")] });
        const ghost = { ...(await row("1.0")), id: "ghost" };
        expect(await store.claim(ghost, NOW, LEASE)).toBe("taken");
        await store.settle(anaOwns, "ghost", { as: "sent", at: NOW });
        expect(await store.outgoing(anaOwns, "ghost")).toBeUndefined();
      });

      test.each([
        [
          { as: "sent", at: LATER, sid: "SM1" },
          { status: "sent", sid: "SM1" },
        ],
        [{ as: "sent", at: LATER }, { status: "sent" }],
        [
          { as: "failed", at: LATER, code: 21610 },
          { status: "failed", code: 21610 },
        ],
        [{ as: "failed", at: LATER }, { status: "failed" }],
        [{ as: "dropped", at: LATER }, { status: "dropped" }],
      ] as const)(
        "settled as %o has ended: its words are gone and nobody comes back to it",
        async (settled, ended) => {
          await join(store, { outgoing: [textOf("1.0")] });
          await claim("1.0");
          await store.settle(anaOwns, "1.0", settled);
          const settledRow = await row("1.0");
          expect(settledRow).toMatchObject({
            ...ended,
            body: "",
            messages: ["conf_q"],
            settledAt: LATER,
            attempts: 1,
          });
          expect(settledRow).not.toHaveProperty("unknownSince");
          expect(settledRow).not.toHaveProperty("leaseUntil");
          expect(await idsDue("2028-01-01T00:00:00Z")).toEqual([]);
          expect(await claim("1.0", "2028-01-01T00:00:00Z")).toBe("taken");
        },
      );

      test("to be tried again is pending until then", async () => {
        await join(store, { outgoing: [textOf("1.0")] });
        await claim("1.0");
        await store.settle(anaOwns, "1.0", { as: "again", dueAt: "2027-03-01T12:05:00Z" });
        const again = await row("1.0");
        expect(again).toMatchObject({
          status: "pending",
          dueAt: "2027-03-01T12:05:00Z",
          body: "Time for your walk.",
        });
        expect(again).not.toHaveProperty("unknownSince");
        expect(await idsDue("2027-03-01T12:04:59Z")).toEqual([]);
        expect(await idsDue("2027-03-01T12:05:00Z")).toEqual(["1.0"]);
        expect(await claim("1.0", "2027-03-01T12:05:00Z", "2027-03-01T12:06:00Z")).toBe("claimed");
        expect(await row("1.0")).toMatchObject({ attempts: 2, unknownSince: "2027-03-01T12:05:00Z" });
      });

      test("to be looked for is nobody's until then", async () => {
        await join(store, { outgoing: [textOf("1.0")] });
        await claim("1.0");
        const dueAt = "2027-03-01T12:05:00Z";
        await store.settle(anaOwns, "1.0", { as: "again", dueAt, unknownSince: NOW, lookedFor: 1 });
        expect(await row("1.0")).toMatchObject({ status: "sending", dueAt, unknownSince: NOW, lookedFor: 1 });
        expect(await claim("1.0", "2027-03-01T12:04:59Z")).toBe("taken");
        expect(await idsDue(dueAt)).toEqual(["1.0"]);
        expect(await claim("1.0", dueAt, "2027-03-01T12:06:00Z")).toBe("claimed");
        expect(await row("1.0")).toMatchObject({ unknownSince: NOW, lookedFor: 1 });
      });

      test("that has ended does not begin again, but what was sent was sent", async () => {
        await join(store, { outgoing: [textOf("1.0"), textOf("1.1")] });
        await store.settle(anaOwns, "1.0", { as: "sent", at: NOW, sid: "SM1" });
        await store.settle(anaOwns, "1.0", { as: "failed", at: LATER, code: 1 });
        await store.settle(anaOwns, "1.0", { as: "again", dueAt: LATER });
        expect(await row("1.0")).toMatchObject({ status: "sent", sid: "SM1", settledAt: NOW });
        await store.settle(anaOwns, "1.1", { as: "dropped", at: NOW });
        await store.settle(anaOwns, "1.1", { as: "sent", at: LATER, sid: "SM2" });
        expect(await row("1.1")).toMatchObject({ status: "sent", sid: "SM2", settledAt: LATER });
      });

      test("is due in the order of its instants, whoever owns it, a few at a time", async () => {
        const at = (minute: number) => `2027-03-01T12:${String(minute).padStart(2, "0")}:00Z`;
        const minutes = [7, 3, 9, 1, 8, 2, 6, 4, 5, 10];
        for (const minute of minutes) {
          await store.putOutgoing({ ...textOf("t", { dueAt: at(minute) }), owner: `C#c_${minute}` });
        }
        const owners = (await store.dueOutgoing(at(9), 5)).map(({ owner }) => owner);
        expect(owners).toEqual([1, 2, 3, 4, 5].map((minute) => `C#c_${minute}`));
        expect(await store.dueOutgoing(at(9), 100)).toHaveLength(9);
        expect(await store.dueOutgoing("2027-03-01T12:00:59Z", 100)).toEqual([]);
      });

      test("went out to a client under a sid: found in order, the newest last", async () => {
        await join(store, { outgoing: ["1.0", "1.1", "1.2", "1.3"].map((id) => textOf(id)) });
        await joinBen(store, { outgoing: [textOf("1.0")] });
        await store.settle(anaOwns, "1.2", { as: "sent", at: NOW, sid: "SM1" });
        await store.settle(anaOwns, "1.0", { as: "sent", at: LATER, sid: "SM2" });
        await store.settle(anaOwns, "1.3", { as: "failed", at: LATER, code: 21610 });
        expect((await store.sentTo(ana.id)).map(({ sid }) => sid)).toEqual(["SM1", "SM2"]);
        expect(await store.sentTo(ben.id)).toEqual([]);
      });
    });

    describe("alarms", () => {
      test("are overdue from their instant on, the oldest first, and moved by the next turn", async () => {
        await join(store, { alarm: "2027-03-02T12:00:00Z" });
        await joinBen(store, { alarm: "2027-03-02T11:00:00Z" });
        const overdue = (before: string, limit = 10) => store.overdueAlarms(before, limit);
        const [anas, bens] = [
          { clientId: ana.id, alarm: "2027-03-02T12:00:00Z" },
          { clientId: ben.id, alarm: "2027-03-02T11:00:00Z" },
        ];
        expect(await overdue("2027-03-02T10:59:59Z")).toEqual([]);
        expect(await overdue("2027-03-02T12:00:00Z")).toEqual([bens, anas]);
        expect(await overdue("2027-03-02T12:00:00Z", 1)).toEqual([bens]);
        await store.save(turnOf(2, { alarm: "2027-03-05T12:00:00Z" }));
        expect(await overdue("2027-03-04T00:00:00Z")).toEqual([bens]);
        await store.save(turnOf(3));
        expect(await overdue("2028-01-01T00:00:00Z")).toEqual([bens]);
      });

      test("and outgoing do not stand in each other's way", async () => {
        await join(store, { alarm: "2027-03-01T12:00:00Z", outgoing: [textOf("1.0")] });
        expect(await idsDue("2027-03-02T00:00:00Z", 1)).toEqual(["1.0"]);
        expect(await store.overdueAlarms("2027-03-02T00:00:00Z", 1)).toHaveLength(1);
      });
    });

    test("erasing takes the words and keeps what was heard", async () => {
      const reply = { body: "I saved: lighter.", messages: ["conf_q" as const] };
      const notes = Array.from({ length: 30 }, (_, n) => ({
        do: "put" as const,
        note: noticed(`n${n}`, "2027-03-01"),
      }));
      await join(store, { reply, notes, outgoing: [textOf("1.0", { epoch: 0 }), textOf("1.1")] });
      await store.settle(anaOwns, "1.0", { as: "sent", at: NOW, sid: "SM1" });
      await joinBen(store, { reply, notes: notes.slice(0, 1) });
      await store.eraseWords(ana.id);
      await store.eraseWords(ana.id);
      expect(await store.notes(ana.id, "2027-01-01", "2027-12-31")).toEqual([]);
      expect(await store.heard(ana.phone, "SM-join")).toEqual({});
      expect(await store.save(turnOf(2, { eventId: "SM-join" }))).toBe("heard");
      expect(await store.sentTo(ana.id)).toMatchObject([{ body: "", sid: "SM1" }]);
      // The goodbye, which carries no epoch, is still to be said.
      expect(await row("1.1")).toMatchObject({ status: "pending", body: "Time for your walk." });
      expect(await store.notes(ben.id, "2027-03-01", "2027-03-01")).toHaveLength(1);
      expect(await store.heard(ben.phone, "SM-ben")).toEqual({ reply });
      await expect(store.eraseWords("c_nobody")).resolves.toBeUndefined();
    });

    test("the states of many clients at once, those that exist, each once", async () => {
      const ids = Array.from({ length: 120 }, (_, n) => `c_${n}`);
      await Promise.all(
        ids.map((id, n) =>
          store.save({
            ...turnOf(1, { turnBefore: undefined }),
            phone: `+1555020${String(n).padStart(4, "0")}`,
            record: { who: "client", state: stateOf(id, 1) },
            joined: { therapistId, entry: entryOf(id) },
          }),
        ),
      );
      const states = await store.states([...ids, "c_nobody", "c_7"]);
      expect(states.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(await store.states([])).toEqual([]);
      expect(await store.caseload(therapistId)).toHaveLength(120);
    });

    describe("staff", () => {
      const therapist = {
        id: therapistId,
        name: "Dr. R",
        email: "r@agency.example",
        phone: "+15550100900",
        zone: "America/Chicago",
        summary: { day: "MO" as const, time: "07:00" },
      };

      test("therapists are put, changed and listed", async () => {
        expect(await store.therapist(therapistId)).toBeUndefined();
        expect(await store.therapists()).toEqual([]);
        await store.putTherapist(therapist);
        await store.putTherapist({ ...therapist, id: "t_2" });
        await store.putTherapist({ ...therapist, name: "Dr. Ríos" });
        expect(await store.therapist(therapistId)).toEqual({ ...therapist, name: "Dr. Ríos" });
        expect((await store.therapists()).map(({ id }) => id).sort()).toEqual(["t_2", therapistId]);
        expect(await store.caseload(therapistId)).toEqual([]);
      });

      test("join codes are put and closed", async () => {
        const practice = { title: "Walk", steps: ["Shoes on", "Out"], by: "therapist" as const };
        expect(await store.joinCode("1234")).toBeUndefined();
        await store.putJoinCode({ code: "1234", therapistId, practice });
        expect(await store.joinCode("1234")).toEqual({ code: "1234", therapistId, practice });
        await store.putJoinCode({ code: "1234", therapistId, closed: true });
        expect(await store.joinCode("1234")).toEqual({ code: "1234", therapistId, closed: true });
      });
    });
  });
}
