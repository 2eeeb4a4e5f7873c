/** Webhooks are signed over the public address and retried as its fragment says. */
import { validateRequest } from "twilio/lib/webhooks/webhooks.js";
import { expect, test } from "vitest";
import { postWebhook } from "./webhook.ts";

const URL_SIGNED = "https://practice.example/texts?from=twilio";
const PARAMS = { Body: "hello there & co", FromZip: "", From: "+15550100001" };

/** What a way of answering saw, and how the call ended. */
async function call(url: string, answers: (() => Response | Promise<Response>)[]) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    return answer ? answer() : new Response("ok");
  };
  const answer = await postWebhook({ url, params: PARAMS, authToken: "token", fetch });
  return { answer, requests };
}

const status = (code: number) => () => new Response("words", { status: code });
const refused = () => Promise.reject(new TypeError("fetch failed"));

test("signs every field over the address without its fragment", async () => {
  const { answer, requests } = await call(`${URL_SIGNED}#rc=2&rp=all`, [status(200)]);
  expect(answer).toMatchObject({ ok: true, status: 200, body: "words", attempts: 1 });
  const [request] = requests;
  expect(request?.url).toBe(URL_SIGNED);
  const params = Object.fromEntries(new URLSearchParams(await request?.text()));
  expect(params).toEqual(PARAMS);
  const signature = request?.headers.get("x-twilio-signature") ?? "";
  expect(validateRequest("token", signature, URL_SIGNED, params)).toBe(true);
  expect(validateRequest("another", signature, URL_SIGNED, params)).toBe(false);
});

test.each([
  { name: "no connection is retried once", fragment: "", answers: [refused], attempts: 2, ok: false },
  { name: "a server error is not retried", fragment: "", answers: [status(500)], attempts: 1, ok: false },
  { name: "unless asked for", fragment: "#rc=3&rp=5xx", answers: [status(500)], attempts: 4, ok: false },
  {
    name: "a client error is not a server error",
    fragment: "#rc=3&rp=5xx",
    answers: [status(404)],
    attempts: 1,
    ok: false,
  },
  {
    name: "several policies",
    fragment: "#rc=2&rp=4xx,5xx",
    answers: [status(404), status(500), status(201)],
    attempts: 3,
    ok: true,
  },
  {
    name: "everything",
    fragment: "#rc=5&rp=all",
    answers: [refused, status(429), status(503), status(200)],
    attempts: 4,
    ok: true,
  },
  { name: "at most five times", fragment: "#rc=50&rp=all", answers: [refused], attempts: 6, ok: false },
  { name: "not at all", fragment: "#rc=0&rp=all", answers: [refused], attempts: 1, ok: false },
  {
    name: "a redirect is no answer",
    fragment: "#rc=2&rp=5xx",
    answers: [status(302)],
    attempts: 1,
    ok: false,
  },
])("$name ($fragment)", async ({ fragment, answers, attempts, ok }) => {
  const { answer } = await call(`${URL_SIGNED}${fragment}`, answers);
  expect(answer).toMatchObject({ ok, attempts });
});

test("gives up on a webhook that does not answer in time", async () => {
  const fetch = (request: Request) =>
    new Promise<Response>((_resolve, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason));
    });
  const url = `${URL_SIGNED}#rt=100&tt=100&rc=5&rp=all`;
  const answer = await postWebhook({ url, params: PARAMS, authToken: "token", fetch });
  expect(answer).toMatchObject({ ok: false, attempts: 1 });
});
