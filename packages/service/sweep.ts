/** The one retry path: each minute, what is due and undone is done, and lost alarms are heard. */
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { wake } from "./handle.ts";
import type { Outgoing } from "./outgoing.ts";
import { perform, vitalKinds } from "./perform.ts";
import type { Ports } from "./ports.ts";
import { reconcile } from "./reconcile.ts";

const perSweepMax = 200;
const atOnceMax = 20;
/** An alarm this long overdue was lost on its way, so it is heard from here. */
const overdueMinutes = 5;

export interface Swept {
  performed: number;
  woken: number;
  takenIn: number;
  /** How long ago the oldest of what was found should have happened. */
  lateMs: number;
}

/** One pass. Returns how much was taken on; an error of one thing never holds up another. */
export async function sweep(ports: Ports): Promise<Swept> {
  const { store, clock } = ports;
  const now = clock.now();
  const undone = await store.dueOutgoing(now, perSweepMax);
  const alarms = await store.overdueAlarms(addMinutes(now, -overdueMinutes), perSweepMax);
  const [takenIn] = await Promise.all([
    unlessItFails(ports, () => reconcile(ports)),
    atOnce(ownersOf(undone), async (ofOwner) => {
      for (const outgoing of ofOwner) await unlessItFails(ports, () => perform(ports, outgoing));
    }),
    atOnce(alarms, async ({ clientId, alarm }) => {
      await unlessItFails(ports, () => wake(ports, clientId, `sweep.${clientId}.${alarm}`));
    }),
  ]);
  const oldest = [...undone.map(({ dueAt }) => dueAt), ...alarms.map(({ alarm }) => alarm)].sort()[0] ?? now;
  return {
    performed: undone.length,
    woken: alarms.length,
    takenIn: takenIn ?? 0,
    lateMs: Date.parse(now) - Date.parse(oldest),
  };
}

/** In order for each owner; what somebody's safety hangs on comes first. */
function ownersOf(undone: Outgoing[]): Outgoing[][] {
  const rank = (outgoing: Outgoing) => (vitalKinds.has(outgoing.kind) ? 0 : 1);
  const vitalFirst = undone.toSorted((one, other) => rank(one) - rank(other));
  return [...Map.groupBy(vitalFirst, ({ owner }) => owner).values()];
}

/** Some at once, so that those that wait for an answer in vain do not make all the others wait. */
async function atOnce<Item>(items: Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const work = async () => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: atOnceMax }, work));
}

async function unlessItFails<Value>({ log }: Ports, act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act();
  } catch (error) {
    log({ what: "sweep-failed", code: error instanceof Error ? error.name : "unknown" });
    return undefined;
  }
}
