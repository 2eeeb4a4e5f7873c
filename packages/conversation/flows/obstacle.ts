/** What might get in the way, and what then: the coping plan, with two suggestions as help. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { ifThenMenu, obstacleMenu } from "../hearing/menus.ts";
import { hearSkip } from "../hearing/skip.ts";
import { hasWords } from "../hearing/words.ts";
import { type Obstacle, obstacleWords } from "../messages/vocabulary.ts";
import { nextWords } from "./active.ts";
import { nextForPlan } from "./next-for-plan.ts";

export const obstacle = step({
  setUp: true,
  ask: (turn) => turn.say("obst_q"),
  hear: (words) => {
    const named = hearChoice(words, obstacleMenu);
    if (named !== undefined) return { named, words: "" };
    return hasWords(words) ? { named: "other" as const, words: words.raw } : undefined;
  },
  accept(turn, { named, words }) {
    turn.plan.obstacle = named;
    delete turn.plan.ifThen;
    if (words !== "") turn.note({ kind: "noticed", words, about: "plan" });
    return named === "nothing" && turn.plan.status === "active" ? changed(turn) : nextForPlan(turn.plan);
  },
  again: (turn) => turn.say("obst_unclear_1"),
  otherwise(turn) {
    turn.plan.obstacle = "other";
    return nextForPlan(turn.plan);
  },
});

function suggestions(turn: Turn) {
  return obstacleWords((turn.plan.obstacle ?? "other") as Exclude<Obstacle, "nothing">, turn.state.language);
}

const ideaMax = 60;

/** A running plan goes on with it; how sure the client is was about the days and the time. */
function changed(turn: Turn): Next {
  const { ifThen } = turn.plan;
  turn.note({ kind: "changed", what: "if-then" });
  if (ifThen === undefined) turn.say("set_again", { NEXT: nextWords(turn) });
  else turn.say("change_ifthen_done", { IF: ifThen.if, THEN: ifThen.then });
  return "done";
}

/** Cuts at a word, so that the plan can be said back in one piece. */
export function shorten(words: string, max: number): string {
  if (words.length <= max) return words;
  const cut = words.slice(0, max + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), max / 2)).trim();
}

export const ifThen = step({
  setUp: true,
  ask(turn) {
    const { if: problem, a, b } = suggestions(turn);
    turn.say("ifthen_q", { IF: problem, SUG1: a, SUG2: b });
  },
  hear(words) {
    if (hearSkip(words)) return { skipped: true };
    const letter = hearChoice(words, ifThenMenu);
    if (letter !== undefined) return { letter };
    return hasWords(words) ? { idea: words.raw } : undefined;
  },
  accept(turn, heard) {
    const { if: problem, a, b } = suggestions(turn);
    if ("skipped" in heard) turn.plan.obstacle = "nothing";
    else if ("letter" in heard) turn.plan.ifThen = { if: problem, then: heard.letter === "first" ? a : b };
    else turn.plan.ifThen = { if: problem, then: shorten(heard.idea, ideaMax) };
    return turn.plan.status === "active" ? changed(turn) : nextForPlan(turn.plan);
  },
  again: (turn) => turn.say("ifthen_unclear_1"),
  otherwise(turn) {
    const { if: problem, a } = suggestions(turn);
    turn.plan.ifThen = { if: problem, then: a };
    return nextForPlan(turn.plan);
  },
});
