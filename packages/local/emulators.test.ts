/** The emulators live side by side under paths of one port, over one disk, for the real clients. */
import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { Hono } from "hono";
import twilio from "twilio";
import { expect, test } from "vitest";
import { createClock } from "./clock.ts";
import { openDisk } from "./disk.ts";
import { listen } from "./listen.ts";
import { createSchedulerEmulator } from "./scheduler/emulator.ts";
import { createSesEmulator } from "./ses/emulator.ts";
import { createTwilioEmulator } from "./twilio/emulator.ts";
import { redirectedClient } from "./twilio/redirect.ts";

test("three emulators on one port", async () => {
  const clock = createClock({ wallMs: () => Date.parse("2027-03-01T12:00:00Z") });
  const disk = openDisk(":memory:");
  const account = {
    accountSid: `AC${"a".repeat(32)}`,
    authToken: "auth-token",
    messagingServiceSid: `MG${"c".repeat(32)}`,
    phoneNumber: "+15550109999",
    textUrl: "https://practice.example/texts",
    carrierTexts: { stop: "out", start: "in", help: "988" },
  };
  const scheduler = createSchedulerEmulator({ clock, disk });
  const ses = createSesEmulator({ clock, disk, identities: ["agency.example"] });
  const phones = createTwilioEmulator({ clock, disk, account, fetch: async () => new Response("") });
  const world = new Hono()
    .route("/scheduler", scheduler.app)
    .route("/ses", ses.app)
    .route("/twilio", phones.app);
  const { url, close } = await listen(world);

  const schedulerClient = new SchedulerClient({
    endpoint: `${url}/scheduler`,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  await schedulerClient.send(
    new CreateScheduleCommand({
      Name: "wake",
      ScheduleExpression: "at(2027-03-02T09:00:00)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: {
        Arn: "arn:aws:lambda:us-east-1:0:function:wake",
        RoleArn: "arn:aws:iam::000000000000:role/wakes",
      },
    }),
  );
  expect(scheduler.schedules()).toEqual([{ name: "wake", at: "2027-03-02T09:00:00.000Z" }]);

  const httpClient = redirectedClient(`${url}/twilio`);
  const twilioClient = twilio(account.accountSid, account.authToken, { httpClient });
  for (const body of ["one", "two", "three"]) {
    await twilioClient.messages.create({ to: "+15550100001", from: account.phoneNumber, body });
  }
  expect((await twilioClient.messages.list({ pageSize: 1 })).map(({ body }) => body)).toEqual([
    "three",
    "two",
    "one",
  ]);

  const mail = { FromEmailAddress: "a@other.example", Destination: {}, Content: {} };
  const refused = await fetch(`${url}/ses/v2/email/outbound-emails`, {
    method: "POST",
    body: JSON.stringify(mail),
  });
  expect(refused.headers.get("x-amzn-errortype")).toBe("BadRequestException");

  schedulerClient.destroy();
  await close();
});
