/** How Twilio writes what all its resources have: the version, sids, instants, where a number is from. */
import { randomBytes } from "node:crypto";

export const API_VERSION = "2010-04-01";

/** A fresh sid, such as `SM` and 32 hexadecimal digits. */
export function newSid(prefix: "SM" | "MM" | "CA" | "NO"): string {
  return `${prefix}${randomBytes(16).toString("hex")}`;
}

/** `Mon, 01 Mar 2027 12:00:00 +0000`. Twilio keeps whole seconds. */
export function rfc2822(instantMs: number): string {
  return new Date(instantMs).toUTCString().replace("GMT", "+0000");
}

/** Where a number is registered, which says nothing about a person; often Twilio knows only the country. */
export function placeParams(
  side: "From" | "To" | "Caller" | "Called",
  phone: string,
): Record<string, string> {
  const country = phone.startsWith("+1") ? "US" : "";
  return { [`${side}City`]: "", [`${side}State`]: "", [`${side}Zip`]: "", [`${side}Country`]: country };
}
