/** The laptop's clock: wall time plus a saved offset, so that a client's week passes in two minutes. */
import type { Disk } from "./disk.ts";

export type Clock = {
  /** The instant it is in the local world, in epoch milliseconds. */
  nowMs(): number;
  /** How far the local world is ahead of the wall clock. */
  offsetMs(): number;
  /** Moves the clock to an instant. Throws a RangeError when that is in the past. */
  forwardTo(instantMs: number): void;
};

type ClockOptions = {
  /** The wall clock. A test gives its own. */
  wallMs?: () => number;
  offsetMs?: number;
};

/** A clock that runs with the wall clock, `offsetMs` ahead of it, and only goes forward. */
export function createClock({ wallMs = Date.now, offsetMs = 0 }: ClockOptions = {}): Clock {
  let aheadMs = offsetMs;
  const nowMs = () => wallMs() + aheadMs;
  return {
    nowMs,
    offsetMs: () => aheadMs,
    forwardTo(instantMs) {
      const stepMs = instantMs - nowMs();
      if (!(stepMs >= 0)) {
        throw new RangeError(
          `The clock only goes forward, and it is already ${new Date(nowMs()).toISOString()}.`,
        );
      }
      aheadMs += stepMs;
    },
  };
}

/** The same clock with its offset on disk before a move returns. */
export function openClock({ disk, wallMs }: { disk: Disk; wallMs?: () => number }): Clock {
  const saved = disk.rows<number>("clock");
  const clock = createClock({ ...(wallMs && { wallMs }), offsetMs: saved.get("offsetMs") ?? 0 });
  return {
    ...clock,
    forwardTo(instantMs) {
      clock.forwardTo(instantMs);
      saved.put("offsetMs", clock.offsetMs());
    },
  };
}
