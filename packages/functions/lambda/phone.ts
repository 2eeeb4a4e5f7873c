/** The phone's Lambda: texts and reports in, TwiML out. */
import "../first.ts";
import { hearText } from "@home-practice/service/handle.ts";
import { handle } from "hono/aws-lambda";
import { deployed, twilioSettings } from "../deployed.ts";
import { createPhoneApp } from "../phone.app.ts";
import { doorPorts } from "../wire.ts";

const deployment = deployed();
const ports = doorPorts(deployment);
const app = createPhoneApp(ports, twilioSettings(deployment));

export const handler = handle(app);

// Lambda: starting has the full processor, and the first text a share of it. So what a first text would load is loaded
// now: an unsigned form is refused, a number that nobody has is looked up, and a text is heard that is kept nowhere.
await app.request("/phone/text", {
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": "none" },
  body: "Body=hello",
});
const nobody = "+10000000000";
await ports.store.load(nobody).catch(() => undefined);
const store = { ...ports.store, load: async () => undefined, save: async () => "saved" as const };
await hearText({ ...ports, store }, { id: "none", from: nobody, body: "hello", media: 0 });
