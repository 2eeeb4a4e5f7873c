/** Schedules in memory: one-time alarms, weekly summaries and daily briefs, fired when the clock has been moved. */
import { addMinutes, nextOccurrence, nextWallTime } from "@home-practice/conversation/practice/calendar.ts";
import type { Weekday } from "@home-practice/conversation/practice/weekday.ts";
import type { Clock, Scheduler } from "../ports.ts";

/** What the wake door receives. */
export type Firing =
  | { kind: "wake"; clientId: string; at: string }
  | { kind: "summary" | "brief"; therapistId: string; scheduledAt: string };

export interface MemoryScheduler extends Scheduler {
  /** What is scheduled, soonest first, with the instant each fires next. */
  schedules(): { name: string; at: string }[];
  /** Takes what is due by now, soonest first, each occurrence. Alarms are gone afterwards. */
  takeDue(): Firing[];
}

interface Schedule {
  name: string;
  at: string;
  firing(at: string): Firing;
  /** The instant after this one, where it comes again. */
  after?(at: string): string;
}

/** Creates a scheduler without schedules. A wall time that its zone skips fires at the next valid minute. */
export function createMemoryScheduler(clock: Clock): MemoryScheduler {
  const schedules = new Map<string, Schedule>();
  const soonest = () => [...schedules.values()].sort((a, b) => (a.at < b.at ? -1 : 1));

  return {
    async wake(clientId, at) {
      const name = nameOf(clientId, at);
      if (schedules.has(name)) return;
      const now = clock.now();
      // An instant that is not ahead any more cannot be scheduled.
      schedules.set(name, {
        name,
        at: at > now ? at : addMinutes(now, 1),
        firing: () => ({ kind: "wake", clientId, at }),
      });
    },

    async cancelWake(clientId, at) {
      schedules.delete(nameOf(clientId, at));
    },

    async weekly(therapistId, { day, time, zone }: { day: Weekday; time: string; zone: string }) {
      const name = `summary-${therapistId}`;
      const after = (at: string) => nextOccurrence({ days: [day], time }, zone, at).at;
      const firing = (scheduledAt: string): Firing => ({ kind: "summary", therapistId, scheduledAt });
      schedules.set(name, { name, at: after(clock.now()), firing, after });
    },

    async daily(therapistId, { time, zone }) {
      const name = `brief-${therapistId}`;
      const after = (at: string) => nextWallTime(at, time, zone);
      const firing = (scheduledAt: string): Firing => ({ kind: "brief", therapistId, scheduledAt });
      schedules.set(name, { name, at: after(clock.now()), firing, after });
    },

    async endLetters(therapistId) {
      for (const kind of ["summary", "brief"]) schedules.delete(`${kind}-${therapistId}`);
    },

    schedules: () => soonest().map(({ name, at }) => ({ name, at })),

    takeDue() {
      const due: Firing[] = [];
      for (;;) {
        const [first] = soonest();
        if (first === undefined || first.at > clock.now()) return due;
        due.push(first.firing(first.at));
        if (first.after === undefined) schedules.delete(first.name);
        else schedules.set(first.name, { ...first, at: first.after(first.at) });
      }
    },
  };
}

function nameOf(clientId: string, at: string): string {
  return `${clientId}-${at.replace(/[-:]/g, "")}`;
}
