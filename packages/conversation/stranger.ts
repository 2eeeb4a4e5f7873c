/** A number that belongs to no client: one polite text a day that reveals nothing, and the crisis line always. */

import type { Agency } from "./agency.ts";
import { hearJoin } from "./hearing/join.ts";
import { hearOptOut } from "./hearing/opt-out.ts";
import { hearRisk } from "./hearing/risk.ts";
import { hearAutoReply } from "./hearing/stranger.ts";
import { clean } from "./hearing/words.ts";
import { type MessageName, render, type Wording } from "./messages/catalogue.ts";
import { hoursBetween } from "./practice/calendar.ts";

/** All that is kept of a stranger. */
export interface Stranger {
  version: 1;
  turn: number;
  answeredAt?: string;
  optedOut?: true;
}

export interface Met {
  stranger: Stranger;
  reply?: { body: string; messages: MessageName[] };
  because?: string;
}

const onceEveryHours = 24;

/**
 * Answers a number we do not know. A JOIN that reaches here carried no code that is in use.
 *
 * @param carrier - a word that the carrier has answered itself
 */
export function meetStranger(
  before: Stranger | undefined,
  sent: { words: string; carrier?: "stop" | "start" | "help" },
  { now, agency }: { now: string; agency: Wording & Pick<Agency, "language"> },
): Met {
  const stranger: Stranger = { version: 1, turn: 0, ...before };
  stranger.turn++;
  const words = clean(sent.words);
  const answer = (message: "stranger" | "stranger_danger" | "join_which"): Met => {
    stranger.answeredAt = now;
    return { stranger, reply: { body: render([{ message }], agency.language, agency), messages: [message] } };
  };
  // Which language they read is not known, and this must be understood: both.
  if (hearRisk(words).risk) {
    const { reply, ...met } = answer("stranger_danger");
    const inBoth = (["en", "es"] as const).map((each) =>
      render([{ message: "stranger_danger" }], each, agency),
    );
    return { ...met, reply: { body: inBoth.join(" "), messages: reply?.messages ?? [] } };
  }
  if (sent.carrier === "start") delete stranger.optedOut;
  if (sent.carrier === "stop" || hearOptOut(words)) {
    stranger.optedOut = true;
    return { stranger, because: "opted out" };
  }
  if (sent.carrier !== undefined) return { stranger, because: "answered by the carrier" };
  // JOIN is asking to come in, so it is answered however often it is mistyped, within the daily bound of guesses.
  if (hearJoin(words) !== undefined) return answer("join_which");
  if (stranger.optedOut) return { stranger, because: "opted out" };
  if (hearAutoReply(words)) return { stranger, because: "auto-reply" };
  const { answeredAt } = stranger;
  if (answeredAt !== undefined && hoursBetween(answeredAt, now) < onceEveryHours) {
    return { stranger, because: "answered today" };
  }
  return answer("stranger");
}
