/** The fallback door: signed, with nothing behind it, and the number to call in both languages. */
import { agencySchema } from "@home-practice/conversation/agency.ts";
import { segments } from "@home-practice/conversation/messages/segments.ts";
import { demoAgency } from "@home-practice/local/demo.ts";
import { parseMessagingTwiml } from "@home-practice/local/twilio/messaging-twiml.ts";
import { createLog } from "@home-practice/service/log.ts";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { expect, test } from "vitest";
import { createFallbackApp } from "./fallback.app.ts";

const publicUrl = "https://practice.example";
const accountSid = `AC${"a".repeat(32)}`;
const token = "token-now";
const url = `${publicUrl}/fallback/text`;

function ask(fields: Record<string, string> = {}, { agency = demoAgency, signWith = token } = {}) {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const app = createFallbackApp({ agency, log }, { publicUrl, accountSid, authTokens: [token] });
  const form = {
    MessageSid: `SM${"1".repeat(32)}`,
    AccountSid: accountSid,
    From: "+15550100031",
    To: "+15550109999",
    Body: "i feel heavy today",
    NumMedia: "0",
    ErrorCode: "11200",
    ErrorUrl: `${publicUrl}/phone/text`,
    ...fields,
  };
  const answer = app.request("/fallback/text", {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-twilio-signature": getExpectedTwilioSignature(signWith, url, form),
    },
    body: new URLSearchParams(form).toString(),
  });
  return { answer, lines };
}

const textsOf = async (asked: ReturnType<typeof ask>) =>
  parseMessagingTwiml(await (await asked.answer).text()).map(({ body }) => body);

test("says plainly, in both languages, that nothing was saved, and whom to call", async () => {
  const asked = ask();
  const [text, ...more] = await textsOf(asked);
  expect(more).toEqual([]);
  expect(text).toMatch(/couldn't save that.*call or text 988.*No pude guardarlo.*Llama al 988/i);
  expect(segments(text ?? "")).toMatchObject({ count: 1, encoding: "GSM-7" });
  expect(asked.lines.join()).toContain("text-not-saved");
  expect(asked.lines.join()).not.toMatch(/heavy|\+?1555/);
});

test("the lines are the agency's own", async () => {
  const agency = agencySchema.parse({
    ...demoAgency,
    crisisLines: { country: "AT", crisis: "142", emergency: "144", poison: "+43 1 406 43 43" },
  });
  const [text] = await textsOf(ask({}, { agency }));
  expect(text).toContain("Call 142");
  expect(text).toContain("Llama al 142");
  expect(text).not.toContain("988");
});

test.each([
  ["STOP, which the carrier says it answered", { Body: "STOP", OptOutType: "STOP" }],
  ["STOP, where the carrier does not say so", { Body: "Stop" }],
  ["HELP", { Body: "help" }],
  ["a short code", { From: "32665" }],
  ["our own number", { From: "+15550109999" }],
  ["a form that is no text", { MessageSid: "SM1" }],
])("%s is taken and not answered", async (_what, fields) => {
  const asked = ask(fields);
  expect((await asked.answer).status).toBe(200);
  expect(await textsOf(asked)).toEqual([]);
});

test.each([
  ["another's signature", {}, { signWith: "wrong" }, 403],
  ["another account", { AccountSid: `AC${"b".repeat(32)}` }, {}, 403],
])("%s is refused", async (_what, fields, more, status) => {
  expect((await ask(fields, more).answer).status).toBe(status);
});

test("a call is told of the trouble, and of the crisis line, in both languages", async () => {
  const app = createFallbackApp(
    { agency: demoAgency, log: () => undefined },
    { publicUrl, accountSid, authTokens: [token] },
  );
  const form = {
    CallSid: `CA${"1".repeat(32)}`,
    AccountSid: accountSid,
    From: "+15550100031",
    ErrorCode: "11200",
  };
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-twilio-signature": getExpectedTwilioSignature(token, `${publicUrl}/fallback/call`, form),
  };
  const body = new URLSearchParams(form).toString();
  const twiml = await (await app.request("/fallback/call", { method: "POST", headers, body })).text();
  expect(twiml).toMatch(/went wrong on our side.*call 9 8 8.*algo salió mal.*llama al 9 8 8.*<Hangup\/>/);
  expect(twiml).not.toMatch(/Cedar|practice/i);
});
