/** Whether a request was really sent by Twilio. */
import { validateRequest } from "twilio/lib/webhooks/webhooks.js";

export interface SignedRequest {
  /** The account's auth token, and while it is being changed the other one too. */
  authTokens: readonly string[];
  /** The address as Twilio was given it, query included, made from our settings and never from `Host`. */
  url: string;
  /** Every field of the form as it came, blank ones too. */
  params: Record<string, string>;
  /** `X-Twilio-Signature`. */
  header: string | undefined;
}

/** False for whatever cannot be checked; it never throws. */
export function isSigned({ authTokens, url, params, header }: SignedRequest): boolean {
  if (header === undefined || header === "") return false;
  return authTokens.some((authToken) => {
    // An empty token would let everybody sign.
    if (authToken === "") return false;
    try {
      return validateRequest(authToken, header, url, params);
    } catch {
      return false;
    }
  });
}
