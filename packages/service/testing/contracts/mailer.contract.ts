/** What every mailer promises: a letter arrives as it was written, or it is said that it was refused. */
import { beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../errors.ts";
import type { Letter, Mailer } from "../../ports.ts";

export interface MailerWorld {
  mailer: Mailer;
  /** What arrived, oldest first. */
  letters(): Letter[];
}

const letter: Letter = {
  to: "rivera@agency.example",
  subject: "Practice notes for Dr. Ríos, week of Mar 17",
  html: "<p>“Más ligera”, she said. ✓</p>",
  text: "“Más ligera”, she said. ✓",
};

/** Runs the contract in a world that `create` makes, without letters. The address `nobody` is refused there. */
export function describeMailer(name: string, create: () => Promise<MailerWorld>): void {
  describe(`${name} keeps the contract of mailers`, () => {
    let world: MailerWorld;
    beforeEach(async () => {
      world = await create();
    });

    test("letters arrive as they were written, in order", async () => {
      await world.mailer.send(letter);
      await world.mailer.send({ ...letter, to: "backup@agency.example" });
      expect(world.letters()).toMatchObject([letter, { ...letter, to: "backup@agency.example" }]);
    });

    test("a letter to an address that is none is refused", async () => {
      await expect(world.mailer.send({ ...letter, to: "nobody" })).rejects.toBeInstanceOf(Refused);
      expect(world.letters()).toEqual([]);
    });
  });
}
