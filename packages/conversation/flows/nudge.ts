/** Set-up left half-way: one nudge, the next day at the latest, and no more. */
import type { Turn } from "../flow.ts";
import { addDays, deferPastQuiet, instantOf, localTime } from "../practice/calendar.ts";
import type { Wait } from "../state.ts";
import { setTimer } from "../timers.ts";

/** Asks again tomorrow at this time of day, or in the morning where that is at night. */
export function nudgeTomorrow(turn: Turn, wait: Wait): void {
  const { state, now, today, agency } = turn;
  const sameTime = instantOf(addDays(today, 1), localTime(now, state.zone), state.zone);
  const at = deferPastQuiet(sameTime, state.zone, agency.quietHours);
  setTimer(state, { kind: "nudge", step: wait.step, asked: wait.at, at });
}
