/** A question or worry that the client wants the therapist to see. */
import { step, type Turn } from "../flow.ts";
import { hearSkip } from "../hearing/skip.ts";
import { shorten } from "./obstacle.ts";

const concernMax = 800;

/** Puts it down; what follows within some minutes belongs to it. */
export function putConcern(turn: Turn, words: string): void {
  turn.note({ kind: "concern", words: shorten(words, concernMax), tag: "question" });
  turn.state.lately.concern = turn.now;
}

export const concern = step<string>({
  freeText: true,
  ask: (turn) => turn.say("concern_q"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    if (words === "") turn.say("concern_skip");
    else {
      putConcern(turn, words);
      turn.say("concern_ack");
    }
    return "done";
  },
  otherwise: () => "done",
});
