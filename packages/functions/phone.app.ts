/** The phone's door: Twilio's webhooks in, TwiML out. It verifies, parses, and hands over; it decides nothing. */

import { answerTo } from "@home-practice/adapters/twilio/answer.ts";
import { meaningOf } from "@home-practice/adapters/twilio/delivery.ts";
import { inboundText, statusCallback } from "@home-practice/adapters/twilio/inbound.ts";
import { isSigned } from "@home-practice/adapters/twilio/signature.ts";
import type { InboundText } from "@home-practice/service/handle.ts";
import { hearText, tellPhone } from "@home-practice/service/handle.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

export interface PhoneSettings {
  /** The address Twilio is given and signs, without a slash at its end. */
  publicUrl: string;
  accountSid: string;
  /** The current token and, while it is being rotated, the next one. */
  authTokens: string[];
}

const bodyMaxBytes = 64 * 1024;

type Variables = { Variables: { form: Record<string, string> } };

/** Webhooks for texts and their delivery. Every path but the 404 wants Twilio's signature; nothing switches that off. */
export function createPhoneApp(
  ports: Ports,
  { publicUrl, accountSid, authTokens }: PhoneSettings,
): Hono<Variables> {
  const app = new Hono<Variables>().basePath("/phone");

  app.use(bodyLimit({ maxSize: bodyMaxBytes, onError: (context) => refuse(context, 413, "too large") }));

  app.use(async (context, next) => {
    if (context.req.method !== "POST") return refuse(context, 405, "only POST");
    const type = context.req.header("content-type") ?? "";
    if (!type.startsWith("application/x-www-form-urlencoded")) return refuse(context, 400, "not a form");
    // The signature covers every field, blank ones too, so the form is checked before anything cleans it.
    const form = Object.fromEntries(new URLSearchParams(await context.req.text()));
    const { pathname, search } = new URL(context.req.url);
    const header = context.req.header("x-twilio-signature");
    if (!isSigned({ authTokens, url: `${publicUrl}${pathname}${search}`, params: form, header })) {
      return refuse(context, 403, "not signed");
    }
    if (form.AccountSid !== accountSid) return refuse(context, 403, "another account");
    context.set("form", form);
    return next();
  });

  app.post("/text", async (context) => {
    const parsed = inboundText.safeParse(context.get("form"));
    if (!parsed.success) return refuse(context, 400, "not a text");
    const { messageSid, from, to, body, media, optOutType } = parsed.data;
    // Short codes and our own number are machines; answering them is how loops begin.
    if (!isPerson(from) || from === to) return xml(context, answerTo(undefined));
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
    if (!parsed.success) return refuse(context, 400, "not a status");
    const { messageSid, to, messageStatus, errorCode } = parsed.data;
    const failed = messageStatus === "undelivered" || messageStatus === "failed";
    if (failed && errorCode !== undefined && meaningOf(errorCode).tellTherapist) {
      await tellPhone(ports, to, `${messageSid}.undelivered`, { kind: "undelivered", code: errorCode });
    }
    // Failure to deliver an alert is itself an alert, to the operator, who watches for this line.
    if (failed && context.req.param("id").startsWith("staff."))
      ports.log({ what: "alert-not-delivered", id: messageSid });
    return context.body(null, 204);
  });

  app.notFound((context) => refuse(context, 404, "nothing here"));
  app.onError((error, context) => {
    ports.log({ what: "door-failed", code: error.name });
    return refuse(context, 500, "not taken, please try again");
  });
  return app;
}

function isPerson(from: string): boolean {
  return /^\+[1-9]\d{9,14}$/.test(from);
}

function xml(context: Context, twiml: string) {
  return context.body(twiml, 200, { "content-type": "text/xml; charset=utf-8" });
}

/** Twilio keeps error bodies for months, so they hold nothing of the request. */
function refuse(context: Context, status: 400 | 403 | 404 | 405 | 413 | 500, why: string) {
  return context.text(why, status);
}
