/** A code from an app beside the mailed link, where the agency asks for one. */
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { codeAt } from "@home-practice/service/totp.ts";
import { beforeEach, expect, test } from "vitest";
import { type CedarStreet, okoro, openCedarStreet, rivera } from "../testing/cedar-street.ts";
import { settle, signIn, type Visitor } from "../testing/visitor.ts";

const compliance = { name: "Lou Park", email: "lou@cedar.example" };
let cedar: CedarStreet;
let visitor: Visitor;

beforeEach(async () => {
  cedar = await openCedarStreet({ settings: { secondFactor: true, compliance } });
  visitor = cedar.visitor();
});

const secretOn = (html: string) => /<code id="secret">([^<]+)/.exec(html)?.[1]?.replaceAll(" ", "");
const later = (minutes: number) => cedar.world.clock.moveTo(addMinutes(cedar.world.clock.now(), minutes));
const codeNow = (secret: string) => codeAt(secret, cedar.world.clock.now());
const give = (code: string) => visitor.send("/portal/sign-in/code", { code });

/** Signs in for the first time and answers the secret. */
async function setUp(email = rivera.email, by = visitor): Promise<string> {
  const secret = secretOn((await signIn(cedar.world, by, email)).html)!;
  expect((await by.send("/portal/sign-in/code", { code: await codeNow(secret) })).status).toBe(200);
  return secret;
}

test("the app is set up at the first sign-in, by a picture or by typing, and asked for ever after", async () => {
  const first = await signIn(cedar.world, visitor, rivera.email);
  expect(first.path).toBe("/portal/sign-in/code");
  expect(first.html).toContain('role="img" aria-label="Sets up an authenticator app"');
  expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
  await visitor.open("/portal/sign-in/code");
  const list = await give(await codeNow(secretOn(first.html)!));
  expect(list.path).toBe("/portal/clients");
  later(2);
  const again = await signIn(cedar.world, visitor, rivera.email);
  expect(secretOn(again.html)).toBeUndefined();
  expect((await give(` ${(await codeNow(secretOn(first.html)!)).replace(/(...)/, "$1 ")}`)).path).toBe(
    "/portal/clients",
  );
});

test("a code opens once, also from another browser", async () => {
  const secret = await setUp();
  const code = await codeNow(secret);
  later(1);
  await signIn(cedar.world, visitor, rivera.email);
  expect((await give(code)).html).toContain("not right, or was used before");
});

test("five wrong codes end it, and a right one then opens nothing", async () => {
  const secret = await setUp();
  later(2);
  await signIn(cedar.world, visitor, rivera.email);
  for (let tries = 1; tries < 5; tries++) expect((await give("000000")).status).toBe(422);
  expect((await give("000000")).status).toBe(404);
  await visitor.open("/portal/sign-in");
  expect((await visitor.open("/portal/sign-in/code")).status).toBe(404);
  expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
  expect(secret).toHaveLength(32);
});

test("it is over after ten minutes", async () => {
  await signIn(cedar.world, visitor, rivera.email);
  later(10);
  expect((await visitor.open("/portal/sign-in/code")).status).toBe(404);
});

test("another's code is no code", async () => {
  const secret = await setUp(okoro.email, cedar.visitor());
  await signIn(cedar.world, visitor, rivera.email);
  expect((await give(await codeNow(secret))).status).toBe(422);
});

test("the agency lets a therapist with a new phone set up an app again, and ends their sessions", async () => {
  const secret = await setUp();
  const reader = cedar.visitor();
  await setUp(compliance.email, reader);
  await reader.open("/portal/agency");
  const { html } = await reader.send("/portal/agency/second-factor", { therapist: rivera.id });
  expect(html).toContain("sets up an app at the next sign-in");
  expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
  later(2);
  const fresh = secretOn((await signIn(cedar.world, visitor, rivera.email)).html);
  expect(fresh).toHaveLength(32);
  expect(fresh).not.toBe(secret);
  await settle(cedar.world);
});
