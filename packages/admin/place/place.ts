/** Where a command works: a stage at AWS, or the local world. */
import type { Restored } from "@home-practice/adapters/dynamo/restore.ts";
import type { Webhooks } from "@home-practice/adapters/twilio/webhooks.ts";
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import type { AwsFacts } from "../doctor/facts.ts";
import type { TwilioRest } from "../twilio/rest.ts";

export interface Place {
  /** `the stage production in us-east-1` */
  name: string;
  agency: Agency;
  operators: string[];
  twilio: {
    messagingServiceSid: string;
    textNumber: string;
    accountSid: string;
    /** Absent while the secret of the API key is not known. */
    rest?: TwilioRest;
  };
  /** Which secrets are set; only the names. */
  secrets: ReadonlySet<string>;
  /** Absent on the local world. */
  readAws?: () => Promise<AwsFacts>;
  /** Absent before it was deployed. */
  running?: Running;
  /** Deploys it, and answers the exit code; absent on the local world. */
  deploy?: (onLine: (line: string) => void) => Promise<number>;
  close(): Promise<void>;
}

export interface Running {
  /** What is decided is saved; whatever leaves the building is left to what is deployed. */
  ports: Ports;
  webhooks: Webhooks;
  portalUrl: string;
  /** Brings back from another table what this one has lost. */
  restore(from: string, onPage: (soFar: Restored) => void): Promise<Restored>;
  /** Waits until what was put to be done is done, where it can be waited for. */
  settle(): Promise<void>;
}
