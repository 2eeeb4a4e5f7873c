/** Twilio: that texts and calls come to us, and that carriers let ours through. */
import { isTollFree, settingsMissing, type TwilioConfiguration } from "../../twilio/configuration.ts";
import type { Facts } from "../facts.ts";
import { type Finding, fine } from "../finding.ts";

export function checkTwilio(facts: Facts): Finding[] {
  const { twilio } = facts;
  if ("unread" in twilio) {
    return [
      {
        level: "wrong",
        code: "twilio-unread",
        says: `Twilio's configuration could not be read: ${twilio.unread}`,
        fix: "Compare the deployment's file with Twilio's console, and set the secrets that are missing.",
      },
    ];
  }
  return [
    checkNumber(facts, twilio.read),
    ...checkWebhooks(facts, twilio.read),
    checkRegistration(facts, twilio.read),
  ];
}

function checkNumber({ textNumber }: Facts, { number, numbersOfService }: TwilioConfiguration): Finding {
  const wrong = (says: string, fix: string): Finding => ({
    level: "wrong",
    code: "twilio-number",
    says,
    fix,
  });
  if (number === undefined)
    return wrong(
      `The account has no number ${textNumber}.`,
      "Buy one, or write the right one into the deployment's file as twilio.textNumber.",
    );
  if (!numbersOfService.includes(textNumber))
    return wrong(
      `${textNumber} is not among the senders of the messaging service.`,
      "Add it: Messaging, Services, the service, Sender Pool.",
    );
  const { sms, voice } = number.capabilities;
  if (!sms || !voice)
    return wrong(
      `${textNumber} cannot ${sms ? "call" : "text"}.`,
      "Buy a number with SMS and voice, and put it into the messaging service.",
    );
  return fine("twilio-number", `${textNumber} texts and calls, through the messaging service.`);
}

function checkWebhooks({ running, stage }: Facts, configuration: TwilioConfiguration): Finding[] {
  if (running === undefined) return [];
  const missing = settingsMissing(configuration, running.webhooks);
  if (missing.length === 0) {
    return [fine("twilio-webhooks", "Texts and calls come here, with retries and a second door.")];
  }
  return missing.map(({ what }) => ({
    level: "wrong",
    code: "twilio-webhooks",
    says: `Not as it should be: ${what}.`,
    fix: `npx pnpm@12 agency connect ${stage === undefined ? "--local" : `--stage ${stage}`}`,
  }));
}

/** Twilio: the states in which carriers let texts through. */
const approved = new Set(["VERIFIED", "TWILIO_APPROVED"]);
const refused = new Set(["FAILED", "SUSPENDED", "TWILIO_REJECTED"]);

function checkRegistration({ textNumber }: Facts, { registrations }: TwilioConfiguration): Finding {
  const what = isTollFree(textNumber) ? "toll-free verification" : "A2P campaign";
  const code = "twilio-registration";
  if (registrations.some((state) => approved.has(state))) return fine(code, `The ${what} is approved.`);
  const [state] = registrations;
  if (state === undefined)
    return {
      level: "wrong",
      code,
      says: `There is no ${what}: carriers block every text.`,
      fix: "Register it in Twilio's console; docs/deploy.md has the steps, and what to write.",
    };
  return refused.has(state)
    ? {
        level: "wrong",
        code,
        says: `The ${what} was refused (${state}).`,
        fix: "Twilio's console says why; mend it and send it in again.",
      }
    : {
        level: "wrong",
        code,
        says: `The ${what} is under way (${state}): carriers block every text until it is approved.`,
        fix: "Wait: 10 to 15 business days for a campaign, 3 to 5 for a toll-free number.",
      };
}
