/** What Twilio posts, as forms: a client's text, and what became of a text of ours. */
// The half of zod that is smaller: every first text waits for it to load.
import * as z from "zod/mini";

/** Twilio: the prefix tells plain texts from those with pictures. */
const messageSid = z.string().check(z.regex(/^(SM|MM)[0-9a-f]{32}$/i, "the sid of a text"));
const given = z.string().check(z.minLength(1));
const optOutTypes = { STOP: "stop", START: "start", HELP: "help" } as const;

/** A client's text. `media` is how many pictures came with it; `optOutType` is what Twilio has answered by itself. */
export const inboundText = z.pipe(
  z.object({
    MessageSid: messageSid,
    AccountSid: z.string(),
    From: given,
    To: given,
    Body: z._default(z.string(), ""),
    NumMedia: z.catch(z.coerce.number().check(z.int(), z.minimum(0)), 0),
    OptOutType: z.catch(z.optional(z.enum(["STOP", "START", "HELP"])), undefined),
  }),
  z.transform(({ MessageSid, AccountSid, From, To, Body, NumMedia, OptOutType }) => ({
    messageSid: MessageSid,
    accountSid: AccountSid,
    from: From,
    to: To,
    body: Body,
    media: NumMedia,
    ...(OptOutType !== undefined && { optOutType: optOutTypes[OptOutType] }),
  })),
);

export type InboundText = z.infer<typeof inboundText>;

/** A report on a text of ours. Twilio: best effort, in no order, and it may repeat. */
export const statusCallback = z.pipe(
  z.object({
    MessageSid: messageSid,
    To: given,
    MessageStatus: z.string().check(z.regex(/^[a-z_]{1,30}$/)),
    ErrorCode: z.catch(z.optional(z.coerce.number().check(z.int(), z.positive())), undefined),
  }),
  z.transform(({ MessageSid, To, MessageStatus, ErrorCode }) => ({
    messageSid: MessageSid,
    to: To,
    messageStatus: MessageStatus,
    ...(ErrorCode !== undefined && { errorCode: ErrorCode }),
  })),
);

export type StatusCallback = z.infer<typeof statusCallback>;

/** Twilio: a call's sid. */
const callSid = z.string().check(z.regex(/^CA[0-9a-f]{32}$/i, "the sid of a call"));
const callEnds = ["completed", "busy", "no-answer", "failed", "canceled"] as const;

const callFields = z.object({
  CallSid: callSid,
  From: given,
  To: given,
  Direction: z._default(z.string(), "inbound"),
});

/** The number that is not ours: of whoever rang in, or of whom we called. */
function otherEnd({ Direction, From, To }: z.infer<typeof callFields>): string {
  return Direction.startsWith("outbound") ? To : From;
}

/**
 * A moment of a call: it was answered, or keys or speech came, or nothing for a while. Twilio: a machine may be told
 * from a person, and it may be neither.
 */
export const callMoment = z.pipe(
  z.extend(callFields, {
    AnsweredBy: z._default(z.string(), "unknown"),
    Digits: z._default(z.string(), ""),
    SpeechResult: z._default(z.string(), ""),
  }),
  z.transform((fields) => ({
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
  })),
);

/** How a call ended; other statuses are no end. */
export const callEnd = z.pipe(
  z.extend(callFields, { CallStatus: z.enum(callEnds) }),
  z.transform((fields) => ({
    callSid: fields.CallSid,
    phone: otherEnd(fields),
    how: fields.CallStatus,
  })),
);
