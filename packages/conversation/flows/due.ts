/** What each timer does when its instant has come, how late it still makes sense, and what the caps do to it. */
import { isByCall, isForTextsAlone, isOnCall } from "../call/call.ts";
import { callAgain } from "../call/call-again.ts";
import type { Next, Turn } from "../flow.ts";
import {
  addDays,
  addMinutes,
  deferPastQuiet,
  hoursBetween,
  instantOf,
  localDate,
  minutesBetween,
  nextWallTime,
} from "../practice/calendar.ts";
import { activePlans, planOf } from "../state.ts";
import type { Timer, TimerOf } from "../timers.ts";
import type { TurnInProgress } from "../turn-in-progress.ts";
import { planReminder } from "./active.ts";
import { sessionOver } from "./after-session.ts";
import { askedWithReminder, askWithNext, checkInDue } from "./check-in.ts";
import { goQuiet } from "./ease.ts";
import { sayLeft } from "./pass-on.ts";
import {
  missReminder,
  remind,
  remindAgain,
  remindAlso,
  remindedTogether,
  sharedWithinMinutes,
} from "./reminder.ts";
import { steps } from "./steps.ts";
import { planPreview, previewDue } from "./summary-preview.ts";

interface Due<K extends Timer["kind"]> {
  /** Later than this after its instant, in minutes, it is `missed` instead. */
  staleAfterMinutes: number;
  /** Whether the client chose the time, so that the quiet hours do not hold for it. */
  chosen?: true;
  /** Over the caps: dropped, or said another day; without this the caps do not touch it. */
  overCap?: "drop" | "postpone";
  /** Part of the practice, which a break and a hold stop. */
  practice?: true;
  /** Not even a hold keeps it waiting. */
  evenHeld?: true;
  run(turn: TurnInProgress, timer: TimerOf<K>): Next | undefined;
  missed?(turn: Turn, timer: TimerOf<K>): void;
}

const hour = 60;
const day = 24 * hour;

const due: { [K in Timer["kind"]]: Due<K> } = {
  reminder: {
    staleAfterMinutes: hour,
    chosen: true,
    practice: true,
    run(turn, timer) {
      leaveWhatWasOpen(turn);
      const others = remindedTogether(turn, timer);
      remind(turn, timer);
      for (const other of others) {
        const plan = planOf(turn.state, other.plan);
        if (plan === undefined) continue;
        turn.about(plan);
        remindAlso(turn, other);
      }
      sayLeft(turn);
      return askedWithReminder(turn);
    },
    missed: missReminder,
  },
  "check-in": {
    staleAfterMinutes: 3 * hour,
    overCap: "drop",
    practice: true,
    run: checkInDue,
    missed: askWithNext,
  },
  snooze: {
    staleAfterMinutes: 2 * hour,
    chosen: true,
    practice: true,
    run(turn, timer) {
      if (timer.of === "check-in") return checkInDue(turn, timer);
      remindAgain(turn, timer);
      return undefined;
    },
  },
  nudge: {
    staleAfterMinutes: day,
    overCap: "postpone",
    practice: true,
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
    run(turn, { step, plan, asked }) {
      const isOpen = turn.wait?.step === step;
      if (asked === undefined) return isOpen ? undefined : { step, ...(plan !== undefined && { plan }) };
      if (isOpen && turn.wait?.at === asked) steps[step].ask(turn);
      return undefined;
    },
  },
  "pause-over": { staleAfterMinutes: 7 * day, overCap: "postpone", run: () => "pause-over" },
  "go-quiet": { staleAfterMinutes: 7 * day, overCap: "postpone", practice: true, run: goQuiet },
  "pass-on": {
    staleAfterMinutes: 7 * day,
    overCap: "postpone",
    run(turn) {
      sayLeft(turn);
      return undefined;
    },
  },
  misread: { staleAfterMinutes: hour, chosen: true, evenHeld: true, run: () => "misread" },
  "hold-over": { staleAfterMinutes: 7 * day, evenHeld: true, run: () => "safety-resume" },
  "call-again": { staleAfterMinutes: 3 * hour, practice: true, run: callAgain },
  home: {
    staleAfterMinutes: 30 * day,
    chosen: true,
    evenHeld: true,
    run(turn) {
      const { state } = turn;
      if (state.home !== undefined) state.zone = state.home.zone;
      delete state.home;
      for (const plan of activePlans(state)) planReminder(turn, plan);
      return undefined;
    },
  },
  review: {
    staleAfterMinutes: 3 * day,
    overCap: "postpone",
    run: (_turn, { plan }) => ({ step: "review-noticed", plan }),
  },
  session: {
    staleAfterMinutes: 3 * hour,
    overCap: "drop",
    practice: true,
    run: sessionOver,
    missed: (turn) => void sessionOver(turn),
  },
  preview: {
    staleAfterMinutes: 12 * hour,
    overCap: "drop",
    practice: true,
    run: previewDue,
    missed: (turn) => planPreview(turn),
  },
};

const openHours = 2;

/** When a practice time comes, an older question to which "done" would be an answer is over. */
function leaveWhatWasOpen({ state, now }: Turn): void {
  const { wait } = state;
  if (wait === undefined || steps[wait.step].setUp || hoursBetween(wait.at, now) < openHours) return;
  const isAboutAnotherDay = wait.date !== undefined && wait.step !== "check-in";
  if (steps[wait.step].freeText || isAboutAnotherDay || wait.step === "more") delete state.wait;
}

