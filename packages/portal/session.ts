/** Cookies, the secret in every form, and the headers that keep other sites and old copies out. */
import { hashOf, isSame, newSecret } from "@home-practice/service/secrets.ts";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

export interface CookieSettings {
  /** Whether the pages are served over https, as everywhere but on a laptop. */
  https: boolean;
}

type CookieName = "session" | "visit" | "said";

/** `__Host-`: browsers take it over https only, for this host and every path, so no other host can set it. */
function fullName(name: CookieName, { https }: CookieSettings): string {
  return https ? `__Host-${name}` : name;
}

export function readCookie(context: Context, name: CookieName, settings: CookieSettings): string | undefined {
  return getCookie(context, fullName(name, settings));
}

export function putCookie(
  context: Context,
  name: CookieName,
  value: string,
  settings: CookieSettings,
  maxAge?: number,
): void {
  setCookie(context, fullName(name, settings), value, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: settings.https,
    ...(maxAge !== undefined && { maxAge }),
  });
}

export function dropCookie(context: Context, name: CookieName, settings: CookieSettings): void {
  deleteCookie(context, fullName(name, settings), { path: "/", secure: settings.https });
}

/** What stands in every form of this browser: follows from a cookie that no other site can read. */
export async function formSecret(context: Context, settings: CookieSettings): Promise<string> {
  let key = readCookie(context, "session", settings) ?? readCookie(context, "visit", settings);
  if (key === undefined) {
    key = newSecret();
    putCookie(context, "visit", key, settings);
  }
  return secretBehind(key);
}

/** Whether a form came from a page of ours in this browser. */
export async function isOurForm(
  context: Context,
  given: string | undefined,
  settings: CookieSettings,
): Promise<boolean> {
  const from = context.req.header("sec-fetch-site");
  if (from !== undefined && from !== "same-origin" && from !== "none") return false;
  if (given === undefined) return false;
  const keys = [readCookie(context, "session", settings), readCookie(context, "visit", settings)];
  for (const key of keys) if (key !== undefined && isSame(given, await secretBehind(key))) return true;
  return false;
}

async function secretBehind(key: string): Promise<string> {
  return (await hashOf(`form.${key}`)).slice(0, 40);
}

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Nothing inline, nothing from elsewhere, nothing kept, nothing framed. */
export function securityHeaders({ https }: CookieSettings): Record<string, string> {
  return {
    "content-security-policy": contentPolicy,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(https && { "strict-transport-security": "max-age=63072000; includeSubDomains" }),
  };
}
