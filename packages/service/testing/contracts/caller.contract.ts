/** What every caller promises: it says truly whether a call was taken, and finds one again that was. */
import { beforeEach, describe, expect, test } from "vitest";
import { Busy, Refused } from "../../errors.ts";
import type { Caller } from "../../ports.ts";

export interface CallerWorld {
  caller: Caller;
  /** What reached the other side, oldest first. */
  placed(): { to: string; sid: string }[];
  /** What befalls the next call: certainly not taken; not taken and no answer; taken and no answer. */
  befall(mishap: "busy" | "lost" | "unanswered"): void;
  moveTo(instant: string): void;
}

const ana = "+15550100001";
const ben = "+15550100002";

/**
 * Runs the contract in a world that `create` makes, without calls, its clock at 2027-03-01T12:00:00Z. The number
 * +1 is refused there with 21211.
 */
export function describeCaller(name: string, create: () => Promise<CallerWorld>): void {
  describe(`${name} keeps the contract of callers`, () => {
    let world: CallerWorld;
    beforeEach(async () => {
      world = await create();
    });

    const call = (to = ana) => world.caller.call({ to, callId: "c_ana.1.0" });
    const find = async ({ to = ana, since = "2027-03-01T12:00:00Z" } = {}) =>
      (await world.caller.findCalls({ to, since })).map(({ sid }) => sid);

    test("a call is made under a sid of its own", async () => {
      const [first, second] = [await call(), await call()];
      expect(world.placed()).toMatchObject([
        { to: ana, sid: first.sid },
        { to: ana, sid: second.sid },
      ]);
      expect(first.sid).not.toBe(second.sid);
    });

    test("a refusal is for good, and has a code", async () => {
      const refusal = call("+1");
      await expect(refusal).rejects.toBeInstanceOf(Refused);
      await expect(refusal).rejects.toMatchObject({ code: 21211 });
      expect(world.placed()).toEqual([]);
    });

    test("a call that was certainly not taken is busy", async () => {
      world.befall("busy");
      await expect(call()).rejects.toBeInstanceOf(Busy);
      expect(world.placed()).toEqual([]);
      await call();
      expect(world.placed()).toHaveLength(1);
    });

    test.each([
      ["lost", 0],
      ["unanswered", 1],
    ] as const)("of a call that is %s nothing is known, and looking for it tells", async (mishap, taken) => {
      world.befall(mishap);
      const failure = await call().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(Busy);
      expect(failure).not.toBeInstanceOf(Refused);
      const found = await find();
      expect(found).toHaveLength(taken);
      expect(found).toEqual(world.placed().map(({ sid }) => sid));
    });

    test("only calls to the same number, from the instant on, are found", async () => {
      const before = await call();
      world.moveTo("2027-03-01T12:05:00Z");
      const another = await call(ben);
      const after = await call();
      expect(await find({ since: "2027-03-01T12:05:00Z" })).toEqual([after.sid]);
      expect((await find()).sort()).toEqual([before.sid, after.sid].sort());
      expect(await find({ to: ben })).toEqual([another.sid]);
      expect(await find({ since: "2027-03-01T12:05:01Z" })).toEqual([]);
    });
  });
}
