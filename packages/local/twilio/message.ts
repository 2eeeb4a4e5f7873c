/** One text at Twilio: what is kept of it, and how the REST interface shows it. */
import type { TwilioAccount } from "./account.ts";
import type { OptOutType } from "./carrier-words.ts";
import { deliveryErrorMessage } from "./errors.ts";
import { countSegments } from "./segments.ts";
import { API_VERSION, placeParams, rfc2822 } from "./wire-form.ts";

/** Twilio: a status only ever moves to a later one. */
export type MessageStatus = "received" | "accepted" | "queued" | "sent" | "delivered" | "undelivered";

export type Media = { url: string; contentType: string };

export type MessageRow = {
  sid: string;
  direction: "inbound" | "outbound-api" | "outbound-reply";
  by: "client" | "service" | "carrier";
  from: string;
  to: string;
  /** What Twilio still holds; empty when it was redacted. */
  body: string;
  /** What the client's phone shows, whatever becomes of Twilio's record. */
  onPhone: string;
  status: MessageStatus;
  errorCode?: number;
  createdMs: number;
  updatedMs: number;
  sentMs?: number;
  /** Whether the REST interface was asked to delete it. */
  deleted?: true;
  /** Where its status is posted, and which statuses still have to be. */
  statusCallback?: string;
  unreported: MessageStatus[];
  /** For inbound texts. */
  media?: Media[];
  optOutType?: OptOutType;
  /** For inbound texts whose answer has been carried out: the sid of each reply, null where it was not sent. */
  replySids?: (string | null)[];
};

/** Twilio: the Message resource. The number of the messaging service is not chosen yet while it is "accepted". */
export function messageJson(row: MessageRow, { accountSid, messagingServiceSid }: TwilioAccount) {
  const isAccepted = row.status === "accepted";
  const uri = `/${API_VERSION}/Accounts/${accountSid}/Messages/${row.sid}`;
  return {
    sid: row.sid,
    account_sid: accountSid,
    messaging_service_sid: messagingServiceSid,
    from: isAccepted ? null : row.from,
    to: row.to,
    body: row.body,
    direction: row.direction,
    status: row.status,
    num_segments: isAccepted ? "0" : String(countSegments(row.onPhone)),
    num_media: String(row.media?.length ?? 0),
    error_code: row.errorCode ?? null,
    error_message: row.errorCode === undefined ? null : deliveryErrorMessage(row.errorCode),
    date_created: rfc2822(row.createdMs),
    date_updated: rfc2822(row.updatedMs),
    date_sent: row.sentMs === undefined ? null : rfc2822(row.sentMs),
    price: null,
    price_unit: "USD",
    api_version: API_VERSION,
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
  };
}

/** Twilio: the form posted for a status. */
export function statusParams(
  row: MessageRow,
  status: MessageStatus,
  account: TwilioAccount,
): Record<string, string> {
  const isOver = status === "delivered" || status === "undelivered";
  return {
    AccountSid: account.accountSid,
    ApiVersion: API_VERSION,
    From: row.from,
    MessageSid: row.sid,
    MessageStatus: status,
    MessagingServiceSid: account.messagingServiceSid,
    SmsSid: row.sid,
    SmsStatus: status,
    To: row.to,
    ...(isOver && { RawDlrDoneDate: dlrDate(row.updatedMs) }),
    ...(status === "undelivered" &&
      row.errorCode !== undefined && {
        ErrorCode: String(row.errorCode),
        ErrorMessage: deliveryErrorMessage(row.errorCode),
      }),
  };
}

/** Twilio: the form posted for an inbound text. Blank fields are sent, and signed, like the others. */
export function inboundParams(row: MessageRow, account: TwilioAccount): Record<string, string> {
  const { sid, from, to, onPhone, media = [], optOutType } = row;
  const mediaParams = media.flatMap(({ url, contentType }, index) => [
    [`MediaUrl${index}`, url],
    [`MediaContentType${index}`, contentType],
  ]);
  return {
    AccountSid: account.accountSid,
    ApiVersion: API_VERSION,
    Body: onPhone,
    From: from,
    ...placeParams("From", from),
    MessageSid: sid,
    MessagingServiceSid: account.messagingServiceSid,
    NumMedia: String(media.length),
    NumSegments: String(countSegments(onPhone)),
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: "received",
    To: to,
    ...placeParams("To", to),
    ...Object.fromEntries(mediaParams),
    ...(optOutType && account.advancedOptOut !== false && { OptOutType: optOutType }),
  };
}

/** `2703011200`, the minute of a carrier's receipt. */
function dlrDate(instantMs: number): string {
  return new Date(instantMs).toISOString().replace(/\D/g, "").slice(2, 12);
}
