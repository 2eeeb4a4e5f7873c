/** The door behind the phone's: it keeps nothing and needs nothing, and says whom to call when all else fails. */
import { answerTo } from "@home-practice/adapters/twilio/answer.ts";
import { inboundText } from "@home-practice/adapters/twilio/inbound.ts";
import type { Agency } from "@home-practice/conversation/agency.ts";
import { sayTrouble } from "@home-practice/conversation/call/anybody.ts";
import { hearCarrierWord } from "@home-practice/conversation/hearing/opt-out.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { textOf } from "@home-practice/conversation/messages/catalogue.ts";
import { isPerson } from "@home-practice/service/handle.ts";
import type { Log } from "@home-practice/service/log.ts";
import type { Hono } from "hono";
import { createSignedApp, type SignedEnv, type TwilioSettings, xml } from "./signed-app.ts";

/**
 * Twilio asks it when the phone's door gave no TwiML. Nothing behind it can fail with that door: no database, no
 * Twilio, no clock. The text itself is still at Twilio, from where it is taken in later.
 */
export function createFallbackApp(
  { agency, log }: { agency: Agency; log: Log },
  settings: TwilioSettings,
): Hono<SignedEnv> {
  const app = createSignedApp("/fallback", settings, log);

  app.post("/text", (context) => {
    const parsed = inboundText.safeParse(context.get("form"));
    if (!parsed.success) {
      log({ what: "text-not-understood" });
      return xml(context, answerTo(undefined));
    }
    const { messageSid, body, optOutType } = parsed.data;
    log({ what: "text-not-saved", id: messageSid });
    // What the carrier has answered by itself is not answered twice, most of all STOP.
    const isAnswered = optOutType !== undefined || hearCarrierWord(clean(body)) !== undefined;
    if (isAnswered || !isPerson(parsed.data)) return xml(context, answerTo(undefined));
    return xml(context, answerTo({ body: textOf("fallback_door", agency.language, agency) }));
  });

  /** Nothing is saved on a call that gets here; it ends, and can be made again. */
  app.post("/call", async (context) => {
    const { spokenAnswer } = await import("@home-practice/adapters/twilio/spoken-answer.ts");
    log({ what: "call-not-saved" });
    // It hangs up, so there is no next moment to be told of.
    return xml(context, spokenAnswer(sayTrouble(agency), ""));
  });

  return app;
}
