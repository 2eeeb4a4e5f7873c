/** Every event in every state gives a turn: nothing throws but the weather. */
import type { Checker } from "../observation.ts";

export function noMistakesOfOurOwn(): Checker {
  return {
    name: "every event in every state gives a turn",
    see: (seen) => (seen.kind === "failed" ? `${seen.during}: ${seen.error}` : undefined),
  };
}
