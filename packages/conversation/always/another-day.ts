/** Answers about another day than the one that may be asked about: yesterday's, told late, and one that is set straight. */
import type { Next, Turn } from "../flow.ts";
import { record, sayQuestion } from "../flows/check-in.ts";
import { steps } from "../flows/steps.ts";
import { hearConfession } from "../hearing/check-in.ts";
import type { Words } from "../hearing/words.ts";
import { addDays, lastPracticeDay, weekdayOf } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import type { Rule } from "./rule.ts";
import { hearPlainAnswer } from "./told-unasked.ts";

interface PracticeDay {
  plan: Plan;
  date: string;
}

export const setsStraight: Rule = {
  name: "sets an answer straight",
  because: "someone who corrects an answer is thanked, and nothing else is asked",
  hear(turn, { words }) {
    if (!hearConfession(words)) return undefined;
    const told = toldOf(turn);
    if (told === undefined) return undefined;
    putDown(turn, told, { answer: "no" });
    turn.say("straight_ack");
    return leaveOpen(turn);
  },
};

/** The latest practice day that has been told of: never the one that is still to be answered. */
function toldOf(turn: Turn): PracticeDay | undefined {
  const { wait, state } = turn;
  const plan =
    wait?.step === "check-in"
      ? turn.plan
      : activePlans(state).find(({ occurrence }) => occurrence !== undefined);
  if (plan?.occurrence === undefined) return undefined;
  const { answer, date } = plan.occurrence;
  if (answer === "tried" || answer === "partly") return { plan, date };
  if (answer !== undefined) return undefined;
  const before = lastPracticeDay(plan.days, addDays(date, -1));
  return before < (plan.since ?? date) ? undefined : { plan, date: before };
}

const unaskedWordsMax = 6;
const askedWordsMax = 12;

export const aboutYesterday: Rule = {
  name: "told about yesterday",
  because: "an answer that names yesterday counts for yesterday, whatever was asked since",
  hear(turn, { words }) {
    const { wait } = turn;
    if (wait !== undefined && wait.step !== "check-in" && !steps[wait.step].offer) return undefined;
    const yesterday = namesYesterday(words) ? practisedYesterday(turn) : undefined;
    if (yesterday === undefined) return undefined;
    const heard = hearPlainAnswer(turn, words, wait === undefined ? unaskedWordsMax : askedWordsMax);
    if (heard === undefined) return undefined;
    putDown(turn, yesterday, { answer: heard.checkin, ...(heard.inHead && { inHead: true }) });
    turn.say("chk_yesterday");
    return leaveOpen(turn);
  },
};

function namesYesterday({ tokens }: Words): boolean {
  const names = (...days: string[]) => tokens.some((token) => days.includes(token));
  return names("yesterday", "ayer", "anoche") && !names("today", "hoy");
}

/** Yesterday's practice, unless it is the one that is asked about or waits for its answer anyway. */
function practisedYesterday({ state, wait, today }: Turn): PracticeDay | undefined {
  const date = addDays(today, -1);
  const plan = activePlans(state).find(
    ({ days, since }) => days.includes(weekdayOf(date)) && (since ?? today) <= date,
  );
  const isAwaited = plan?.occurrence?.date === date && plan.occurrence.answer === undefined;
  return plan === undefined || isAwaited || wait?.date === date ? undefined : { plan, date };
}

/** Puts an answer down for its own day; what is asked about stays as it is. */
function putDown(turn: Turn, { plan, date }: PracticeDay, what: Parameters<typeof record>[1]): void {
  const open = turn.wait?.step === "check-in" ? { plan: turn.plan, date: turn.date } : undefined;
  turn.about(plan, date);
  record(turn, what);
  if (open) turn.about(open.plan, open.date);
}

/** An open check-in stays open, and is put again; a reflection that was asked for on a wrong answer is not. */
function leaveOpen(turn: Turn): Next | "stay" {
  const { wait } = turn;
  if (wait === undefined) return "stay";
  if (wait.step === "check-in") sayQuestion(turn);
  return steps[wait.step].freeText ? "done" : "stay";
}
