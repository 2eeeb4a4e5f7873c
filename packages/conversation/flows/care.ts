/** The therapist changed their name, the session day or the practice; the client is asked only about what is new to them. */
import type { Turn } from "../flow.ts";
import { addMinutes, deferPastQuiet } from "../practice/calendar.ts";
import { newPlan, type Plan, type Practice } from "../practice/plan.ts";
import { type Care, mayBeTexted } from "../state.ts";
import { setTimer } from "../timers.ts";
import { planSession } from "./after-session.ts";
import { nextForPlan } from "./next-for-plan.ts";
import type { StepName } from "./step-names.ts";

/** Takes the new snapshot in. Returns why nothing is asked, where nothing is. */
export function takeCare(turn: Turn, care: Care): string | undefined {
  const { state, now, agency } = turn;
  const before = state.care;
  state.care = care;
  if (before.session?.day !== care.session?.day) planSession(turn);
  const { practice } = care;
  const plan = state.plans.find((each) => each.practice.by === "therapist" && each.status !== "ended");
  if (practice === undefined || !mayBeTexted(state)) return "nothing to ask";
  if (plan === undefined) {
    const at = deferPastQuiet(addMinutes(now, 1), state.zone, agency.quietHours);
    const id = `p${state.plans.length + 1}`;
    state.plans.push(newPlan(id, practice));
    setTimer(state, { kind: "ask", step: "fit", plan: id, at });
    return undefined;
  }
  return changePractice(turn, plan, practice);
}

/** Other words for a practice the client has: they are asked about what is new to them. */
export function changePractice(turn: Turn, plan: Plan, practice: Practice): string | undefined {
  const { state, now, agency } = turn;
  const step = changedIn(plan.practice, practice);
  plan.practice = practice;
  if (step === undefined) return "nothing new for the client";
  if (!mayBeTexted(state)) return "nothing to ask";
  const at = deferPastQuiet(addMinutes(now, 1), state.zone, agency.quietHours);
  if (plan.status === "held") {
    plan.status = "making";
    setTimer(state, { kind: "ask", step: "fit", plan: plan.id, at });
  } else
    setTimer(state, {
      kind: "ask",
      step: plan.status === "making" ? nextForPlan(plan).step : step,
      plan: plan.id,
      at,
    });
  return undefined;
}

function changedIn(before: Practice, after: Practice): StepName | undefined {
  if (before.title !== after.title || before.steps.join() !== after.steps.join()) return "what-is-it";
  return before.why === after.why ? undefined : "why-fits";
}
