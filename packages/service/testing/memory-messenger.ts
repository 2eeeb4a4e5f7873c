/** Texts in memory: what was sent, and what can go wrong on the way. */
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import { Busy, Refused } from "../errors.ts";
import type { Clock, Messenger } from "../ports.ts";

export interface SentText {
  at: string;
  to: string;
  /** As it travels, spelt for SMS. */
  body: string;
  statusId: string;
  validitySeconds: number;
  sid: string;
}

/**
 * What befalls one request. `busy`: certainly not taken. `lost`: not taken, and no answer. `unanswered`: taken, and no
 * answer.
 */
export type Mishap = "busy" | "lost" | "unanswered";

export interface MemoryMessenger extends Messenger {
  /** What was sent, oldest first. */
  sent: SentText[];
  /** What befalls the next texts, one each; empty means that all is well. */
  mishaps: Mishap[];
  /** Numbers that are refused, with the code. */
  refused: Map<string, number>;
}

export function createMemoryMessenger(clock: Clock): MemoryMessenger {
  const sent: SentText[] = [];
  const mishaps: Mishap[] = [];
  const refused = new Map<string, number>();

  return {
    sent,
    mishaps,
    refused,

    async send({ to, body, statusId, validitySeconds }) {
      const code = refused.get(to);
      if (code !== undefined) throw new Refused(code);
      const mishap = mishaps.shift();
      if (mishap === "busy") throw new Busy();
      if (mishap === "lost") throw new Error("No answer.");
      const sid = `SM${String(sent.length + 1).padStart(32, "0")}`;
      sent.push({ at: clock.now(), to, body: foldForText(body), statusId, validitySeconds, sid });
      if (mishap === "unanswered") throw new Error("No answer.");
      return { sid };
    },

    async findSent({ to, body, since }) {
      const folded = foldForText(body);
      return sent
        .filter((text) => text.to === to && text.body === folded && text.at >= since)
        .map(({ sid }) => ({ sid }));
    },
  };
}
