/** The Scheduler's door: a client's alarm, a therapist's weekly summary or daily brief, by opaque id. */
import { wakeEvent } from "@home-practice/adapters/scheduler/wake-event.ts";
import { wake } from "@home-practice/service/handle.ts";
import { orderBrief, orderSummary } from "@home-practice/service/perform.ts";
import type { Ports } from "@home-practice/service/ports.ts";

/** @throws ZodError for an event that no schedule of ours sends, so that it goes to the dead letters */
export function createWakeHandler(ports: Ports): (event: unknown) => Promise<void> {
  return async (event) => {
    const parsed = wakeEvent.parse(event);
    if (parsed.kind === "summary") return orderSummary(ports, parsed.therapistId, parsed.scheduledAt);
    if (parsed.kind === "brief") return orderBrief(ports, parsed.therapistId, parsed.scheduledAt);
    const { because } = await wake(ports, parsed.clientId, `wake.${parsed.clientId}.${parsed.at}`);
    ports.log({ what: "woke", id: parsed.clientId, ...(because !== undefined && { because }) });
  };
}
