/** What each timer does when its instant has come, how late it still makes sense, and what the caps do to it. */
import type { Next, Turn } from "../flow.ts";
import { addDays, addMinutes, deferPastQuiet, instantOf, minutesBetween } from "../practice/calendar.ts";
import type { Timer, TimerOf } from "../timers.ts";
import type { TurnInProgress } from "../turn-in-progress.ts";
import { planReminder } from "./active.ts";
import { sessionOver } from "./after-session.ts";
import { checkInDue } from "./check-in.ts";
import { goQuiet } from "./ease.ts";
import { sayLeft } from "./pass-on.ts";
import { missReminder, remind, remindAgain, remindAlso, remindedTogether } from "./reminder.ts";
import { steps } from "./steps.ts";
import { activePlans, planOf } from "../state.ts";

interface Due<K extends Timer["kind"]> {
  /** Later than this after its instant, in minutes, it is `missed` instead. */
  staleAfterMinutes: number;
  /** Whether the client chose the time, so that the quiet hours do not hold for it. */
  chosen?: true;
  /** Over the caps: dropped, or said another day; without this the caps do not touch it. */
  overCap?: "drop" | "postpone";
  run(turn: Turn, timer: TimerOf<K>): Next | undefined;
  missed?(turn: Turn, timer: TimerOf<K>): void;
}

const hour = 60;
const day = 24 * hour;

const due: { [K in Timer["kind"]]: Due<K> } = {
  reminder: {
    staleAfterMinutes: hour,
    chosen: true,
    run(turn, timer) {
      const others = remindedTogether(turn, timer);
      remind(turn, timer);
      for (const other of others) {
        const plan = planOf(turn.state, other.plan);
        if (plan === undefined) continue;
        turn.about(plan);
        remindAlso(turn, other);
      }
      sayLeft(turn);
      return undefined;
    },
    missed: missReminder,
  },
  "check-in": { staleAfterMinutes: 3 * hour, overCap: "drop", run: checkInDue },
  snooze: {
    staleAfterMinutes: 2 * hour,
    chosen: true,
    run(turn, timer) {
      if (timer.of === "check-in") return checkInDue(turn, timer);
      remindAgain(turn, timer);
      return undefined;
    },
  },
  nudge: {
    staleAfterMinutes: day,
    overCap: "postpone",
    run(turn, timer) {
      const { wait } = turn.state;
      if (wait === undefined || wait.step !== timer.step || wait.at !== timer.asked) return undefined;
      turn.state.lately.nudge = turn.now;
      // The plan said back fills two segments by itself, and speaks for itself.
      if (wait.step !== "plan-confirm") turn.say("nudge_setup");
      steps[wait.step].ask(turn);
      return undefined;
    },
  },
  ask: {
    staleAfterMinutes: 7 * day,
    overCap: "postpone",
    run: (_turn, { step, plan }) => ({ step, ...(plan !== undefined && { plan }) }),
  },
  "pause-over": { staleAfterMinutes: 7 * day, overCap: "postpone", run: () => "pause-over" },
  "go-quiet": { staleAfterMinutes: 7 * day, overCap: "postpone", run: goQuiet },
  "pass-on": {
    staleAfterMinutes: 7 * day,
    overCap: "postpone",
    run(turn) {
      sayLeft(turn);
      return undefined;
    },
  },
  misread: { staleAfterMinutes: hour, chosen: true, run: () => "misread" },
  "hold-over": { staleAfterMinutes: 7 * day, run: () => "safety-resume" },
  home: {
    staleAfterMinutes: 30 * day,
    chosen: true,
    run(turn) {
      const { state } = turn;
      if (state.home !== undefined) state.zone = state.home.zone;
      delete state.home;
      for (const plan of activePlans(state)) planReminder(turn, plan);
      return undefined;
    },
  },
  review: { staleAfterMinutes: 3 * day, overCap: "postpone", run: (_turn, { plan }) => ({ step: "review-noticed", plan }) },
  session: { staleAfterMinutes: 3 * hour, overCap: "drop", run: sessionOver, missed: (turn) => void sessionOver(turn) },
};

/**
 * Lets what is due speak, earliest first, one text a turn: what would have to follow in a second text waits a
 * minute, since two texts sent together can arrive in the other order.
 *
 * @param go - puts a question
 * @returns why nothing was said, where nothing was
 */
export function takeDue(turn: TurnInProgress, go: (next: Next) => void): string | undefined {
  const { state, now } = turn;
  const waiting = state.timers.filter(({ at }) => at <= now).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (waiting.length === 0) return "nothing is due";
  for (const timer of waiting) {
    if (!state.timers.includes(timer)) continue;
    if (turn.speaks()) timer.at = addMinutes(now, 1);
    else letSpeak(turn, timer, go);
  }
  return turn.speaks() ? undefined : "what was due was over";
}

function letSpeak<K extends Timer["kind"]>(turn: TurnInProgress, timer: TimerOf<K>, go: (next: Next) => void): void {
  const { state, now, agency } = turn;
  const rule: Due<K> = due[timer.kind as K];
  state.timers = state.timers.filter((each) => each !== timer);
  const plan = "plan" in timer ? planOf(state, timer.plan) : undefined;
  if ("plan" in timer && timer.plan !== undefined) {
    if (plan === undefined) return;
    turn.about(plan, "date" in timer ? timer.date : undefined);
  }
  if (minutesBetween(timer.at, now) > rule.staleAfterMinutes) return rule.missed?.(turn, timer);
  const allowedAt = rule.chosen ? now : deferPastQuiet(now, state.zone, agency.quietHours);
  if (allowedAt > now) return void state.timers.push({ ...timer, at: allowedAt });
  if (rule.overCap !== undefined && isOverCap(turn)) {
    if (rule.overCap === "drop") return rule.missed?.(turn, timer);
    const tomorrow = instantOf(addDays(turn.today, 1), agency.quietHours.resumeAt, state.zone);
    return void state.timers.push({ ...timer, at: tomorrow });
  }
  turn.expiresAfter(rule.staleAfterMinutes);
  if (timer.kind === "misread") turn.exempt();
  const next = rule.run(turn, timer);
  if (next !== undefined) go(next);
}

/** Two unprompted texts a day and fourteen a week, as was said at opt-in; in settings. */
function isOverCap({ state, today, agency }: Turn): boolean {
  const week = Object.values(state.sent).reduce((sum, texts) => sum + texts, 0);
  return (state.sent[today] ?? 0) >= agency.texts.perDayMax || week >= agency.texts.perWeekMax;
}
