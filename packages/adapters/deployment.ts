/** What an agency fills in before it deploys, one file a stage: its settings, and its accounts with others. No secrets. */
import { readFileSync } from "node:fs";
import { agencySchema } from "@home-practice/conversation/agency.ts";
import * as z from "zod";

const twilioSid = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}[0-9a-f]{32}$`), `an id such as ${prefix}0123…, 34 characters`);

export const deploymentSchema = z.object({
  agency: agencySchema,
  twilio: z.object({
    accountSid: twilioSid("AC"),
    /** The key that texts are sent with; its secret, and the auth token that webhooks are signed with, stand elsewhere. */
    apiKeySid: twilioSid("SK"),
    messagingServiceSid: twilioSid("MG"),
    /** The number that clients text, E.164. */
    textNumber: z.string().regex(/^\+[1-9]\d{6,14}$/, "a number such as +15550100000"),
  }),
  email: z.object({
    /** The domain, or the one address, that SES is to send for. */
    identity: z.string().min(3),
    /** Who letters to staff come from, an address of that domain, with a name before it or without. */
    from: z.string().regex(/^(?:[^<>]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, "an address"),
  }),
  /** Who is written to when something is wrong with the service. */
  operators: z.array(z.email()).min(1),
  /** What AWS may cost in a month, in US dollars, before the operators hear of it. */
  monthlyBudgetUsd: z.number().positive(),
});

export type Deployment = z.infer<typeof deploymentSchema>;

/** Reads the file before a deployment. @throws Error that names the file and every field that is missing or wrong */
export function readDeployment(path: string): Deployment {
  const parsed = deploymentSchema.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`${path} is not complete.\n${wrong.join("\n")}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new Error(`${path} ${why}. Begin with a copy of deployments/example.json.`);
  }
}
