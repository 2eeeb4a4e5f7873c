/** A client who moved or travels says so, and the times follow: "I'm in Denver this week", "it's 3pm here". */
import type { Turn } from "../flow.ts";
import { planReminder } from "../flows/active.ts";
import { planSession } from "../flows/after-session.ts";
import { steps } from "../flows/steps.ts";
import { hearMove, hearZone, type ZoneHeard } from "../hearing/zone.ts";
import { dateWords, zoneWords } from "../messages/vocabulary.ts";
import { addDays, instantOf, minutesBetween, nextWeekday, zonesWithLocalTime } from "../practice/calendar.ts";
import { activePlans } from "../state.ts";
import { clearTimers, setTimer } from "../timers.ts";
import type { Rule } from "./rule.ts";

export const zone: Rule = {
  name: "zone",
  because: "a reminder at the wrong hour is worse than none, so a move is heard before a reflection is saved",
  hear(turn, { words }) {
    const { consent, wait, zoneSaid } = turn.state;
    if (consent !== "given") return undefined;
    // In a longer reflection a move is part of the story.
    if (wait !== undefined && steps[wait.step].freeText && words.tokens.length > 7) return undefined;
    // Right after the zone was said, a bare "Denver" is an answer to that; later it needs words of moving.
    const justSaid = (zoneSaid === true && wait?.step === "schedule") || wasAsked(turn);
    const heard = hearMove(words) ?? (justSaid && words.tokens.length <= 4 ? hearZone(words) : undefined);
    return heard === undefined ? undefined : takeZone(turn, heard);
  },
};

const askedWithinMinutes = 10;

/** "Which city are you in?" was asked just now. */
function wasAsked({ state, now }: Turn): boolean {
  const { zone_unclear: asked } = state.lately;
  return asked !== undefined && minutesBetween(asked, now) < askedWithinMinutes;
}

function takeZone(turn: Turn, heard: ZoneHeard): "stay" {
  const { state, now } = turn;
  const there = zoneOf(heard, now);
  if (there === undefined) {
    state.lately.zone_unclear = now;
    turn.say("zone_unclear");
    return "stay";
  }
  const until = untilDate(turn, heard);
  if (until === undefined) delete state.home;
  else state.home = { zone: state.home?.zone ?? state.zone, until };
  state.zone = there;
  clearTimers(state, "home");
  if (until !== undefined) setTimer(state, { kind: "home", at: instantOf(until, "04:00", there) });
  // A practice day that was reminded of already is not reminded of again in the new zone.
  for (const plan of activePlans(state)) planReminder(turn, plan);
  planSession(turn);
  const name = zoneWords(there, state.language);
  turn.note({ kind: "changed", what: "zone", to: there });
  if (until === undefined) turn.say("zone_set", { ZONE: name });
  else turn.say("zone_temp", { ZONE: name, DATE: dateWords(until, state.language) });
  return "stay";
}

/** Where it is that time now; where am or pm was not said, the one that is somebody's time. */
function zoneOf(heard: ZoneHeard, now: string): string | undefined {
  if ("zone" in heard) return heard.zone;
  const [there] = zonesWithLocalTime(heard.localTime, now);
  return there ?? (heard.otherwise === undefined ? undefined : zonesWithLocalTime(heard.otherwise, now)[0]);
}

function untilDate({ today }: Turn, { temporary }: ZoneHeard): string | undefined {
  if (temporary === undefined) return undefined;
  if (temporary === true) return addDays(today, 7);
  return "days" in temporary ? addDays(today, temporary.days) : nextWeekday(today, temporary.until);
}
