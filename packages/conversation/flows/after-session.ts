/** The evening of a session: was it talked about? "Not yet" is put on the therapist's next summary. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { sessionMenu } from "../hearing/menus.ts";
import { nextOccurrence } from "../practice/calendar.ts";
import { activePlans, mayBeTexted } from "../state.ts";
import { clearTimers, setTimer } from "../timers.ts";

const askedAt = "19:00";

/** Sets the question for the evening of the next session day, where the day is known. */
export function planSession(turn: Turn): void {
  const { state, now } = turn;
  clearTimers(state, "session");
  const day = state.care.session?.day;
  if (day === undefined || !mayBeTexted(state)) return;
  const { date, at } = nextOccurrence({ days: [day], time: askedAt }, state.zone, now);
  setTimer(state, { kind: "session", date, at });
}

/** The evening has come; the next one is set. */
export function sessionOver(turn: Turn): Next | undefined {
  planSession(turn);
  return activePlans(turn.state).length > 0 ? "after-session" : undefined;
}

export const afterSession = step({
  ask: (turn) => turn.say("sess_q"),
  hear: (words) => hearChoice(words, sessionMenu),
  passing: true,
  accept(turn, answer) {
    if (answer === "not-yet") {
      turn.note({ kind: "session", talked: "not-yet" });
      turn.say("sess_notyet");
    } else {
      if (answer === "yes") turn.note({ kind: "session", talked: "yes" });
      turn.say(answer === "yes" ? "sess_yes" : "sess_rathernot");
    }
    return "done";
  },
  // Not understood: it is dropped, without a word about it.
  otherwise(turn) {
    turn.say("chk_unclear_2");
    return "done";
  },
});
