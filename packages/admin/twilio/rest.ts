/** Twilio's REST interface as the commands need it: a resource read or set, and parsed. */
import * as z from "zod";
import { Failure } from "../failure.ts";

export interface TwilioRest {
  get<Schema extends z.ZodType>(path: TwilioPath, schema: Schema): Promise<z.infer<Schema>>;
  set(path: TwilioPath, form: Record<string, string>): Promise<void>;
  /** How far this machine's clock is ahead of Twilio's, by its last answer. */
  aheadMs(): number | undefined;
}

/** The interface a resource belongs to, then the path. */
export type TwilioPath = `/2010-04-01/${string}` | `/v1/${string}`;

export interface TwilioLogin {
  /** An account with its token, or an API key with its secret. */
  name: string;
  secret: string;
  /** Where Twilio is emulated. */
  baseUrl?: string;
}

const timeoutMs = 15_000;
const refusal = z.object({ code: z.number().optional(), message: z.string() });

/** @throws Failure with Twilio's code where it refuses, or `twilio-unreachable` */
export function createTwilioRest({ name, secret, baseUrl }: TwilioLogin): TwilioRest {
  const authorization = `Basic ${Buffer.from(`${name}:${secret}`).toString("base64")}`;
  let ahead: number | undefined;

  const hostOf = (path: TwilioPath) =>
    baseUrl ?? (path.startsWith("/v1/") ? "https://messaging.twilio.com" : "https://api.twilio.com");

  async function request(path: TwilioPath, form?: Record<string, string>): Promise<unknown> {
    const response = await fetch(`${hostOf(path)}${path}`, {
      headers: { authorization },
      signal: AbortSignal.timeout(timeoutMs),
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    }).catch((error: Error) => {
      throw new Failure(
        "twilio-unreachable",
        `Twilio did not answer (${error.name}).`,
        "Look at this machine's connection and https://status.twilio.com, then run it again.",
      );
    });
    const date = response.headers.get("date");
    if (date !== null) ahead = Date.now() - Date.parse(date);
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return body;
    const { code = response.status, message } = refusal.safeParse(body).data ?? {
      message: "no reason given",
    };
    throw new Failure(
      `twilio-${code}`,
      `Twilio refused: ${message} (${code}).`,
      response.status === 401
        ? "Compare accountSid and apiKeySid in the deployment's file, and the secret TwilioApiKeySecret, with Twilio's console."
        : `See https://www.twilio.com/docs/api/errors/${code}.`,
    );
  }

  return {
    async get(path, schema) {
      const parsed = schema.safeParse(await request(path));
      if (parsed.success) return parsed.data;
      const where = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
      throw new Failure(
        "twilio-answer",
        `Twilio's answer to ${path} is not as it is documented: ${where}.`,
        "Look whether a newer version of Home Practice is there.",
      );
    },
    async set(path, form) {
      await request(path, form);
    },
    aheadMs: () => ahead,
  };
}
