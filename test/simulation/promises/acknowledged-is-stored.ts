/** What was acknowledged is stored: the event is known, and the words are in the state that it made. */
import { clean } from "@home-practice/conversation/hearing/words.ts";
import type { Checker, Observation } from "../observation.ts";

export function acknowledgedIsStored(): Checker {
  const bodies = new Map<string, string>();
  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "texted") bodies.set(seen.sid, seen.body);
    if (seen.kind === "acknowledged" && !seen.stored) return "A text was acknowledged and is not stored.";
    if (seen.kind !== "saved" || seen.before === undefined || seen.after === undefined) return undefined;
    const body = bodies.get(seen.saving.eventId);
    // JOIN with a good code is an event of its own, and words of danger are kept with the alert.
    if (body === undefined || /^\s*join/i.test(body)) return undefined;
    const { recent } = seen.after;
    const isWithAlert = seen.saving.outgoing.some(({ kind }) => kind === "alert");
    const isErased = seen.saving.outgoing.some(({ kind }) => kind === "erase");
    if (isWithAlert || isErased || recent.at(-1)?.words === clean(body).raw) return undefined;
    return `The words of ${seen.saving.eventId} are not in the state that they made.`;
  };
  return { name: "what was acknowledged is stored", see };
}
