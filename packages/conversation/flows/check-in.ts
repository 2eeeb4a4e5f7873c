/** How it went: tried, a part, not this time, later. No answer is better than another, and none is praised. */
import { type Next, step, type Turn } from "../flow.ts";
import { type CheckIn, hearCheckIn } from "../hearing/check-in.ts";
import { hearChoice } from "../hearing/choice.ts";
import { hearDigit } from "../hearing/digit.ts";
import { fewerCheckInsMenu, reasonMenu } from "../hearing/menus.ts";
import { clean, hasWords, type Words } from "../hearing/words.ts";
import { dayAgoWords } from "../messages/vocabulary.ts";
import { addMinutes, weekdayOf } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import { clearTimers, type TimerOf } from "../timers.ts";
import { planReminder } from "./active.ts";
import { easeOff } from "./ease.ts";
import { questionOfTheDay } from "./more.ts";
import { close as closeWithoutAsking, inTheWayOf } from "./not-this-time.ts";
import { answerTone } from "./reflection.ts";
import { sharedWithinMinutes } from "./reminder.ts";
import { snooze } from "./snooze.ts";

/** The honesty note goes before the first check-in, then before every fourth. */
const honestyEvery = 4;

export const checkIn = step({
  ask(turn) {
    const { plan, state, date } = turn;
    const occurrence = plan.occurrence?.date === date ? plan.occurrence : undefined;
    // Asked again after LATER it is the same check-in.
    if (occurrence?.asked === undefined) {
      if (state.checkIns.asked % honestyEvery === 0) turn.say("honesty_note");
      state.checkIns.asked++;
    }
    if (occurrence) occurrence.asked = true;
    sayQuestion(turn);
  },
  hear(words) {
    const heard = hearCheckIn(words);
    return heard.checkin === "unclear" && !heard.passed ? undefined : { ...heard, words };
  },
  // SKIP leaves the question out; it is not "not this time".
  accept: (turn, heard) => (heard.passed ? leaveOut(turn) : takeCheckIn(turn, heard, heard.words)),
  again: (turn) => turn.say("chk_unclear_1"),
  otherwise: leaveOut,
  owns: ["later"],
});

function leaveOut(turn: Turn): Next {
  record(turn, { answer: "unclear" });
  turn.say("chk_unclear_2");
  return "done";
}

/** The question alone, as it stands open. */
export function sayQuestion(turn: Turn): void {
  turn.say("chk_q", { DAY: dayAgoWords(turn.date, turn.today, turn.state.language) });
}

/** Takes in how it went, on the day it is about, whether it was asked for or told unasked. */
export function takeCheckIn(turn: Turn, heard: CheckIn, words: Words): Next {
  // The menu's own 4 is "later", not four o'clock.
  if (heard.checkin === "later")
    return snooze(turn, "check-in", hearDigit(words, 4) === undefined ? words : clean(""));
  const answer = heard.checkin as "tried" | "partly" | "no";
  record(turn, { answer, ...(heard.inHead && { inHead: true }) });
  const { plan, state } = turn;
  state.checkIns.answeredInRow++;
  plan.notThisTime = answer === "no" ? plan.notThisTime + 1 : 0;
  if (isTold(words)) turn.note({ kind: "noticed", words: words.raw, about: "practice" }, { date: turn.date });
  const tone = answerTone(turn, words);
  if (answer !== "no") return { step: "noticed", plan: plan.id, date: turn.date };
  // A heavy answer is met first; what was in the way is not asked on top of it.
  if (tone !== undefined) return closeWithoutAsking(turn);
  if (plan.notThisTime > 1) return { step: "plan-may-not-fit", plan: plan.id, date: turn.date };
  const barrier = hasWords(words) ? hearChoice(words, reasonMenu) : undefined;
  return barrier === undefined
    ? { step: "in-the-way", plan: plan.id, date: turn.date }
    : inTheWayOf(turn, barrier, words);
}

/** More than the answer itself: a sentence worth keeping. */
function isTold({ tokens }: Words): boolean {
  return tokens.length > 4;
}

