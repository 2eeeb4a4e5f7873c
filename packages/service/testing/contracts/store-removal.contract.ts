/** What every store promises when somebody is taken out: nothing of theirs is left but what still protects them. */
import { beforeEach, describe, expect, test } from "vitest";
import { clientOwner } from "../../outgoing.ts";
import type { Store } from "../../ports.ts";
import {
  ana,
  anaOwns,
  ben,
  join,
  joinBen,
  noticed,
  stateOf,
  textOf,
  therapistId,
  turnOf,
} from "./samples.ts";

const now = "2027-03-01T12:00:00Z";

/** Runs the contract against a store that `create` makes, empty, for each test. */
export function describeStoreOfRemoval(name: string, create: () => Promise<Store>): void {
  describe(`${name} keeps the contract of taking people out`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await create();
      await joinBen(store, { notes: [{ do: "put", note: noticed("1", "2027-03-01") }] });
      await join(store, {
        notes: [{ do: "put", note: noticed("1", "2027-03-01") }],
        outgoing: [textOf("t1.0", { epoch: 0 })],
        reply: { body: "Welcome.", messages: ["conf_q"] },
      });
      await store.putAlert({ id: "a1", therapistId, clientId: ana.id, category: "suicide_active", at: now }, [
        { at: now, words: "words" },
      ]);
    });

    test("a client goes with everything of theirs, is counted, and another's stays", async () => {
      expect(await store.removeClient(ana.id, ["t_other", therapistId])).toEqual({
        heard: 1,
        notes: 1,
        alertWords: 1,
        outgoing: 1,
      });
      expect(await store.phoneOf(ana.id)).toBeUndefined();
      expect(await store.states([ana.id, ben.id])).toHaveLength(1);
      expect(await store.heard(ana.phone, "SM-join")).toBeUndefined();
      expect(await store.notes(ana.id, "2000-01-01", "9999-12-31")).toEqual([]);
      expect(await store.alertWords(ana.id, "a1")).toEqual([]);
      expect(await store.outgoing(anaOwns, "t1.0")).toBeUndefined();
      expect((await store.caseload(therapistId)).map(({ clientId }) => clientId)).toEqual([ben.id]);
      expect(await store.notes(ben.id, "2000-01-01", "9999-12-31")).toHaveLength(1);
    });

    test("their number is that of a stranger who wants no texts, and a turn under way comes too late", async () => {
      await store.removeClient(ana.id, [therapistId]);
      expect(await store.load(ana.phone)).toEqual({
        who: "stranger",
        stranger: { version: 1, turn: 2, optedOut: true },
      });
      expect(await store.save(turnOf(2))).toBe("conflict");
    });

    test("nothing that was to be sent is sent after it", async () => {
      const text = (await store.outgoing(anaOwns, "t1.0"))!;
      await store.removeClient(ana.id, [therapistId]);
      expect(await store.claim(text, now, "2027-03-01T12:01:00Z")).not.toBe("claimed");
    });

    test("what blanks their words at Twilio stays until it has", async () => {
      const over = { kind: "text-over", sid: "SM9", id: "over.SM9", createdAt: now, dueAt: now } as const;
      await store.putOutgoing({ ...over, owner: anaOwns });
      await store.removeClient(ana.id, [therapistId]);
      expect(await store.outgoing(anaOwns, "over.SM9")).toMatchObject({ status: "pending", sid: "SM9" });
    });

    test("an alert that has not been made yet is seen", async () => {
      expect(await store.hasAlertUnderWay(ana.id)).toBe(false);
      const alert = { kind: "alert", category: "suicide_active", clientId: ana.id, therapistId } as const;
      await store.putOutgoing({
        ...alert,
        id: "t9.1",
        createdAt: now,
        dueAt: now,
        owner: clientOwner(ana.id),
      });
      expect(await store.hasAlertUnderWay(ana.id)).toBe(true);
      await store.settle(anaOwns, "t9.1", { as: "sent", at: now });
      expect(await store.hasAlertUnderWay(ana.id)).toBe(false);
    });

    test("taking out again, or somebody who is not there, changes nothing", async () => {
      await store.removeClient(ana.id, [therapistId]);
      const nothing = { heard: 0, notes: 0, alertWords: 0, outgoing: 0 };
      expect(await store.removeClient(ana.id, [therapistId])).toEqual(nothing);
      expect(await store.removeClient("c_nobody", [])).toEqual(nothing);
      expect(await store.states([ben.id])).toEqual([stateOf(ben.id, 1)]);
    });

    test("a therapist who has left is not found, and a colleague is", async () => {
      const therapist = (id: string) => ({
        id,
        name: "Dr. R",
        email: `${id}@x.example`,
        phone: "+15550100900",
        zone: "America/Chicago",
        summary: { day: "MO" as const, time: "08:00" },
      });
      await store.putTherapist(therapist("t_one"));
      await store.putTherapist(therapist("t_two"));
      await store.removeTherapist("t_one");
      expect((await store.therapists()).map(({ id }) => id)).toEqual(["t_two"]);
      expect(await store.therapist("t_one")).toBeUndefined();
    });
  });
}
