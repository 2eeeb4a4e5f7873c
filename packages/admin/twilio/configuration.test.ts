/** Twilio's configuration, read and set over the wire. */
import { account, closeTwilio, openTwilio } from "@home-practice/adapters/twilio/testing/open-twilio.ts";
import { webhooksOf } from "@home-practice/adapters/twilio/webhooks.ts";
import { afterEach, expect, test } from "vitest";
import { connect, readConfiguration, settingsMissing } from "./configuration.ts";
import { createTwilioRest } from "./rest.ts";

afterEach(closeTwilio);

const webhooks = webhooksOf({ publicUrl: "https://practice.example", fallbackUrl: "https://other.example" });
const site = {
  accountSid: account.accountSid,
  messagingServiceSid: account.messagingServiceSid,
  textNumber: account.phoneNumber,
};

async function open(secret = account.authToken) {
  const { url } = await openTwilio();
  return createTwilioRest({ name: account.accountSid, secret, baseUrl: url });
}

test("what is missing is set once, and is as it should be afterwards", async () => {
  const rest = await open();
  const set = await connect(rest, site, webhooks);
  expect(set.map(({ on }) => on)).toEqual(["service", "service", "number"]);
  const after = await readConfiguration(rest, site);
  expect(settingsMissing(after, webhooks)).toEqual([]);
  expect(after).toMatchObject({
    service: { inbound_request_url: webhooks.text, fallback_url: webhooks.textFallback },
    number: { voice_url: webhooks.call, voice_fallback_url: webhooks.callFallback },
    numbersOfService: [account.phoneNumber],
    registrations: ["VERIFIED"],
  });
  expect(await connect(rest, site, webhooks)).toEqual([]);
});

test("texts then come to the address that was set, with retries", async () => {
  const { url, emulator, reported } = await openTwilio();
  await connect(
    createTwilioRest({ name: account.accountSid, secret: account.authToken, baseUrl: url }),
    site,
    webhooks,
  );
  await emulator.receiveText({ from: "+15550100001", body: "hello" });
  expect(reported.at(-1)).toBe("https://practice.example/phone/text");
});

test("a number that the account does not have is said to be missing, and nothing of it is set", async () => {
  const rest = await open();
  const other = { ...site, textNumber: "+15550100009" };
  expect((await readConfiguration(rest, other)).number).toBeUndefined();
  expect((await connect(rest, other, webhooks)).map(({ on }) => on)).toEqual(["service", "service"]);
});

test("a wrong key is refused with Twilio's code and where to look", async () => {
  const rest = await open("wrong");
  await expect(readConfiguration(rest, site)).rejects.toMatchObject({
    code: "twilio-20003",
    fix: expect.stringContaining("apiKeySid"),
  });
});

test("a Twilio that does not answer is told apart from one that says no", async () => {
  const rest = createTwilioRest({ name: "AC", secret: "x", baseUrl: "http://127.0.0.1:9" });
  await expect(readConfiguration(rest, site)).rejects.toMatchObject({ code: "twilio-unreachable" });
});

test("the clocks are compared by Twilio's own answer", async () => {
  const rest = await open();
  expect(rest.aheadMs()).toBeUndefined();
  await readConfiguration(rest, site);
  expect(Math.abs(rest.aheadMs() ?? Number.NaN)).toBeLessThan(60_000);
});
