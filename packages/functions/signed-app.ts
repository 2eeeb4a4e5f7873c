/** What every door for Twilio has in common: it takes a signed form, and tells nothing to anybody else. */
import { isSigned } from "@home-practice/adapters/twilio/signature.ts";
import type { Log } from "@home-practice/service/log.ts";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

export interface TwilioSettings {
  /** The address Twilio is given and signs, without a slash at its end. */
  publicUrl: string;
  accountSid: string;
  /** The current token and, while it is being rotated, the next one. */
  authTokens: string[];
}

export type SignedEnv = { Variables: { form: Record<string, string> } };

const bodyMaxBytes = 64 * 1024;

/** An app below a path. Every path but the 404 wants Twilio's signature; nothing switches that off. */
export function createSignedApp(
  path: string,
  { publicUrl, accountSid, authTokens }: TwilioSettings,
  log: Log,
): Hono<SignedEnv> {
  const app = new Hono<SignedEnv>().basePath(path);

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

  app.notFound((context) => refuse(context, 404, "nothing here"));
  app.onError((error, context) => {
    log({ what: "door-failed", code: error.name });
    return refuse(context, 500, "not taken, please try again");
  });
  return app;
}

/** TwiML. Twilio takes any other content type for an error. */
export function xml(context: Context, twiml: string): Response {
  return context.body(twiml, 200, { "content-type": "text/xml; charset=utf-8" });
}

/** Twilio keeps error bodies for months, so they hold nothing of the request. */
function refuse(context: Context, status: 400 | 403 | 404 | 405 | 413 | 500, why: string): Response {
  return context.text(why, status);
}
