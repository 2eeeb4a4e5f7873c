/** What the agency reads: trails by opaque id, what did not arrive; and that therapists read nothing of it. */

import { hearBounce } from "@home-practice/service/lost.ts";
import { clientOwner } from "@home-practice/service/outgoing.ts";
import { orderSummary } from "@home-practice/service/perform.ts";
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

const compliance = { name: "Lou Park", email: "lou@cedar.example" };
const operator = "ops@cedar.example";
let cedar: CedarStreet;
let visitor: Visitor;
let mariaId: string;

beforeEach(async () => {
  cedar = await openCedarStreet({ settings: { compliance, operator, secondFactor: false } });
  mariaId = await cedar.client(maria, "Maria Gomez");
  visitor = cedar.visitor();
});

const reading = () => signIn(cedar.world, visitor, compliance.email);

describe("whoever reads the records", () => {
  test("sees clients by id, and what was seen and changed, without a name or a word", async () => {
    const therapist = cedar.visitor();
    await signIn(cedar.world, therapist, rivera.email);
    await therapist.open(`/portal/clients/${mariaId}`);
    const records = await reading();
    expect(records.path).toBe("/portal/agency");
    expect(records.html).toContain(mariaId);
    expect(records.html).not.toContain("Maria");
    const trail = await visitor.open(`/portal/agency/clients/${mariaId}`);
    expect(trail.html).toContain("<td>Dr. Rivera</td><td>saw the client</td>");
    expect(trail.html).not.toMatch(/Maria|\+1555/);
    expect(await cedar.world.store.trail(clientOwner(mariaId), 1)).toMatchObject([
      { by: "agency", what: "saw the trail" },
    ]);
    const seen = await therapist.open(`/portal/clients/${mariaId}/trail`);
    expect(seen.html).toContain("<td>Lou Park</td><td>saw the trail</td>");
  });

  test.each([
    "/portal/clients",
    "/portal/alerts",
    "/portal/cards",
    "/portal/settings",
    "/portal/registration",
  ])("does not see %s", async (path) => {
    await reading();
    expect((await visitor.open(path)).status).toBe(404);
  });

  test("does not see a client, nor somebody who is none", async () => {
    await reading();
    expect((await visitor.open(`/portal/clients/${mariaId}`)).status).toBe(404);
    expect((await visitor.open("/portal/agency/clients/c_nobody")).status).toBe(404);
  });

  test("sees what a therapist did that is about no one client", async () => {
    const therapist = cedar.visitor();
    await signIn(cedar.world, therapist, rivera.email);
    await reading();
    const { html } = await visitor.open(`/portal/agency/therapists/${rivera.id}`);
    expect(html).toContain("<td>Dr. Rivera</td><td>saw the list</td>");
    expect((await visitor.open("/portal/agency/therapists/t_nobody")).status).toBe(404);
  });

  test("may be a therapist too", async () => {
    await cedar.world.store.putTherapist({ ...okoro, email: compliance.email });
    const list = await reading();
    expect(list.path).toBe("/portal/clients");
    expect((await visitor.open("/portal/agency")).html).toContain(mariaId);
  });

  test("is nobody else: therapists read no records", async () => {
    await signIn(cedar.world, visitor, rivera.email);
    for (const path of ["/portal/agency", `/portal/agency/clients/${mariaId}`])
      expect((await visitor.open(path)).status).toBe(404);
  });

  test("signs out like everybody", async () => {
    await reading();
    expect((await visitor.send("/portal/sign-out-everywhere")).html).toContain("signed out on every machine");
    expect((await visitor.open("/portal/agency")).path).toBe("/portal/sign-in");
  });
});

describe("what did not arrive", () => {
  const operatorLetters = () => cedar.world.mailer.sent.filter(({ to }) => to === operator);

  test("a summary that is refused stands in the records, and bothers no operator", async () => {
    cedar.world.mailer.refused.add(rivera.email);
    await orderSummary(cedar.world, rivera.id, "2027-03-01T14:00:00Z");
    await settle(cedar.world);
    cedar.world.mailer.refused.delete(rivera.email);
    const { html } = await reading();
    expect(html).toContain("a summary did not arrive: Dr. Rivera");
    expect(operatorLetters().map(({ text }) => JSON.parse(text).what)).not.toContain("summary");
  });

  test("an alert that is refused is told to the operator at once, once", async () => {
    cedar.world.mailer.refused.add(backup.email);
    await cedar.text(maria, "i want to kill myself");
    expect(operatorLetters().map(({ text }) => JSON.parse(text))).toEqual([
      { what: "alert", to: "backup", therapist: "Dr. Rivera" },
    ]);
    expect((await reading()).html).toContain("an alert did not arrive: Dr. Rivera");
  });

  test("a weekly test that nobody acknowledged is told of when the next one comes, once", async () => {
    for (const day of ["2027-03-01", "2027-03-08", "2027-03-08"]) {
      cedar.world.clock.moveTo(`${day}T18:00:00Z`);
      await orderSummary(cedar.world, rivera.id, `${day}T14:00:00Z`);
      await settle(cedar.world);
    }
    expect(operatorLetters().map(({ text }) => JSON.parse(text).what)).toEqual(["test"]);
    expect((await reading()).html).toContain("a weekly test was not acknowledged: Dr. Rivera");
  });

  test("a letter that comes back is told of, and one to nobody here is not", async () => {
    await hearBounce(cedar.world, { id: "m1", address: rivera.email.toUpperCase() });
    await hearBounce(cedar.world, { id: "m1", address: rivera.email });
    await cedar.world.store.putTherapist({ ...sam, email: "sam@home.example" });
    await hearBounce(cedar.world, { id: "m2", address: backup.email });
    await hearBounce(cedar.world, { id: "m3", address: "nobody@elsewhere.example" });
    await settle(cedar.world);
    const told = operatorLetters().map(({ text }) => JSON.parse(text));
    expect(told.map(({ to }) => to)).toEqual(["therapist", "backup"]);
    expect((await reading()).html).toContain("a letter came back: Dr. Rivera");
  });
});
