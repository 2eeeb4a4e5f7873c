/** What every function is deployed with. Nothing here reaches for anything outside, so the fallback door can lean on it. */
import { readDeployed } from "@home-practice/adapters/deployed.ts";
import type { Deployment } from "@home-practice/adapters/deployment.ts";
import { createLog, type Log } from "@home-practice/service/log.ts";
import { readEnvironment, twilioEnvironment } from "./environment.ts";
import type { TwilioSettings } from "./signed-app.ts";

/** The file that was bundled with the function. */
export function deployed(): Deployment {
  return readDeployed(`${process.env.LAMBDA_TASK_ROOT}/deployment.json`);
}

/** Lines as they are, past the runtime, which would put words of its own before them. */
export function lambdaLog(): Log {
  return createLog((line) => process.stdout.write(`${line}\n`));
}

/** @throws Error where the environment is not complete */
export function twilioSettings({ twilio }: Deployment): TwilioSettings {
  const { PUBLIC_URL, TWILIO_AUTH_TOKENS } = readEnvironment(twilioEnvironment);
  return { publicUrl: PUBLIC_URL, accountSid: twilio.accountSid, authTokens: TWILIO_AUTH_TOKENS };
}
