/** What the therapist and the office do on the pages, now and then. */
import type { Event } from "@home-practice/conversation/event.ts";
import { addDays } from "@home-practice/conversation/practice/calendar.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Chance } from "./chance.ts";

export interface StaffDeed {
  /** For the transcript. */
  what: string;
  event: Event;
}

/** One deed by chance. */
export function staffEvent(chance: Chance, state: State, now: string): StaffDeed {
  const today = now.slice(0, 10);
  const { care } = state;
  const acted = (act: Extract<Event, { kind: "staffActed" }>["act"]): StaffDeed => ({
    what: act.do,
    event: { kind: "staffActed", act },
  });
  const roll = chance.next();
  if (state.hold !== undefined && roll < 0.5) return acted({ do: "lift-hold" });
  if (roll < 0.2) return acted({ do: "pass-on", what: { say: "seen" } });
  if (roll < 0.35) return acted({ do: "pass-on", what: { say: "note", words: "bring the notebook" } });
  if (roll < 0.45) return acted({ do: "pass-on", what: { say: "talked" } });
  if (roll < 0.55) return acted({ do: "pause", until: addDays(today, chance.between(2, 9)) });
  if (roll < 0.65) return acted({ do: "resume" });
  if (roll < 0.67) return acted({ do: "opt-out" });
  if (roll < 0.68) return acted({ do: "close" });
  if (roll < 0.85) {
    const session = { day: chance.oneOf(weekdays), time: "15:00" };
    return { what: "session", event: { kind: "careChanged", care: { ...care, session } } };
  }
  const practice = care.practice && {
    ...care.practice,
    why: `It helps ${chance.oneOf(["a bit", "over time"])}.`,
  };
  return { what: "why", event: { kind: "careChanged", care: { ...care, ...(practice && { practice }) } } };
}
