/** What Twilio posts, as forms: a client's text, and what became of a text of ours. */
import * as z from "zod";

/** Twilio: the prefix tells plain texts from those with pictures. */
const messageSid = z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i, "the sid of a text");
const optOutTypes = { STOP: "stop", START: "start", HELP: "help" } as const;

/** A client's text. `media` is how many pictures came with it; `optOutType` is what Twilio has answered by itself. */
export const inboundText = z
  .object({
    MessageSid: messageSid,
    AccountSid: z.string(),
    From: z.string().min(1),
    To: z.string().min(1),
    Body: z.string().default(""),
    NumMedia: z.coerce.number().int().min(0).catch(0),
    OptOutType: z.enum(["STOP", "START", "HELP"]).optional().catch(undefined),
  })
  .transform(({ MessageSid, AccountSid, From, To, Body, NumMedia, OptOutType }) => ({
    messageSid: MessageSid,
    accountSid: AccountSid,
    from: From,
    to: To,
    body: Body,
    media: NumMedia,
    ...(OptOutType !== undefined && { optOutType: optOutTypes[OptOutType] }),
  }));

export type InboundText = z.infer<typeof inboundText>;

/** A report on a text of ours. Twilio: best effort, in no order, and it may repeat. */
export const statusCallback = z
  .object({
    MessageSid: messageSid,
    To: z.string().min(1),
    MessageStatus: z.string().regex(/^[a-z_]{1,30}$/),
    ErrorCode: z.coerce.number().int().positive().optional().catch(undefined),
  })
  .transform(({ MessageSid, To, MessageStatus, ErrorCode }) => ({
    messageSid: MessageSid,
    to: To,
    messageStatus: MessageStatus,
    ...(ErrorCode !== undefined && { errorCode: ErrorCode }),
  }));

export type StatusCallback = z.infer<typeof statusCallback>;

/** Twilio: a call's sid. */
const callSid = z.string().regex(/^CA[0-9a-f]{32}$/i, "the sid of a call");
const callEnds = ["completed", "busy", "no-answer", "failed", "canceled"] as const;

const callFields = z.object({
  CallSid: callSid,
  From: z.string().min(1),
  To: z.string().min(1),
  Direction: z.string().default("inbound"),
});

/** The number that is not ours: of whoever rang in, or of whom we called. */
function otherEnd({ Direction, From, To }: z.infer<typeof callFields>): string {
  return Direction.startsWith("outbound") ? To : From;
}

/**
 * A moment of a call: it was answered, or keys or speech came, or nothing for a while. Twilio: a machine may be told
 * from a person, and it may be neither.
 */
export const callMoment = callFields
  .extend({
    AnsweredBy: z.string().default("unknown"),
    Digits: z.string().default(""),
    SpeechResult: z.string().default(""),
  })
  .transform((fields) => ({
    callSid: fields.CallSid,
    phone: otherEnd(fields),
    from: fields.From,
    to: fields.To,
    answeredBy: /^(?:machine|fax)/.test(fields.AnsweredBy)
      ? ("machine" as const)
      : fields.AnsweredBy === "human"
        ? ("human" as const)
        : ("unknown" as const),
    ...(fields.Digits === ""
      ? { by: "speech" as const, words: fields.SpeechResult }
      : { by: "keys" as const, words: fields.Digits }),
  }));

/** How a call ended; other statuses are no end. */
export const callEnd = callFields.extend({ CallStatus: z.enum(callEnds) }).transform((fields) => ({
  callSid: fields.CallSid,
  phone: otherEnd(fields),
  how: fields.CallStatus,
}));
