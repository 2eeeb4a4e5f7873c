/** What is told without a question: "done" to a reminder, yesterday's answer today, an answer set straight, a sentence out of the blue. */
import type { Next, Turn } from "../flow.ts";
import { checkInNote, takeCheckIn } from "../flows/check-in.ts";
import { answerTone } from "../flows/reflection.ts";
import { steps } from "../flows/steps.ts";
import { hearCheckIn, hearConfession } from "../hearing/check-in.ts";
import { hearDigit } from "../hearing/digit.ts";
import type { Words } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { addDays, hoursBetween } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import type { Rule } from "./rule.ts";

/** The plan that was reminded of last, today or yesterday, and has no answer yet. */
export function awaitingAnswer(turn: Turn): Plan | undefined {
  const yesterday = addDays(turn.today, -1);
  return activePlans(turn.state)
    .filter(({ occurrence }) => occurrence !== undefined && occurrence.answer === undefined && occurrence.date >= yesterday)
    .sort((a, b) => (a.occurrence!.date < b.occurrence!.date ? 1 : -1))[0];
}

const answerWordsMax = 6;

/** An answer in words, or the menu's number from somebody who knows the menu; a bare yes is neither. */
function hearPlainAnswer(turn: Turn, words: Words) {
  const digit = hearDigit(words, 9);
  if (digit !== undefined && (turn.wait !== undefined || turn.state.checkIns.asked === 0)) return undefined;
  if (digit === undefined && hearYesNo(words) !== undefined) return undefined;
  // A longer sentence is something noticed, even where it could be read as an answer.
  if (words.raw.split(/\s+/).length > answerWordsMax) return undefined;
  const heard = hearCheckIn(words);
  return heard.checkin === "unclear" || heard.checkin === "later" ? undefined : heard;
}

export const repliesToReminder: Rule = {
  name: "reply to a reminder",
  because: "who says 'done' to a reminder need not be asked an hour later",
  hear(turn, { words }) {
    const plan = awaitingAnswer(turn);
    const { wait } = turn;
    if (plan === undefined || (wait !== undefined && wait.step !== "check-in")) return undefined;
    if (wait?.step === "check-in" && wait.date === plan.occurrence?.date) return undefined;
    const heard = hearPlainAnswer(turn, words);
    if (heard === undefined) return undefined;
    turn.about(plan, plan.occurrence?.date);
    return takeCheckIn(turn, heard, words);
  },
};

export const setsStraight: Rule = {
  name: "sets an answer straight",
  because: "someone who corrects an answer is thanked, and nothing else is asked",
  hear(turn, { words }) {
    if (turn.wait?.step === "check-in" || !hearConfession(words)) return undefined;
    const plan = activePlans(turn.state).find(({ occurrence }) => occurrence?.answer === "tried" || occurrence?.answer === "partly");
    if (plan?.occurrence === undefined) return undefined;
    plan.occurrence.answer = "no";
    const { date } = plan.occurrence;
    turn.note({ kind: "check-in", answer: "no" }, { id: checkInNote(plan.id, date), date, plan: plan.id });
    turn.say("straight_ack");
    return turn.wait === undefined ? "stay" : leaveReflection(turn);
  },
};

/** A reflection that was asked for on a wrong answer is not asked again. */
function leaveReflection(turn: Turn): Next | "stay" {
  return turn.wait !== undefined && steps[turn.wait.step].freeText ? "done" : "stay";
}

const sentenceWords = 4;
const thankedEveryHours = 1;

export const noticing: Rule = {
  name: "noticing",
  because: "noticing in the moment is the first reason for practice, so a sentence is kept",
  hear(turn, { words }) {
    const { state, wait, now } = turn;
    if (wait !== undefined && !steps[wait.step].patient) return undefined;
    if (state.consent !== "given" || words.raw.split(/\s+/).length < sentenceWords) return undefined;
    turn.note({ kind: "noticed", words: words.raw, about: "moment" });
    const tone = answerTone(turn, words);
    if (state.pause !== undefined) return "welcome-back";
    const last = state.lately.noticed;
    if (tone !== undefined || (last !== undefined && hoursBetween(last, now) < thankedEveryHours)) return "stay";
    state.lately.noticed = now;
    turn.say("noticed");
    return "stay";
  },
};
