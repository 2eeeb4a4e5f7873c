/** The mailer over the real client: the contract, and what is asked of SES. */
import { type SESv2Client as Client, SESv2Client, SESv2ServiceException } from "@aws-sdk/client-sesv2";
import { createClock } from "@home-practice/local/clock.ts";
import { openDisk } from "@home-practice/local/disk.ts";
import { type Listening, listen } from "@home-practice/local/listen.ts";
import { createSesEmulator } from "@home-practice/local/ses/emulator.ts";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import { describeMailer } from "@home-practice/service/testing/contracts/mailer.contract.ts";
import { afterEach, expect, test } from "vitest";
import { createMailer } from "./mailer.ts";

const letter = { to: "rivera@agency.example", subject: "Hello", html: "<p>Hello</p>", text: "Hello" };
const from = "Home Practice <notes@agency.example>";

const opened: { listening: Listening; client: Client }[] = [];
afterEach(async () => {
  for (const { listening, client } of opened.splice(0)) {
    client.destroy();
    await listening.close();
  }
});

async function open() {
  const emulator = createSesEmulator({
    clock: createClock(),
    disk: openDisk(":memory:"),
    identities: ["agency.example"],
    configurationSets: ["staff-mail"],
  });
  const listening = await listen(emulator.app);
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new SESv2Client({
    endpoint: listening.url,
    region: "us-east-1",
    credentials,
    maxAttempts: 1,
  });
  opened.push({ listening, client });
  return { emulator, client };
}

describeMailer("SES", async () => {
  const { emulator, client } = await open();
  return { mailer: createMailer({ client, from }), letters: () => emulator.letters() };
});

test("letters come from the agency, through its configuration set", async () => {
  const { emulator, client } = await open();
  await createMailer({ client, from, configurationSet: "staff-mail" }).send(letter);
  expect(emulator.letters()).toMatchObject([{ from, configurationSet: "staff-mail" }]);
});

test.each([
  ["an unverified sender", { from: "notes@other.example" }, 400],
  ["an unknown configuration set", { from, configurationSet: "other" }, 404],
])("%s is a refusal with the status, and quotes nothing", async (_name, settings, code) => {
  const { client } = await open();
  const refusal = await createMailer({ client, ...settings })
    .send(letter)
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refused);
  expect(refusal).toMatchObject({ code });
  expect(JSON.stringify(Object.entries(refusal as Error)) + String(refusal)).not.toContain("@");
});

test.each([
  ["TooManyRequestsException", true],
  ["LimitExceededException", true],
  ["AccountSuspendedException", false],
  ["InternalFailure", false],
])("%s is an outage", async (name, busy) => {
  const { client } = await open();
  const error = new SESv2ServiceException({ name, $fault: "server", $metadata: {}, message: "no" });
  client.middlewareStack.add(() => () => Promise.reject(error), { step: "initialize" });
  const sending = createMailer({ client, from }).send(letter);
  await (busy ? expect(sending).rejects.toBeInstanceOf(Busy) : expect(sending).rejects.toBe(error));
});
