/** How long: a number of minutes, small by default. */
import { step } from "../flow.ts";
import { hearDuration } from "../hearing/duration.ts";
import { nextForPlan } from "./next-for-plan.ts";

const longMinutes = 60;
const defaultMinutes = 5;

export const minutes = step({
  setUp: true,
  ask: (turn) => turn.say("dur_q"),
  hear: (words) => hearDuration(words),
  accept(turn, heard) {
    if (turn.plan.status === "active") turn.note({ kind: "changed", what: "minutes" });
    turn.plan.minutes = heard.minutes;
    if (heard.minutes > longMinutes) turn.say("dur_long");
    return nextForPlan(turn.plan);
  },
  again: (turn) => turn.say("dur_unclear_1"),
  otherwise(turn) {
    turn.plan.minutes = defaultMinutes;
    turn.say("dur_unclear_2");
    return nextForPlan(turn.plan);
  },
});
