/** The resources of a stage, and how tests ask for them. */

import { root, runHere } from "./platform.ts";

// biome-ignore lint/suspicious/noExplicitAny: what providers take is known to their types, which are SST's own.
export type Inputs = Record<string, any>;

export interface Resource {
  /** `aws:lambda/function:Function` */
  type: string;
  /** The logical name; physical ones carry something by chance. */
  name: string;
  inputs: Inputs;
  arn: string;
  parent: string | undefined;
  isProtected: boolean;
  isRetained: boolean;
}

export interface Graph {
  app: Inputs;
  outputs: Inputs;
  resources: Resource[];
}

export interface Statement {
  Effect: string;
  Action: string[];
  Resource?: string[];
  Principal?: Record<string, string[]>;
  Condition?: Record<string, Record<string, string[]>>;
}

const allSecrets = {
  SST_SECRET_TwilioAuthToken: "auth-token",
  SST_SECRET_TwilioApiKeySecret: "api-key-secret",
};

/** @throws Error with what SST says is wrong; after ten minutes, where links go round in a circle */
export async function synth(stage: string, secrets: Record<string, string> = allSecrets): Promise<Graph> {
  const words = ["--no-warnings", `${root}/test/infra/synth.ts`, stage];
  const printed = await runHere("node", words, { DEPLOYMENT_FILE: "deployments/example.json", ...secrets });
  return JSON.parse(printed) as Graph;
}

export function ofType(graph: Graph, type: string): Resource[] {
  return graph.resources.filter((resource) => resource.type === type);
}

/** @throws Error where there is no such resource, or more than one */
export function only(graph: Graph, type: string, name: string): Resource {
  const [found, ...more] = ofType(graph, type).filter((resource) => resource.name === name);
  if (found === undefined || more.length > 0) throw new Error(`There is not one ${type} ${name}.`);
  return found;
}

/** All that a role allows, policy after policy. */
export function allowed(role: Resource): Statement[] {
  const policies: { policy: string }[] = role.inputs.inlinePolicies ?? [];
  return policies.flatMap(({ policy }) => (JSON.parse(policy) as { Statement: Statement[] }).Statement);
}

/** Who may take a role on. Pulumi takes the policy as text or as it is. */
export function trust({ inputs: { assumeRolePolicy: policy } }: Resource): Statement[] {
  return (typeof policy === "string" ? JSON.parse(policy) : policy).Statement;
}
