/** What the agency filled in for this stage. */
import { join } from "node:path";
import { readDeployment } from "../packages/adapters/deployment.ts";

/** Of the repository, which is where SST runs its program. */
export const root = process.cwd();

export const deployment = readDeployment(
  join(root, process.env.DEPLOYMENT_FILE ?? `deployments/${$app.stage}.json`),
);
