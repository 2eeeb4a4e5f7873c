/** With several plans, when it cannot be known which one is meant. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearCheckIn } from "../hearing/check-in.ts";
import { hearDigit } from "../hearing/digit.ts";
import { clean, type Words } from "../hearing/words.ts";
import { labelOf } from "../messages/vocabulary.ts";
import { addDays } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans, type State } from "../state.ts";
import { takeCheckIn } from "./check-in.ts";

/** The plans that a question may be about, in the order they were made. */
export function livePlans(state: State): Plan[] {
  return state.plans.filter((plan) => plan.status === "active" || plan.status === "making");
}

/** The plans whose practice time, today or yesterday, has no answer yet; those of the latest day only. */
export function awaitingAnswers({ state, today }: Turn): Plan[] {
  const dateOf = ({ occurrence }: Plan) => (occurrence?.answer === undefined ? occurrence?.date : undefined);
  const yesterday = addDays(today, -1);
  const latest = activePlans(state)
    .flatMap((plan) => dateOf(plan) ?? [])
    .filter((date) => date >= yesterday)
    .sort()
    .at(-1);
  return latest === undefined ? [] : activePlans(state).filter((plan) => dateOf(plan) === latest);
}

/** Goes to a step for the one plan there is, for the one the words name, or asks which. */
export function forPlan(turn: Turn, then: Exclude<Next, "done" | object>, words?: Words): Next {
  const plans = livePlans(turn.state);
  const named = words && plans.find((plan) => isNamed(plan, words));
  const only = named ?? (plans.length === 1 ? plans[0] : undefined);
  if (only !== undefined) return { step: then, plan: only.id };
  return plans.length === 0 ? "done" : { step: "which-plan", then };
}

/** Whether the words name the plan, by the client's word for it or by its title. */
export function isNamed({ label, practice }: Plan, { text }: Words): boolean {
  return [label, practice.title].some((name) => name !== undefined && text.includes(name.toLowerCase()));
}

/** The plans that wait for an answer, where one was given; otherwise all. */
function asked(turn: Turn): Plan[] {
  const waiting = turn.wait?.said === undefined ? [] : awaitingAnswers(turn);
  return waiting.length > 1 ? waiting : livePlans(turn.state);
}

/** An answer that fits both is taken for the first; the other is asked about next. */
const both = /\b(?:both|all of them|ambas?|ambos|las dos|los dos)\b/;

export const whichPlan = step({
  ask(turn) {
    const [a, b, c] = asked(turn).map((plan) => labelOf(plan, turn.state.language));
    if (c === undefined) turn.say("which_plan_q", { A: a ?? "", B: b ?? "" });
    else turn.say("which_plan_q3", { A: a ?? "", B: b ?? "", C: c });
  },
  hear(words, turn) {
    const plans = asked(turn);
    if (both.test(words.text)) return plans[0];
    return plans[(hearDigit(words, plans.length) ?? 0) - 1] ?? plans.find((plan) => isNamed(plan, words));
  },
  accept(turn, plan): Next {
    const { then = "change", said } = turn.wait ?? {};
    turn.about(plan, plan.occurrence?.date);
    if (said === undefined) return { step: then, plan: plan.id };
    const words = clean(said);
    return takeCheckIn(turn, hearCheckIn(words), words);
  },
  again(turn) {
    whichPlan.ask(turn);
  },
  otherwise(turn): Next {
    turn.say("chk_unclear_2");
    return "done";
  },
});
