/** Letters in memory: what was sent, and what can go wrong on the way. */
import { Busy, Refused } from "../errors.ts";
import type { Clock, Letter, Mailer } from "../ports.ts";

export interface MemoryMailer extends Mailer {
  /** What was sent, oldest first. */
  sent: (Letter & { at: string })[];
  /** What befalls the next letters, one each: `busy` is certainly not taken, `unanswered` may have been. */
  mishaps: ("busy" | "unanswered")[];
  /** Addresses that are refused for good. */
  refused: Set<string>;
}

export function createMemoryMailer(clock: Clock): MemoryMailer {
  const sent: MemoryMailer["sent"] = [];
  const mishaps: MemoryMailer["mishaps"] = [];
  const refused = new Set<string>();

  return {
    sent,
    mishaps,
    refused,

    async send(letter) {
      if (refused.has(letter.to)) throw new Refused(400);
      const mishap = mishaps.shift();
      if (mishap === "busy") throw new Busy();
      sent.push({ ...letter, at: clock.now() });
      if (mishap === "unanswered") throw new Error("No answer.");
    },
  };
}
