/** Only what Twilio signed for us gets in; whatever cannot be checked stays out. */
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { expect, test } from "vitest";
import { isSigned } from "./signature.ts";

// Twilio: the example of its documentation.
const url = "https://mycompany.com/myapp.php?foo=1&bar=2";
const params = {
  CallSid: "CA1234567890ABCDE",
  Caller: "+14158675310",
  Digits: "1234",
  From: "+14158675310",
  To: "+18005551212",
};
const header = "GvWf1cFY/Q7PnoempGyD5oXAezc=";
const good = { authTokens: ["12345"], url, params, header };

test.each([
  ["as it was signed", {}],
  ["with the port spelt out", { url: url.replace(".com", ".com:443") }],
  ["with the new token beside the old", { authTokens: ["new", "12345"] }],
  ["with the old token beside the new", { authTokens: ["12345", "new"] }],
])("true %s", (_name, change) => {
  expect(isSigned({ ...good, ...change })).toBe(true);
});

test("true with blank fields, which are signed like the others", () => {
  const withBlanks = { ...params, FromZip: "", Body: " a  b " };
  expect(
    isSigned({ ...good, params: withBlanks, header: getExpectedTwilioSignature("12345", url, withBlanks) }),
  ).toBe(true);
});

test.each([
  ["another token", { authTokens: ["54321"] }],
  ["no token", { authTokens: [] }],
  [
    "an empty token, signed with it",
    { authTokens: [""], header: getExpectedTwilioSignature("", url, params) },
  ],
  ["no header", { header: undefined }],
  ["an empty header", { header: "" }],
  ["nonsense for a header", { header: "🙂" }],
  ["another host", { url: url.replace("mycompany", "other") }],
  ["another path", { url: url.replace("myapp", "other") }],
  ["the query in another order", { url: url.replace("foo=1&bar=2", "bar=2&foo=1") }],
  ["an address without a host", { url: "/myapp.php?foo=1&bar=2" }],
  ["a field more", { params: { ...params, Body: "" } }],
  ["a field less", { params: Object.fromEntries(Object.entries(params).slice(1)) }],
  ["a field changed", { params: { ...params, Digits: "1235" } }],
  ["no fields", { params: {} }],
])("false with %s", (_name, change) => {
  expect(isSigned({ ...good, ...change } as typeof good)).toBe(false);
});

test("false, not an error, where there is nothing to check at all", () => {
  const nothing = null as unknown as Record<string, string>;
  expect(isSigned({ ...good, params: nothing })).toBe(false);
});
