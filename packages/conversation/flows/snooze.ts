/** LATER: the reminder or the question comes again, twice a day at most, and not past the evening unless asked. */
import type { Next, Turn } from "../flow.ts";
import { hearLater, type LaterHeard } from "../hearing/later.ts";
import type { Words } from "../hearing/words.ts";
import { clockTime, momentWords } from "../messages/vocabulary.ts";
import {
  addDays,
  addMinutes,
  deferPastQuiet,
  instantOf,
  isInside,
  localDate,
  localTime,
  nextWallTime,
} from "../practice/calendar.ts";
import { clearTimers, setTimer } from "../timers.ts";
import { nextWords } from "./active.ts";

/** Moves what was asked or reminded of to later, and says when; after the second time it is left for the day. */
export function snooze(turn: Turn, of: "reminder" | "check-in", words: Words): Next {
  const { plan, state, agency } = turn;
  const occurrence = plan.occurrence ?? { date: turn.today, snoozes: 0 };
  plan.occurrence = occurrence;
  clearTimers(state, "check-in", plan.id);
  if (occurrence.snoozes >= agency.snooze.perDayMax) {
    turn.say("snooze_last", { NEXT: nextWords(turn) });
    return "done";
  }
  occurrence.snoozes++;
  const heard = hearLater(words) ?? {};
  if ("days" in heard && comesAnyway(turn, addDays(turn.today, heard.days))) {
    turn.say("snooze_day", { NEXT: nextWords(turn) });
    return "done";
  }
  const at = laterAt(turn, heard);
  setTimer(state, { kind: "snooze", of, plan: plan.id, date: turn.date, at });
  if (localDate(at, state.zone) === turn.today) {
    turn.say("snooze_ack", { TIME: clockTime(localTime(at, state.zone), state.language) });
  } else turn.say("snooze_day", { NEXT: momentWords(at, turn.now, state.zone, state.language) });
  return "done";
}

/** Whether the plan's next reminder is there by that day, so that nobody is reminded twice at once. */
function comesAnyway({ state, plan }: Turn, date: string): boolean {
  return state.timers.some(
    (timer) => timer.kind === "reminder" && timer.plan === plan.id && timer.date <= date,
  );
}

function laterAt(turn: Turn, heard: LaterHeard): string {
  const { now, state, agency, plan } = turn;
  if ("minutes" in heard) return addMinutes(now, heard.minutes);
  if ("time" in heard) return nextWallTime(now, heard.time, state.zone);
  if ("hour" in heard) return nextWakingHour(turn, heard.hour);
  if ("days" in heard) return instantOf(addDays(turn.today, heard.days), plan.time ?? "12:00", state.zone);
  // No time was said, so the quiet hours hold.
  return deferPastQuiet(addMinutes(now, agency.snooze.minutes), state.zone, agency.quietHours);
}

/** "8" is the next eight o'clock at which people are up. */
function nextWakingHour({ now, state, agency }: Turn, hour: string): string {
  const [hours = "0", minutes = "00"] = hour.split(":");
  const morning = `${String(Number(hours) % 12).padStart(2, "0")}:${minutes}`;
  const evening = `${String((Number(hours) % 12) + 12)}:${minutes}`;
  const awake = [morning, evening].filter((time) =>
    isInside(time, agency.wakingHours.from, agency.wakingHours.until),
  );
  const instants = awake.map((time) => nextWallTime(now, time, state.zone)).sort();
  return instants[0] ?? addMinutes(now, agency.snooze.minutes);
}
