/** CHANGE: one part of the plan without asking for the rest, or a new schedule typed straight in. */
import { step } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { planPartMenu } from "../hearing/menus.ts";
import { hearNewSchedule, takeSchedule } from "./schedule.ts";

/** The step that opens a part of the plan. */
export const stepForPart = {
  days: "schedule-days",
  time: "schedule-time",
  minutes: "minutes",
  "if-then": "obstacle",
  "first-step": "new-first-step",
} as const;

export const change = step({
  ask: (turn) => turn.say("change_q"),
  hear(words) {
    const schedule = hearNewSchedule(words);
    if (schedule) return { schedule };
    const part = hearChoice(words, planPartMenu);
    return part && { part };
  },
  accept: (turn, heard) => (heard.part ? stepForPart[heard.part] : takeSchedule(turn, heard.schedule)),
  again: (turn) => turn.say("change_q"),
  otherwise(turn) {
    turn.say("chk_unclear_2");
    return "done";
  },
});
