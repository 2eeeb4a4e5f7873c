/** With several plans, when it cannot be known which one is meant. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearDigit } from "../hearing/digit.ts";
import type { Words } from "../hearing/words.ts";
import { labelOf } from "../messages/vocabulary.ts";
import type { Plan } from "../practice/plan.ts";
import type { State } from "../state.ts";

/** The plans that a question may be about, in the order they were made. */
export function livePlans(state: State): Plan[] {
  return state.plans.filter((plan) => plan.status === "active" || plan.status === "making");
}

/** Goes to a step for the one plan there is, for the one the words name, or asks which. */
export function forPlan(turn: Turn, then: Exclude<Next, "done" | object>, words?: Words): Next {
  const plans = livePlans(turn.state);
  const named = words && plans.find((plan) => isNamed(plan, words));
  const only = named ?? (plans.length === 1 ? plans[0] : undefined);
  if (only !== undefined) return { step: then, plan: only.id };
  return plans.length === 0 ? "done" : { step: "which-plan", then };
}

function isNamed({ label, practice }: Plan, { text }: Words): boolean {
  return [label, practice.title].some((name) => name !== undefined && text.includes(name.toLowerCase()));
}

export const whichPlan = step({
  ask(turn) {
    const [a, b, c] = livePlans(turn.state).map((plan) => labelOf(plan, turn.state.language));
    if (c === undefined) turn.say("which_plan_q", { A: a ?? "", B: b ?? "" });
    else turn.say("which_plan_q3", { A: a ?? "", B: b ?? "", C: c });
  },
  hear(words, turn) {
    const plans = livePlans(turn.state);
    return plans[(hearDigit(words, plans.length) ?? 0) - 1] ?? plans.find((plan) => isNamed(plan, words));
  },
  accept: (turn, plan): Next => ({ step: turn.wait?.then ?? "change", plan: plan.id }),
  again(turn) {
    whichPlan.ask(turn);
  },
  otherwise(turn): Next {
    turn.say("chk_unclear_2");
    return "done";
  },
});
