/** Builds the real ports of a door. Lean, since every text waits for it to load. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createClock } from "@home-practice/adapters/clock.ts";
import type { Deployment } from "@home-practice/adapters/deployment.ts";
import { createDynamoStore } from "@home-practice/adapters/dynamo/store.ts";
import { newId } from "@home-practice/adapters/new-id.ts";
import { leftToPerform, type Performing } from "@home-practice/service/left-to-perform.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import { lambdaLog } from "./deployed.ts";
import { readEnvironment, storeEnvironment } from "./environment.ts";

/** The ports of a door: it decides and saves, and leaves to perform whatever leaves the building. */
export function doorPorts(deployment: Deployment): Ports {
  return { ...keepingPorts(deployment), ...leftToPerform() };
}

/** What all functions that keep something have. */
export function keepingPorts({ agency }: Deployment): Omit<Ports, keyof Performing> {
  const { TABLE_NAME } = readEnvironment(storeEnvironment);
  const clock = createClock();
  return {
    agency,
    clock,
    store: createDynamoStore({ client: new DynamoDBClient(), table: TABLE_NAME, now: clock.now }),
    log: lambdaLog(),
    newId,
  };
}
