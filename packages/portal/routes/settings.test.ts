/** A leave with its cover, and handing a whole list over. */
import { beforeEach, describe, expect, test } from "vitest";
import {
  backup,
  type CedarStreet,
  maria,
  okoro,
  openCedarStreet,
  rivera,
  sam,
} from "../testing/cedar-street.ts";
import { settle, signIn, type Visitor } from "../testing/visitor.ts";

let cedar: CedarStreet;
let visitor: Visitor;
let mariaId: string;

beforeEach(async () => {
  cedar = await openCedarStreet();
  mariaId = await cedar.client(maria, "Maria Gomez");
  visitor = cedar.visitor();
  await signIn(cedar.world, visitor, rivera.email);
  await visitor.open("/portal/settings");
});

const leave = { from: "2027-03-01", to: "2027-03-05", cover: okoro.id };
const takeLeave = (fields: Partial<typeof leave> = {}) =>
  visitor.send("/portal/settings/leave", { ...leave, ...fields });

describe("on leave", () => {
  const danger = async () => {
    const before = cedar.world.messenger.sent.length;
    await cedar.text(maria, "i want to kill myself");
    const told = cedar.world.messenger.sent
      .slice(before)
      .filter(({ statusId }) => statusId.startsWith("staff."));
    return told.map(({ to }) => to);
  };

  test("alerts go to the colleague who covers, beside the backup, and to nobody else", async () => {
    expect((await takeLeave()).html).toContain("your alerts go to Dr. Okoro");
    expect(await danger()).toEqual([okoro.phone, backup.phone]);
    const mailed = cedar.world.mailer.sent.filter(({ subject }) => subject.startsWith("A message"));
    expect(mailed.map(({ to }) => to)).toEqual([okoro.email, backup.email]);
    expect((await visitor.open("/portal/alerts")).html).toContain("reach Dr. Okoro and Sam Ortega");
  });

  test("whoever covers sees and acknowledges them, and nothing else of the client", async () => {
    await takeLeave();
    await danger();
    const other = cedar.visitor();
    const list = await signIn(cedar.world, other, okoro.email);
    expect(list.html).toContain("Alerts (1 open)");
    expect(list.html).not.toContain("Maria");
    const page = await other.open("/portal/alerts");
    expect(page.html).toContain("You cover for Dr. Rivera until Fri Mar 5");
    const [alert] = await cedar.world.store.alerts(rivera.id, 1);
    expect((await other.open(`/portal/alerts/${alert!.id}`)).html).toContain("Maria Gomez");
    expect((await other.send(`/portal/alerts/${alert!.id}/acknowledge`)).html).toContain("by Dr. Okoro");
    expect((await other.open(`/portal/clients/${mariaId}`)).status).toBe(404);
  });

  test.each([
    ["the day after", "2027-03-06T18:00:00Z", [rivera.phone, backup.phone]],
    ["on its last evening", "2027-03-06T05:30:00Z", [okoro.phone, backup.phone]],
  ])("%s it is as it was", async (_when, now, told) => {
    await takeLeave();
    cedar.world.clock.moveTo(now);
    expect(await danger()).toEqual(told);
  });

  test("it ends early, and then nobody covers", async () => {
    await takeLeave();
    expect((await visitor.send("/portal/settings/leave/end")).html).toContain("Your alerts come to you");
    expect(await danger()).toEqual([rivera.phone, backup.phone]);
  });

  test.each([
    [{ cover: sam.id }, "hears every alert as the backup"],
    [{ cover: rivera.id }, "choose a colleague"],
    [{ cover: "t_nobody" }, "choose a colleague"],
    [{ to: "2027-02-27" }, "last day"],
    [{ from: "2027-03-07" }, "last day"],
    [{ to: "2029-03-05" }, "a year at most"],
    [{ from: "soon" }, "first and the last day"],
  ])("%j is refused in words", async (fields, says) => {
    const { html } = await takeLeave(fields);
    expect(html).toContain(says);
    expect(await cedar.world.store.therapist(rivera.id)).not.toHaveProperty("leave");
  });

  test("two do not cover for each other at the same time", async () => {
    await takeLeave();
    const other = cedar.visitor();
    await signIn(cedar.world, other, okoro.email);
    await other.open("/portal/settings");
    const { html } = await other.send("/portal/settings/leave", { ...leave, cover: rivera.id });
    expect(html).toContain("is on leave in that time too");
  });
});

describe("handing everybody over", () => {
  test("moves every client with what they said, and tells their conversations", async () => {
    const ben = await cedar.client("+15550100012", "Ben");
    const { html } = await visitor.send("/portal/settings/hand-over", { to: okoro.id, sure: "yes" });
    expect(html).toContain("Everybody on your list has been handed over.");
    expect(await cedar.world.store.caseload(rivera.id)).toEqual([]);
    const ids = (await cedar.world.store.caseload(okoro.id)).map(({ clientId }) => clientId);
    expect(ids.sort()).toEqual([mariaId, ben].sort());
    for (const state of await cedar.world.store.states(ids))
      expect(state.care.therapist).toMatchObject({ id: okoro.id, name: "Dr. Okoro" });
    await settle(cedar.world);
    expect((await visitor.open("/portal/clients")).html).not.toContain("Maria");
  });

  test.each([
    [{ to: okoro.id }, "tick that everybody"],
    [{ to: "t_nobody", sure: "yes" }, "another therapist"],
    [{ to: sam.id, sure: "yes" }, "danger has to reach two people"],
    [{ to: rivera.id, sure: "yes" }, "another therapist"],
  ])("%j changes nothing", async (fields, says) => {
    expect((await visitor.send("/portal/settings/hand-over", fields)).html).toContain(says);
    expect(await cedar.world.store.caseload(rivera.id)).toHaveLength(1);
  });
});
