/** Twilio's list over the wire: the contract, and what its refusals mean. */
import { inspect } from "node:util";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import { describeTextLog } from "@home-practice/service/testing/contracts/text-log.contract.ts";
import { afterEach, expect, test } from "vitest";
import { account, closeTwilio, openTwilio } from "./testing/open-twilio.ts";
import { createTextLog } from "./text-log.ts";

afterEach(closeTwilio);

async function open() {
  const twilio = await openTwilio({ timeoutMs: 30_000 });
  const { accountSid, authToken } = account;
  return { ...twilio, textLog: createTextLog({ accountSid, authToken, httpClient: twilio.httpClient }) };
}

describeTextLog("Twilio", async () => {
  const { clock, emulator, textLog } = await open();
  return {
    textLog,
    async arrives(from, body, media = 0) {
      const pictures = Array.from({ length: media }, () => ({ url: "https://x", contentType: "image/png" }));
      return (await emulator.receiveText({ from, body, ...(media > 0 && { media: pictures }) })).sid;
    },
    moveTo: (instant) => clock.forwardTo(Date.parse(instant)),
    breakNext: () => void emulator.faults.requests.push("reset"),
  };
});

test("what we sent is not what came in, and more than a page is found", async () => {
  const { emulator, textLog } = await open();
  for (let count = 0; count < 1005; count += 1) {
    await emulator.receiveText({ from: "+15550100001", body: count === 0 ? "STOP" : String(count) });
  }
  const texts = await textLog.received("2027-03-01T12:00:00Z", "2027-03-01T12:00:01Z");
  expect(texts).toHaveLength(1005);
  expect(emulator.thread("+15550100001")).toHaveLength(1006);
});

test.each([
  ["not finished yet", { status: 409, code: 20009 }, "busy"],
  ["too many requests", { status: 429, code: 20429 }, "busy"],
  ["redaction not switched on", { status: 400, code: 30029 }, 30029],
  ["gone", { status: 404, code: 20404 }, "fine"],
  ["a time-out", { code: "ECONNABORTED" }, "unknown"],
])("%s: %o means %s", async (_name, error, meaning) => {
  const { httpClient, textLog } = await open();
  httpClient.request = () => Promise.reject({ ...error, message: "+15550100001 said walk" });
  const failure = await textLog.blank("SM1").then(
    () => "fine",
    (thrown: unknown) => thrown,
  );
  const got =
    failure instanceof Refused
      ? failure.code
      : failure instanceof Busy
        ? "busy"
        : failure === "fine"
          ? "fine"
          : "unknown";
  expect(got).toBe(meaning);
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toMatch(/5550100001|walk/);
});
