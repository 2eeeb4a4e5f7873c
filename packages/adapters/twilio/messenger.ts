/** Texts that we start, through Twilio's REST interface. The only file that loads the whole twilio package. */
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import type { Messenger } from "@home-practice/service/ports.ts";
import twilio from "twilio";
import { statusUrl } from "./status-url.ts";

/** An API key lets sending go on while the auth token is changed. */
type Login = { apiKey: { sid: string; secret: string } } | { authToken: string };
type Sender = { messagingServiceSid: string } | { from: string };

export type MessengerSettings = Login &
  Sender & {
    accountSid: string;
    /** The address at which Twilio reaches us, without a slash at its end. */
    publicUrl: string;
    /** Another way to Twilio, whose time-out is its own. */
    httpClient?: NonNullable<NonNullable<Parameters<typeof twilio>[2]>["httpClient"]>;
    timeoutMs?: number;
  };

/** Twilio: 1 to 36000 seconds, and fewer than 5 are not advised. */
const validitySeconds = { min: 5, max: 36_000 };
/** A client gets a few texts a day at most, so one of ours from minutes ago is among the latest. */
const latestMax = 50;

/**
 * Creates the messenger. Twilio's own errors never leave it: their words quote phone numbers, and those of the HTTP
 * client hold the whole request. What leaves it holds a code.
 */
export function createMessenger(settings: MessengerSettings): Messenger {
  const { accountSid, publicUrl, httpClient, timeoutMs = 8000 } = settings;
  const login = "apiKey" in settings ? settings.apiKey : { sid: accountSid, secret: settings.authToken };
  const sender =
    "from" in settings ? { from: settings.from } : { messagingServiceSid: settings.messagingServiceSid };
  const client = twilio(login.sid, login.secret, {
    accountSid,
    autoRetry: false,
    timeout: timeoutMs,
    ...(httpClient && { httpClient }),
  });

  return {
    async send({ to, body, statusId, validitySeconds: wanted }) {
      try {
        const { sid } = await client.messages.create({
          ...sender,
          to,
          body: foldForText(body),
          statusCallback: statusUrl(publicUrl, statusId),
          validityPeriod: Math.min(Math.max(Math.floor(wanted), validitySeconds.min), validitySeconds.max),
          // It is spelt for SMS already, and a body that Twilio changes could not be found again.
          smartEncoded: false,
        });
        return { sid };
      } catch (error) {
        throw failureOf(error);
      }
    },

    /**
     * Asks by number alone: behind a messaging service a text that Twilio has not sent yet has neither a `From` nor a
     * `DateSent`, and that is the very one we look for. A failure here says nothing about the text, whatever its code.
     */
    async findSent({ to, body, since }) {
      const folded = foldForText(body).trim();
      const sinceMs = Date.parse(since);
      try {
        const latest = await client.messages.list({ to, limit: latestMax });
        return latest
          .filter((text) => text.direction === "outbound-api" && text.body.trim() === folded)
          .filter(({ dateCreated }) => dateCreated.getTime() >= sinceMs)
          .map(({ sid }) => ({ sid }));
      } catch (error) {
        throw unknown("Twilio did not tell which texts it has", error);
      }
    },
  };
}

/** Codes that say "not now" rather than "no": a wrong key, too many requests, a full queue. */
const busyCodes = new Set<unknown>([20003, 20429, 21611]);
/** The request never reached Twilio. */
const unreachable = new Set<unknown>(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** What a failed send means: refused, not taken, or unknown. */
function failureOf(error: unknown): Error {
  const { status, code } = codesOf(error);
  if (status === 429 || status === 401 || busyCodes.has(code) || unreachable.has(code)) return new Busy();
  const isNo = typeof status === "number" && status >= 400 && status < 500;
  if (isNo && typeof code === "number") return new Refused(code);
  return unknown("Twilio did not tell whether the text was taken", error);
}

function unknown(what: string, error: unknown): Error {
  const { status, code } = codesOf(error);
  return new Error(`${what} (${code ?? status ?? "no code"}).`);
}

/** All that may be kept of an error of Twilio's client. */
function codesOf(error: unknown): { status?: unknown; code?: unknown } {
  return typeof error === "object" && error !== null ? error : {};
}
