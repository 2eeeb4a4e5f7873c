/** What a function was bundled with. */
import { readFileSync } from "node:fs";
import type { Deployment } from "./deployment.ts";

/** The settings that were bundled with a function: parsed then, and taken as they stand like the code around them. */
export function readDeployed(path: string): Deployment {
  return JSON.parse(readFileSync(path, "utf8")) as Deployment;
}
