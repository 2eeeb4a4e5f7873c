/** DELETE ALL: everything the client gave, after one confirmation. */
import { step, type Turn } from "../flow.ts";
import { hearKeyword } from "../hearing/command.ts";
import type { Words } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";

/** Only the words that were asked for delete; a plain yes is too easily said. */
function hearDeleteAnswer(words: Words): "delete" | "keep" | undefined {
  const keyword = hearKeyword(words);
  if (keyword?.intent === "delete" && keyword.args.scope === "all") return "delete";
  return hearYesNo(words) === "no" || ["keep", "dejar"].includes(words.text) ? "keep" : undefined;
}

export const deleteEverything = step({
  ask: (turn) => turn.say("delete_confirm"),
  hear: hearDeleteAnswer,
  accept(turn, answer) {
    if (answer === "keep") turn.say("keep_ack");
    else forget(turn);
    return "done";
  },
  otherwise(turn) {
    turn.say("keep_ack");
    return "done";
  },
  owns: ["delete"],
});

/** Notes, plans and name go, here and in the store; consent stays, so that the client can begin anew. */
function forget(turn: Turn): void {
  const { state } = turn;
  turn.erase();
  turn.say("delete_all_done");
  state.sendEpoch++;
  Object.assign(state, { plans: [], timers: [], lastNotes: [], recent: [], lately: {} });
  for (const field of ["name", "interrupted", "more", "pause", "hold", "home", "passOn"] as const)
    delete state[field];
}
