/** What every store promises of what was given up, and of work that goes on and on. */
import { beforeEach, describe, expect, test } from "vitest";
import { therapistOwner } from "../../outgoing.ts";
import type { Store } from "../../ports.ts";
import { anaOwns, join, textOf, therapistId } from "./samples.ts";

const NOW = "2027-03-01T12:01:00Z";
const LATER = "2027-03-01T13:00:00Z";
const owner = therapistOwner(therapistId);

/** Runs this part of the contract against a store that `create` makes, empty, for each test. */
export function describeStoreOfDeadLetters(name: string, create: () => Promise<Store>): void {
  describe(`${name} keeps the contract of stores for dead letters`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await create();
    });
    const putSummary = (id: string) =>
      store.putOutgoing({
        kind: "summary",
        therapistId,
        scheduledAt: NOW,
        owner,
        id,
        createdAt: NOW,
        dueAt: NOW,
      });
    const dead = async (limit = 10) => (await store.deadLetters(limit)).map(({ id }) => id);
    const giveUp = (id: string, at: string, code?: number) =>
      store.settle(owner, id, { as: "failed", at, dead: true, ...(code !== undefined && { code }) });

    test("what was given up is found, the newest last, and what merely failed is not", async () => {
      for (const id of ["one", "two", "three"]) await putSummary(id);
      await giveUp("two", NOW);
      await giveUp("one", LATER, 400);
      await store.settle(owner, "three", { as: "failed", at: NOW, code: 21211 });
      expect(await dead()).toEqual(["two", "one"]);
      expect(await dead(1)).toEqual(["two"]);
      expect((await store.deadLetters(10))[1]).toMatchObject({ status: "failed", code: 400, owner });
      expect(await store.dueOutgoing("2028-01-01T00:00:00Z", 10)).toEqual([]);
    });

    test("it can be made pending again, once, as if it were new", async () => {
      await putSummary("one");
      await store.claim((await store.outgoing(owner, "one"))!, NOW, LATER);
      await giveUp("one", LATER, 400);
      expect(await store.revive(owner, "one", LATER)).toBe(true);
      expect(await store.revive(owner, "one", LATER)).toBe(false);
      expect(await dead()).toEqual([]);
      const [revived] = await store.dueOutgoing(LATER, 10);
      expect(revived).toMatchObject({ id: "one", status: "pending", attempts: 0, scheduledAt: NOW });
      expect(revived).not.toHaveProperty("code");
      expect(await store.claim(revived!, LATER, "2027-03-01T13:01:00Z")).toBe("claimed");
    });

    test("a text has lost its words with its end and does not come back", async () => {
      await join(store, { outgoing: [textOf("1.0")] });
      await store.settle(anaOwns, "1.0", { as: "failed", at: NOW, dead: true });
      expect((await store.deadLetters(10))[0]).toMatchObject({ id: "1.0", kind: "text", body: "" });
      expect(await store.revive(anaOwns, "1.0", LATER)).toBe(false);
    });

    test("what was sent after all is dead no more", async () => {
      await putSummary("one");
      await giveUp("one", NOW);
      await store.settle(owner, "one", { as: "sent", at: LATER });
      expect(await dead()).toEqual([]);
      expect(await store.revive(owner, "one", LATER)).toBe(false);
      expect(await store.revive(owner, "nothing", LATER)).toBe(false);
    });

    test("how far work has come is remembered by its name", async () => {
      expect(await store.progress("one")).toBeUndefined();
      await store.putProgress("one", NOW);
      await store.putProgress("one", LATER);
      await store.putProgress("two", NOW);
      expect(await store.progress("one")).toBe(LATER);
      expect(await store.progress("two")).toBe(NOW);
    });
  });
}
