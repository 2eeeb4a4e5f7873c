/** A client's text on its way in: the carrier's words, the webhook, the answer carried out. */
import type { Clock } from "../clock.ts";
import type { TwilioAccount } from "./account.ts";
import { type OptOutType, optOutTypeOf } from "./carrier-words.ts";
import { inboundParams, type Media, type MessageRow } from "./message.ts";
import type { Messages } from "./messages.ts";
import { parseMessagingTwiml, type TwimlText } from "./messaging-twiml.ts";
import { askForTwiml } from "./twiml-webhook.ts";
import type { Fetch } from "./webhook.ts";
import { newSid } from "./wire-form.ts";

const BODY_LIMIT = 1600;

export type InboundText = {
  /** E.164. */
  from: string;
  body: string;
  /** A sid that was received before is delivered again and changes nothing at Twilio. */
  sid?: string;
  media?: Media[];
  /** Signs with another token than the account's. */
  authToken?: string;
};

export type Received = {
  sid: string;
  /** The texts of the service's TwiML; those not sent (empty, too long) have no sid. */
  replies: { sid?: string; body: string }[];
  /** The HTTP status of the last answer, undefined when there was none. */
  status?: number;
  /** Twilio's code when no TwiML could be had. */
  errorCode?: number;
};

type InboundOptions = { account: TwilioAccount; messages: Messages; clock: Clock; fetch: Fetch };

/** Creates the function that lets a client's text arrive. */
export function createInbound({ account, messages, clock, fetch }: InboundOptions) {
  /**
   * Records a text as the network brings it, with what the carrier's side does by itself: a stop word blocks the
   * number, a start word unblocks it, and each is answered.
   */
  function record({ from, body, media, sid = newSid(media?.length ? "MM" : "SM") }: InboundText): MessageRow {
    const nowMs = clock.nowMs();
    const optOutType = optOutTypeOf(body, messages.isBlocked(from));
    const row: MessageRow = {
      sid,
      direction: "inbound",
      by: "client",
      from,
      to: account.phoneNumber,
      body,
      onPhone: body,
      status: "received",
      createdMs: nowMs,
      updatedMs: nowMs,
      sentMs: nowMs,
      unreported: [],
      ...(media && { media }),
      ...(optOutType && { optOutType }),
    };
    messages.atomically(() => {
      messages.put(row);
      if (optOutType) carrierAnswers(from, optOutType);
    });
    return row;
  }

  function carrierAnswers(phone: string, optOutType: OptOutType) {
    if (optOutType === "STOP") messages.block(phone);
    if (optOutType === "START") messages.unblock(phone);
    const { stop, start, help } = account.carrierTexts;
    const body = { STOP: stop, START: start, HELP: help }[optOutType];
    messages.addOutgoing({ to: phone, body, direction: "outbound-reply", by: "carrier", status: "queued" });
  }

  /** Sends one text of the TwiML. Answers its sid, or null for what Twilio does not send. */
  function reply(to: string, { body, action }: TwimlText, url: string, inboundSid: string): string | null {
    const refusal = body === "" ? 14103 : body.length > BODY_LIMIT ? 21617 : undefined;
    if (refusal !== undefined) {
      messages.note({ code: refusal, sid: inboundSid, url, message: "A text of the TwiML was not sent." });
      return null;
    }
    return messages.addOutgoing({
      to,
      body,
      direction: "outbound-reply",
      by: "service",
      ...(messages.isBlocked(to) ? { status: "undelivered", errorCode: 21610 } : { status: "queued" }),
      ...(action !== undefined && URL.canParse(action, url) && { statusCallback: new URL(action, url).href }),
    }).sid;
  }

  /**
   * Carries out the answer once: Twilio acts on one TwiML per text, so what a second delivery is answered is
   * reported and not sent again.
   */
  function carryOut(sid: string, texts: TwimlText[], url: string): (string | null)[] {
    return messages.atomically(() => {
      const row = messages.get(sid);
      if (!row || row.replySids) return row?.replySids ?? [];
      const replySids = texts.map((text) => reply(row.from, text, url, sid));
      messages.put({ ...row, replySids });
      return replySids;
    });
  }

  /** Lets a text arrive, and answers when the webhook has answered and its replies are queued. */
  return async function receiveText(text: InboundText): Promise<Received> {
    const row = (text.sid !== undefined && messages.get(text.sid)) || record(text);
    const { url, status, ...answer } = await askForTwiml({
      url: account.textUrl,
      fallbackUrl: account.textFallbackUrl,
      params: inboundParams(row, account),
      authToken: text.authToken ?? account.authToken,
      fetch,
      parse: (body) => (body === "" ? [] : parseMessagingTwiml(body)),
      note: (event) => messages.note({ ...event, sid: row.sid }),
    });
    const received = { sid: row.sid, ...(status !== undefined && { status }) };
    if ("errorCode" in answer) return { ...received, replies: [], errorCode: answer.errorCode };
    const sids = carryOut(row.sid, answer.twiml, url);
    const replies = answer.twiml.map(({ body }, index) => {
      const sid = sids[index];
      return { body, ...(sid && { sid }) };
    });
    return { ...received, replies };
  };
}
