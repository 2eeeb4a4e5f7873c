/** Words of danger: the fixed reply by kind, an alert, and the practice held until it is over. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { hearDigit } from "../hearing/digit.ts";
import { safetyResumeMenu } from "../hearing/menus.ts";
import type { RiskCategory } from "../hearing/risk.ts";
import type { MessageName } from "../messages/catalogue.ts";
import { dateWords, momentWords } from "../messages/vocabulary.ts";
import { addHours, addMinutes, deferPastQuiet, hoursBetween } from "../practice/calendar.ts";
import { mayBeTexted } from "../state.ts";
import { setTimer } from "../timers.ts";
import { restart } from "./active.ts";
import { carryOn, pickUpTomorrow } from "./carry-on.ts";
import { resume, takeBreak } from "./pause.ts";

type Danger = Exclude<RiskCategory, "distress" | "none">;
type CrisisMessage = Extract<
  MessageName,
  "crisis_1" | "crisis_others" | "crisis_unsafe" | "crisis_medical" | "crisis_third"
>;

const replies: Record<Danger, CrisisMessage> = {
  suicide_active: "crisis_1",
  suicide_passive: "crisis_1",
  self_harm: "crisis_1",
  harm_others: "crisis_others",
  abuse: "crisis_unsafe",
  overdose_medical: "crisis_medical",
  third_party: "crisis_third",
};
const mayBeMisread: readonly RiskCategory[] = ["suicide_active", "suicide_passive", "self_harm"];
/** Said a second time within a day, these give way to `crisis_2`; the others say what must be said again. */
const notRepeated: readonly CrisisMessage[] = ["crisis_1", "crisis_others"];
const repeatWithinHours = 24;

/** Answers, alerts and holds. `silent` where the client asks not to be texted: the alert alone. */
export function answerDanger(turn: Turn, category: Danger, silent: boolean): void {
  const { state, now } = turn;
  turn.note({ kind: "safety", category });
  turn.alert(category, state.optedOut !== undefined);
  if (!silent) sayCrisis(turn, replies[category]);
  delete state.wait;
  delete state.interrupted;
  // Where nothing may be started, nothing is held either: the alert is out, and whatever they write is answered.
  if (!mayBeTexted(state)) return;
  if (category === "third_party") return pickUpTomorrow(turn);
  holdPractice(turn, category, silent);
  if (!silent && mayBeMisread.includes(category))
    setTimer(state, { kind: "misread", at: addMinutes(now, 1) });
}

function sayCrisis(turn: Turn, message: CrisisMessage): void {
  const { lately } = turn.state;
  const last = lately[message];
  lately[message] = turn.now;
  const soon = last !== undefined && hoursBetween(last, turn.now) < repeatWithinHours;
  turn.say(soon && notRepeated.includes(message) ? "crisis_2" : message);
}

/** Whatever else there is to say waits while the practice is held. */
const waits: readonly string[] = ["home", "ask", "pass-on", "pause-over", "review"];

/** No practice text for a day: nothing is started, and the counters of silence stand still. */
function holdPractice(turn: Turn, category: Danger, silent: boolean): void {
  const { state, now, agency } = turn;
  state.sendEpoch++;
  const until = addHours(now, agency.safetyHold.hours);
  state.hold = { category, since: now, until };
  state.timers = state.timers.filter(({ kind }) => waits.includes(kind));
  // Who asked for silence is not texted afterwards either; their next word opens the question.
  if (!silent)
    setTimer(state, { kind: "hold-over", at: deferPastQuiet(until, state.zone, agency.quietHours) });
}

/** Ends the hold; the practice goes on from the next planned time. */
export function endHold(turn: Turn): void {
  delete turn.state.hold;
  restart(turn);
}

/** The client goes on, after the day or because the therapist has cleared it. */
export function goOnFromHold(turn: Turn): Next {
  endHold(turn);
  resume(turn);
  return carryOn(turn);
}

/** Says that the reminders are kept quiet, and until when. */
export function sayHeld(turn: Turn): void {
  const { state, now } = turn;
  turn.say("safety_quiet", { NEXT: momentWords(state.hold?.until ?? now, now, state.zone, state.language) });
}

/** "If I got that wrong, reply 1." */
export const misread = step({
  ask: (turn) => turn.say("crisis_misread"),
  hear: (words) => (hearDigit(words, 1) === 1 ? true : undefined),
  accept(turn): Next {
    turn.note({ kind: "safety", category: turn.state.hold?.category ?? "none", misread: true });
    endHold(turn);
    pickUpTomorrow(turn);
    turn.say("crisis_misread_ack");
    return "done";
  },
  otherwise: () => "done",
  patient: true,
  passing: true,
});

/** The day after, or when the therapist has cleared it. */
export const safetyResume = step({
  ask: (turn) => turn.say("safety_resume"),
  hear: (words) => hearChoice(words, safetyResumeMenu),
  accept(turn, answer): Next {
    return answer === "start" ? goOnFromHold(turn) : stayPaused(turn);
  },
  again: (turn) => turn.say("safety_resume"),
  otherwise: stayPaused,
  staysOpen: true,
});

/** A break that was taken before stands as it was. */
function stayPaused(turn: Turn): Next {
  const { state } = turn;
  delete state.hold;
  const until = state.pause?.until;
  if (state.pause === undefined) takeBreak(turn, { open: true });
  else if (until === undefined) turn.say("pause_open");
  else turn.say("pause_ack", { DATE: dateWords(until, state.language) });
  return "done";
}
