/** Keeps words out of the runtime's own log, which writes down whatever a function throws. */
import type { Log } from "@home-practice/service/log.ts";

/** The same handler; of an error only its name leaves it, so that it still counts as failed. */
export function quietly<Given, Answer>(
  log: Log,
  handler: (given: Given) => Promise<Answer>,
): (given: Given) => Promise<Answer> {
  return async (given) => {
    try {
      return await handler(given);
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown";
      log({ what: "function-failed", code: name });
      throw new Error(name);
    }
  };
}
