/** The phone's Lambda: texts and reports in, TwiML out. */
import "../first.ts";
import "./with-small-fetch.ts";
import { handle } from "hono/aws-lambda";
import { deployed, twilioSettings } from "../deployed.ts";
import { createPhoneApp } from "../phone.app.ts";
import { rehearse } from "../rehearse.ts";
import { doorPorts } from "../wire.ts";

const deployment = deployed();
const ports = doorPorts(deployment);
const app = createPhoneApp(ports, twilioSettings(deployment));

export const handler = handle(app);

// A door that could not rehearse is open all the same.
await rehearse(app, ports).catch(() => ports.log({ what: "rehearsal-failed" }));
