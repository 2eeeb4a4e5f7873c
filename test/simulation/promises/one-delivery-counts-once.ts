/** One delivery of an event changes things once, each turn follows the one before, and repeats get the same words. */
import type { Checker, Observation } from "../observation.ts";

export function oneDeliveryCountsOnce(): Checker {
  const taken = new Set<string>();
  const turns = new Map<string, number>();
  const replies = new Map<string, string | undefined>();
  const erased = new Set<string>();
  const texted = new Set<string>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "texted") texted.add(seen.sid);
    if (seen.kind === "saved") {
      const { phone, saving } = seen;
      const id = `${phone} ${saving.eventId}`;
      if (taken.has(id)) return `${saving.eventId} changed things a second time.`;
      taken.add(id);
      if (/^SM[0-9]{14}$/.test(saving.eventId) && !texted.has(saving.eventId))
        return `${saving.eventId} changed things, and nobody texted it.`;
      const { record } = saving;
      const turn = record.who === "client" ? record.state.turn : record.stranger.turn;
      const before = turns.get(phone);
      const isNew = seen.before === undefined && record.who === "client";
      if (before !== undefined && !isNew && turn !== before + 1)
        return `Turn ${turn} was saved over turn ${before}.`;
      turns.set(phone, turn);
      if (saving.outgoing.some(({ kind }) => kind === "erase")) erased.add(phone);
    }
    if (seen.kind !== "acknowledged") return undefined;
    const body = seen.reply?.body;
    if (!replies.has(seen.sid)) {
      replies.set(seen.sid, body);
      return undefined;
    }
    const first = replies.get(seen.sid);
    // What was erased is not repeated.
    if (body === first || (body === undefined && erased.has(seen.phone))) return undefined;
    if (first === undefined && erased.has(seen.phone)) return undefined;
    return `${seen.sid} was answered in other words when it came again.`;
  };
  return { name: "one delivery changes things once", see };
}
