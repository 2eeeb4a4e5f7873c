/** What the therapist will see: the client may read it, and hide any line, before it goes. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearPleasantry } from "../hearing/pleasantry.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { addHours, daysBetween, localDate, nextOccurrence } from "../practice/calendar.ts";
import { clearTimers, setTimer } from "../timers.ts";
import { hideNotes } from "./hiding.ts";

const hoursAhead = 24;
const firstDays = 14;

/** Sets the preview for a day before the next summary, in the first two weeks of the first plan. */
export function planPreview(turn: Turn): void {
  const { state, now } = turn;
  clearTimers(state, "preview");
  const { summary } = state.care.therapist;
  const begun = state.plans.map(({ since }) => since ?? turn.today).sort()[0];
  if (summary === undefined || begun === undefined) return;
  const { day, time, zone } = summary;
  const sent = nextOccurrence({ days: [day], time }, zone, addHours(now, hoursAhead));
  if (daysBetween(begun, localDate(sent.at, state.zone)) > firstDays) return;
  setTimer(state, { kind: "preview", at: addHours(sent.at, -hoursAhead) });
}

/** A day before the summary: nothing where there is nothing to see. The next one is set. */
export function previewDue(turn: Turn): Next | undefined {
  planPreview(turn);
  return thingsFromYou(turn) === 0 ? undefined : "summary-preview";
}

/** How many things of the client's own words stand in this week's summary. */
function thingsFromYou({ state }: Turn): number {
  return state.lastNotes.filter((note) => !note.private).length;
}

/** SUMMARY: the preview at any time, or that there is nothing yet. */
export function previewNow(turn: Turn): Next | "stay" {
  if (thingsFromYou(turn) > 0) return "summary-preview";
  turn.say("summary_none");
  return "stay";
}

/** SHOW and PRIVATE are heard as ever while it is open. */
export const summaryPreview = step({
  ask: (turn) => turn.say("summary_q", { N: String(thingsFromYou(turn)) }),
  hear: (words) => (hearYesNo(words) === "yes" || hearPleasantry(words) ? "ok" : undefined),
  accept(turn) {
    turn.say("summary_sent_ok");
    return "done";
  },
  // Not understood: it goes without the client's own words.
  otherwise(turn) {
    if (hideNotes(turn, "all") > 0) turn.say("summary_hidden");
    return "done";
  },
  passing: true,
  offer: true,
});
