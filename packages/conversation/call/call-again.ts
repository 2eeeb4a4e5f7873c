/** Nobody was reached by a call: one more, and then a text, where they take texts. */
import { minutesBetween } from "../practice/calendar.ts";
import type { TurnInProgress } from "../turn-in-progress.ts";
import { isStillToSay } from "./call.ts";

const triesMax = 2;
/** What was worth saying at its time is not, this long after. */
const worthMinutes = 180;

/** Whatever became of the call, or of the news of it: what it was about has not been said yet. */
export function callAgain(turn: TurnInProgress): undefined {
  const { state, now } = turn;
  const { call, calls } = state;
  if (call?.waiting === undefined) return undefined;
  const { waiting, tries, asks, about } = call;
  const isOpen = isStillToSay(call, state) && minutesBetween(call.at, now) <= worthMinutes;
  delete state.call;
  if (!isOpen) return undefined;
  // One call more begins nothing new, so it is not counted.
  turn.answers();
  if (tries >= triesMax && calls?.only) return notReached(turn);
  if (asks && state.wait !== undefined) state.wait.at = now;
  const plan = state.plans.find(({ id }) => id === about?.plan);
  if (plan !== undefined) turn.about(plan, about?.date);
  if (tries < triesMax && calls !== undefined) turn.byCall(2);
  turn.sayAgain(waiting);
  return undefined;
}

/** It is not the client's silence, and the therapist is told. */
function notReached(turn: TurnInProgress): undefined {
  turn.note({ kind: "not-reached" });
  if (turn.state.quiet.practices > 0) turn.state.quiet.practices--;
  return undefined;
}
