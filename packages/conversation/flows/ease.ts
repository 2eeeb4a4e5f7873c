/** Easing off: silence is information. The questions stop, then "maybe now is not the time", then quiet. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { easeMenu } from "../hearing/menus.ts";
import { addHours, daysBetween, localDate } from "../practice/calendar.ts";
import { activePlans } from "../state.ts";
import { clearTimers, setTimer } from "../timers.ts";
import { nextWords } from "./active.ts";
import { ease } from "./not-this-time.ts";
import { pause } from "./pause.ts";

/** A plan practised once a week is given longer before it is asked about. */
const onceAWeek = { askAfterPractices: 2, askAfterDays: 14 };

/**
 * What takes the place of the check-in question after practice times without a word: nothing yet (`ask`), the
 * end of the questions, the question whether now is the time, or silence (undefined).
 */
export function easeOff(turn: Turn): Next | "ask" | undefined {
  const { state, agency, plan } = turn;
  const { quiet } = state;
  const once = plan.days.length === 1 && activePlans(state).length === 1;
  const limits = once ? onceAWeek : agency.easeOff;
  const quietDays =
    quiet.since === undefined ? 0 : daysBetween(localDate(quiet.since, state.zone), turn.today);
  const tooQuiet = quiet.practices >= limits.askAfterPractices || quietDays >= limits.askAfterDays;
  if (quiet.stage === "asked") return undefined;
  if (tooQuiet && (once || quiet.stage === "questions-off")) return askIfNow(turn);
  if (quiet.stage === "questions-off") return undefined;
  if (quiet.practices < agency.easeOff.questionsStopAfter) return "ask";
  quiet.stage = "questions-off";
  turn.note({ kind: "eased", what: "questions-off" });
  turn.say("ease_1");
  return undefined;
}

function askIfNow(turn: Turn): Next {
  const { state, agency, now } = turn;
  state.quiet.stage = "asked";
  turn.note({ kind: "eased", what: "asked" });
  setTimer(state, { kind: "go-quiet", at: addHours(now, agency.easeOff.goQuietAfterHours) });
  return { step: "now-is-not-the-time", plan: turn.plan.id };
}

export const nowIsNotTheTime = step({
  ask: (turn) => turn.say("ease_2"),
  hear: (words) => hearChoice(words, easeMenu),
  accept: (turn, answer) => (answer === "keep-going" ? keepGoing(turn) : ease(turn, answer)),
  passing: true,
  again: (turn) => turn.say("ease_2"),
  otherwise: keepGoing,
});

function keepGoing(turn: Turn): Next {
  turn.say("resume_ack", { NEXT: nextWords(turn) });
  return "done";
}

/** Three days on, nothing more is sent. Nothing is owed. */
export function goQuiet(turn: Turn): undefined {
  turn.note({ kind: "eased", what: "went-quiet" });
  turn.say("ease_3");
  pause(turn, "quiet");
  return undefined;
}

/** A word from the client ends the counting, and the easing off with it. */
export function hearAgain(turn: Turn): void {
  const { state } = turn;
  if (state.pause !== undefined) return;
  state.quiet = { practices: 0, stage: "none" };
  clearTimers(state, "go-quiet");
}
