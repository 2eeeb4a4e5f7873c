/** What is left over: a text from someone who has not agreed, or that could not be understood. */

import type { Turn } from "../flow.ts";
import { backStep } from "../flows/pause.ts";
import { steps } from "../flows/steps.ts";
import { hearJoin } from "../hearing/join.ts";
import { hearPleasantry } from "../hearing/pleasantry.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { hoursBetween } from "../practice/calendar.ts";
import type { Rule } from "./rule.ts";

/** A JOIN whose code leads nowhere; with a good one the turn is a `joined` and does not come here. */
export const joinAgain: Rule = {
  name: "JOIN without a good code",
  because: "a mistyped code is a common slip at the very first step",
  hear(turn, { words }) {
    if (hearJoin(words) === undefined) return undefined;
    turn.say("join_which");
    return "stay";
  },
};

const plainYes = new Set(["yes", "y", "si", "1"]);

export const withoutConsent: Rule = {
  name: "no consent",
  because: "who has not agreed is told nothing more; only a plain yes opens it again",
  hear(turn, { words }) {
    const { state, wait } = turn;
    if (state.consent === "given" || wait?.step === "consent") return undefined;
    // "Ok bye" after a no is a goodbye.
    if (hearYesNo(words) !== "yes" || (state.consent === "declined" && !plainYes.has(words.text)))
      return "stay";
    return steps.consent.answer(turn, words) ?? "stay";
  },
};

const onceEveryHours = 24;

function sayOnceADay(turn: Turn, message: "ended" | "unk_1"): "stay" {
  const { lately } = turn.state;
  const last = lately[message];
  if (last !== undefined && hoursBetween(last, turn.now) < onceEveryHours) return "stay";
  lately[message] = turn.now;
  turn.say(message);
  return "stay";
}

export const ended: Rule = {
  name: "ended",
  because: "what is said after the end reaches nobody, so it says so, and where to turn; JOIN begins anew",
  hear(turn, { words }) {
    const { state, wait } = turn;
    // DELETE asks before it does anything, after the end too.
    if (state.closed === undefined || wait !== undefined) return undefined;
    if (hearPleasantry(words)) return "stay";
    return sayOnceADay(turn, "ended");
  },
};

export const notUnderstood: Rule = {
  name: "not understood",
  because: "saying so once a day is kind, saying it every time is a machine",
  hear(turn, { words }) {
    const back = backStep(turn);
    if (back !== undefined) return back;
    if (hearPleasantry(words) || turn.state.pause !== undefined) return "stay";
    return sayOnceADay(turn, "unk_1");
  },
};
