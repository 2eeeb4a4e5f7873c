/** The emulator for its tests: the real client on one side, on the other a service that checks signatures. */
import { Hono } from "hono";
import twilio from "twilio";
import { validateRequest } from "twilio/lib/webhooks/webhooks.js";
import { createClock } from "../../clock.ts";
import { openDisk } from "../../disk.ts";
import { listen } from "../../listen.ts";
import type { TwilioAccount } from "../account.ts";
import { createTwilioEmulator } from "../emulator.ts";
import { redirectedClient, redirectedFetch } from "../redirect.ts";

export const PUBLIC_URL = "https://practice.example";
export const ACCOUNT = {
  accountSid: `AC${"a".repeat(32)}`,
  authToken: "auth-token",
  apiKeys: { [`SK${"b".repeat(32)}`]: "key-secret" },
  messagingServiceSid: `MG${"c".repeat(32)}`,
  phoneNumber: "+15550109999",
  textUrl: `${PUBLIC_URL}/texts#rc=1&rp=5xx`,
  carrierTexts: { stop: "You are out.", start: "You are in.", help: "Crisis? 988." },
} satisfies TwilioAccount;

export type Posted = { path: string; params: Record<string, string>; isSigned: boolean };

/** A service that checks signatures and answers each path with what the test says. */
function createService(posted: Posted[], answers: Map<string, Response>) {
  const app = new Hono();
  app.post("*", async (c) => {
    const params = Object.fromEntries(new URLSearchParams(await c.req.text()));
    const { pathname: path, search } = new URL(c.req.url);
    const signature = c.req.header("x-twilio-signature") ?? "";
    const isSigned = validateRequest(ACCOUNT.authToken, signature, `${PUBLIC_URL}${path}${search}`, params);
    posted.push({ path: `${path}${search}`, params, isSigned });
    if (!isSigned) return c.text("wrong signature", 403);
    return answers.get(path)?.clone() ?? new Response(null, { status: 204 });
  });
  return app;
}

/** An answer with TwiML. */
export function xml(text: string, status = 200) {
  return new Response(text, { status, headers: { "content-type": "text/xml" } });
}

export type Emulation = Awaited<ReturnType<typeof openEmulation>>;

/** Opens it at an instant, its REST interface at `url`; `posted` is what came to the service, `answers` what it says, by path. */
export async function openEmulation(startMs: number, setUp: Partial<TwilioAccount> = {}) {
  const disk = openDisk(":memory:");
  const clock = createClock({ wallMs: () => startMs });
  const posted: Posted[] = [];
  const answers = new Map<string, Response>();
  const service = await listen(createService(posted, answers));
  /** Another emulator over the same disk, as after a restart. */
  const createEmulator = (changes: Partial<TwilioAccount> = {}) => {
    const account: TwilioAccount = { ...ACCOUNT, ...setUp, ...changes };
    return createTwilioEmulator({ clock, disk, account, fetch: redirectedFetch(PUBLIC_URL, service.url) });
  };
  const emulator = createEmulator();
  const listening = await listen(emulator.app);
  const clientWith = (name: string, secret: string) => {
    const httpClient = redirectedClient(listening.url, { timeout: 800 });
    return twilio(name, secret, { accountSid: ACCOUNT.accountSid, httpClient });
  };
  return {
    url: listening.url,
    disk,
    clock,
    posted,
    answers,
    emulator,
    createEmulator,
    clientWith,
    client: clientWith(ACCOUNT.accountSid, ACCOUNT.authToken),
    async close() {
      await listening.close();
      await service.close();
    },
  };
}