/**
 * Lets what is due speak, earliest first, one text a turn: what would have to follow in a second text waits a
 * minute, since two texts sent together can arrive in the other order.
 *
 * @param go - puts a question
 * @returns why nothing was said, where nothing was
 */
export function takeDue(turn: TurnInProgress, go: (next: Next) => void): string | undefined {
  const { state, now } = turn;
  if (state.optedOut !== undefined) {
    state.timers = [];
    return "opted out";
  }
  if (isOnCall(turn)) {
    // Whoever is on the phone with us is not texted, nor rung up.
    for (const timer of state.timers) if (timer.at <= now) timer.at = addMinutes(now, afterCallMinutes);
    return "on a call";
  }
  const waiting = state.timers.filter(({ at }) => at <= now).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (waiting.length === 0) return "nothing is due";
  for (const timer of waiting) {
    if (!state.timers.includes(timer)) continue;
    if (turn.speaks()) timer.at = addMinutes(now, 1);
    else letSpeak(turn, timer, go);
  }
  return turn.speaks() ? undefined : "what was due was over";
}

const afterCallMinutes = 2;

function letSpeak<K extends Timer["kind"]>(
  turn: TurnInProgress,
  timer: TimerOf<K>,
  go: (next: Next) => void,
): void {
  const { state, now, agency } = turn;
  const rule: Due<K> = due[timer.kind as K];
  state.timers = state.timers.filter((each) => each !== timer);
  const plan = "plan" in timer ? planOf(state, timer.plan) : undefined;
  if ("plan" in timer && timer.plan !== undefined) {
    if (plan === undefined) return;
    turn.about(plan, "date" in timer ? timer.date : undefined);
  }
  if (minutesBetween(timer.at, now) > rule.staleAfterMinutes) return rule.missed?.(turn, timer);
  if (isForTextsAlone(state, timer)) return rule.missed?.(turn, timer);
  if (rule.practice && (state.pause !== undefined || state.hold !== undefined)) return;
  const tomorrow = instantOf(addDays(turn.today, 1), agency.quietHours.resumeAt, state.zone);
  if (state.hold !== undefined && !rule.evenHeld) return void state.timers.push({ ...timer, at: tomorrow });
  const allowedAt = rule.chosen ? now : deferPastQuiet(now, state.zone, agency.quietHours);
  if (allowedAt > now) return void state.timers.push({ ...timer, at: allowedAt });
  if (rule.overCap !== undefined && isOverCap(turn, timer.kind)) {
    if (rule.overCap === "drop") return rule.missed?.(turn, timer);
    return void state.timers.push({ ...timer, at: tomorrow });
  }
  turn.expiresAfter(
    rule.chosen ? rule.staleAfterMinutes : Math.min(rule.staleAfterMinutes, beforeQuiet(turn)),
  );
  if (timer.kind === "misread") turn.exempt();
  if (timer.kind === "hold-over" || "answers" in timer) turn.answers();
  if (isByCall(turn, timer)) turn.byCall(1);
  const next = rule.run(turn, timer);
  if (next !== undefined) go(next);
}

/** Minutes until the quiet hours begin, at least one: what was decided before them is not sent in them. */
function beforeQuiet({ now, state, agency }: Turn): number {
  return Math.max(1, minutesBetween(now, nextWallTime(now, agency.quietHours.from, state.zone)));
}

/** What gives way first when a day would bring more than was said at opt-in; a reminder never does. */
const givesWay: readonly Timer["kind"][] = ["preview", "session", "check-in"];

/**
 * Two unprompted texts a day and fourteen a week, as was said at opt-in; in settings. What gives way leaves room for
 * what the rest of the day still brings.
 */
function isOverCap(turn: Turn, kind: Timer["kind"]): boolean {
  const { state, today, agency } = turn;
  const stronger = givesWay.includes(kind)
    ? textsToCome(turn, givesWay.slice(givesWay.indexOf(kind) + 1))
    : 0;
  const weekAgo = addDays(today, -7);
  const week = Object.entries(state.sent).reduce(
    (sum, [date, texts]) => (date > weekAgo ? sum + texts : sum),
    0,
  );
  const day = state.sent[today] ?? 0;
  return day + stronger >= agency.texts.perDayMax || week + stronger >= agency.texts.perWeekMax;
}

/** How many texts today still brings: the reminders, with their check-ins where these count, and other kinds that do. */
function textsToCome({ state, today }: Turn, counting: readonly Timer["kind"][]): number {
  const ahead = state.timers.filter(({ at }) => localDate(at, state.zone) === today);
  const reminders = ahead
    .filter(({ kind }) => kind === "reminder")
    .map(({ at }) => at)
    .sort();
  // Plans that are reminded within the hour share one text.
  const texts = reminders.filter(
    (at, index) => index === 0 || at > addMinutes(reminders[index - 1]!, sharedWithinMinutes),
  );
  const others = ahead.filter(({ kind }) => counting.includes(kind)).length;
  return others + texts.length * (counting.includes("check-in") ? 2 : 1);
}
