/** A plan takes effect, or waits for a talk with the therapist: its timers and what the client hears. */
import type { Next, Turn } from "../flow.ts";
import { momentWords, whenWords } from "../messages/vocabulary.ts";
import {
  addDays,
  addMinutes,
  deferPastQuiet,
  instantOf,
  lastPracticeDay,
  nextOccurrence,
} from "../practice/calendar.ts";
import { missing, type Plan } from "../practice/plan.ts";
import { activePlans, mayBeTexted } from "../state.ts";
import { clearTimers, setTimer } from "../timers.ts";
import { planSession } from "./after-session.ts";
import { offerMore } from "./more.ts";
import { nextForPlan } from "./next-for-plan.ts";
import { planPreview } from "./summary-preview.ts";

/**
 * Sets the plan's next reminder: strictly after now, never a second one for a day that has had its own; none on a
 * break, and none for a plan that is not running.
 */
export function planReminder({ state, now }: Turn, plan: Plan): void {
  clearTimers(state, "reminder", plan.id);
  if (plan.status !== "active" || state.pause !== undefined || state.hold !== undefined) return;
  if (plan.time === undefined || plan.days.length === 0) return;
  const next = nextOccurrence({ days: plan.days, time: plan.time }, state.zone, now, {
    ...(plan.occurrence && { notBeforeDate: addDays(plan.occurrence.date, 1) }),
  });
  setTimer(state, { kind: "reminder", plan: plan.id, date: next.date, at: next.at });
}

/** {NEXT}: when the next reminder of the plan comes, in the client's words for it. */
export function nextWords(turn: Turn, plan: Plan = turn.plan): string {
  const timer = turn.state.timers.find((due) => due.kind === "reminder" && due.plan === plan.id);
  return timer ? momentWords(timer.at, turn.now, turn.state.zone, turn.state.language) : "";
}

/** The same for whichever of the running plans comes first. */
export function soonestWords({ state, now }: Turn): string {
  const running = new Set(activePlans(state).map(({ id }) => id));
  const next = state.timers
    .flatMap((due) => (due.kind === "reminder" && running.has(due.plan) ? due.at : []))
    .sort()[0];
  return next === undefined ? "" : momentWords(next, now, state.zone, state.language);
}

const reviewAt = "10:00";

/** Sets the end of the plan: some weeks from today, the morning after the last practice day. */
export function planReview({ plan, state, agency, today }: Turn): void {
  const lastDay = lastPracticeDay(plan.days, addDays(today, agency.review.afterWeeks * 7));
  setTimer(state, {
    kind: "review",
    plan: plan.id,
    at: instantOf(addDays(lastDay, 1), reviewAt, state.zone),
  });
}

/** The plan is set: reminders begin. At the first plan the rest of set-up is offered; what still lacks is asked for. */
export function activate(turn: Turn): Next {
  const { plan, state } = turn;
  if (missing(plan) !== undefined) return nextForPlan(plan);
  const first = plan.since === undefined;
  plan.status = "active";
  plan.repairs = 0;
  plan.since ??= turn.today;
  plan.notThisTime = 0;
  planReminder(turn, plan);
  if (first) {
    turn.note({ kind: "plan-set" });
    planReview(turn);
    planPreview(turn);
  }
  if (state.pause !== undefined || state.hold !== undefined) return setForLater(turn);
  turn.say(first ? "plan_set" : "set_again", { NEXT: nextWords(turn) });
  return first && state.more === undefined ? offerMore(turn) : "done";
}

/** The plan is as the client wants it, and begins when the break is over. */
function setForLater(turn: Turn): Next {
  const { plan, state } = turn;
  turn.say("plan_paused", {
    WHEN: whenWords(plan.days, plan.time ?? "", state.language),
    MIN: String(plan.minutes),
  });
  return "done";
}

const homeAt = "04:00";
const pauseOverAt = "10:00";

/** Sets every timer of a client who is back anew: after a break, a hold, an opt-out that was taken back. */
export function restart(turn: Turn): void {
  const { state, now, agency } = turn;
  if (!mayBeTexted(state)) return;
  const { home, hold, pause } = state;
  if (home?.until !== undefined)
    setTimer(state, { kind: "home", at: instantOf(home.until, homeAt, state.zone) });
  if (hold !== undefined) {
    const soon = addMinutes(now, 1);
    const at = deferPastQuiet(hold.until > soon ? hold.until : soon, state.zone, agency.quietHours);
    setTimer(state, { kind: "hold-over", at });
  }
  if (pause?.until !== undefined)
    setTimer(state, { kind: "pause-over", at: instantOf(pause.until, pauseOverAt, state.zone) });
  if (hold !== undefined || pause !== undefined) return;
  clearTimers(state, "hold-over");
  clearTimers(state, "pause-over");
  planSession(turn);
  planPreview(turn);
  for (const plan of activePlans(state)) {
    turn.about(plan);
    planReminder(turn, plan);
    if (!state.timers.some((timer) => timer.kind === "review" && timer.plan === plan.id)) planReview(turn);
  }
}

/** The client wants to talk with the therapist first: no reminders until then. */
export function hold(turn: Turn): Next {
  stopPlan(turn, turn.plan, "held");
  turn.note({ kind: "wants-to-talk" });
  turn.say("conf_ask");
  return "done";
}

/** Takes every timer of the plan away. */
export function stopPlan(turn: Turn, plan: Plan, status: "held" | "ended"): void {
  plan.status = status;
  for (const kind of ["reminder", "check-in", "snooze", "review"] as const)
    clearTimers(turn.state, kind, plan.id);
}
