/** All that doctor looks at, read before anything is judged. */
import type { Webhooks } from "@home-practice/adapters/twilio/webhooks.ts";
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { Therapist } from "@home-practice/service/ports.ts";
import type { TwilioConfiguration } from "../twilio/configuration.ts";

/** What could be read, or why it could not. */
export type Reading<Value> = { read: Value } | { unread: string };

export interface AwsFacts {
  region: string;
  /** Lambda: how many functions of the account may run at once in the region. */
  concurrency: number;
  email: {
    identity: string;
    /** Whether SES may send for it; absent where SES does not know it. */
    verified?: boolean;
    inSandbox: boolean;
    perDayMax: number;
    perSecondMax: number;
  };
}

export interface Facts {
  stage: string | undefined;
  agency: Agency;
  operators: string[];
  textNumber: string;
  secrets: ReadonlySet<string>;
  /** Nothing on the local world. */
  aws?: Reading<AwsFacts>;
  twilio: Reading<TwilioConfiguration>;
  /** How far this machine's clock is ahead. */
  aheadMs?: number;
  /** Nothing before it was deployed. */
  running?: { webhooks: Webhooks; therapists: Therapist[] };
}
