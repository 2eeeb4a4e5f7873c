/** What every text log promises: it knows each text that came in, and blanks words for good. */
import { beforeEach, describe, expect, test } from "vitest";
import { Busy, Refused } from "../../errors.ts";
import type { TextLog } from "../../ports.ts";

export interface TextLogWorld {
  textLog: TextLog;
  /** A text arrives, whether or not anybody of us hears it. Answers its sid. */
  arrives(from: string, body: string, media?: number): Promise<string>;
  moveTo(instant: string): void;
  /** The next request goes unanswered. */
  breakNext(): void;
}

const ana = "+15550100001";

/** Runs the contract in a world that `create` makes, without texts, its clock at 2027-03-01T12:00:00Z. */
export function describeTextLog(name: string, create: () => Promise<TextLogWorld>): void {
  describe(`${name} keeps the contract of text logs`, () => {
    let world: TextLogWorld;
    beforeEach(async () => {
      world = await create();
    });
    const bodies = async (from: string, until: string) =>
      (await world.textLog.received(`2027-03-01T${from}Z`, `2027-03-01T${until}Z`)).map(({ body }) => body);

    test("a text that came in is there, whole", async () => {
      const id = await world.arrives(ana, " ¿Mañana? 🙂 ", 2);
      expect(await world.textLog.received("2027-03-01T12:00:00Z", "2027-03-01T12:00:01Z")).toEqual([
        {
          id,
          at: "2027-03-01T12:00:00Z",
          from: ana,
          to: "+15550109999",
          body: " ¿Mañana? 🙂 ",
          media: 2,
        },
      ]);
    });

    test("those between two instants are found, the first instant included, oldest first", async () => {
      await world.arrives(ana, "one");
      world.moveTo("2027-03-01T12:05:00Z");
      await world.arrives("+15550100002", "two");
      world.moveTo("2027-03-01T12:10:00Z");
      await world.arrives(ana, "three");
      expect(await bodies("12:00:00", "12:10:00")).toEqual(["one", "two"]);
      expect(await bodies("12:05:00", "12:10:01")).toEqual(["two", "three"]);
      expect(await bodies("12:11:00", "12:20:00")).toEqual([]);
    });

    test("a blanked text has no words, and may be blanked again", async () => {
      const id = await world.arrives(ana, "one");
      await world.textLog.blank(id);
      await world.textLog.blank(id);
      expect(await bodies("12:00:00", "12:10:00")).toEqual([""]);
    });

    test("a text that is not there needs no blanking", async () => {
      await world.textLog.blank(`SM${"f".repeat(32)}`);
    });

    test("no answer is neither a refusal nor an empty list", async () => {
      const id = await world.arrives(ana, "one");
      for (const ask of [() => bodies("12:00:00", "12:10:00"), () => world.textLog.blank(id)]) {
        world.breakNext();
        const failure = await ask().catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(Error);
        expect(failure).not.toBeInstanceOf(Refused);
        expect(failure).not.toBeInstanceOf(Busy);
      }
    });
  });
}
