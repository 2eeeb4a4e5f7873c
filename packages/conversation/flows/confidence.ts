/** The plan said back, how sure the client is, and the repair: below 7 the plan changes, not the person. */
import { type Next, step, type Turn } from "../flow.ts";
import { type Answer, hearChoice } from "../hearing/choice.ts";
import { confidenceRaiseMenu, planPartMenu } from "../hearing/menus.ts";
import { hearRating } from "../hearing/rating.ts";
import { hearSkip } from "../hearing/skip.ts";
import { hasWords, type Words } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { daysWords, whenWords } from "../messages/vocabulary.ts";
import type { Plan } from "../practice/plan.ts";
import { activate, hold, planReminder } from "./active.ts";
import { stepForPart } from "./change.ts";
import { shorten } from "./obstacle.ts";
import { hearNewSchedule, takeSchedule } from "./schedule.ts";

/** From this number on the plan is taken as it is. A convention of Brief Action Planning (Gutnick 2014). */
const sure = 7;
const lowest = 2;
const roundsMax = 2;

type Heard = { rating: number } | { band: "low" | "mid" | "high" };

/** A number at once; words alone only when the number was asked for a second time. */
function hearConfidence(words: Words, turn: Turn): Heard | undefined {
  const { rating, band } = hearRating(words);
  if (rating !== null) return { rating };
  return band !== null && (turn.wait?.asked ?? 1) > 1 ? { band } : undefined;
}

function accept(turn: Turn, heard: Heard): Next {
  const { plan } = turn;
  turn.note({ kind: "confidence", ...heard });
  if ("band" in heard) {
    delete plan.confidence;
    return heard.band === "high" ? activate(turn) : repair(turn, "confidence-raise");
  }
  const { rating } = heard;
  plan.confidence = rating;
  if (rating >= sure) {
    turn.say("conf_high", { N: String(rating) });
    return activate(turn);
  }
  if (plan.repairs > 0) return repair(turn, "confidence-raise");
  if (rating > lowest) return repair(turn, "confidence-why");
  turn.say("conf_lowest");
  return repair(turn, "confidence-raise");
}

function repair(turn: Turn, first: "confidence-why" | "confidence-raise"): Next {
  return turn.plan.repairs < roundsMax ? first : keepAsIs(turn);
}

function keepAsIs(turn: Turn): Next {
  turn.note({
    kind: "confidence",
    kept: true,
    ...(turn.plan.confidence && { rating: turn.plan.confidence }),
  });
  turn.say("conf_keep");
  return activate(turn);
}

function leaveOut(turn: Turn): Next {
  turn.say("conf_unclear_2");
  return activate(turn);
}

/** Plan and number in one text: a number keeps the plan, a part or a new schedule reopens it. */
export const planConfirm = step({
  setUp: true,
  ask(turn) {
    const { plan, state } = turn;
    const when = whenWords(plan.days, plan.time ?? "", state.language);
    const blanks = { WHEN: when, MIN: String(plan.minutes) };
    if (plan.ifThen) turn.say("plan_echo", { ...blanks, IF: plan.ifThen.if, THEN: plan.ifThen.then });
    else turn.say("plan_echo_plain", blanks);
    turn.say("conf_q");
  },
  hear(words, turn) {
    const schedule = hearNewSchedule(words);
    if (schedule) return { schedule };
    const { rating } = hearRating(words);
    if (rating !== null) return { rating };
    const part = hearChoice(words, planPartMenu);
    if (part) return { part };
    // "Looks good" is about the plan; how sure they are is asked on its own.
    const answer = hearYesNo(words);
    return answer ? { answer } : hearConfidence(words, turn);
  },
  accept(turn, heard): Next {
    if ("schedule" in heard && heard.schedule) return takeSchedule(turn, heard.schedule);
    if ("part" in heard && heard.part) return stepForPart[heard.part];
    if ("answer" in heard && heard.answer) return heard.answer === "yes" ? "confidence" : "change";
    return accept(turn, heard);
  },
  again: (turn) => turn.say("plan_unclear_1"),
  otherwise: () => "confidence",
});

/** The number alone: after a change, with the new plan said back. */
export const confidence = step({
  setUp: true,
  ask(turn) {
    const { plan, state } = turn;
    const changed = plan.repairs > 0 || plan.status !== "making";
    if (!changed) return turn.say("conf_q");
    turn.say("conf_again", {
      WHEN: whenWords(plan.days, plan.time ?? "", state.language),
      MIN: String(plan.minutes),
    });
  },
  hear: hearConfidence,
  accept,
  again: (turn) => turn.say("conf_unclear_1"),
  otherwise: leaveOut,
});

