/** Twilio for the tests of what talks to it: the emulator on a port of its own, and the real client's way to it. */
import { createClock } from "@home-practice/local/clock.ts";
import { openDisk } from "@home-practice/local/disk.ts";
import { type Listening, listen } from "@home-practice/local/listen.ts";
import { createTwilioEmulator } from "@home-practice/local/twilio/emulator.ts";
import { redirectedClient } from "@home-practice/local/twilio/redirect.ts";

export const publicUrl = "https://practice.example";

export const account = {
  accountSid: `AC${"a".repeat(32)}`,
  authToken: "auth-token",
  apiKeys: { [`SK${"b".repeat(32)}`]: "key-secret" },
  messagingServiceSid: `MG${"c".repeat(32)}`,
  phoneNumber: "+15550109999",
  textUrl: `${publicUrl}/phone/text`,
  carrierTexts: { stop: "You are out.", start: "You are in.", help: "Crisis? 988." },
};

const listenings: Listening[] = [];

/**
 * Its clock stands at 2027-03-01T12:00:00Z; `reported` are the addresses that it posted to.
 *
 * @param timeoutMs - how long a request waits: briefly, for tests in which no answer comes
 */
export async function openTwilio({ timeoutMs = 200 } = {}) {
  const clock = createClock({ wallMs: () => Date.parse("2027-03-01T12:00:00Z") });
  const reported: string[] = [];
  const emulator = createTwilioEmulator({
    clock,
    disk: openDisk(":memory:"),
    account,
    fetch: async ({ url }) => {
      reported.push(url);
      return new Response("");
    },
  });
  const listening = await listen(emulator.app);
  listenings.push(listening);
  const httpClient = redirectedClient(listening.url, { timeout: timeoutMs });
  return { clock, emulator, httpClient, reported, url: listening.url };
}

/** Closes whatever was opened. */
export async function closeTwilio(): Promise<void> {
  for (const listening of listenings.splice(0)) await listening.close();
}
