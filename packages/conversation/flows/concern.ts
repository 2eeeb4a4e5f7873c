/** A question or worry that the client wants the therapist to see. */
import { step } from "../flow.ts";
import { hearSkip } from "../hearing/skip.ts";
import { shorten } from "./obstacle.ts";

const concernMax = 800;

export const concern = step<string>({
  freeText: true,
  ask: (turn) => turn.say("concern_q"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    if (words === "") {
      turn.say("chk_unclear_2");
      return "done";
    }
    turn.note({ kind: "concern", words: shorten(words, concernMax), tag: "question" });
    turn.state.lately.concern = turn.now;
    turn.say("concern_ack");
    return "done";
  },
  otherwise: () => "done",
});
