/** "Not this time": what was in the way, one follow-up that can change the plan, and nothing to make up. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { againMenu, forgotMenu, hardMenu, noTimeMenu, putOffMenu, reasonMenu } from "../hearing/menus.ts";
import { hearSkip } from "../hearing/skip.ts";
import type { Words } from "../hearing/words.ts";
import type { Barrier } from "../note.ts";
import { shiftTime } from "../practice/calendar.ts";
import { hold, nextWords, planReminder } from "./active.ts";
import { checkInNote, closeDay } from "./check-in.ts";
import { dropDays, halveMinutes } from "./confidence.ts";
import { shorten } from "./obstacle.ts";
import { answerTone } from "./reflection.ts";
import type { StepName } from "./step-names.ts";

export const inTheWay = step({
  ask: (turn) => turn.say("no_q"),
  hear(words) {
    if (hearSkip(words)) return { barrier: "rather-not-say" as const, words };
    return { barrier: hearChoice(words, reasonMenu), words };
  },
  accept(turn, { barrier, words }) {
    if (barrier !== undefined) return inTheWayOf(turn, barrier, words);
    // Their own words are the reason; nothing more is asked.
    recordBarrier(turn, "other", words.raw);
    answerTone(turn, words);
    return close(turn);
  },
  otherwise: close,
});

const followUps: Record<Exclude<Barrier, "rather-not-say">, StepName> = {
  time: "in-the-way-time",
  forgot: "in-the-way-forgot",
  "putting-off": "in-the-way-feeling",
  "too-hard": "in-the-way-hard",
  "not-sure-how": "in-the-way-unsure",
  other: "in-the-way-words",
};

/** The one follow-up to a reason. */
export function inTheWayOf(turn: Turn, barrier: Barrier, words: Words): Next {
  const isTold = words.tokens.length > 3;
  recordBarrier(turn, barrier, isTold ? words.raw : "");
  // Who has told it in a sentence has answered the follow-up too.
  if (barrier === "other" && isTold) return close(turn);
  if (barrier !== "rather-not-say") return followUps[barrier];
  turn.say("no_rathernot");
  return close(turn);
}

function recordBarrier(turn: Turn, barrier: Barrier, words = "", feeling?: string): void {
  const { plan, date } = turn;
  turn.note(
    { kind: "check-in", answer: "no", barrier, ...(feeling !== undefined && { feeling }) },
    { id: checkInNote(plan.id, date), date },
  );
  if (words !== "") turn.note({ kind: "noticed", words, about: "reason" }, { date });
}

/** When the next time is, and nothing to make up. */
export function close(turn: Turn): Next {
  turn.say("no_close", { NEXT: nextWords(turn) });
  return closeDay(turn);
}

export const inTheWayTime = step({
  ask: (turn) => turn.say("no_time"),
  hear: (words) => hearChoice(words, noTimeMenu),
  accept(turn, answer): Next {
    if (answer === "move-time") return "schedule-time";
    if (answer === "shorter") halveMinutes(turn);
    return close(turn);
  },
  otherwise: close,
});

const shiftMinutes = 30;

export const inTheWayForgot = step({
  ask: (turn) => turn.say("no_forgot"),
  hear: (words) => hearChoice(words, forgotMenu),
  accept(turn, answer): Next {
    const { plan } = turn;
    if (answer !== "same" && plan.time !== undefined) {
      const from = plan.time;
      plan.time = shiftTime(from, answer === "earlier" ? -shiftMinutes : shiftMinutes);
      turn.note({ kind: "changed", what: "schedule", from, to: plan.time });
      planReminder(turn, plan);
    }
    return close(turn);
  },
  otherwise: close,
});

export const inTheWayFeeling = step({
  ask: (turn) => turn.say("no_putoff"),
  hear: (words) => (hearSkip(words) ? "skipped" : hearChoice(words, putOffMenu)),
  accept(turn, feeling) {
    if (feeling !== "skipped" && feeling !== "none") recordBarrier(turn, "putting-off", "", feeling);
    return close(turn);
  },
  otherwise: close,
});

export const inTheWayHard = step({
  ask: (turn) => turn.say("no_hard"),
  hear: (words) => hearChoice(words, hardMenu),
  accept(turn, answer): Next {
    if (answer === "easier-step") return "confidence-easier-step";
    return answer === "talk-first" ? hold(turn) : close(turn);
  },
  otherwise: close,
});

/** Making it clear is ours: the therapist hears which part, the client gets the first step again. */
export const inTheWayUnsure = step<string>({
  freeText: true,
  ask: (turn) => turn.say("no_unsure"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    if (words === "") turn.note({ kind: "fit", answer: "not-clear" });
    else turn.note({ kind: "concern", words, tag: "task-unclear" });
    const { steps } = turn.plan.practice;
    const [first] = steps;
    if (first !== undefined) turn.say("steps_one", { N: "1", OF: String(steps.length), STEP: first });
    return close(turn);
  },
  otherwise: close,
});

export const inTheWayWords = step<Words | "skipped">({
  freeText: true,
  ask: (turn) => turn.say("no_other"),
  hear: (words) => (hearSkip(words) ? "skipped" : words),
  accept(turn, words) {
    if (words !== "skipped") {
      recordBarrier(turn, "other", shorten(words.raw, 800));
      answerTone(turn, words);
    }
    return close(turn);
  },
  otherwise: close,
});

/** The second in a row: it is about the plan, not the person. */
export const planMayNotFit = step({
  ask: (turn) => turn.say("no_again"),
  hear: (words) => hearChoice(words, againMenu),
  accept: (turn, answer) => (answer === "keep" ? close(turn) : ease(turn, answer)),
  again: (turn) => turn.say("no_again"),
  otherwise: close,
});

/** The three ways to make room: a smaller plan, a break, or a talk with the therapist first. */
export function ease(turn: Turn, way: "smaller" | "pause" | "talk"): Next {
  if (way === "smaller") return makeSmaller(turn);
  if (way === "pause") return "pause-length";
  turn.note({ kind: "wants-to-talk" });
  return "concern";
}

const shortMinutes = 2;

/** Half the minutes; where they are few already, fewer days. Then the number is asked again. */
export function makeSmaller(turn: Turn): Next {
  const { plan } = turn;
  if ((plan.minutes ?? 0) > shortMinutes || plan.days.length === 1) halveMinutes(turn);
  else dropDays(turn, plan.days);
  return { step: "confidence", plan: plan.id };
}
