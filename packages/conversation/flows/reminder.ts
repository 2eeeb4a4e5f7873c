/** At the time the client chose: the reminder, with the if-then; then the check-in is set. */
import type { Turn } from "../flow.ts";
import { clockTime } from "../messages/vocabulary.ts";
import { addMinutes, daysBetween, deferPastQuiet, instantOf } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import { setTimer, type TimerOf } from "../timers.ts";
import { planReminder } from "./active.ts";

const firstWeekDays = 7;

/** A reminder that comes due; the plan's next one is set in the same breath. */
export function remind(turn: Turn, timer: TimerOf<"reminder">): void {
  const plan = turn.plan;
  plan.occurrence = { date: timer.date, snoozes: 0 };
  planReminder(turn, plan);
  sayReminder(turn, plan);
  plan.reminders++;
  setCheckIn(turn, plan, timer.date);
}

/** A plan due within the hour of another is named in that one's text. */
export function remindAlso(turn: Turn, timer: TimerOf<"reminder">): void {
  const plan = turn.plan;
  plan.occurrence = { date: timer.date, snoozes: 0 };
  planReminder(turn, plan);
  plan.reminders++;
  turn.say("rem_also", { TIME: clockTime(plan.time ?? "", turn.state.language) });
  setCheckIn(turn, plan, timer.date);
}

/** Asked for again by LATER. */
export function remindAgain(turn: Turn, timer: TimerOf<"snooze">): void {
  if (turn.plan.occurrence?.date !== timer.date || turn.plan.occurrence.answer !== undefined) return;
  sayReminder(turn, turn.plan);
  setCheckIn(turn, turn.plan, timer.date, turn.now);
}

/** Too late to be of use (we were down): it is put down as not sent, and the plan goes on. */
export function missReminder(turn: Turn, timer: TimerOf<"reminder">): void {
  turn.plan.occurrence = { date: timer.date, snoozes: 0 };
  planReminder(turn, turn.plan);
  turn.note({ kind: "not-sent", what: "reminder" }, { date: timer.date, plan: timer.plan });
}

/** The first week carries the if-then; then the three take turns. Easing off asks for no reply. */
function sayReminder(turn: Turn, plan: Plan): void {
  const { state } = turn;
  if (state.quiet.stage !== "none") return turn.say("rem_quiet");
  if (plan.nudge !== undefined && plan.reminders % 2 === 1)
    return turn.say("rem_nudge", { NUDGE: plan.nudge });
  const firstWeek = daysBetween(plan.since ?? turn.today, turn.today) < firstWeekDays;
  const which = firstWeek ? 0 : plan.reminders % 3;
  if (which === 2 && plan.firstStep !== undefined) return turn.say("rem_3", { STEP: plan.firstStep });
  if (which !== 1 && plan.ifThen !== undefined) {
    return turn.say("rem_1", { MIN: String(plan.minutes), IF: plan.ifThen.if, THEN: plan.ifThen.then });
  }
  turn.say("rem_2");
}

/** Plan time, the minutes and an hour on; what would fall into the night waits for the morning. */
function setCheckIn(turn: Turn, plan: Plan, date: string, from?: string): void {
  const { state, agency } = turn;
  const start = from ?? instantOf(date, plan.time ?? "12:00", state.zone);
  const due = addMinutes(start, (plan.minutes ?? 0) + agency.checkIn.afterMinutes);
  const at = deferPastQuiet(due, state.zone, agency.quietHours);
  setTimer(state, { kind: "check-in", plan: plan.id, date, at });
}

/** Plans that are reminded within the hour share one text. */
export const sharedWithinMinutes = 60;

/** The other plans whose reminders fall into the hour of this one. */
export function remindedTogether(turn: Turn, timer: TimerOf<"reminder">): TimerOf<"reminder">[] {
  const last = addMinutes(timer.at, sharedWithinMinutes);
  const ids = new Set(activePlans(turn.state).map((plan) => plan.id));
  return turn.state.timers.filter(
    (due): due is TimerOf<"reminder"> =>
      due.kind === "reminder" && due.plan !== timer.plan && due.at <= last && ids.has(due.plan),
  );
}
