/** Where Twilio is told to bring texts and calls, and how hard it is to try. */
import { callEndUrl } from "./call-urls.ts";

/**
 * Twilio: connection overrides, read from the fragment of an address; without them one retry, after a failed
 * connection only, and a text that met an error is lost. All attempts share the total time, in milliseconds.
 */
const overrides = "#rc=3&rp=all&ct=3000&rt=8000&tt=15000";

export interface Webhooks {
  text: string;
  /** Asked when the first gave no TwiML. */
  textFallback: string;
  call: string;
  /** Asked when a call that came in got no TwiML. */
  callFallback: string;
  /** Told when a call that came in is over. */
  callEnd: string;
}

/** @param urls - the phone's door and the one behind it, each without a slash at its end */
export function webhooksOf(urls: { publicUrl: string; fallbackUrl: string }): Webhooks {
  return {
    text: `${urls.publicUrl}/phone/text${overrides}`,
    textFallback: `${urls.fallbackUrl}/fallback/text${overrides}`,
    call: `${urls.publicUrl}/phone/call${overrides}`,
    callFallback: `${urls.fallbackUrl}/fallback/call${overrides}`,
    callEnd: callEndUrl(urls.publicUrl, "rang"),
  };
}