/** Puts down how it went on the day that the turn is about, and asks no more for that day. */
export function record(
  turn: Turn,
  what: { answer: "tried" | "partly" | "no" | "unclear"; inHead?: true },
): void {
  const { plan, state, date } = turn;
  turn.note({ kind: "check-in", ...what }, { id: checkInNote(plan.id, date), date, plan: plan.id });
  if (plan.occurrence !== undefined && plan.occurrence.date > date) return;
  if (plan.occurrence?.date !== date) plan.occurrence = { date, snoozes: 0 };
  // Told before it was reminded of, the day has had its practice, and its reminder stays away.
  planReminder(turn, plan);
  delete plan.occurrence.inHead;
  Object.assign(plan.occurrence, what);
  clearTimers(state, "check-in", plan.id);
  clearTimers(state, "snooze", plan.id);
}

/** Made of plan and date, so that setting an answer straight replaces it. */
export function checkInNote(plan: string, date: string): string {
  return `check-in.${plan}.${date}`;
}

/** The time to ask has come: the question, or what stands in its place when nobody has answered for a while. */
export function checkInDue(turn: Turn, timer: TimerOf<"check-in"> | TimerOf<"snooze">): Next | undefined {
  const { plan, state } = turn;
  const { occurrence } = plan;
  if (occurrence === undefined || occurrence.date !== timer.date || occurrence.answer !== undefined)
    return undefined;
  if (plan.checkIns === "weekly" && !isLastOfWeek(plan, timer.date)) return undefined;
  const instead = easeOff(turn);
  state.quiet.practices++;
  state.quiet.since ??= turn.now;
  if (instead !== "ask") return instead;
  return { step: "check-in", plan: plan.id, date: timer.date };
}

function isLastOfWeek(plan: Plan, date: string): boolean {
  return weekdayOf(date) === plan.days.at(-1);
}

/** The question gave way to reminders: where it is asked once a week only, it goes with the next of them. */
export function askWithNext({ plan }: Turn, { date }: TimerOf<"check-in">): void {
  if (plan.checkIns !== "weekly" || plan.occurrence?.date !== date || !isLastOfWeek(plan, date)) return;
  plan.occurrence.askNext = true;
}

/** The question that gave way, with the reminder that it gave way to. */
export function askedWithReminder({ state }: Turn): Next | undefined {
  const plan = activePlans(state).find(({ occurrence }) => occurrence?.askNext);
  if (plan?.occurrence === undefined) return undefined;
  const { date, answer } = plan.occurrence;
  delete plan.occurrence.askNext;
  return answer === undefined ? { step: "check-in", plan: plan.id, date } : undefined;
}

/** After the day's last question: another plan that waits within the hour, or one small question of set-up. */
export function closeDay(turn: Turn): Next {
  const { state, now } = turn;
  const soon = addMinutes(now, sharedWithinMinutes);
  const later = new Set(
    state.timers.flatMap((timer) => (timer.kind === "check-in" && timer.at > soon ? timer.plan : [])),
  );
  // Also the one whose own question gave way to a reminder.
  const waiting = activePlans(state).find(
    ({ id, occurrence, checkIns }) =>
      id !== turn.plan.id &&
      occurrence?.date === turn.date &&
      occurrence.answer === undefined &&
      checkIns === undefined &&
      !later.has(id),
  );
  if (waiting !== undefined) {
    clearTimers(state, "check-in", waiting.id);
    return { step: "check-in", plan: waiting.id, date: turn.date };
  }
  if (state.checkIns.answeredInRow >= 6 && !state.checkIns.fewerOffered) {
    state.checkIns.fewerOffered = true;
    return { step: "fewer-check-ins", plan: turn.plan.id };
  }
  return questionOfTheDay(turn);
}

/** Offered after six answers in a row, whatever they were: fewer questions, never more practice. */
export const fewerCheckIns = step({
  ask: (turn) => turn.say("checkin_fewer_q"),
  hear: (words) => hearChoice(words, fewerCheckInsMenu),
  passing: true,
  offer: true,
  accept(turn, answer) {
    if (answer === "weekly") for (const plan of activePlans(turn.state)) plan.checkIns = "weekly";
    turn.say(answer === "weekly" ? "checkin_fewer_ack" : "chk_unclear_2");
    return "done";
  },
  otherwise(turn) {
    turn.say("chk_unclear_2");
    return "done";
  },
});
