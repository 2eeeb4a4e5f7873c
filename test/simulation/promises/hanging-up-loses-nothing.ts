/** However a call ends, what was said stands and the open question stays open. */
import { isDeepStrictEqual } from "node:util";
import type { State } from "@home-practice/conversation/state.ts";
import type { Checker, Observation } from "../observation.ts";

const kept = [
  "plans",
  "wait",
  "interrupted",
  "quiet",
  "consent",
  "timers",
  "calls",
] as const satisfies (keyof State)[];

export function hangingUpLosesNothing(): Checker {
  const see = (seen: Observation): string | undefined => {
    if (seen.kind !== "saved" || seen.before === undefined || seen.after === undefined) return undefined;
    const { before, after, saving } = seen;
    if (!/^CA.*\.over$/.test(saving.eventId)) return undefined;
    // Nothing is put down, hidden or removed either.
    if (saving.notes.length > 0) return `${saving.eventId} changes what was noted.`;
    const lost = kept.find((field) => !isDeepStrictEqual(written(before[field]), written(after[field])));
    return lost && `${lost} is not what it was before ${saving.eventId}.`;
  };
  return { name: "hanging up loses nothing", see };
}

/** As it is saved, in whatever order, without what a newer version has written meanwhile. */
function written(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name === "newer" ? undefined : inner)));
}
