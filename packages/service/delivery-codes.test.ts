/** Codes mean what the carriers and Twilio say they mean. */
import { expect, test } from "vitest";
import { meaningOf } from "./delivery-codes.ts";

test.each([
  // The number or the client's own wish is in the way: it ends, and the therapist hears of it.
  [21211, true, true],
  [21610, true, true],
  [21614, true, true],
  [21635, true, true],
  [30004, true, true],
  [30005, true, true],
  [30006, true, true],
  // Our own set-up is in the way: it ends, and operators hear of it.
  [21408, true, false],
  [21216, true, false],
  [30029, true, false],
  [30610, true, false],
  [21608, true, false],
  [30007, true, false],
  [30034, true, false],
  // It may pass.
  [20429, false, false],
  // We could not reach Twilio ourselves, so that nothing was said to the client at all.
  [20500, false, true],
  [30001, false, false],
  [63038, false, false],
  [21611, false, false],
  [30003, false, true],
  [30008, false, false],
  [30022, false, false],
  [99999, false, false],
])("code %i: final %s, for the therapist %s", (code, final, tellTherapist) => {
  expect(meaningOf(code)).toMatchObject({ final, tellTherapist });
  expect(meaningOf(code).meaning).toMatch(/^[a-zA-Z ,]+$/);
});
