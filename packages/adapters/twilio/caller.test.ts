/** The caller over the real Twilio client: the contract, what is asked of Twilio, and that errors tell nothing. */
import { inspect } from "node:util";
import { describeCaller } from "@home-practice/service/testing/contracts/caller.contract.ts";
import { afterEach, expect, test } from "vitest";
import { createCaller } from "./caller.ts";
import { account, closeTwilio, openTwilio, publicUrl } from "./testing/open-twilio.ts";

const ana = "+15550100001";
afterEach(closeTwilio);

const callerOf = ({ httpClient }: Awaited<ReturnType<typeof openTwilio>>) =>
  createCaller({
    accountSid: account.accountSid,
    authToken: account.authToken,
    from: account.phoneNumber,
    publicUrl,
    httpClient,
  });

describeCaller("Twilio", async () => {
  const twilio = await openTwilio();
  const faults = { busy: "too-many-requests", lost: "reset", unanswered: "silence-after-accepting" } as const;
  return {
    caller: callerOf(twilio),
    placed: () => twilio.emulator.callsOf(ana).map(({ to, sid }) => ({ to, sid })),
    befall: (mishap) => void twilio.emulator.faults.requests.push(faults[mishap]),
    moveTo: (instant) => twilio.clock.forwardTo(Date.parse(instant)),
  };
});

test("a call comes from our number, waits for the end of a machine's greeting, and is not recorded", async () => {
  const twilio = await openTwilio();
  const requests: unknown[] = [];
  const request = twilio.httpClient.request.bind(twilio.httpClient);
  twilio.httpClient.request = (given) => {
    requests.push(given.data);
    return request(given);
  };
  await callerOf(twilio).call({ to: ana, callId: "c_ana.12.0" });
  expect(requests).toEqual([
    {
      To: ana,
      From: account.phoneNumber,
      Url: `${publicUrl}/phone/call/made/c_ana.12.0`,
      StatusCallback: `${publicUrl}/phone/call/over/c_ana.12.0`,
      Timeout: 25,
      TimeLimit: 1200,
      MachineDetection: "DetectMessageEnd",
      Record: "false",
    },
  ]);
});

test("what its errors tell is a code, never a number", async () => {
  const twilio = await openTwilio();
  const refusal = await callerOf(twilio)
    .call({ to: "+155501000100010001", callId: "c_ana.12.0" })
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Error);
  expect(inspect(refusal)).not.toContain("+15550100");
  twilio.emulator.faults.requests.push("server-error");
  const unknown = await callerOf(twilio)
    .findCalls({ to: ana, since: "2027-03-01T12:00:00Z" })
    .catch((error: unknown) => error);
  expect(inspect(unknown)).not.toContain(ana);
});
