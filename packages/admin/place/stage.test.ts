/** A stage at AWS as it is read: answers as AWS documents them, over HTTP, to the real clients. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Listening, listen } from "@home-practice/local/listen.ts";
import { restJsonError } from "@home-practice/local/rest-json.ts";
import { Hono } from "hono";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secretsIn } from "./sst.ts";
import { openStage } from "./stage.ts";

const performGiven = {
  TABLE_NAME: "home-practice-test-TableTable-abc",
  PUBLIC_URL: "https://phone.example",
  PORTAL_URL: "https://pages.example",
  TWILIO_API_KEY_SECRET: "key-secret",
  SCHEDULE_GROUP: "home-practice-test-wakes",
  WAKE_ARN: "arn:aws:lambda:us-east-1:1:function:home-practice-test-wake",
  WAKE_ROLE_ARN: "arn:aws:iam::1:role/home-practice-test-wakes",
  WAKE_DEAD_LETTERS_ARN: "arn:aws:sqs:us-east-1:1:dead",
};
const fallbackGiven = { PUBLIC_URL: "https://fallback.example", TWILIO_AUTH_TOKENS: "token," };

let root = "";
let aws: Listening;
let functions: Record<string, object> = {};
let isVerified: boolean | undefined = true;

/** AWS: GetFunctionConfiguration and GetAccountSettings of Lambda, GetAccount and GetEmailIdentity of SES. */
function createAws() {
  const app = new Hono();
  app.get("/2015-03-31/functions/:name/configuration", (c) => {
    const Variables = functions[c.req.param("name")];
    if (Variables === undefined) throw restJsonError(404, "ResourceNotFoundException", "Function not found");
    return c.json({ FunctionName: c.req.param("name"), Runtime: "nodejs24.x", Environment: { Variables } });
  });
  app.get("/2016-08-19/account-settings", (c) =>
    c.json({
      AccountLimit: { CodeSizeZipped: 52428800, ConcurrentExecutions: 1000, TotalCodeSize: 80530636800 },
      AccountUsage: { FunctionCount: 6, TotalCodeSize: 1 },
    }),
  );
  app.get("/v2/email/account", (c) =>
    c.json({
      ProductionAccessEnabled: true,
      SendingEnabled: true,
      SendQuota: { Max24HourSend: 50000, MaxSendRate: 14, SentLast24Hours: 12 },
    }),
  );
  app.get("/v2/email/identities/:identity", (c) => {
    if (isVerified === undefined)
      throw restJsonError(404, "NotFoundException", "Email identity does not exist.");
    return c.json({ IdentityType: "DOMAIN", VerifiedForSendingStatus: isVerified });
  });
  return app;
}

const environment = { ...process.env };
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "home-practice-stage-"));
  mkdirSync(join(root, "deployments"));
  cpSync(join(import.meta.dirname, "../../../deployments/example.json"), join(root, "deployments/test.json"));
  functions = { "home-practice-test-perform": performGiven, "home-practice-test-fallback": fallbackGiven };
  isVerified = true;
  aws = await listen(createAws());
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: "x",
    AWS_SECRET_ACCESS_KEY: "y",
    AWS_REGION: "us-east-1",
  });
});
afterEach(async () => {
  await aws.close();
  rmSync(root, { recursive: true });
  process.env = { ...environment };
});

test("what its functions were given says where it is, and which secrets are set", async () => {
  const place = await openStage(root, "test");
  expect(place.running?.webhooks).toMatchObject({
    text: expect.stringMatching(/^https:\/\/phone\.example\/phone\/text#rc=3&rp=all/),
    textFallback: expect.stringMatching(/^https:\/\/fallback\.example\/fallback\/text#/),
  });
  expect(place.running?.portalUrl).toBe("https://pages.example/portal");
  expect([...place.secrets]).toEqual(["TwilioAuthToken", "TwilioApiKeySecret"]);
  expect(place.twilio.rest).toBeDefined();
  await place.close();
});

test.each([true, false, undefined])(
  "the account and mail are read where the domain is verified: %s",
  async (verified) => {
    isVerified = verified;
    const place = await openStage(root, "test");
    expect(await place.readAws?.()).toEqual({
      region: "us-east-1",
      concurrency: 1000,
      email: {
        identity: "cedarstreet.example",
        ...(verified !== undefined && { verified }),
        inSandbox: false,
        perDayMax: 50_000,
        perSecondMax: 14,
      },
    });
    await place.close();
  },
);

test("what was never deployed does not run, and can still be looked at", async () => {
  functions = {};
  const place = await openStage(root, "test");
  expect(place.running).toBeUndefined();
  expect(place.agency.name).toBe("Cedar Street");
  await place.close();
});

test("a deployment of another version is not guessed at", async () => {
  functions["home-practice-test-perform"] = { TABLE_NAME: "t" };
  await expect(openStage(root, "test")).rejects.toMatchObject({ code: "other-version" });
});

test("a file that was not filled in is named", async () => {
  await expect(openStage(root, "nowhere")).rejects.toMatchObject({
    code: "deployment-file",
    message: expect.stringContaining("nowhere.json"),
  });
});

test("secrets are read from what SST prints, comments and values with equals signs too", () => {
  const printed =
    "# home-practice/test\n\u001b[36mTwilioAuthToken\u001b[0m=abc=def\n\nTwilioNextAuthToken=\nnot a secret\n";
  expect([...secretsIn(printed)]).toEqual([
    ["TwilioAuthToken", "abc=def"],
    ["TwilioNextAuthToken", ""],
  ]);
});
