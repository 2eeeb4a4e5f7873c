/** Every client with an active plan, and no break or hold, has an alarm ahead; lost ones are found and healed. */
import type { State } from "@home-practice/conversation/state.ts";
import { minute, secondsOf } from "../instants.ts";
import type { Checker, Observation } from "../observation.ts";

export function everybodyHasAnAlarm(): Checker {
  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "saved" && seen.after !== undefined && needsAlarm(seen.after)) {
      const { after, saving } = seen;
      if (saving.alarm === undefined) return "A client with an active plan has no alarm.";
      const earliest = after.timers.map(({ at }) => at).sort()[0];
      if (earliest !== saving.alarm)
        return `The alarm is ${saving.alarm} and the earliest timer ${earliest}.`;
      const reminded = new Set(
        after.timers.flatMap((timer) => (timer.kind === "reminder" ? timer.plan : [])),
      );
      const without = after.plans.find(({ id, status }) => status === "active" && !reminded.has(id));
      if (without !== undefined) return `The active plan ${without.id} has no reminder ahead.`;
    }
    if (seen.kind !== "rest") return undefined;
    for (const [phone, state] of seen.states) {
      const alarm = seen.alarms.get(phone);
      if (!needsAlarm(state)) continue;
      if (alarm === undefined) return "A client with an active plan has no alarm.";
      if (secondsOf(alarm) < secondsOf(seen.at) - 7 * minute)
        return `The alarm of ${phone} is ${alarm}, and nobody heard it.`;
    }
    return undefined;
  };
  return { name: "every client with a plan has a future alarm", see };
}

function needsAlarm({ plans, pause, hold, optedOut, consent, closed }: State): boolean {
  const isStopped = [pause, hold, optedOut, closed].some((each) => each !== undefined);
  return !isStopped && consent === "given" && plans.some(({ status }) => status === "active");
}
