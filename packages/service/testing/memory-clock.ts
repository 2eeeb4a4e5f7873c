/** A clock that stands still until it is moved. */
import type { Clock } from "../ports.ts";

export interface MemoryClock extends Clock {
  /** Moves to an instant. @throws RangeError when that is in the past */
  moveTo(instant: string): void;
}

/** A clock that stands at an instant, `2027-03-14T07:30:00Z`. */
export function createMemoryClock(start: string): MemoryClock {
  let at = start;
  return {
    now: () => at,
    moveTo(instant) {
      if (instant < at) throw new RangeError(`The clock only goes forward, and it is already ${at}.`);
      at = instant;
    },
  };
}
