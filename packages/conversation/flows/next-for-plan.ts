/** What a plan needs next: the first thing missing, then saying it back, then the number. */

import { missing, type Plan } from "../practice/plan.ts";
import type { StepName } from "./step-names.ts";

const stepFor = {
  schedule: "schedule",
  minutes: "minutes",
  obstacle: "obstacle",
  "if-then": "if-then",
} as const;

/** Never asks again for what was understood. After a change the new plan is said back with the number alone. */
export function nextForPlan(plan: Plan): { step: StepName } {
  const piece = missing(plan);
  if (piece !== undefined) return { step: stepFor[piece] };
  const known = plan.status !== "making" || plan.repairs > 0;
  return { step: known ? "confidence" : "plan-confirm" };
}
