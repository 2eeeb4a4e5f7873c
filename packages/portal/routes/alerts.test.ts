/** What stands with an alert: whom to call, the words while the client lets them stand, and who did not hear of it. */
import { hearReport } from "@home-practice/service/delivery.ts";
import { tell } from "@home-practice/service/handle.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { type CedarStreet, maria, okoro, openCedarStreet, rivera, sam } from "../testing/cedar-street.ts";
import { settle, signIn, type Visitor } from "../testing/visitor.ts";

const operator = "ops@cedar.example";
let cedar: CedarStreet;
let visitor: Visitor;
let mariaId: string;

beforeEach(async () => {
  cedar = await openCedarStreet({ settings: { operator } });
  mariaId = await cedar.client(maria, "Maria Gomez");
  visitor = cedar.visitor();
  await signIn(cedar.world, visitor, rivera.email);
});

async function danger(): Promise<string> {
  await cedar.text(maria, "i want to kill myself");
  return `/portal/alerts/${(await cedar.world.store.alerts(rivera.id, 1))[0]!.id}`;
}

describe("whom to call in an emergency", () => {
  const save = async (fields: Record<string, string>) => {
    await visitor.open(`/portal/clients/${mariaId}`);
    return visitor.send(`/portal/clients/${mariaId}/emergency`, fields);
  };

  test("is shown with the alert, to the therapist and to the backup, and goes along with a hand-over", async () => {
    expect((await save({ name: "Rosa, her sister", phone: "(555) 010-0044" })).html).toContain(
      "shown with an alert",
    );
    const alert = await danger();
    const shown = 'Rosa, her sister, <a href="tel:+15550100044">(555) 010-0044</a>';
    expect((await visitor.open(alert)).html).toContain(shown);
    const backup = cedar.visitor();
    await signIn(cedar.world, backup, sam.email);
    await visitor.open(`/portal/clients/${mariaId}`);
    await visitor.send(`/portal/clients/${mariaId}/hand-over`, { to: okoro.id });
    expect((await backup.open(alert)).html).toContain(shown);
    expect(JSON.stringify(cedar.world.mailer.sent)).not.toContain("Rosa");
  });

  test.each([
    [{ name: "Rosa", phone: "" }, 422],
    [{ name: "", phone: "5550100044" }, 422],
    [{ name: "Rosa", phone: "call her" }, 422],
    [{ name: "", phone: "" }, 200],
  ])("%j answers %i", async (fields, status) => {
    expect((await save(fields)).status).toBe(status);
    expect(await cedar.world.store.caseloadEntry(rivera.id, mariaId)).not.toHaveProperty("emergency");
  });
});

test("after DELETE ALL the words are gone from the alert; what kind it was, and when, stay", async () => {
  const alert = await danger();
  expect((await visitor.open(alert)).html).toContain("i want to kill myself");
  await cedar.text(maria, "DELETE ALL", "DELETE ALL");
  await settle(cedar.world);
  const { html } = await visitor.open(alert);
  expect(html).not.toContain("kill myself");
  expect(html).toContain("Words of suicide");
  expect(html).toContain("Mon Mar 1, 12:00");
});

test("a text to the staff that Twilio could not deliver is told to the operator, and shown", async () => {
  const alert = await danger();
  const sent = cedar.world.messenger.sent.find(({ to }) => to === sam.phone)!;
  const report = { messageSid: "SM9", to: sent.to, errorCode: 30003, about: sent.statusId };
  for (const messageStatus of ["sent", "undelivered", "undelivered"])
    await hearReport(cedar.world, { ...report, messageStatus });
  await settle(cedar.world);
  expect(cedar.world.mailer.sent.filter(({ to }) => to === operator)).toHaveLength(1);
  expect((await visitor.open(alert)).html).toContain("text to the backup");
});

describe("texts that do not arrive", () => {
  const undelivered = async (id: string) => {
    await tell(cedar.world, mariaId, id, { kind: "undelivered", code: 30003 });
    await settle(cedar.world);
  };
  const letters = () =>
    cedar.world.mailer.sent.filter(({ subject }) => subject === "Texts may not be arriving");

  test("are told to the therapist in a letter of their own, once a week", async () => {
    await undelivered("u1");
    cedar.world.clock.moveTo("2027-03-03T18:00:00Z");
    await undelivered("u2");
    expect(letters().map(({ to, text }) => [to, JSON.parse(text)])).toEqual([
      [rivera.email, { clientId: mariaId, initials: "M.G." }],
    ]);
    cedar.world.clock.moveTo("2027-03-12T18:00:00Z");
    await undelivered("u3");
    expect(letters()).toHaveLength(2);
  });
});
