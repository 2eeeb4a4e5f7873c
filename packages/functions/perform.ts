/** The stream's door: each thing that was saved to leave the building is performed, in order per client. */
import { outgoingFromStream, type StreamEvent } from "@home-practice/adapters/dynamo/stream-event.ts";
import type { Outgoing } from "@home-practice/service/outgoing.ts";
import { perform } from "@home-practice/service/perform.ts";
import type { Ports } from "@home-practice/service/ports.ts";

/**
 * Tries each once. Whatever goes wrong is put down and left to the sweep, so a bad one never holds up the
 * stream and no record is reported as failed.
 */
export function createPerformHandler(
  ports: Ports,
): (event: StreamEvent) => Promise<{ batchItemFailures: [] }> {
  return async (event) => {
    const byOwner = Map.groupBy(outgoingFromStream(event), ({ owner }) => owner);
    await Promise.all([...byOwner.values()].map((each) => performInOrder(ports, each)));
    return { batchItemFailures: [] };
  };
}

async function performInOrder(ports: Ports, each: Outgoing[]): Promise<void> {
  for (const outgoing of each) {
    try {
      await perform(ports, outgoing);
    } catch (error) {
      ports.log({
        what: "perform-failed",
        id: outgoing.id,
        code: error instanceof Error ? error.name : "unknown",
      });
    }
  }
}
