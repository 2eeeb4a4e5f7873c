/** What to call the client, and, where the code carries no practice, what they agreed to try. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearSkip } from "../hearing/skip.ts";
import type { Words } from "../hearing/words.ts";
import { addPlan } from "./another-plan.ts";
import { nextForPlan } from "./next-for-plan.ts";
import { hearNewSchedule, takeSchedule } from "./schedule.ts";
import { livePlans } from "./which-plan.ts";

const nameMax = { characters: 30, words: 3 };
const leadIn =
  /^(?:hi|hello|hey|hola|its|it's|i'?m|i am|my name is|call me|soy|me llamo|mi nombre es|me dicen)[\s,:]+/i;

function hearName({ raw }: Words): string | undefined {
  let name = raw;
  while (leadIn.test(name)) name = name.replace(leadIn, "");
  name = name.replace(/[.!]+$/, "").trim();
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > nameMax.words || name.length > nameMax.characters)
    return undefined;
  return /[\d?]/.test(name) ? undefined : name;
}

/** With the therapist's practice on to whether it fits; without one, to what they agreed. */
export function afterName(turn: Turn): Next {
  const { practice } = turn.state.care;
  if (!practice) return "practice";
  return { step: "fit", plan: addPlan(turn, practice).id };
}

export const name = step({
  setUp: true,
  ask: (turn) => turn.say("name_q"),
  hear: (words) => (hearSkip(words) ? { skipped: true } : (hearName(words) ?? hearNewSchedule(words))),
  accept(turn, heard) {
    if (typeof heard === "string") turn.state.name = heard;
    const next = afterName(turn);
    // Who says when before they are asked is not asked for it again.
    if (typeof heard === "object" && "days" in heard && livePlans(turn.state).length > 0)
      takeSchedule(turn, heard);
    return next;
  },
  again: (turn) => turn.say("name_q"),
  otherwise: afterName,
});

const titleMax = 160;

export const practice = step<string>({
  setUp: true,
  freeText: true,
  ask: (turn) => turn.say("practice_q"),
  hear: ({ raw }) => (/\p{L}/u.test(raw) ? raw.slice(0, titleMax) : undefined),
  accept(turn, title) {
    const plan = addPlan(turn, { title, steps: [], by: "client" });
    return { ...(plan.label === undefined ? nextForPlan(plan) : { step: "plan-word" }), plan: plan.id };
  },
  again: (turn) => turn.say("practice_q"),
  otherwise(turn) {
    turn.note({ kind: "wants-to-talk" });
    turn.say("conf_ask");
    return "done";
  },
});
