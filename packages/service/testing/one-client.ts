/** A world in memory in which one client has joined and agreed, with everything done that followed from it. */
import { demoAgency, demoCode, putDemoPeople } from "@home-practice/local/demo.ts";
import { hearText } from "../handle.ts";
import { perform } from "../perform.ts";
import { createMemoryWorld, type MemoryWorld } from "./memory.ts";

export const onePhone = "+15550100031";

export interface OneClient {
  world: MemoryWorld;
  clientId: string;
  /** Performs what was put to leave the building, until there is nothing left. */
  runStream(ports?: MemoryWorld): Promise<void>;
}

/** It begins at 2027-03-01T16:00:00Z, a Monday morning where the client lives. */
export async function openOneClient(): Promise<OneClient> {
  const world = createMemoryWorld({ agency: demoAgency, now: "2027-03-01T16:00:00Z" });
  await putDemoPeople(world.store);
  for (const [index, body] of [`JOIN ${demoCode}`, "yes"].entries()) {
    const id = `SM${String(index + 1).padStart(32, "0")}`;
    world.textLog.texts.push({
      id,
      at: world.clock.now(),
      from: onePhone,
      to: "+15550109999",
      body,
      media: 0,
    });
    await hearText(world, { id, from: onePhone, body, media: 0 });
  }
  const record = await world.store.load(onePhone);
  const clientId = record?.who === "client" ? record.state.id : "";
  const runStream = async (ports = world) => {
    for (let rows = world.store.drainStream(); rows.length > 0; rows = world.store.drainStream()) {
      for (const outgoing of rows) await perform(ports, outgoing);
    }
  };
  await runStream();
  return { world, clientId, runStream };
}
