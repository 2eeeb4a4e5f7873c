/** Words of danger: the fixed reply by kind, an alert, and the practice held until it is over. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearDigit } from "../hearing/digit.ts";
import { hearChoice } from "../hearing/choice.ts";
import { safetyResumeMenu } from "../hearing/menus.ts";
import type { RiskCategory } from "../hearing/risk.ts";
import type { MessageName } from "../messages/catalogue.ts";
import { addHours, addMinutes, deferPastQuiet, hoursBetween } from "../practice/calendar.ts";
import { activePlans } from "../state.ts";
import { clearTimers, setTimer } from "../timers.ts";
import { planReminder } from "./active.ts";
import { carryOn } from "./carry-on.ts";

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
const repeatWithinHours = 24;

/** Answers, alerts and holds. `silent` where the client asks not to be texted: the alert alone. */
export function answerDanger(turn: Turn, category: Danger, silent: boolean): void {
  const { state, now, agency } = turn;
  const soon = state.lately.crisis !== undefined && hoursBetween(state.lately.crisis, now) < repeatWithinHours;
  turn.note({ kind: "safety", category });
  turn.alert(category, state.optedOut !== undefined);
  if (!silent) turn.say(soon && replies[category] === "crisis_1" ? "crisis_2" : replies[category]);
  state.lately.crisis = now;
  delete state.wait;
  delete state.interrupted;
  if (state.optedOut) return;
  if (category !== "third_party") holdPractice(turn, category, agency.safetyHold.hours);
  if (!silent && mayBeMisread.includes(category)) setTimer(state, { kind: "misread", at: addMinutes(now, 1) });
}

/** No practice text for a day: reminders stay away, the counters of silence stand still. */
function holdPractice(turn: Turn, category: Danger, hours: number): void {
  const { state, now } = turn;
  state.sendEpoch++;
  const until = addHours(now, hours);
  state.hold = { category, since: now, until };
  for (const kind of ["reminder", "check-in", "snooze", "go-quiet", "nudge"] as const) clearTimers(state, kind);
  setTimer(state, { kind: "hold-over", at: deferPastQuiet(until, state.zone, turn.agency.quietHours) });
}

/** Ends the hold; the practice goes on from the next planned time. */
export function endHold(turn: Turn): void {
  const { state } = turn;
  delete state.hold;
  clearTimers(state, "hold-over");
  if (state.pause === undefined) for (const plan of activePlans(state)) planReminder(turn, plan);
}

/** "If I got that wrong, reply 1." */
export const misread = step({
  ask: (turn) => turn.say("crisis_misread"),
  hear: (words) => (hearDigit(words, 1) === 1 ? true : undefined),
  accept(turn): Next {
    turn.note({ kind: "safety", category: turn.state.hold?.category ?? "none", misread: true });
    endHold(turn);
    turn.say("crisis_misread_ack");
    return "done";
  },
  otherwise: () => "done",
  patient: true,
});

/** The day after, or when the therapist has cleared it. */
export const safetyResume = step({
  ask: (turn) => turn.say("safety_resume"),
  hear: (words) => hearChoice(words, safetyResumeMenu),
  accept(turn, answer): Next {
    endHold(turn);
    return answer === "start" ? carryOn(turn) : stayPaused(turn);
  },
  again: (turn) => turn.say("safety_resume"),
  otherwise: stayPaused,
});

function stayPaused(turn: Turn): Next {
  const { state, now } = turn;
  delete state.hold;
  state.pause = { why: "client", since: now };
  for (const kind of ["reminder", "check-in", "snooze"] as const) clearTimers(state, kind);
  turn.note({ kind: "paused" });
  turn.say("pause_open");
  return "done";
}