export const confidenceWhy = step({
  setUp: true,
  freeText: true,
  ask(turn) {
    const n = turn.plan.confidence ?? sure;
    turn.say("conf_why", { N: String(n), NLOW: String(Math.max(1, n - 2)) });
  },
  hear(words): { skipped: true } | { rating: number } | { reason: string } | undefined {
    if (hearSkip(words)) return { skipped: true };
    const { rating } = hearRating(words);
    if (rating !== null && words.tokens.length <= 3) return { rating };
    return hasWords(words) ? { reason: words.raw } : undefined;
  },
  accept(turn, heard): Next {
    if ("rating" in heard) return accept(turn, heard);
    if ("reason" in heard) {
      turn.note({ kind: "confidence", rating: turn.plan.confidence ?? 0, reason: heard.reason });
    }
    return "confidence-raise";
  },
  otherwise: () => "confidence-raise",
});

export const confidenceRaise = step({
  setUp: true,
  ask: (turn) => turn.say("conf_raise"),
  hear(words) {
    const choice = hearChoice(words, confidenceRaiseMenu);
    if (choice !== undefined) return { choice };
    return hasWords(words) && words.tokens.length > 2 ? { needs: words.raw } : undefined;
  },
  accept(turn, heard): Next {
    if ("needs" in heard) {
      turn.note({ kind: "confidence", rating: turn.plan.confidence ?? 0, needs: heard.needs });
      return keepAsIs(turn);
    }
    return raise(turn, heard.choice);
  },
  again: (turn) => turn.say("conf_raise"),
  otherwise: keepAsIs,
});

function raise(turn: Turn, choice: Answer<typeof confidenceRaiseMenu>): Next {
  const { plan } = turn;
  if (choice === "talk-first") return hold(turn);
  if (choice === "keep") return keepAsIs(turn);
  plan.repairs++;
  turn.note({ kind: "confidence", rating: plan.confidence ?? 0, needs: choice });
  switch (choice) {
    case "less-time":
      return halveThenAsk(turn);
    case "fewer-days":
      return plan.days.length > 1 ? "confidence-fewer-days" : halveThenAsk(turn);
    case "new-time":
      return "schedule-time";
    case "easier-step":
      return "confidence-easier-step";
  }
}

/** Smaller never needs permission. */
export function makeShorter(turn: Turn, minutes: number): void {
  const from = turn.plan.minutes;
  turn.plan.minutes = minutes;
  turn.note({
    kind: "changed",
    what: "shorter",
    ...(from !== undefined && { from: String(from) }),
    to: String(minutes),
  });
}

export function halveMinutes(turn: Turn): void {
  makeShorter(turn, Math.max(1, Math.floor((turn.plan.minutes ?? 10) / 2)));
}

function halveThenAsk(turn: Turn): Next {
  halveMinutes(turn);
  return "confidence";
}

export const confidenceFewerDays = step({
  setUp: true,
  ask: (turn) => turn.say("conf_days_q"),
  hear: (words) => hearNewSchedule(words),
  accept(turn, heard): Next {
    dropDays(turn, heard.days.length > 0 ? heard.days : turn.plan.days);
    return "confidence";
  },
  again: (turn) => turn.say("conf_days_q"),
  otherwise(turn) {
    dropDays(turn, turn.plan.days);
    return "confidence";
  },
});

/** Keeps what was named, and the first two where nothing was, since two are always fewer than "all of them". */
export function dropDays(turn: Turn, days: Plan["days"]): void {
  const { plan, state } = turn;
  const fewer = days.length < plan.days.length ? days : plan.days.slice(0, plan.days.length > 2 ? 2 : 1);
  const [from, to] = [daysWords(plan.days, state.language), daysWords(fewer, state.language)];
  plan.days = fewer;
  planReminder(turn, plan);
  turn.note({ kind: "changed", what: "fewer-days", from, to });
}

const stepMax = 60;

export const confidenceEasierStep = step({
  setUp: true,
  freeText: true,
  ask: (turn) => turn.say("conf_step_q"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words): Next {
    if (words !== "") {
      turn.plan.firstStep = shorten(words, stepMax);
      turn.note({ kind: "concern", words, tag: "easier-step" });
    }
    return "confidence";
  },
  otherwise: () => "confidence",
});
