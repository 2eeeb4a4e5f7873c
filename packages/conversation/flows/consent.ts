/** Opting in: who we are, how often, who sees what; and nothing more without a yes. */
import { step } from "../flow.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { restart } from "./active.ts";
import { carryOn } from "./carry-on.ts";

export const consent = step({
  ask: (turn) => turn.say("optin_1"),
  hear: (words) => hearYesNo(words),
  accept(turn, answer) {
    if (answer === "no") {
      turn.state.consent = "declined";
      turn.note({ kind: "consent", answer: "declined" });
      turn.say("optin_no");
      return "done";
    }
    turn.state.consent = "given";
    turn.note({ kind: "consent", answer: "given" });
    turn.say("optin_3");
    delete turn.state.moved;
    // Who had a plan before goes on with it: after STOP and JOIN again, or at a corrected number.
    if (turn.state.plans.length === 0) return "name";
    restart(turn);
    return carryOn(turn);
  },
  again: (turn) => turn.say("optin_unclear_1"),
  otherwise(turn) {
    turn.note({ kind: "consent", answer: "not-yet" });
    turn.say("optin_unclear_2");
    return "done";
  },
  owns: ["start"],
  staysOpen: true,
});
