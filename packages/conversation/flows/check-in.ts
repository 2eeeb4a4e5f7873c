/** How it went: tried, a part, not this time, later. No answer is better than another, and none is praised. */
import { type Next, step, type Turn } from "../flow.ts";
import { type CheckIn, hearCheckIn } from "../hearing/check-in.ts";
import { hearChoice } from "../hearing/choice.ts";
import { fewerCheckInsMenu, reasonMenu } from "../hearing/menus.ts";
import { hearDigit } from "../hearing/digit.ts";
import { clean, hasWords, type Words } from "../hearing/words.ts";
import { dayAgoWords } from "../messages/vocabulary.ts";
import { addMinutes, daysBetween } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { weekdays } from "../practice/weekday.ts";
import { activePlans } from "../state.ts";
import { clearTimers, type TimerOf } from "../timers.ts";
import { easeOff } from "./ease.ts";
import { questionOfTheDay } from "./more.ts";
import { inTheWayOf } from "./not-this-time.ts";
import { answerTone } from "./reflection.ts";
import { sharedWithinMinutes } from "./reminder.ts";
import { snooze } from "./snooze.ts";

/** The honesty note goes before the first check-in, then before every fourth. */
const honestyEvery = 4;

export const checkIn = step({
  ask(turn) {
    if (turn.state.checkIns.asked % honestyEvery === 0) turn.say("honesty_note");
    turn.state.checkIns.asked++;
    turn.say("chk_q", { DAY: dayAgoWords(turn.date, turn.today, turn.state.language) });
  },
  hear(words) {
    const heard = hearCheckIn(words);
    return heard.checkin === "unclear" ? undefined : { ...heard, words };
  },
  accept: (turn, heard) => takeCheckIn(turn, heard, heard.words),
  again: (turn) => turn.say("chk_unclear_1"),
  otherwise(turn) {
    record(turn, { answer: "unclear" });
    turn.say("chk_unclear_2");
    return "done";
  },
  owns: ["later"],
});

/** Takes in how it went, on the day it is about, whether it was asked for or told unasked. */
export function takeCheckIn(turn: Turn, heard: CheckIn, words: Words): Next {
  // The menu's own 4 is "later", not four o'clock.
  if (heard.checkin === "later") return snooze(turn, "check-in", hearDigit(words, 4) === undefined ? words : clean(""));
  const answer = heard.checkin as "tried" | "partly" | "no";
  record(turn, { answer, ...(heard.inHead && { inHead: true }) });
  const { plan, state } = turn;
  state.checkIns.answeredInRow++;
  plan.notThisTime = answer === "no" ? plan.notThisTime + 1 : 0;
  if (isTold(words)) turn.note({ kind: "noticed", words: words.raw, about: "practice" });
  const tone = answerTone(turn, words);
  if (answer !== "no") return { step: "noticed", plan: plan.id, date: turn.date };
  // A heavy answer is met first; what was in the way is not asked on top of it.
  if (tone !== undefined) return closeDay(turn);
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

function record(turn: Turn, what: { answer: "tried" | "partly" | "no" | "unclear"; inHead?: true }): void {
  const { plan, state, date } = turn;
  turn.note({ kind: "check-in", ...what }, { id: checkInNote(plan.id, date), date, plan: plan.id });
  if (plan.occurrence?.date !== date) return;
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
  if (occurrence === undefined || occurrence.date !== timer.date || occurrence.answer !== undefined) return undefined;
  if (plan.checkIns === "weekly" && !isLastOfWeek(plan, timer.date)) return undefined;
  const instead = easeOff(turn);
  state.quiet.practices++;
  state.quiet.since ??= turn.now;
  if (instead !== "ask") return instead;
  return { step: "check-in", plan: plan.id, date: timer.date };
}

function isLastOfWeek(plan: Plan, date: string): boolean {
  const index = (daysBetween("2024-01-01", date) % 7) + 7;
  const day = weekdays[index % 7];
  return day === plan.days.at(-1);
}

/** After the day's last question: another plan that waits within the hour, or one small question of set-up. */
export function closeDay(turn: Turn): Next {
  const { state, now } = turn;
  const soon = addMinutes(now, sharedWithinMinutes);
  const active = new Set(activePlans(state).map(({ id }) => id));
  const waiting = state.timers.find(
    (timer) => timer.kind === "check-in" && timer.plan !== turn.plan.id && timer.at <= soon && active.has(timer.plan),
  );
  if (waiting?.kind === "check-in") {
    clearTimers(state, "check-in", waiting.plan);
    return { step: "check-in", plan: waiting.plan, date: waiting.date };
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
