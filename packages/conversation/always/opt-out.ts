/** Opting out, in anyone's words and by any means, and coming back. */
import type { Next, Turn } from "../flow.ts";
import { restart } from "../flows/active.ts";
import { steps } from "../flows/steps.ts";
import { hearKeyword } from "../hearing/command.ts";
import { hearOptOut } from "../hearing/opt-out.ts";
import { addMinutes } from "../practice/calendar.ts";
import type { State } from "../state.ts";
import { setTimer } from "../timers.ts";
import type { Rule } from "./rule.ts";

/** From here on nothing is sent, and nothing decided before is sent any more. */
export function optOut(turn: Turn, by: NonNullable<State["optedOut"]>["by"]): void {
  const { state, now } = turn;
  if (state.optedOut !== undefined) return;
  state.optedOut = { at: now, by };
  state.sendEpoch++;
  state.timers = [];
  state.interrupted = state.wait ?? state.interrupted!;
  if (state.interrupted === undefined) delete state.interrupted;
  delete state.wait;
  turn.note({ kind: "opted-out" });
}

export const leaving: Rule = {
  name: "opt-out",
  because: "the law counts any wording that a reasonable person reads as a wish to end it",
  hear(turn, said) {
    if (said.carrier !== "stop" && !hearOptOut(said.words)) return undefined;
    if (said.carrier === undefined) return leave(turn);
    optOut(turn, said.carrier === "stop" ? "carrier" : "words");
    return "stay";
  },
};

/** Opts out by the client's words, and says so once. */
export function leave(turn: Turn): "stay" {
  const already = turn.state.optedOut !== undefined;
  optOut(turn, "words");
  if (!already) turn.say("stop_ack");
  return "stay";
}

export const comingBack: Rule = {
  name: "start",
  because: "START must work when nothing else is listened to",
  hear(turn, said) {
    const start = said.carrier === "start" || hearKeyword(said.words)?.intent === "start";
    if (!start) return undefined;
    const { state } = turn;
    const wasOut = state.optedOut !== undefined;
    delete state.optedOut;
    // What has ended begins anew with JOIN alone.
    if (state.closed !== undefined) return undefined;
    // A bare YES opens the line at the carrier, but may have answered something else: the plan waits for a plain consent.
    if (state.consent === "given" && said.words.text === "yes") state.moved = true;
    if (state.consent !== "given" || state.moved) return askConsent(turn, said.carrier !== undefined);
    if (said.carrier === undefined) turn.say("start_ack");
    if (wasOut) backToWhereItWas(turn);
    return "stay";
  },
};

/** Without consent, coming back begins with it; where the carrier has answered, our question follows a minute later. */
function askConsent(turn: Turn, carrierAnswered: boolean): Next | "stay" {
  turn.state.consent = "asked";
  if (!carrierAnswered) return "consent";
  setTimer(turn.state, { kind: "ask", step: "consent", answers: true, at: addMinutes(turn.now, 1) });
  return "stay";
}

/** The plan runs again; a question of set-up is open again, and is put once more in a minute, after the carrier's words. */
function backToWhereItWas(turn: Turn): void {
  const { state, now } = turn;
  restart(turn);
  const open = state.interrupted;
  delete state.interrupted;
  if (open === undefined || !steps[open.step].setUp || state.hold !== undefined) return;
  state.wait = { ...open, at: now, asked: 1 };
  setTimer(state, {
    kind: "ask",
    step: open.step,
    asked: now,
    answers: true,
    at: addMinutes(now, 1),
    ...(open.plan !== undefined && { plan: open.plan }),
  });
}

export const optedOut: Rule = {
  name: "opted out",
  because: "who has opted out is not texted, whatever they write, until they say START",
  hear: (turn) => (turn.state.optedOut === undefined ? undefined : "stay"),
};
