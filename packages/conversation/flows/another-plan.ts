/** A second and a third plan, each with a word of its own, so that questions can say which one they are about. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearSkip } from "../hearing/skip.ts";
import { hasWords } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { labelOf } from "../messages/vocabulary.ts";
import { newPlan, type Plan, type Practice } from "../practice/plan.ts";
import { nextForPlan } from "./next-for-plan.ts";

const wordMax = { characters: 20, words: 3 };

/** Adds a plan with its practice; a second or third is known by a word of its own from the start. */
export function addPlan({ state }: Turn, practice: Practice): Plan {
  const others = state.plans.filter(({ status }) => status !== "ended");
  const plan = newPlan(`p${state.plans.length + 1}`, practice);
  if (others.length > 0) plan.label = `${labelOf(undefined, state.language)} ${others.length + 1}`;
  // Who is asked once a week is asked once a week about this one too.
  if (others.some(({ checkIns }) => checkIns === "weekly")) plan.checkIns = "weekly";
  state.plans.push(plan);
  return plan;
}

export const planWord = step<string>({
  setUp: true,
  freeText: true,
  ask: (turn) => turn.say("plan_word_q"),
  hear(words, turn) {
    if (hearYesNo(words) === "yes" || hearSkip(words) || !hasWords(words)) return "";
    const word = words.raw.replace(/[.!]+$/, "").trim();
    const fits = word.length <= wordMax.characters && word.split(/\s+/).length <= wordMax.words;
    return fits && !isTaken(turn, word) ? word : undefined;
  },
  accept(turn, word): Next {
    if (word !== "") turn.plan.label = word;
    return afterWord(turn);
  },
  again: (turn) => turn.say("plan_word_taken"),
  otherwise: afterWord,
});

/** Whether it fits is asked of the therapist's practice only. */
function afterWord({ plan }: Turn): Next {
  return plan.practice.by === "therapist"
    ? { step: "fit", plan: plan.id }
    : { ...nextForPlan(plan), plan: plan.id };
}

function isTaken({ state, plan }: Turn, word: string): boolean {
  const others = state.plans.filter((other) => other.id !== plan.id && other.status !== "ended");
  return others.some((other) => labelOf(other, state.language).toLowerCase() === word.toLowerCase());
}
