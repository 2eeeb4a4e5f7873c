/** Each practice time of an active plan has one reminder, at its local time plus five minutes at most; none on a break. */
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import type { State } from "@home-practice/conversation/state.ts";
import { day, hour, secondsOf } from "../instants.ts";
import type { Checker, Observation } from "../observation.ts";
import { readWall, secondsAt } from "../wall-clock.ts";

const lateMinutes = 5;
/** Plans due within the hour share one text, so a reminder may come that much early. */
const earlyMinutes = 60;
/** With faults about, a reminder may be later; after this it is of no use and is put down as not sent. */
const outageMinutes = 60;
const outageMaxHours = 4;

export function everyPracticeTimeIsRemindedOf(): Checker {
  const reminded = new Map<string, string>();
  const since = new Map<string, string>();
  /** When the latest fault was over, in seconds. */
  let lastFault = 0;

  function see(seen: Observation): string | undefined {
    if (seen.kind === "fault" && seen.fault !== "deploy") {
      const lasts = seen.fault === "outage" ? outageMaxHours * hour : 0;
      lastFault = Math.max(lastFault, secondsOf(seen.at) + lasts);
    }
    if (seen.kind !== "saved" || seen.after === undefined) return undefined;
    const { before, after, at, phone } = seen;
    const from = since.get(phone) ?? at;
    since.set(phone, at);
    if (before === undefined) return undefined;
    for (const plan of after.plans) {
      const broken =
        remindedRightly(phone, plan, before, after, at) ?? nothingMissed(plan, before, after, from, at);
      if (broken !== undefined) return broken;
    }
    return undefined;
  }

  /** A reminder that this turn sends: the first of its day, at its time, to somebody who wants it. */
  function remindedRightly(
    phone: string,
    plan: Plan,
    before: State,
    after: State,
    at: string,
  ): string | undefined {
    const earlier = before.plans.find(({ id }) => id === plan.id);
    if (earlier === undefined) {
      for (const key of reminded.keys()) if (key.startsWith(`${phone} ${plan.id} `)) reminded.delete(key);
      return undefined;
    }
    if (plan.reminders === earlier.reminders) return undefined;
    const date = plan.occurrence?.date ?? "";
    const name = `the reminder of ${plan.id} for ${date}`;
    const key = `${phone} ${plan.id} ${date}`;
    const first = reminded.get(key);
    if (first !== undefined) return `${name} was decided at ${first} and again at ${at}.`;
    reminded.set(key, at);
    if (!isRunning(before) || !isRunning(after) || plan.status !== "active")
      return `${name} was decided on a break.`;
    if (earlier.time === undefined || !earlier.days.includes(weekdayOf(date)))
      return `${name} is on no practice day.`;
    const due = secondsAt(date, earlier.time, before.zone);
    const lateBy = (secondsOf(at) - due) / 60;
    const calm = lastFault < due - earlyMinutes * 60;
    if (lateBy < -earlyMinutes) return `${name} came ${-lateBy} minutes early.`;
    if (lateBy < 0 && !sharesText(after, at)) return `${name} came ${-lateBy} minutes early, on its own.`;
    if (lateBy > (calm ? lateMinutes : outageMinutes)) return `${name} came ${lateBy} minutes late.`;
    return undefined;
  }

  /** Every practice time that has passed was reminded of, told about, or is still waiting in its timer. */
  function nothingMissed(
    plan: Plan,
    before: State,
    after: State,
    from: string,
    at: string,
  ): string | undefined {
    const earlier = before.plans.find(({ id }) => id === plan.id);
    if (earlier?.time === undefined || earlier.status !== "active" || !isRunning(before)) return undefined;
    // Whoever stops, or changes when, has taken this time back.
    const changed =
      plan.time !== earlier.time || plan.days.join() !== earlier.days.join() || before.zone !== after.zone;
    if (plan.status !== "active" || !isRunning(after) || changed) return undefined;
    for (
      let date = readWall(from, before.zone)[0];
      date <= readWall(at, before.zone)[0];
      date = nextDate(date)
    ) {
      if (!earlier.days.includes(weekdayOf(date))) continue;
      const due = secondsAt(date, earlier.time, before.zone);
      if (due <= secondsOf(from) || due > secondsOf(at)) continue;
      const isDone = (plan.occurrence?.date ?? "") >= date;
      const waits = after.timers.some(
        (timer) => timer.kind === "reminder" && timer.plan === plan.id && timer.date === date,
      );
      if (isDone || waits) continue;
      const own = before.timers.find((timer) => timer.kind === "reminder" && timer.plan === plan.id);
      const waited = own === undefined ? "no timer" : `a timer at ${own.at}`;
      return `the practice time of ${plan.id} on ${date} at ${earlier.time} passed without a reminder, with ${waited}.`;
    }
    return undefined;
  }

  return { name: "each practice time has exactly one reminder", see };
}

function isRunning(state: State): boolean {
  const { pause, hold, optedOut, consent, closed } = state;
  return (
    pause === undefined &&
    hold === undefined &&
    optedOut === undefined &&
    closed === undefined &&
    consent === "given"
  );
}

function sharesText(after: State, at: string): boolean {
  const today = readWall(at, after.zone)[0];
  return (
    after.plans.filter(({ occurrence }) => occurrence !== undefined && occurrence.date >= today).length > 1
  );
}

function weekdayOf(date: string) {
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}

function nextDate(date: string): string {
  return new Date((secondsOf(`${date}T00:00:00Z`) + day) * 1000).toISOString().slice(0, 10);
}
