/** Reports in any order lead to one end, and codes mean what the carriers and Twilio say they mean. */
import { expect, test } from "vitest";
import { isForward, meaningOf } from "./delivery.ts";

test.each([
  [undefined, "queued", true],
  [undefined, "delivered", true],
  ["accepted", "queued", true],
  ["queued", "sent", true],
  ["sent", "delivered", true],
  ["sent", "undelivered", true],
  ["delivered", "read", true],
  ["sent", "sent", false],
  ["sent", "queued", false],
  ["delivered", "sent", false],
  ["delivered", "undelivered", false],
  ["undelivered", "delivered", false],
  ["failed", "sent", false],
  ["sent", "something_new", false],
  [undefined, "something_new", false],
  ["something_old", "sent", true],
  ["sent", "constructor", false],
])("from %s to %s: %s", (before, after, forward) => {
  expect(isForward(before, after)).toBe(forward);
});

test.each([
  // The number or the client's own wish is in the way: it ends, and the therapist hears of it.
  [21211, true, true],
  [21610, true, true],
  [21614, true, true],
  [30004, true, true],
  [30005, true, true],
  [30006, true, true],
  // Our own set-up is in the way: it ends, and operators hear of it.
  [21408, true, false],
  [21608, true, false],
  [30007, true, false],
  [30034, true, false],
  // It may pass.
  [20429, false, false],
  [21611, false, false],
  [30003, false, true],
  [30008, false, false],
  [30022, false, false],
  [99999, false, false],
])("code %i: final %s, for the therapist %s", (code, final, tellTherapist) => {
  expect(meaningOf(code)).toMatchObject({ final, tellTherapist });
  expect(meaningOf(code).meaning).toMatch(/^[a-zA-Z ,]+$/);
});
