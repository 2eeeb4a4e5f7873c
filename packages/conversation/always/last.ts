/** What is left over: a text from someone who has not agreed, or that could not be understood. */
import { hearJoin } from "../hearing/join.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { steps } from "../flows/steps.ts";
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

export const withoutConsent: Rule = {
  name: "no consent",
  because: "who has not agreed is told nothing more; only a plain yes opens it again",
  hear(turn, { words }) {
    const { state, wait } = turn;
    if (state.consent === "given" || wait?.step === "consent") return undefined;
    if (hearYesNo(words) !== "yes") return "stay";
    return steps.consent.answer(turn, words) ?? "stay";
  },
};

const onceEveryHours = 24;

export const notUnderstood: Rule = {
  name: "not understood",
  because: "saying so once a day is kind, saying it every time is a machine",
  hear(turn) {
    const { state, now } = turn;
    if (state.pause !== undefined) return "welcome-back";
    const last = state.lately.unk_1;
    if (last !== undefined && hoursBetween(last, now) < onceEveryHours) return "stay";
    state.lately.unk_1 = now;
    turn.say("unk_1");
    return "stay";
  },
};
