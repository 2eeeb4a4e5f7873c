/** An old timer never speaks into a newer question, and a late answer lands on the day that was asked about. */
import { hour, secondsOf } from "../instants.ts";
import type { Checker, Observation } from "../observation.ts";

/** Set-up is nudged the next day; even where the clocks go forward that is most of a day later. */
const nudgeAfterHours = 10;

export function oldTimersStaySilent(): Checker {
  const answered = new Set<string>();
  const saidSince = new Map<string, boolean>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind !== "saved" || seen.after === undefined) return undefined;
    const { before, after, at, phone, saving } = seen;
    const text = saving.outgoing.find(({ kind }) => kind === "text" || kind === "call");
    const messages: readonly string[] = text?.kind === "text" || text?.kind === "call" ? text.messages : [];
    const { wait } = after;
    if (before !== undefined && messages.includes("nudge_setup")) {
      const open = before.wait;
      if (open === undefined) return "Set-up is nudged, and no question of it is open.";
      if (secondsOf(at) - secondsOf(open.at) < nudgeAfterHours * hour)
        return `Set-up is nudged about a question that was put at ${open.at} only.`;
    }
    if (messages.includes("chk_q") && wait?.step === "check-in") {
      if (answered.has(`${phone} ${wait.plan} ${wait.date}`))
        return `${wait.plan} is asked about ${wait.date}, which has its answer.`;
      if (before?.plans.every(({ id }) => id !== wait.plan))
        return `${wait.plan} is asked about and is gone.`;
    }
    if (messages.includes("ease_2")) saidSince.set(phone, false);
    if (messages.includes("ease_3") && saidSince.get(phone))
      return "They have written since, and we go quiet.";
    if (/^SM/.test(saving.eventId) && !saving.eventId.endsWith("undelivered")) saidSince.set(phone, true);
    for (const change of saving.notes) {
      if (change.do !== "put" || change.note.kind !== "check-in") continue;
      answered.add(`${phone} ${change.note.plan} ${change.note.date}`);
    }
    // A plan that begins anew has no answers.
    if (before !== undefined && after.plans.length < before.plans.length)
      for (const key of answered) if (key.startsWith(`${phone} `)) answered.delete(key);
    return undefined;
  };
  return { name: "old timers never speak into newer questions", see };
}
