/** The one retry path: each minute, what is due and undone is done, and lost alarms are heard. */
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { wake } from "./handle.ts";
import { perform } from "./perform.ts";
import type { Ports } from "./ports.ts";

const perSweepMax = 200;
/** An alarm this long overdue was lost on its way, so it is heard from here. */
const overdueMinutes = 5;

/** One pass. Returns how much was taken on; an error of one row never holds up another. */
export async function sweep(ports: Ports): Promise<{ performed: number; woken: number }> {
  const { store, clock, log } = ports;
  const now = clock.now();
  const undone = await store.dueOutgoing(now, perSweepMax);
  const alarms = await store.overdueAlarms(addMinutes(now, -overdueMinutes), perSweepMax);
  const each = [
    ...undone.map((outgoing) => () => perform(ports, outgoing)),
    ...alarms.map(
      ({ clientId, alarm }) =>
        () =>
          wake(ports, clientId, `sweep.${clientId}.${alarm}`),
    ),
  ];
  for (const one of each) {
    try {
      await one();
    } catch (error) {
      log({ what: "sweep-failed", code: error instanceof Error ? error.name : "unknown" });
    }
  }
  return { performed: undone.length, woken: alarms.length };
}
