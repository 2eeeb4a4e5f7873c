/** What the agency filled in for this stage. */
import { join } from "node:path";
import { readDeployment } from "../packages/adapters/deployment.ts";

/** The file, from the root of the repository; every function gets a copy. */
export const deploymentFile = process.env.DEPLOYMENT_FILE ?? `deployments/${$app.stage}.json`;

export const deployment = readDeployment(join(process.cwd(), deploymentFile));
