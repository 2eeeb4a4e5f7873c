/** Builds all ports, for perform and sweep alone: with them things leave the building. */
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { createScheduler } from "@home-practice/adapters/scheduler/scheduler.ts";
import { createMailer } from "@home-practice/adapters/ses/mailer.ts";
import { createCaller } from "@home-practice/adapters/twilio/caller.ts";
import { createMessenger } from "@home-practice/adapters/twilio/messenger.ts";
import { createTextLog } from "@home-practice/adapters/twilio/text-log.ts";
import { createLetters } from "@home-practice/portal/emails/letters.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import { deployed } from "./deployed.ts";
import { performEnvironment, readEnvironment } from "./environment.ts";
import { keepingPorts } from "./wire.ts";

/** @throws Error where the environment or the deployment's file is not complete */
export function performingPorts(): Ports {
  const deployment = deployed();
  const { agency, twilio, email } = deployment;
  const environment = readEnvironment(performEnvironment);
  const kept = keepingPorts(deployment);
  const { accountSid, messagingServiceSid } = twilio;
  const apiKey = { sid: twilio.apiKeySid, secret: environment.TWILIO_API_KEY_SECRET };
  return {
    ...kept,
    scheduler: createScheduler({
      client: new SchedulerClient(),
      now: kept.clock.now,
      groupName: environment.SCHEDULE_GROUP,
      targetArn: environment.WAKE_ARN,
      roleArn: environment.WAKE_ROLE_ARN,
      deadLetterArn: environment.WAKE_DEAD_LETTERS_ARN,
    }),
    messenger: createMessenger({
      accountSid,
      apiKey,
      messagingServiceSid,
      publicUrl: environment.PUBLIC_URL,
    }),
    caller: createCaller({ accountSid, apiKey, from: twilio.textNumber, publicUrl: environment.PUBLIC_URL }),
    textLog: createTextLog({ accountSid, apiKey }),
    mailer: createMailer({
      client: new SESv2Client(),
      from: email.from,
      configurationSet: environment.EMAIL_CONFIGURATION_SET,
    }),
    letters: createLetters({ agency, portalUrl: `${environment.PORTAL_URL}/portal` }),
  };
}
