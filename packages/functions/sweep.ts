/** The minute's tick: what is due and undone is done, and lost alarms are heard. */
import type { Ports } from "@home-practice/service/ports.ts";
import { sweep } from "@home-practice/service/sweep.ts";

export function createSweepHandler(ports: Ports): () => Promise<void> {
  return async () => {
    const { performed, woken, takenIn, lateMs } = await sweep(ports);
    // Told each time: the operators are woken by lateness, and by no word from here.
    ports.log({ what: "swept", count: performed + woken + takenIn, milliseconds: lateMs });
  };
}
