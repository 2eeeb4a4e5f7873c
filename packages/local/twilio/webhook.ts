/** How Twilio calls a webhook: signed, with the retries that the URL's fragment asks for. */
import { randomUUID } from "node:crypto";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";

/** `fetch`, or anything that answers a request like it. */
export type Fetch = (request: Request) => Promise<Response>;

export type WebhookAnswer =
  | { ok: true; status: number; contentType: string; body: string; attempts: number }
  | { ok: false; status?: number; attempts: number };

type WebhookCall = {
  /** The public URL, which is what is signed; `#rc=3&rp=all` and the like say how to retry. */
  url: string;
  params: Record<string, string>;
  authToken: string;
  fetch: Fetch;
};

type Failure = { reason: "4xx" | "5xx" | "ct" | "rt" | "other"; status?: number };

/**
 * Posts a form to a webhook, again where the retry policy says so. Never throws: what could not be delivered is
 * an answer too.
 *
 * Twilio: without overrides one retry, after a failed connection only; all attempts share the total time. The
 * connect timeout (`ct=`) is not kept apart from the read timeout here.
 */
export async function postWebhook({ url, params, authToken, fetch }: WebhookCall): Promise<WebhookAnswer> {
  const [address = url, fragment = ""] = url.split("#");
  const { retriesMax, policy, readTimeoutMs, totalTimeoutMs } = readOverrides(fragment);
  const total = AbortSignal.timeout(totalTimeoutMs);
  const headers = {
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    "user-agent": "TwilioProxy/1.1",
    "i-twilio-idempotency-token": randomUUID(),
    "x-twilio-signature": getExpectedTwilioSignature(authToken, address, params),
  };
  const body = new URLSearchParams(params).toString();

  for (let attempts = 1; ; attempts += 1) {
    const signal = AbortSignal.any([total, AbortSignal.timeout(readTimeoutMs)]);
    const request = new Request(address, { method: "POST", headers, body, redirect: "manual", signal });
    const result = await attempt(fetch, request);
    if (!("reason" in result)) return { ok: true, ...result, attempts };
    const mayRetry = policy.includes("all") || policy.includes(result.reason);
    if (attempts > retriesMax || !mayRetry || total.aborted) {
      return { ok: false, ...(result.status !== undefined && { status: result.status }), attempts };
    }
  }
}

async function attempt(fetch: Fetch, request: Request) {
  try {
    const response = await fetch(request);
    const { ok, status } = response;
    const body = await response.text();
    if (ok) return { status, body, contentType: response.headers.get("content-type") ?? "" };
    return { reason: status >= 500 ? "5xx" : status >= 400 ? "4xx" : "other", status } satisfies Failure;
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === "TimeoutError";
    return { reason: timedOut ? "rt" : "ct" } satisfies Failure;
  }
}

/** Twilio: "connection overrides" in the fragment, each within its range. */
function readOverrides(fragment: string) {
  const given = new URLSearchParams(fragment);
  const number = (key: string, otherwise: number, first: number, last: number) =>
    Math.min(Math.max(Number(given.get(key) ?? otherwise), first), last);
  return {
    retriesMax: number("rc", 1, 0, 5),
    policy: (given.get("rp") ?? "ct").split(","),
    readTimeoutMs: number("rt", 15_000, 100, 15_000),
    totalTimeoutMs: number("tt", 15_000, 100, 15_000),
  };
}
