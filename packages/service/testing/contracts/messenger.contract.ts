/** What every messenger promises: it says truly whether a text was taken, and finds one again that was. */
import { beforeEach, describe, expect, test } from "vitest";
import { Busy, Refused } from "../../errors.ts";
import type { Messenger } from "../../ports.ts";

export interface MessengerWorld {
  messenger: Messenger;
  /** What reached the other side, oldest first. */
  sent(): { to: string; body: string; sid: string }[];
  /** What befalls the next text: certainly not taken; not taken and no answer; taken and no answer. */
  befall(mishap: "busy" | "lost" | "unanswered"): void;
  moveTo(instant: string): void;
}

const ana = "+15550100001";
const ben = "+15550100002";

/**
 * Runs the contract in a world that `create` makes, without texts, its clock at 2027-03-01T12:00:00Z. The number
 * +1555 is refused there with 21211.
 */
export function describeMessenger(name: string, create: () => Promise<MessengerWorld>): void {
  describe(`${name} keeps the contract of messengers`, () => {
    let world: MessengerWorld;
    beforeEach(async () => {
      world = await create();
    });

    const send = (body: string, to = ana) =>
      world.messenger.send({ to, body, statusId: "c_ana.1.0", validitySeconds: 1800 });
    const find = async (body: string, { to = ana, since = "2027-03-01T12:00:00Z" } = {}) =>
      (await world.messenger.findSent({ to, body, since })).map(({ sid }) => sid);

    test("a text is sent, spelt for SMS, under a sid of its own", async () => {
      const [first, second] = [await send("¿Mañana está bien?"), await send("Time for your walk — go")];
      expect(world.sent()).toMatchObject([
        { to: ana, body: "¿Mañana esta bien?", sid: first.sid },
        { to: ana, body: "Time for your walk - go", sid: second.sid },
      ]);
      expect(first.sid).not.toBe(second.sid);
    });

    test("a refusal is for good, and has a code", async () => {
      const refusal = send("hello", "+1555");
      await expect(refusal).rejects.toBeInstanceOf(Refused);
      await expect(refusal).rejects.toMatchObject({ code: 21211 });
      expect(world.sent()).toEqual([]);
    });

    test("a text that was certainly not taken is busy", async () => {
      world.befall("busy");
      await expect(send("hello")).rejects.toBeInstanceOf(Busy);
      expect(world.sent()).toEqual([]);
      await send("hello");
      expect(world.sent()).toHaveLength(1);
    });

    test.each([
      ["lost", 0],
      ["unanswered", 1],
    ] as const)("of a text that is %s nothing is known, and looking for it tells", async (mishap, taken) => {
      world.befall(mishap);
      const failure = await send("¿Mañana está bien?").catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(Busy);
      expect(failure).not.toBeInstanceOf(Refused);
      const found = await find("¿Mañana está bien?");
      expect(found).toHaveLength(taken);
      expect(found).toEqual(world.sent().map(({ sid }) => sid));
    });

    test("only texts with the same words, to the same number, from the instant on are found", async () => {
      const before = await send("Time for your walk");
      world.moveTo("2027-03-01T12:05:00Z");
      const other = await send("How did it go?");
      const another = await send("Time for your walk", ben);
      const after = await send("Time for your walk");
      expect(await find("Time for your walk", { since: "2027-03-01T12:05:00Z" })).toEqual([after.sid]);
      expect((await find("Time for your walk")).sort()).toEqual([before.sid, after.sid].sort());
      expect(await find("How did it go?")).toEqual([other.sid]);
      expect(await find("Time for your walk", { to: ben })).toEqual([another.sid]);
      expect(await find("Time for")).toEqual([]);
      expect(await find("Time for your walk", { since: "2027-03-01T12:05:01Z" })).toEqual([]);
    });
  });
}
