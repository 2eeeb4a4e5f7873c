/** The messenger over the real Twilio client: the contract, what is asked of Twilio, and that errors tell nothing. */
import { inspect } from "node:util";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import { describeMessenger } from "@home-practice/service/testing/contracts/messenger.contract.ts";
import { afterEach, describe, expect, test } from "vitest";
import { createMessenger, type MessengerSettings } from "./messenger.ts";
import { account, closeTwilio, openTwilio, publicUrl } from "./testing/open-twilio.ts";

const ana = "+15550100001";
afterEach(closeTwilio);

const settings = ({ httpClient }: Awaited<ReturnType<typeof openTwilio>>): MessengerSettings => ({
  accountSid: account.accountSid,
  authToken: account.authToken,
  messagingServiceSid: account.messagingServiceSid,
  publicUrl,
  httpClient,
});

describeMessenger("Twilio", async () => {
  const twilio = await openTwilio();
  const faults = { busy: "too-many-requests", lost: "reset", unanswered: "silence-after-accepting" } as const;
  return {
    messenger: createMessenger(settings(twilio)),
    sent: () => twilio.emulator.thread(ana).map(({ body, sid }) => ({ to: ana, body, sid })),
    befall: (mishap) => void twilio.emulator.faults.requests.push(faults[mishap]),
    moveTo: (instant) => twilio.clock.forwardTo(Date.parse(instant)),
  };
});

const text = { to: ana, body: "Time for your walk", statusId: "c_ana.12.0", validitySeconds: 1800 };

test("a text goes through the messaging service, and reports come to its own address", async () => {
  const twilio = await openTwilio();
  const requests: unknown[] = [];
  const request = twilio.httpClient.request.bind(twilio.httpClient);
  twilio.httpClient.request = (given) => {
    requests.push(given.data);
    return request(given);
  };
  const messenger = createMessenger(settings(twilio));
  await messenger.send({ ...text, statusId: "reply.SM1#x/y" });
  await messenger.send({ ...text, validitySeconds: 0.5 });
  await messenger.send({ ...text, validitySeconds: 1e6 });
  expect(requests).toMatchObject([
    {
      To: ana,
      MessagingServiceSid: account.messagingServiceSid,
      Body: "Time for your walk",
      ValidityPeriod: 1800,
      SmartEncoded: "false",
      StatusCallback: `${publicUrl}/phone/status/reply.SM1%23x%2Fy`,
    },
    { ValidityPeriod: 5 },
    { ValidityPeriod: 36_000 },
  ]);
  await twilio.emulator.deliverCallbacks();
  expect(new Set(twilio.reported)).toEqual(
    new Set([`${publicUrl}/phone/status/reply.SM1%23x%2Fy`, `${publicUrl}/phone/status/c_ana.12.0`]),
  );
});

test("a text goes from a number, with an API key", async () => {
  const twilio = await openTwilio();
  const { messagingServiceSid, authToken, ...rest } = settings(twilio) as Record<string, unknown>;
  const apiKey = { sid: `SK${"b".repeat(32)}`, secret: "key-secret" };
  const messenger = createMessenger({ ...rest, apiKey, from: account.phoneNumber } as MessengerSettings);
  const { sid } = await messenger.send(text);
  expect(twilio.emulator.thread(ana)).toMatchObject([{ sid, status: "queued" }]);
});

describe("what a failure means", () => {
  test("a client who texted STOP is a refusal", async () => {
    const twilio = await openTwilio();
    await twilio.emulator.receiveText({ from: ana, body: "STOP" });
    const refusal = createMessenger(settings(twilio)).send(text);
    await expect(refusal).rejects.toBeInstanceOf(Refused);
    await expect(refusal).rejects.toMatchObject({ code: 21610 });
  });

  test.each([
    ["too many requests", { status: 429, code: 20429 }, "busy"],
    ["a wrong key", { status: 401, code: 20003 }, "busy"],
    ["a full queue", { status: 400, code: 21611 }, "busy"],
    ["no way to Twilio", { code: "ECONNREFUSED" }, "busy"],
    ["no such host", { code: "ENOTFOUND" }, "busy"],
    ["an invalid number", { status: 400, code: 21211 }, 21211],
    ["a region switched off", { status: 403, code: 21408 }, 21408],
    ["a 404 from something that is not Twilio", { status: 404 }, "unknown"],
    ["Twilio's own trouble", { status: 500, code: 20500 }, "unknown"],
    ["a page in between", { status: 503 }, "unknown"],
    ["a time-out", { code: "ECONNABORTED" }, "unknown"],
    ["a reset", { code: "ECONNRESET" }, "unknown"],
    ["something else", undefined, "unknown"],
  ])("%s", async (_name, error, meaning) => {
    const twilio = await openTwilio();
    twilio.httpClient.request = () => Promise.reject(error);
    const failure = await createMessenger(settings(twilio))
      .send(text)
      .catch((thrown: unknown) => thrown);
    const got = failure instanceof Refused ? failure.code : failure instanceof Busy ? "busy" : "unknown";
    expect(got).toBe(meaning);
    expect(failure).toBeInstanceOf(Error);
  });

  test.each(["reset", "server-error", "too-many-requests", "silence-after-accepting"] as const)(
    "and whatever leaves after %s holds no number, no words and no key",
    async (fault) => {
      const twilio = await openTwilio();
      twilio.emulator.faults.requests.push(fault);
      const failure = await createMessenger(settings(twilio))
        .send(text)
        .catch((thrown: unknown) => thrown);
      const shown = inspect(failure, { depth: 9, showHidden: true });
      for (const secret of [ana.slice(1), "walk", "auth-token", "Authorization"])
        expect(shown).not.toContain(secret);
    },
  );

  test("nor after a refusal, whose words quote the number", async () => {
    const twilio = await openTwilio();
    const failure = await createMessenger(settings(twilio))
      .send({ ...text, to: "+1555" })
      .catch((thrown: unknown) => thrown);
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain("1555");
  });
});

test.each([{ status: 429, code: 20429 }, { status: 404, code: 20404 }, { code: "ECONNREFUSED" }])(
  "looking for a text in vain (%o) says nothing about the text",
  async (error) => {
    const twilio = await openTwilio();
    twilio.httpClient.request = () => Promise.reject(error);
    const failure = await createMessenger(settings(twilio))
      .findSent({ to: ana, body: text.body, since: "2027-03-01T12:00:00Z" })
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(Refused);
    expect(failure).not.toBeInstanceOf(Busy);
  },
);

test("a text that Twilio has delivered is found as well as one that still waits, and replies are not", async () => {
  const twilio = await openTwilio();
  const messenger = createMessenger(settings(twilio));
  const waiting = await messenger.send(text);
  const find = () => messenger.findSent({ to: ana, body: text.body, since: "2027-03-01T12:00:00Z" });
  expect(await find()).toEqual([{ sid: waiting.sid }]);
  await twilio.emulator.deliverCallbacks();
  await twilio.emulator.receiveText({ from: ana, body: text.body });
  expect(await find()).toEqual([{ sid: waiting.sid }]);
});
