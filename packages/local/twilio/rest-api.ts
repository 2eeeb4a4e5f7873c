/** What every resource of Twilio's REST interface has in common: who may ask, and what may go wrong. */
import { timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { TwilioAccount } from "./account.ts";
import { apiError } from "./errors.ts";
import type { TwilioFaults } from "./faults.ts";
import { API_VERSION } from "./wire-form.ts";

export type RestApi = Hono<{ Bindings: HttpBindings }>;

/** The path of the account, below which its resources are. */
export function accountPath({ accountSid }: TwilioAccount): string {
  return `/${API_VERSION}/Accounts/${accountSid}`;
}

/** Creates the interface without its resources. They are added to it; what is not there answers 20404. */
export function createRestApi(account: TwilioAccount, faults: TwilioFaults): RestApi {
  const api: RestApi = new Hono();

  api.use(async (c, next) => {
    const fault = faults.requests.shift();
    if (fault === "too-many-requests") throw apiError(20429);
    if (fault === "server-error") throw apiError(20500);
    if (fault === "reset") return hangUp(c);
    await next();
    if (fault === "reset-after-accepting") c.res = hangUp(c);
    if (fault === "silence-after-accepting") {
      await once(c.env.outgoing, "close");
      c.res = RESPONSE_ALREADY_SENT;
    }
  });

  api.use(async (c, next) => {
    if (!isKnown(account, c.req.header("authorization") ?? "")) throw apiError(20003);
    await next();
  });

  return api;
}

function hangUp(c: Context<{ Bindings: HttpBindings }>): Response {
  c.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Twilio: HTTP Basic, the account with its token or an API key with its secret. */
function isKnown({ accountSid, authToken, apiKeys = {} }: TwilioAccount, authorization: string): boolean {
  const [name = "", ...rest] = Buffer.from(authorization.replace(/^Basic /, ""), "base64")
    .toString()
    .split(":");
  const secret = name === accountSid ? authToken : Object.hasOwn(apiKeys, name) ? apiKeys[name] : undefined;
  const given = Buffer.from(rest.join(":"));
  const expected = Buffer.from(secret ?? "");
  return secret !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
}
