/** The codes are those of the standard, and hold for a moment only. */
import { expect, test } from "vitest";
import { appAddress, codeAt, newAppSecret, stepOfCode } from "./totp.ts";

/** RFC 6238, appendix B: the secret "12345678901234567890", in base32; the codes there have eight digits. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  ["1970-01-01T00:00:59Z", "94287082"],
  ["2005-03-18T01:58:29Z", "07081804"],
  ["2009-02-13T23:31:30Z", "89005924"],
  ["2033-05-18T03:33:20Z", "69279037"],
  ["2603-10-11T11:33:20Z", "65353130"],
])("at %s the code of the standard", async (now, code) => {
  expect(await codeAt(secret, now)).toBe(code.slice(-6));
});

test.each([
  ["2027-03-01T12:00:00Z", true],
  ["2027-03-01T12:00:59Z", true],
  ["2027-03-01T11:59:30Z", true],
  ["2027-03-01T12:01:00Z", false],
  ["2027-03-01T11:59:29Z", false],
])("a code of 12:00:00 is heard at %s: %s", async (now, heard) => {
  const code = await codeAt(secret, "2027-03-01T12:00:00Z");
  expect((await stepOfCode(secret, code, now)) !== undefined).toBe(heard);
});

test.each(["", "12345", "1234567", "abcdef"])("%j is no code", async (code) => {
  expect(await stepOfCode(secret, code, "2027-03-01T12:00:00Z")).toBeUndefined();
});

test("secrets are long, differ, and go into an address that apps read", () => {
  const [one, other] = [newAppSecret(), newAppSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
  expect(appAddress(one, { account: "a@b.example", issuer: "Cedar Street" })).toBe(
    `otpauth://totp/Cedar%20Street:a%40b.example?secret=${one}&issuer=Cedar%20Street`,
  );
});
