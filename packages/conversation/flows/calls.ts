/** Calls in the place of texts: asked for and agreed to apart from them, and switched back at any time. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { callsMenu } from "../hearing/menus.ts";

/** CALL ME: which moments, so that nobody is called about more than they wanted. */
export const calls = step({
  ask: (turn) => turn.say("callme_q"),
  hear: (words) => hearChoice(words, callsMenu),
  accept(turn, answer): Next {
    if (answer === "none") return noCalls(turn);
    turn.state.calls = {
      ...turn.state.calls,
      ...(answer !== "check-ins" && { reminders: true }),
      ...(answer !== "reminders" && { checkIns: true }),
      consentAt: turn.now,
    };
    turn.note({ kind: "calls", for: answer, by: "client" });
    if (turn.agency.calls.askCode && turn.state.calls.code === undefined) return "call-code";
    turn.say("callme_ack");
    return "done";
  },
  again: (turn) => turn.say("callme_q"),
  otherwise: noCalls,
  passing: true,
});

/** Without a yes it stays as it was. */
function noCalls(turn: Turn): Next {
  turn.say("texts_ack");
  return "done";
}

/** The four digits by which the client shows on a call who they are. */
export const callCode = step({
  ask: (turn) => turn.say("callcode_q"),
  hear: ({ text }) => /^\d(?:[ -]?\d){3}$/.exec(text)?.[0].replace(/\D/g, ""),
  accept(turn, code): Next {
    if (turn.state.calls !== undefined) turn.state.calls.code = code;
    turn.say("callme_ack");
    return "done";
  },
  again: (turn) => turn.say("callcode_q"),
  otherwise(turn) {
    return textsAgain(turn);
  },
});

/** TEXTS: from now on everything is texted. */
export function textsAgain(turn: Turn): Next {
  if (turn.state.calls !== undefined) turn.note({ kind: "calls", for: "nothing", by: "client" });
  delete turn.state.calls;
  turn.say("texts_ack");
  return "done";
}
