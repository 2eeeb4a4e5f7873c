/** What is zipped is what is tested: every bundle under AWS's runtime client, with AWS's own events, on the emulators. */
import { demoCode, demoTherapist, putDemoPeople } from "@home-practice/local/demo.ts";
import { therapistOwner } from "@home-practice/service/outgoing.ts";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableActions } from "../infra/table-actions.ts";
import { type Account, authToken, deployment, host, openAccount } from "./account.ts";
import { bounceEvent, type HttpAnswer, httpEvent, textOf } from "./events.ts";
import type { Running } from "./run-bundle.ts";

const client = "+15550100031";
const { accountSid, textNumber } = deployment.twilio;

let account: Account;
let phone: Running;
let perform: Running;

beforeAll(async () => {
  account = await openAccount();
  await putDemoPeople(account.store);
  [phone, perform] = await Promise.all([account.run("phone"), account.run("perform")]);
});
afterAll(() => account?.close());

let count = 0;

/** A text as Twilio posts it, and what answers it. */
async function text(door: Running, body: string, { path = "/phone/text", token = authToken } = {}) {
  const form = {
    MessageSid: `SM${(++count).toString(16).padStart(32, "0")}`,
    AccountSid: accountSid,
    From: client,
    To: textNumber,
    Body: body,
    NumMedia: "0",
    FromZip: "",
  };
  const signature = getExpectedTwilioSignature(token, `https://${host}${path}`, form);
  const headers = { "x-twilio-signature": signature };
  return door.invoke<HttpAnswer>(httpEvent(host, { method: "POST", path, form, headers }));
}

const said = async (body: string) => textOf(await text(phone, body));

describe("a client's week", () => {
  test("texts are answered, and what follows from them is saved", async () => {
    expect(await said(`JOIN ${demoCode}`)).toContain("Reply 1 to begin");
    for (const words of ["yes", "Robin", "1", "every day 7pm 5 min"]) await said(words);
    for (const words of ["8", "9", "yes"]) await said(words);
    const record = await account.store.load(client);
    expect(record?.who === "client" && record.state.name).toBe("Robin");
  });

  test("a text that Twilio did not sign gets nothing", async () => {
    expect((await text(phone, "hello", { token: "another" })).statusCode).toBe(403);
  });

  test("the stream's records become schedules", async () => {
    await account.streamTo(perform);
    expect(account.schedules.schedules()).toEqual([
      expect.objectContaining({ name: expect.stringMatching(/^c_[0-9a-f]{20}-\d{8}T\d{6}Z$/) }),
    ]);
  });

  test("a schedule wakes the client, and the reminder goes out through Twilio", async () => {
    const [schedule] = account.schedules.schedules();
    const aheadMs = Date.parse(schedule?.at ?? "") + 1000 - Date.now();
    const wake = await account.run("wake", { aheadMs });
    const performLater = await account.run("perform", { aheadMs });
    await account.schedules.fireDue(Date.now() + aheadMs, (_arn, payload) => wake.invoke(payload));
    await account.streamTo(performLater);
    const reminders = account.twilio.thread(client).filter(({ by }) => by === "service");
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatchObject({
      direction: "out",
      statusCallback: expect.stringContaining(`https://${host}/`),
    });
  });

  test("an event that no schedule of ours sends fails, and nothing of it is told", async () => {
    const wake = await account.run("wake");
    await expect(wake.invoke({ kind: "wake", clientId: "Robin's secret" })).rejects.toThrow(/^ZodError$/);
    expect(wake.lines().join("\n")).not.toContain("Robin");
  });
});

test("the sweep says each time how late the service is", async () => {
  const sweep = await account.run("sweep");
  await sweep.invoke({});
  expect(sweep.lines().map((line) => JSON.parse(line))).toContainEqual({
    what: "swept",
    count: expect.any(Number),
    milliseconds: expect.any(Number),
  });
});

test("a therapist signs in by a mailed link", async () => {
  const portal = await account.run("portal");
  const ask = (request: Parameters<typeof httpEvent>[1]) =>
    portal.invoke<HttpAnswer>(httpEvent(host, request));
  const page = await ask({ method: "GET", path: "/portal/sign-in" });
  expect(page.statusCode).toBe(200);
  const [, secret = ""] = /name="form" value="([^"]+)"/.exec(textOf(page)) ?? [];
  const cookies = (page.cookies ?? []).map((cookie) => cookie.split(";")[0] ?? "");
  const form = { form: secret, email: "rivera@cedarstreet.example" };
  expect((await ask({ method: "POST", path: "/portal/sign-in", form, cookies })).statusCode).toBe(200);
  await account.streamTo(perform);
  const letter = account.mailbox.letters().find(({ to }) => to === "rivera@cedarstreet.example");
  const [, path = ""] = new RegExp(`https://${host}(/portal/sign-in/\\S+)`).exec(letter?.text ?? "") ?? [];
  expect(letter?.configurationSet).toBe("email");
  expect((await ask({ method: "GET", path })).statusCode).toBe(200);
});

test("a letter that came back is put down for the agency", async () => {
  const bounce = await account.run("bounce");
  await bounce.invoke(bounceEvent(demoTherapist.email));
  const put = await account.store.outgoing(therapistOwner(demoTherapist.id), "lost.0100018f");
  expect(put).toMatchObject({ kind: "lost", what: "mailbox", to: "therapist" });
});

describe("the fallback", () => {
  test("needs no table, and names the crisis line in both languages", async () => {
    const fallback = await account.run("fallback");
    const answer = await text(fallback, "i feel terrible", { path: "/fallback/text" });
    expect(answer.statusCode).toBe(200);
    expect(textOf(answer)).toMatch(/<Message>.*Call or text 988.*Llama al 988.*<\/Message>/);
  });
});

test("nothing that was said, no name and no number is in any function's log", async () => {
  for (const { lines } of [phone, perform]) {
    expect(lines().join("\n")).not.toMatch(/Robin|\+1555|rivera|every day/i);
    for (const line of lines()) expect(JSON.parse(line)).toHaveProperty("what");
  }
});

test("a function that lacks something says what, and does not start", async () => {
  await expect(account.run("wake", { without: "TABLE_NAME" })).rejects.toThrow("TABLE_NAME (missing)");
});

test("no function asks more of the table than it is granted", () => {
  const granted = Object.entries(tableActions).map(
    ([name, actions]) => [name.toLowerCase(), actions] as const,
  );
  for (const [name, actions] of granted) {
    const asked = [...(account.asked.get(name as "phone") ?? [])];
    expect(asked.length, name).toBeGreaterThan(0);
    expect(
      asked.filter((action) => !actions.includes(action)),
      name,
    ).toEqual([]);
  }
});
