/** The errors of Twilio's REST interface and of its debugger, by their published codes. */
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Twilio: code -> HTTP status and words. */
const API_ERRORS = {
  20001: [400, "Invalid parameter"],
  20003: [401, "Authenticate"],
  20009: [409, "Cannot change or delete this message before it is finished"],
  20404: [404, "The requested resource was not found"],
  20429: [429, "Too Many Requests"],
  20500: [500, "An internal server error has occurred"],
  21201: [400, "No 'To' number is specified"],
  21205: [400, "Url is not a valid URL"],
  21210: [400, "The source phone number provided is not yet verified for your account"],
  21211: [400, "Invalid 'To' Phone Number"],
  21213: [400, "Caller phone number is required"],
  21220: [400, "Invalid call state"],
  21266: [400, "'To' and 'From' number cannot be the same"],
  21602: [400, "Message body is required"],
  21603: [400, "A 'From' phone number is required"],
  21604: [400, "A 'To' phone number is required"],
  21606: [
    400,
    "The 'From' phone number is not a valid, message-capable Twilio phone number for this destination",
  ],
  21609: [400, "The 'StatusCallback' URL is not valid"],
  21610: [400, "Attempt to send to unsubscribed recipient"],
  21617: [400, "The concatenated message body exceeds the 1600 character limit"],
  21701: [400, "The Messaging Service does not exist"],
  30409: [400, "The message is not in a state in which it can be canceled"],
} as const satisfies Record<number, [ContentfulStatusCode, string]>;

/** Twilio: what the error code of a text that did not arrive means. */
const DELIVERY_ERRORS: Record<number, string> = {
  21610: "Attempt to send to unsubscribed recipient",
  30003: "Unreachable destination handset",
  30004: "Message blocked",
  30005: "Unknown destination handset",
  30006: "Landline or unreachable carrier",
  30007: "Message filtered",
  30008: "Unknown error",
  30034: "Message from an unregistered number",
};

export type ApiErrorCode = keyof typeof API_ERRORS;

/** An error as the REST interface reports it. */
export function apiError(code: ApiErrorCode, detail = ""): HTTPException {
  const [status, words] = API_ERRORS[code];
  const message = detail ? `${words}: ${detail}` : words;
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  return new HTTPException(status, { res: Response.json(body, { status }), message });
}

/** The words for the error code of a text. */
export function deliveryErrorMessage(code: number): string {
  return DELIVERY_ERRORS[code] ?? "Unknown error";
}
