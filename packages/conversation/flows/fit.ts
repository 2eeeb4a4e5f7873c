/** What the practice is, why it may help, and whether it makes sense, fits and is welcome. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { clearMenu, comfortMenu, fitMenu, whyMenu } from "../hearing/menus.ts";
import { hearSkip } from "../hearing/skip.ts";
import type { ConcernTag } from "../note.ts";
import { nextWords, stopPlan } from "./active.ts";
import { nextForPlan } from "./next-for-plan.ts";

export const fit = step({
  setUp: true,
  ask(turn) {
    const { title, steps, why } = turn.plan.practice;
    const blanks = { TITLE: title, STEP1: steps[0] ?? "" };
    if (why === undefined) turn.say("fit_what_plain", blanks);
    else turn.say("fit_what", { ...blanks, WHY: why });
    turn.say("fit_q");
  },
  hear: (words) => hearChoice(words, fitMenu),
  accept(turn, answer): Next {
    turn.note({ kind: "fit", answer: answer === "yes" ? "fits" : answer });
    if (answer === "not-clear") return "fuzzy-part";
    if (answer === "not-sure") return "why-more";
    if (answer === "rather-not") return ratherNot(turn);
    return nextAfterChange(turn);
  },
  again: (turn) => turn.say("fit_q"),
  otherwise(turn) {
    turn.note({ kind: "fit", answer: "clarity-not-confirmed" });
    return nextAfterChange(turn);
  },
});

/** A few words for the therapist, or SKIP; then on. */
function wordsFor(tag: ConcernTag, ask: (turn: Turn) => void, next: (turn: Turn) => Next) {
  return step<string>({
    setUp: true,
    freeText: true,
    ask,
    hear: (words) => (hearSkip(words) ? "" : words.raw),
    accept(turn, words) {
      if (words !== "") turn.note({ kind: "concern", words, tag });
      return next(turn);
    },
    otherwise: (turn) => next(turn),
  });
}

export const fuzzyPart = wordsFor(
  "task-unclear",
  (turn) => turn.say("what_fuzzy"),
  () => "clear-enough",
);

export const clearEnough = step({
  setUp: true,
  ask: (turn) => turn.say("what_unclear_1"),
  hear: (words) => hearChoice(words, clearMenu),
  accept(turn, answer) {
    if (answer === "clear") return nextAfterChange(turn);
    turn.note({ kind: "fit", answer: "not-clear" });
    return nextAfterWords(turn);
  },
  otherwise(turn) {
    turn.note({ kind: "fit", answer: "clarity-not-confirmed" });
    return nextAfterChange(turn);
  },
});

const toldWords = 3;

/** Asked when the therapist has changed what there is to do; what is fuzzy may be told at once. */
export const whatIsIt = step({
  ask: (turn) =>
    turn.say("what", { TITLE: turn.plan.practice.title, STEP1: turn.plan.practice.steps[0] ?? "" }),
  hear(words) {
    const answer = hearChoice(words, clearMenu);
    if (answer !== undefined) return { answer };
    if (words.raw.split(/\s+/).length >= toldWords) return { told: words.raw };
    return words.text.includes("?") ? { answer: "not-yet" as const } : undefined;
  },
  accept(turn, heard): Next {
    if ("answer" in heard) return heard.answer === "clear" ? nextAfterChange(turn) : "fuzzy-part";
    turn.note({ kind: "concern", words: heard.told, tag: "task-unclear" });
    return "clear-enough";
  },
  again: (turn) => turn.say("what_unclear_1"),
  otherwise(turn) {
    turn.note({ kind: "fit", answer: "clarity-not-confirmed" });
    return nextAfterChange(turn);
  },
});

/** A plan that runs goes on with the new words; one being made goes on being made. */
function nextAfterChange(turn: Turn): Next {
  if (turn.plan.status === "making") return nextForPlan(turn.plan);
  const next = nextWords(turn);
  if (next === "") turn.say("chk_unclear_2");
  else turn.say("resume_ack", { NEXT: next });
  return "done";
}

/** Where words were left for the therapist, a plan that runs waits for nothing. */
function nextAfterWords(turn: Turn): Next {
  if (turn.plan.status === "making") return nextForPlan(turn.plan);
  turn.say("rev_4");
  return "done";
}

/** Asked when the therapist has changed the why. */
export const whyFits = step({
  setUp: true,
  ask: (turn) => turn.say("why", { WHY: turn.plan.practice.why ?? "" }),
  hear: (words) => hearChoice(words, whyMenu),
  accept(turn, answer): Next {
    if (answer === "yes") return nextAfterChange(turn);
    turn.note({ kind: "fit", answer: "not-sure" });
    return "why-more";
  },
  again: (turn) => turn.say("why_unclear_1"),
  otherwise(turn) {
    turn.note({ kind: "fit", answer: "not-sure" });
    return nextAfterChange(turn);
  },
});

export const whyMore = wordsFor(
  "why-does-not-fit",
  (turn) => turn.say("why_more"),
  () => "comfort",
);

export const comfort = step({
  setUp: true,
  ask: (turn) => turn.say("comfort_q"),
  hear: (words) => hearChoice(words, comfortMenu),
  accept(turn, answer): Next {
    turn.note({ kind: "comfort", answer });
    if (answer === "unsure") return "comfort-worry";
    if (answer === "rather-not") return ratherNot(turn);
    return nextAfterChange(turn);
  },
  again: (turn) => turn.say("comfort_q"),
  otherwise(turn) {
    turn.note({ kind: "comfort", answer: "unsure" });
    return nextAfterChange(turn);
  },
});

export const comfortWorry = wordsFor("worry", (turn) => turn.say("comfort_unsure"), nextAfterWords);

/** Set-up stops here, and the therapist is told; no reminders. */
function ratherNot(turn: Turn): Next {
  stopPlan(turn, turn.plan, "held");
  turn.note({ kind: "wants-to-talk" });
  return "comfort-why-not";
}

export const comfortWhyNot = wordsFor(
  "rather-not",
  (turn) => turn.say("comfort_no"),
  (turn) => {
    turn.say("rev_4");
    return "done";
  },
);
