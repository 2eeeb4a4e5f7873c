/** Reads what there is to read, and judges it. */
import type { Place } from "../place/place.ts";
import { readConfiguration } from "../twilio/configuration.ts";
import { checkAws } from "./checks/aws.ts";
import { checkByHand } from "./checks/by-hand.ts";
import { checkClock } from "./checks/clock.ts";
import { checkPeople } from "./checks/people.ts";
import { checkSecrets } from "./checks/secrets.ts";
import { checkTwilio } from "./checks/twilio.ts";
import type { Facts, Reading } from "./facts.ts";
import type { Finding } from "./finding.ts";

const checks = [checkAws, checkSecrets, checkTwilio, checkPeople, checkByHand, checkClock];

/** Everything that was looked at, in the order of the checks. */
export function examine(facts: Facts): Finding[] {
  return checks.flatMap((check) => check(facts));
}

export async function readFacts(place: Place, stage: string | undefined): Promise<Facts> {
  const { agency, operators, secrets, twilio, running, readAws } = place;
  const { rest } = twilio;
  const aws = readAws && (await reading(readAws));
  const configuration: Facts["twilio"] =
    rest === undefined
      ? { unread: "the secret TwilioApiKeySecret is not known." }
      : await reading(() => readConfiguration(rest, twilio));
  const aheadMs = rest?.aheadMs();
  return {
    stage,
    agency,
    operators,
    textNumber: twilio.textNumber,
    secrets,
    ...(aws && { aws }),
    twilio: configuration,
    ...(aheadMs !== undefined && { aheadMs }),
    ...(running && {
      running: { webhooks: running.webhooks, therapists: await running.ports.store.therapists() },
    }),
  };
}

async function reading<Value>(read: () => Promise<Value>): Promise<Reading<Value>> {
  try {
    return { read: await read() };
  } catch (error) {
    return { unread: error instanceof Error ? error.message : "for no reason given." };
  }
}
