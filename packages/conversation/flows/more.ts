/** The rest of set-up, now or one a day: the discreet word, the first reaction, what was hard before, the first step, making it theirs. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { hearDuration } from "../hearing/duration.ts";
import { confidenceRaiseMenu, historyMenu, honestMenu, moreMenu } from "../hearing/menus.ts";
import { hearSkip } from "../hearing/skip.ts";
import { hasWords, type Words } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { obstacleWords, whenWords } from "../messages/vocabulary.ts";
import { nextWords } from "./active.ts";
import { makeShorter } from "./confidence.ts";
import { nextForPlan } from "./next-for-plan.ts";
import { shorten } from "./obstacle.ts";
import type { StepName } from "./step-names.ts";

const questions: StepName[] = ["label", "first-reaction", "history", "first-step", "make-it-yours"];

/** Offered once, when the first plan is set. */
export function offerMore(turn: Turn): Next {
  turn.state.more = { left: [...questions], pace: "none", on: turn.today };
  return "more";
}

/** The next small question where the client said "now", or nothing more today. */
function nextOfMore(turn: Turn): Next {
  const { left, pace } = turn.state.more ?? { left: [] };
  const next = pace === "now" ? left.shift() : undefined;
  if (next !== undefined) return next;
  turn.say(left.length === 0 ? "more_done" : "more_thanks");
  return "done";
}

/** One a day at most, with the day's closing text, never on its own. */
export function questionOfTheDay(turn: Turn): Next {
  const { more } = turn.state;
  if (more === undefined || more.pace !== "daily" || more.on === turn.today) return "done";
  const question = more.left.shift();
  more.on = turn.today;
  return question === undefined ? "done" : { step: question, plan: turn.plan.id };
}

export const more = step({
  ask: (turn) => turn.say("more_q"),
  hear: (words) => hearChoice(words, moreMenu),
  accept(turn, answer): Next {
    const left = turn.state.more?.left ?? [];
    if (answer === "now") {
      turn.state.more = { left, pace: "now" };
      return nextOfMore(turn);
    }
    if (answer === "one-a-day") return oneADay(turn);
    turn.say("more_none");
    return "done";
  },
  otherwise: oneADay,
  passing: true,
  offer: true,
});

function oneADay(turn: Turn): Next {
  turn.state.more = { left: turn.state.more?.left ?? [], pace: "daily", on: turn.today };
  turn.say("more_daily");
  return "done";
}

const labelMax = { characters: 20, words: 3 };

export const label = step<string>({
  freeText: true,
  ask: (turn) => turn.say("label_q"),
  hear: (words) =>
    hearYesNo(words) || hearSkip(words) || !hasWords(words) ? "" : words.raw.replace(/[.!]+$/, ""),
  accept(turn, word) {
    const fits = word.length <= labelMax.characters && word.split(/\s+/).length <= labelMax.words;
    if (word !== "" && fits) turn.plan.label = word;
    return nextOfMore(turn);
  },
  otherwise: nextOfMore,
});

export const firstReaction = step({
  freeText: true,
  ask: (turn) => turn.say("honest_q"),
  hear(words) {
    const what = hearChoice(words, honestMenu);
    if (what !== undefined) return { what };
    if (hearSkip(words)) return { skipped: true };
    return { what: "other" as const, words: words.raw };
  },
  accept(turn, heard): Next {
    if ("skipped" in heard) return nextOfMore(turn);
    const { what } = heard;
    if (what === "other" && heard.words === undefined) return "first-reaction-words";
    turn.note({ kind: "reaction", what, ...(heard.words !== undefined && { words: heard.words }) });
    if (what === "dread") turn.say("honest_dread");
    if (what === "worry-wrong") {
      turn.say("honest_wrong");
      offerMessyVersion(turn);
    }
    return nextOfMore(turn);
  },
  otherwise: nextOfMore,
});

/** Worry about doing it wrong becomes the if-then, where the plan has none. */
function offerMessyVersion(turn: Turn): void {
  const { plan, state } = turn;
  if (plan.ifThen !== undefined) return;
  const { if: problem, a } = obstacleWords("doing-it-wrong", state.language);
  plan.obstacle = "doing-it-wrong";
  plan.ifThen = { if: problem, then: a };
}

export const firstReactionWords = step<string>({
  freeText: true,
  ask: (turn) => turn.say("honest_other"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    turn.note({ kind: "reaction", what: "other", ...(words !== "" && { words }) });
    return nextOfMore(turn);
  },
  otherwise: nextOfMore,
});

export const history = step({
  ask: (turn) => turn.say("history_q"),
  hear: (words) => hearChoice(words, historyMenu) ?? (hearSkip(words) ? "skipped" : undefined),
  accept(turn, hard): Next {
    if (hard === "skipped") return nextOfMore(turn);
    if (hard === "yes") return "history-words";
    turn.note({ kind: "history", hard });
    return nextOfMore(turn);
  },
  again: (turn) => turn.say("history_q"),
  otherwise: nextOfMore,
});

export const historyWords = step<string>({
  freeText: true,
  ask: (turn) => turn.say("history_yes"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    turn.note({ kind: "history", hard: "yes", ...(words !== "" && { words }) });
    return nextOfMore(turn);
  },
  otherwise: nextOfMore,
});

export const makeItYours = step<Words | "fine">({
  freeText: true,
  ask: (turn) => turn.say("collab_q"),
  hear: (words) => (isFine(words) ? "fine" : words),
  accept(turn, words) {
    if (words !== "fine") takeIdea(turn, words);
    return nextOfMore(turn);
  },
  otherwise: nextOfMore,
});

const shortAnswer = 3;

/** A yes or a no at the head of a longer text ("no, could we draw instead") belongs to an idea. */
function isFine(words: Words): boolean {
  const answered = words.tokens.length <= shortAnswer && hearYesNo(words) !== undefined;
  return answered || hearSkip(words) || !hasWords(words);
}

/** What only makes the practice shorter is done at once; anything else goes to the therapist first. */
function takeIdea(turn: Turn, words: Words): void {
  const { plan, state } = turn;
  turn.note({ kind: "concern", words: words.raw, tag: "make-it-mine" });
  const minutes = hearDuration(words)?.minutes;
  const now = plan.minutes ?? 0;
  if (minutes === undefined ? hearChoice(words, confidenceRaiseMenu) !== "less-time" : minutes >= now) {
    return turn.say("idea_passed");
  }
  makeShorter(turn, minutes ?? Math.ceil(now / 2));
  const when = whenWords(plan.days, plan.time ?? "", state.language);
  turn.say("change_done", { WHEN: when, MIN: String(plan.minutes), NEXT: nextWords(turn) });
}

const stepMax = 60;

/** The first step, in a few words; kept, said where it is the whole matter, and then on. */
function askFirstStep(next: (turn: Turn) => Next) {
  return step<string>({
    freeText: true,
    ask: (turn) => turn.say("step_q"),
    hear: (words) => (hearSkip(words) || !hasWords(words) ? "" : words.raw),
    accept(turn, words) {
      if (words !== "") turn.plan.firstStep = shorten(words, stepMax);
      return next(turn);
    },
    otherwise: next,
  });
}

export const firstStep = askFirstStep(nextOfMore);

/** From CHANGE. */
export const newFirstStep = askFirstStep((turn) => {
  const { firstStep: first, status } = turn.plan;
  if (status === "making") return nextForPlan(turn.plan);
  if (first === undefined) turn.say("chk_unclear_2");
  else {
    turn.note({ kind: "changed", what: "first-step", to: first });
    turn.say("change_step_done", { STEP: first });
  }
  return "done";
});
