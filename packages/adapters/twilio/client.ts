/** Twilio's own client, and what its errors mean. The only file that loads the whole twilio package. */
import { Busy, Refused } from "@home-practice/service/errors.ts";
import twilio from "twilio";

/** An API key lets sending go on while the auth token is changed. */
type Login = { apiKey: { sid: string; secret: string } } | { authToken: string };

export type ClientSettings = Login & {
  accountSid: string;
  /** Another way to Twilio, whose time-out is its own. */
  httpClient?: NonNullable<NonNullable<Parameters<typeof twilio>[2]>["httpClient"]>;
  timeoutMs?: number;
};

export function createClient(settings: ClientSettings): ReturnType<typeof twilio> {
  const { accountSid, httpClient, timeoutMs = 8000 } = settings;
  const login = "apiKey" in settings ? settings.apiKey : { sid: accountSid, secret: settings.authToken };
  return twilio(login.sid, login.secret, {
    accountSid,
    autoRetry: false,
    timeout: timeoutMs,
    ...(httpClient && { httpClient }),
  });
}

/** Codes that say "not now" rather than "no": a wrong key, a text on its way, too many requests, a full queue. */
const busyCodes = new Set<unknown>([20003, 20009, 20429, 21611]);
/** The request never reached Twilio. */
const unreachable = new Set<unknown>(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/**
 * What a failed request means: refused, not taken, or unknown. Twilio's own errors never leave the adapter: their
 * words quote phone numbers, and those of the HTTP client hold the whole request. What leaves it holds a code.
 *
 * @param otherwise - what is not known, for whoever reads the log
 */
export function failureOf(error: unknown, otherwise: string): Error {
  const { status, code } = codesOf(error);
  if (status === 429 || status === 401 || busyCodes.has(code) || unreachable.has(code)) return new Busy();
  const isNo = typeof status === "number" && status >= 400 && status < 500;
  if (isNo && typeof code === "number") return new Refused(code);
  return unknown(otherwise, error);
}

/** An error that says nothing but a code. */
export function unknown(what: string, error: unknown): Error {
  const { status, code } = codesOf(error);
  return new Error(`${what} (${code ?? status ?? "no code"}).`);
}

/** All that may be kept of an error of Twilio's client. */
export function codesOf(error: unknown): { status?: unknown; code?: unknown } {
  return typeof error === "object" && error !== null ? error : {};
}
