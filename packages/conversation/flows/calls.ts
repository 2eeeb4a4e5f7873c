/** Calls in the place of texts: asked for and agreed to apart from them, and switched back at any time. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { callsMenu } from "../hearing/menus.ts";
import type { Fact } from "../note.ts";

/** CALL ME: which moments, so that nobody is called about more than they wanted. */
export const calls = step({
  ask: (turn) => turn.say("callme_q"),
  hear: (words) => hearChoice(words, callsMenu),
  accept(turn, answer): Next {
    if (answer === "none") return textsAgain(turn);
    chooseCalls(turn, answer, "client");
    if (turn.agency.calls.askCode && turn.state.calls?.code === undefined) return "call-code";
    turn.say("callme_ack");
    return "done";
  },
  again: (turn) => turn.say("callme_q"),
  // Without a yes it stays as it was.
  otherwise(turn) {
    turn.say(turn.state.calls === undefined ? "texts_ack" : "callme_ack");
    return "done";
  },
  passing: true,
});

type Chosen = Extract<Fact, { kind: "calls" }>["for"];

/** Puts down what is called about from now on, and whose word it was. */
export function chooseCalls(turn: Turn, chosen: Chosen, by: "client" | "therapist"): void {
  const { state, now } = turn;
  const { code, only } = state.calls ?? {};
  turn.note({ kind: "calls", for: chosen, by });
  if (chosen === "nothing") {
    delete state.calls;
    return;
  }
  state.calls = {
    ...(chosen !== "check-ins" && { reminders: true }),
    ...(chosen !== "reminders" && { checkIns: true }),
    consentAt: now,
    ...(only && { only }),
    ...(code !== undefined && { code }),
  };
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
  otherwise: textsAgain,
});

/** TEXTS: from now on everything is texted. */
export function textsAgain(turn: Turn): Next {
  if (turn.state.calls !== undefined) chooseCalls(turn, "nothing", "client");
  turn.say("texts_ack");
  return "done";
}
