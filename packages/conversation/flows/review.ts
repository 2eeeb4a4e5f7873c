/** The last day of a plan: looking back, what next, an idea of their own. */
import { type Next, step } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { reviewNextMenu } from "../hearing/menus.ts";
import { hearSkip } from "../hearing/skip.ts";
import { activePlans } from "../state.ts";
import { planReview, stopPlan } from "./active.ts";

export const reviewNoticed = step<string>({
  freeText: true,
  ask: (turn) => turn.say(activePlans(turn.state).length > 1 ? "rev_1_of" : "rev_1"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    if (words !== "") turn.note({ kind: "noticed", words, about: "practice" });
    return "review-next";
  },
  otherwise: () => "review-next",
});

export const reviewNext = step({
  ask: (turn) => turn.say("rev_2"),
  hear: (words) => hearChoice(words, reviewNextMenu),
  accept(turn, next): Next {
    turn.note({ kind: "review", next });
    switch (next) {
      case "keep":
        planReview(turn);
        return "review-idea";
      case "change":
        planReview(turn);
        return "change";
      case "new":
        stopPlan(turn, turn.plan, "held");
        return "review-idea";
      case "break":
        return "pause-length";
    }
  },
  again: (turn) => turn.say("rev_2"),
  // Not understood: it is kept, and waits for the next session.
  otherwise(turn): Next {
    turn.note({ kind: "review", next: "keep" });
    stopPlan(turn, turn.plan, "held");
    turn.say("rev_4");
    return "done";
  },
});

export const reviewIdea = step<string>({
  freeText: true,
  ask: (turn) => turn.say("rev_3"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words): Next {
    if (words !== "") turn.note({ kind: "concern", words, tag: "idea" });
    turn.say("rev_4");
    return "done";
  },
  otherwise(turn): Next {
    turn.say("rev_4");
    return "done";
  },
});
