/** The phone's door: Twilio's webhooks in, TwiML out. It verifies, parses, and hands over; it decides nothing. */

import { answerTo } from "@home-practice/adapters/twilio/answer.ts";
import { inboundText, statusCallback } from "@home-practice/adapters/twilio/inbound.ts";
import { hearReport } from "@home-practice/service/delivery.ts";
import { hearText, type InboundText, isPerson } from "@home-practice/service/handle.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import type { Hono } from "hono";
import { addCallRoutes } from "./call-routes.ts";
import { createSignedApp, type SignedEnv, type TwilioSettings, xml } from "./signed-app.ts";

/**
 * Webhooks for texts, their delivery, and calls. What Twilio signed and is not understood is taken all the same: Twilio
 * would only send it again.
 */
export function createPhoneApp(ports: Ports, settings: TwilioSettings): Hono<SignedEnv> {
  const { publicUrl } = settings;
  const app = createSignedApp("/phone", settings, ports.log);

  app.post("/text", async (context) => {
    const parsed = inboundText.safeParse(context.get("form"));
    if (!parsed.success) {
      ports.log({ what: "text-not-understood" });
      return xml(context, answerTo(undefined));
    }
    const { messageSid, from, body, media, optOutType } = parsed.data;
    if (!isPerson(parsed.data)) return xml(context, answerTo(undefined));
    const text: InboundText = {
      id: messageSid,
      from,
      body,
      media,
      ...(optOutType && { carrier: optOutType }),
    };
    const { reply, because } = await hearText(ports, text);
    ports.log({ what: "text-heard", id: messageSid, ...(because !== undefined && { because }) });
    return xml(
      context,
      answerTo(reply && { ...reply, action: `${publicUrl}/phone/status/reply.${messageSid}` }),
    );
  });

  app.post("/status/:id", async (context) => {
    const parsed = statusCallback.safeParse(context.get("form"));
    if (parsed.success) await hearReport(ports, { ...parsed.data, about: context.req.param("id") });
    else ports.log({ what: "report-not-understood" });
    return context.body(null, 204);
  });

  addCallRoutes(app, ports, settings);
  return app;
}
