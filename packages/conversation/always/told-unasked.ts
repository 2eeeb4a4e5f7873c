/** What is told without a question: "done" to a reminder, or before it, and a sentence out of the blue. */
import type { Turn } from "../flow.ts";
import { takeCheckIn } from "../flows/check-in.ts";
import { shorten } from "../flows/obstacle.ts";
import { backStep } from "../flows/pause.ts";
import { answerTone } from "../flows/reflection.ts";
import { snooze } from "../flows/snooze.ts";
import { steps } from "../flows/steps.ts";
import { awaitingAnswers, isNamed } from "../flows/which-plan.ts";
import { hearCheckIn } from "../hearing/check-in.ts";
import { hearDigit } from "../hearing/digit.ts";
import { hearLater } from "../hearing/later.ts";
import { hasWords, type Words } from "../hearing/words.ts";
import { hoursBetween, weekdayOf } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import type { Rule } from "./rule.ts";

/** The plan that was reminded of last, today or yesterday, and has no answer yet. */
export function awaitingAnswer(turn: Turn): Plan | undefined {
  return awaitingAnswers(turn)[0];
}

/** The one plan that has its practice day today and has not been reminded of or told about yet. */
function practisedToday({ state, today }: Turn): Plan | undefined {
  const [only, ...others] = activePlans(state);
  if (only === undefined || others.length > 0 || only.occurrence?.date === today) return undefined;
  return only.days.includes(weekdayOf(today)) ? only : undefined;
}

const answerWordsMax = 6;
const beforeReminderWordsMax = 3;
const saidMax = 160;

/** "Ok" to a reminder may mean "I have read it", and "no thanks" may be about anything. */
const bareWords = new Set(
  "yes y yeah yep yup sure ok okay k fine please no nope nah thanks thank you si claro dale bueno gracias nel 👍 👌".split(
    " ",
  ),
);

/** An answer in words, or the menu's number from somebody who knows the menu; a bare yes is neither. */
export function hearPlainAnswer(turn: Turn, words: Words, wordsMax: number) {
  const digit = hearDigit(words, 9);
  if (digit !== undefined && (turn.wait !== undefined || turn.state.checkIns.asked === 0)) return undefined;
  if (words.tokens.every((token) => bareWords.has(token))) return undefined;
  // A longer sentence is something noticed, even where it could be read as an answer.
  if (words.raw.split(/\s+/).length > wordsMax) return undefined;
  const heard = hearCheckIn(words);
  const { checkin } = heard;
  return checkin === "unclear" || checkin === "later" ? undefined : { ...heard, checkin };
}

/** "In 20 min" is an answer to a reminder; a number alone may be anything. */
function namesATime(words: Words): boolean {
  const isShort = words.raw.split(/\s+/).length <= answerWordsMax;
  return isShort && hasWords(words) && Object.keys(hearLater(words) ?? {}).length > 0;
}

export const repliesToReminder: Rule = {
  name: "reply to a reminder",
  because: "who says 'done' to a reminder need not be asked an hour later",
  hear(turn, { words }) {
    const { wait } = turn;
    const waiting = awaitingAnswers(turn);
    const named = waiting.find((plan) => isNamed(plan, words));
    const plan = named ?? waiting[0] ?? (wait?.step === "check-in" ? undefined : practisedToday(turn));
    // An offer is not answered by "done".
    if (plan === undefined || (wait !== undefined && wait.step !== "check-in" && !steps[wait.step].offer))
      return undefined;
    if (
      wait?.step === "check-in" &&
      wait.date === plan.occurrence?.date &&
      !(named && named.id !== wait.plan)
    )
      return undefined;
    const heard = hearPlainAnswer(turn, words, waiting.length > 0 ? answerWordsMax : beforeReminderWordsMax);
    if (heard === undefined) {
      if (wait !== undefined || waiting.length !== 1 || !namesATime(words)) return undefined;
      turn.about(plan, plan.occurrence?.date);
      return snooze(turn, "reminder", words);
    }
    if (named === undefined && waiting.length > 1)
      return { step: "which-plan", then: "check-in", said: shorten(words.raw, saidMax) };
    turn.about(plan, waiting.length > 0 ? plan.occurrence?.date : turn.today);
    return takeCheckIn(turn, heard, words);
  },
};

const sentenceWords = 4;
const thankedEveryHours = 1;

export const noticing: Rule = {
  name: "noticing",
  because: "noticing in the moment is the first reason for practice, so a sentence is kept",
  hear(turn, { words }) {
    const { state, wait, now } = turn;
    const open = wait && steps[wait.step];
    if (open !== undefined && !open.patient && !open.offer) return undefined;
    if (state.consent !== "given" || words.raw.split(/\s+/).length < sentenceWords) return undefined;
    turn.note({ kind: "noticed", words: words.raw, about: "moment" });
    const tone = answerTone(turn, words);
    const back = backStep(turn);
    if (back !== undefined) return back;
    const last = state.lately.noticed;
    if (tone !== undefined || (last !== undefined && hoursBetween(last, now) < thankedEveryHours))
      return "stay";
    state.lately.noticed = now;
    turn.say("noticed");
    return "stay";
  },
};
