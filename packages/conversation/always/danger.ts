/** Words of danger come before everything, in every state, also when spread over several texts. */
import { answerDanger } from "../flows/safety.ts";
import { hearOptOut } from "../hearing/opt-out.ts";
import { hearRiskAcross } from "../hearing/risk.ts";
import { clean } from "../hearing/words.ts";
import { optOut } from "./opt-out.ts";
import type { Rule } from "./rule.ts";

const joinedMessages = 3;

export const danger: Rule = {
  name: "danger",
  because: "nobody in danger may be answered with a question about their plan",
  hear(turn, said) {
    const earlier = turn.state.recent.slice(0, -1).slice(1 - joinedMessages);
    const { risk, category, asksForSilence } = hearRiskAcross(
      earlier.map(({ words }) => clean(words)),
      said.words,
    );
    if (!risk || category === "distress" || category === "none") return undefined;
    const leaves = said.carrier === "stop" || hearOptOut(said.words);
    answerDanger(turn, category, asksForSilence === true);
    turn.state.recent = [];
    // STOP in the same message: the crisis reply says nothing of it, and nothing follows.
    if (leaves) optOut(turn, said.carrier === "stop" ? "carrier" : "words");
    return "stay";
  },
};
