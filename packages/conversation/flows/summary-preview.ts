/** What the therapist will see: the client may read it, and hide any line, before it goes. */
import { step, type Turn } from "../flow.ts";
import { hearCommand } from "../hearing/command.ts";
import { hearYesNo } from "../hearing/yes-no.ts";

/** How many things of the client's own words stand in this week's summary. */
export function thingsFromYou(turn: Turn): number {
  return turn.state.lastNotes.length;
}

export const summaryPreview = step({
  ask: (turn) => turn.say("summary_q", { N: String(thingsFromYou(turn)) }),
  hear(words) {
    if (hearCommand(words).intent === "show") return "show";
    return hearYesNo(words) === "yes" ? "ok" : undefined;
  },
  accept(turn, answer) {
    if (answer === "show") turn.showSummary();
    else turn.say("summary_sent_ok");
    return "done";
  },
  otherwise: () => "done",
  patient: true,
});
