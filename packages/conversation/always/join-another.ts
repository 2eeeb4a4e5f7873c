/** JOIN from somebody who is in already: another card of the same therapist brings another plan. */
import type { Next, Turn } from "../flow.ts";
import { addPlan } from "../flows/another-plan.ts";
import { steps } from "../flows/steps.ts";
import type { Plan, Practice } from "../practice/plan.ts";
import type { Care } from "../state.ts";

const plansMax = 3;

/** Takes the code of a card in: a new plan, or why there is none. */
export function joinAnother(turn: Turn, care: Care): Next | "stay" {
  const { state, wait } = turn;
  const plans = state.plans.filter(({ status }) => status !== "ended");
  if (care.therapist.id !== state.care.therapist.id || plans.some((plan) => isThis(plan, care.practice))) {
    turn.say("join_already");
    return "stay";
  }
  if (plans.length === 0 || plans.some(({ status }) => status === "making")) {
    turn.say("join_finish");
    if (wait !== undefined) steps[wait.step].ask(turn);
    return "stay";
  }
  if (plans.length >= plansMax) {
    turn.say("plans_full");
    return "stay";
  }
  const { practice } = care;
  if (practice === undefined) return "practice";
  return { step: "plan-word", plan: addPlan(turn, practice).id };
}

/** A card without a practice is the plan of the client's own. */
function isThis({ practice }: Plan, other: Practice | undefined): boolean {
  return other === undefined ? practice.by === "client" : practice.title === other.title;
}
