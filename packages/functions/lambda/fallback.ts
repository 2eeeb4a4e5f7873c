/** The fallback's Lambda: it answers when the phone's does not, and has nothing to break. */
import "../first.ts";
import "./with-small-fetch.ts";
import { handle } from "hono/aws-lambda";
import { deployed, lambdaLog, twilioSettings } from "../deployed.ts";
import { createFallbackApp } from "../fallback.app.ts";

const deployment = deployed();

export const handler = handle(
  createFallbackApp({ agency: deployment.agency, log: lambdaLog() }, twilioSettings(deployment)),
);
