/** The SES emulator as the real client sees it. */

import { afterEach, beforeEach, expect, test } from "vitest";
// The very client that the adapters ship: they depend on it, and this package does not.
import {
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
} from "../../adapters/node_modules/@aws-sdk/client-sesv2";
import { createClock } from "../clock.ts";
import { openDisk } from "../disk.ts";
import { type Listening, listen } from "../listen.ts";
import { createSesEmulator } from "./emulator.ts";

/** Reached through another package's folder, the client's types lose the class they extend. */
type Client = { send(command: SendEmailCommand): Promise<{ MessageId?: string }>; destroy(): void };

const NOW = "2027-03-01T12:00:00.000Z";
const clock = createClock({ wallMs: () => Date.parse(NOW) });

let disk = openDisk(":memory:");
let emulator: ReturnType<typeof createEmulator>;
let listening: Listening;
let client: Client;

function createEmulator() {
  return createSesEmulator({ clock, disk, identities: ["agency.example"], configurationSets: ["notes"] });
}

beforeEach(async () => {
  disk = openDisk(":memory:");
  emulator = createEmulator();
  listening = await listen(emulator.app);
  client = new SESv2Client({
    endpoint: listening.url,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  }) as unknown as Client;
});
afterEach(async () => {
  client.destroy();
  await listening.close();
});

const send = (changes: Partial<SendEmailCommandInput> = {}) =>
  client.send(
    new SendEmailCommand({
      FromEmailAddress: "Home Practice <notes@agency.example>",
      Destination: { ToAddresses: ["therapist@agency.example"] },
      Content: {
        Simple: {
          Subject: { Data: "Practice notes: año nuevo" },
          Body: { Html: { Data: "<p>Hello</p>" }, Text: { Data: "Hello" } },
        },
      },
      ConfigurationSetName: "notes",
      ...changes,
    }),
  );

test("a letter is kept, over a restart", async () => {
  const { MessageId } = await send();
  const letter = {
    id: MessageId,
    at: NOW,
    from: "Home Practice <notes@agency.example>",
    to: "therapist@agency.example",
    subject: "Practice notes: año nuevo",
    html: "<p>Hello</p>",
    text: "Hello",
    configurationSet: "notes",
  };
  expect(emulator.letters()).toEqual([letter]);
  expect(createEmulator().letters()).toEqual([letter]);
});

test("a letter may be plain text to several, from below a verified domain", async () => {
  await send({
    FromEmailAddress: "notes@Mail.Agency.example",
    Destination: { ToAddresses: ["a@x.example"], CcAddresses: ["B <b@x.example>"] },
    Content: { Simple: { Subject: { Data: "s" }, Body: { Text: { Data: "t" } } } },
  });
  expect(emulator.letters()).toMatchObject([{ to: "a@x.example, B <b@x.example>", html: "", text: "t" }]);
});

test.each<[string, Partial<SendEmailCommandInput>, string, number]>([
  ["an address that is none", { FromEmailAddress: "notes" }, "BadRequestException", 400],
  ["a recipient that is none", { Destination: { ToAddresses: ["nobody"] } }, "BadRequestException", 400],
  [
    "a line break in an address",
    { FromEmailAddress: "a\r\nb <a@agency.example>" },
    "BadRequestException",
    400,
  ],
  ["no recipient", { Destination: {} }, "BadRequestException", 400],
  ["raw mail", { Content: { Raw: { Data: new Uint8Array([1]) } } }, "BadRequestException", 400],
  [
    "an empty letter",
    { Content: { Simple: { Subject: { Data: "s" }, Body: {} } } },
    "BadRequestException",
    400,
  ],
  ["a sender who is not verified", { FromEmailAddress: "notes@other.example" }, "MessageRejected", 400],
  ["a domain that only ends alike", { FromEmailAddress: "a@notagency.example" }, "MessageRejected", 400],
  ["an unknown configuration set", { ConfigurationSetName: "other" }, "NotFoundException", 404],
])("refuses %s", async (_name, changes, name, httpStatusCode) => {
  await expect(send(changes)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  expect(emulator.letters()).toEqual([]);
});
