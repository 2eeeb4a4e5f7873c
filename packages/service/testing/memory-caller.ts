/** Calls in memory: what was dialled, and what can go wrong on the way. */
import { Busy, Refused } from "../errors.ts";
import type { Caller, Clock } from "../ports.ts";
import type { Mishap } from "./memory-messenger.ts";

export interface PlacedCall {
  at: string;
  to: string;
  callId: string;
  sid: string;
}

export interface MemoryCaller extends Caller {
  /** What was dialled, oldest first. */
  placed: PlacedCall[];
  /** What befalls the next calls, one each; empty means that all is well. */
  mishaps: Mishap[];
  /** Numbers that are refused, with the code. */
  refused: Map<string, number>;
}

export function createMemoryCaller(clock: Clock): MemoryCaller {
  const placed: PlacedCall[] = [];
  const mishaps: Mishap[] = [];
  const refused = new Map<string, number>();

  return {
    placed,
    mishaps,
    refused,

    async call({ to, callId }) {
      const code = refused.get(to);
      if (code !== undefined) throw new Refused(code);
      const mishap = mishaps.shift();
      if (mishap === "busy") throw new Busy();
      if (mishap === "lost") throw new Error("No answer.");
      const sid = `CA${String(placed.length + 1).padStart(32, "0")}`;
      placed.push({ at: clock.now(), to, callId, sid });
      if (mishap === "unanswered") throw new Error("No answer.");
      return { sid };
    },

    async findCalls({ to, since }) {
      return placed.filter((call) => call.to === to && call.at >= since).map(({ sid }) => ({ sid }));
    },
  };
}
