/** No number, and none of the words that anybody texted, is ever logged. */
import type { Checker, Observation } from "../observation.ts";

/** Shorter words, "ok" or "done", are words of ours too. */
const wordsMin = 9;

export function logsHoldNoWords(): Checker {
  const never = new Set<string>();
  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "texted") {
      never.add(seen.phone.slice(1));
      if (seen.body.length >= wordsMin) never.add(seen.body);
    }
    if (seen.kind !== "logged") return undefined;
    const found = [...never].find((words) => seen.line.includes(words));
    return found && `"${found}" was logged: ${seen.line}`;
  };
  return { name: "logs hold no words", see };
}
