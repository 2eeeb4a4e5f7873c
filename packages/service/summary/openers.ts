/** One way to begin the next session, tied to what was said; nothing about what was hidden or set straight. */

import { hearTone } from "@home-practice/conversation/hearing/tone.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { dayWord } from "@home-practice/conversation/messages/vocabulary.ts";
import { weekdayOf } from "@home-practice/conversation/practice/calendar.ts";
import { answersFirst } from "./asked.ts";
import { confidenceOf, isKeptUnsure } from "./confidence.ts";
import {
  doesNotFit,
  feltDread,
  isUnclear,
  type NoteOf,
  ofKind,
  ratherNot,
  saidNoTwice,
  type Week,
} from "./week.ts";
import { oneLine, startLarge } from "./wording.ts";

/** The opener in quotes, after "answer the question first" where something was asked; nothing where nothing fits. */
export function openerFor(week: Week): string | undefined {
  const first = answersFirst(week);
  const say = openers.map((opener) => opener(week)).find((words) => words !== undefined);
  if (say === undefined) return first === undefined ? undefined : `${startLarge(first)}.`;
  return first === undefined ? `"${say}"` : `${startLarge(first)}, then "${say}"`;
}

type Opener = (week: Week) => string | undefined;

/**
 * The first that fits is used. What weighs on the client comes before what fits badly, that before what there is to
 * hear about, and a busy week last.
 */
const openers: Opener[] = [
  (week) =>
    when(
      week.safety.length > 0 || isQuiet(week),
      "How are you? Is this a time for practice, or for something else?",
    ),
  ({ state }) => when(state.pause?.why === "client", "You took a break. What's been taking your energy?"),
  (week) => when(isUnclear(week), "I don't think I explained it well. Can we do one together now?"),
  (week) => when(feltDread(week), heavy),
  (week) =>
    when(
      saidNoTwice(week) || ratherNot(week) !== undefined || doesNotFit(week),
      "I may have picked something that doesn't fit. What would you pick?",
    ),
  ({ shared }) =>
    when(
      ofKind(shared, "reaction").at(-1)?.what === "worry-wrong",
      "What would 'doing it wrong' mean, if you did?",
    ),
  unsureOfThePlan,
  noticedSomething,
  (week) => {
    const part = answered(week).findLast(({ answer, inHead }) => answer === "partly" && !inHead);
    return part && `You started ${dayOf(part.date)}. What was going on just before you stopped?`;
  },
  (week) =>
    when(
      answered(week).some(({ inHead }) => inHead),
      "You thought it through. What did you find yourself thinking?",
    ),
  (week) => when(hasBarrier(week, "putting-off"), heavy),
  (week) =>
    when(
      hasBarrier(week, "time") || hasBarrier(week, "forgot"),
      "The plan met a busy week. What would a two-minute version look like?",
    ),
  (week) => when(isFirstWeek(week), "What was it like getting texts about this?"),
];

const heavy = "Something in it felt heavy. Can we look at the feeling before the practice?";

function when(holds: boolean, words: string): string | undefined {
  return holds ? words : undefined;
}

function isQuiet({ state }: Week): boolean {
  return state.quiet.stage !== "none" || state.pause?.why === "quiet";
}

function unsureOfThePlan(week: Week): string | undefined {
  for (const plan of week.state.plans) {
    const confidence = confidenceOf(week, plan);
    if (confidence?.rating === undefined || !isKeptUnsure(confidence)) continue;
    const { rating } = confidence;
    // Nobody is asked why a number is not lower when there is hardly a lower one.
    const why = rating > 2 ? ` What made it a ${rating} and not a ${rating - 2}?` : "";
    return `You said ${rating}.${why} What would a 7 need?`;
  }
  return undefined;
}

const noticedMax = 60;

/** The latest thing noticed; a rough one is asked about as such, without repeating the words. */
function noticedSomething(week: Week): string | undefined {
  const note = ofKind(week.shared, "noticed").findLast(({ about }) => about !== "reason" && about !== "plan");
  if (note === undefined) return undefined;
  if (hearTone(clean(note.words)) !== undefined) {
    return "It sounds like it was rough. What came up, and what did that tell us?";
  }
  const what = week.fullText ? `'${oneLine(note.words, noticedMax)}'` : "something";
  return `You noticed ${what} on ${dayOf(note.date)}. Can we start there?`;
}

function answered({ shared }: Week): NoteOf<"check-in">[] {
  return ofKind(shared, "check-in");
}

function hasBarrier(week: Week, barrier: NoteOf<"check-in">["barrier"]): boolean {
  return answered(week).some((note) => note.barrier === barrier);
}

function dayOf(date: string): string {
  return dayWord(weekdayOf(date), "en");
}

function isFirstWeek({ state, from, to }: Week): boolean {
  const since = state.plans.map((plan) => plan.since).filter((date) => date !== undefined);
  const first = since.sort()[0];
  return first !== undefined && first >= from && first <= to;
}
