/** A plan takes effect, or waits for a talk with the therapist: its timers and what the client hears. */
import type { Next, Turn } from "../flow.ts";
import { momentWords } from "../messages/vocabulary.ts";
import { addDays, instantOf, nextOccurrence } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import { clearTimers, setTimer } from "../timers.ts";
import { planSession } from "./after-session.ts";
import { offerMore } from "./more.ts";

/** Sets the plan's next reminder: strictly after now, and never a second one for a day that has had its own. */
export function planReminder({ state, now }: Turn, plan: Plan): void {
  clearTimers(state, "reminder", plan.id);
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

const reviewAt = "20:00";

/** Sets the end of the plan: some weeks from today, in the evening. */
export function planReview({ plan, state, agency, today }: Turn): void {
  const lastDay = addDays(today, agency.review.afterWeeks * 7);
  setTimer(state, { kind: "review", plan: plan.id, at: instantOf(lastDay, reviewAt, state.zone) });
}

/** The plan is set: reminders begin. At the first plan the rest of set-up is offered. */
export function activate(turn: Turn): Next {
  const { plan, state } = turn;
  const first = plan.since === undefined;
  plan.status = "active";
  plan.repairs = 0;
  plan.since ??= turn.today;
  plan.notThisTime = 0;
  planReminder(turn, plan);
  if (first) {
    turn.note({ kind: "plan-set" });
    planReview(turn);
  }
  turn.say(first ? "plan_set" : "set_again", { NEXT: nextWords(turn) });
  return first && state.more === undefined ? offerMore(turn) : "done";
}

/** Sets every timer of the running plans anew: after an opt-out was taken back. */
export function restart(turn: Turn): void {
  const { state } = turn;
  planSession(turn);
  if (state.pause !== undefined) return;
  for (const plan of activePlans(state)) {
    turn.about(plan);
    planReminder(turn, plan);
    planReview(turn);
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
  for (const kind of ["reminder", "check-in", "snooze", "review"] as const) clearTimers(turn.state, kind, plan.id);
}
