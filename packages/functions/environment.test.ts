/** The environment: what is complete is taken, and what is not is named without being told. */
import { describe, expect, test } from "vitest";
import { performEnvironment, readEnvironment, storeEnvironment, twilioEnvironment } from "./environment.ts";

describe("the auth tokens", () => {
  test.each([
    ["one", "token-now", ["token-now"]],
    ["two, while they are changed", "token-now,token-next", ["token-now", "token-next"]],
    ["one, with no next one set", "token-now,", ["token-now"]],
  ])("%s", (_what, TWILIO_AUTH_TOKENS, tokens) => {
    const environment = { PUBLIC_URL: "https://practice.example", TWILIO_AUTH_TOKENS };
    expect(readEnvironment(twilioEnvironment, environment).TWILIO_AUTH_TOKENS).toEqual(tokens);
  });

  test.each(["", ","])("%j is none, and nobody is let in by none", (TWILIO_AUTH_TOKENS) => {
    const environment = { PUBLIC_URL: "https://practice.example", TWILIO_AUTH_TOKENS };
    expect(() => readEnvironment(twilioEnvironment, environment)).toThrow("TWILIO_AUTH_TOKENS");
  });
});

test("everything that is missing is named at once", () => {
  expect(() => readEnvironment(performEnvironment, { PUBLIC_URL: "https://practice.example" })).toThrow(
    "PORTAL_URL (missing), TWILIO_API_KEY_SECRET (missing), SCHEDULE_GROUP (missing), WAKE_ARN (missing), " +
      "WAKE_ROLE_ARN (missing), WAKE_DEAD_LETTERS_ARN (missing), EMAIL_CONFIGURATION_SET (missing)",
  );
  expect(() => readEnvironment(storeEnvironment, {})).toThrow("TABLE_NAME (missing)");
});

test("what is wrong is not told", () => {
  const environment = { PUBLIC_URL: "secret-in-the-wrong-place", TWILIO_AUTH_TOKENS: "token-now" };
  const read = () => readEnvironment(twilioEnvironment, environment);
  expect(read).toThrow("PUBLIC_URL (wrong)");
  expect(read).not.toThrow("secret");
});
