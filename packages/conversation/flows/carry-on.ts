/** Going on after a break, a hold or an interruption: with the plan that runs, or with set-up where it was left. */
import type { Next, Turn } from "../flow.ts";
import { activePlans } from "../state.ts";
import { nextWords } from "./active.ts";
import { afterName } from "./name.ts";
import { nextForPlan } from "./next-for-plan.ts";

/** Says when the next practice time is, or asks the first thing that set-up still lacks. */
export function carryOn(turn: Turn): Next {
  const { state } = turn;
  const [running] = activePlans(state);
  if (running !== undefined) {
    turn.say("resume_ack", { NEXT: nextWords(turn, running) });
    return "done";
  }
  const left = state.plans.find(({ status }) => status === "making" || status === "held");
  if (left === undefined) return state.name === undefined ? "name" : afterName(turn);
  left.status = "making";
  return { ...nextForPlan(left), plan: left.id };
}
