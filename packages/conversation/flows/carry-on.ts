/** Going on after a break, a hold or an interruption: with the plan that runs, or with set-up where it was left. */
import type { Next, Turn } from "../flow.ts";
import { addDays, deferPastQuiet, instantOf, localTime } from "../practice/calendar.ts";
import { activePlans } from "../state.ts";
import { setTimer } from "../timers.ts";
import { soonestWords } from "./active.ts";
import { afterName } from "./name.ts";
import { nextForPlan } from "./next-for-plan.ts";

/** Says when the next practice time is, or asks the first thing that set-up still lacks. */
export function carryOn(turn: Turn): Next {
  const [running] = activePlans(turn.state);
  if (running === undefined) return leftOff(turn);
  turn.say("resume_ack", { NEXT: soonestWords(turn) });
  return "done";
}

/** The first thing that set-up still lacks. */
function leftOff(turn: Turn): Next {
  const { state } = turn;
  const withStatus = (wanted: string) => state.plans.find(({ status }) => status === wanted);
  const left = withStatus("making") ?? withStatus("held");
  if (left === undefined) return state.name === undefined ? "name" : afterName(turn);
  // Who would rather not, or could not say when, is asked first how it feels now.
  const step =
    left.status === "held" && left.days.length === 0 ? { step: "comfort" as const } : nextForPlan(left);
  left.status = "making";
  return { ...step, plan: left.id };
}

/** Set-up that words of danger broke off comes again at this time tomorrow, by day. */
export function pickUpTomorrow(turn: Turn): void {
  const { state, now, today, agency } = turn;
  if (state.plans.length > 0 && !state.plans.some(({ status }) => status === "making")) return;
  const sameTime = instantOf(addDays(today, 1), localTime(now, state.zone), state.zone);
  const next = leftOff(turn);
  if (next === "done") return;
  const { step, plan } = typeof next === "string" ? { step: next, plan: undefined } : next;
  const at = deferPastQuiet(sameTime, state.zone, agency.quietHours);
  setTimer(state, { kind: "ask", step, at, ...(plan !== undefined && { plan }) });
}
