/** What infrastructure tells a function through its environment: addresses, names and secrets, parsed at start. */
// The half of zod that is smaller: every first text waits for it to load.
import * as z from "zod/mini";

const given = z.string().check(z.minLength(1));
/** An address as Twilio and browsers are given it, without a slash at its end. */
const baseUrl = z
  .string()
  .check(z.regex(/^https?:\/\/[^/\s]+$/, "an address such as https://practice.example"));

/** Every door that keeps something. */
export const storeEnvironment = z.object({ TABLE_NAME: given });

/** A door that Twilio knocks at. */
export const twilioEnvironment = z.object({
  PUBLIC_URL: baseUrl,
  /** The current auth token and, while it is being changed, the next one, with a comma between them. */
  TWILIO_AUTH_TOKENS: z.pipe(
    z.pipe(
      given,
      z.transform((tokens: string) => tokens.split(",").filter((token) => token !== "")),
    ),
    z.array(given).check(z.minLength(1)),
  ),
});

/** The pages. */
export const portalEnvironment = z.object({ PORTAL_URL: baseUrl });

/** What alone performs: it may text, mail and schedule. */
export const performEnvironment = z.object({
  PUBLIC_URL: baseUrl,
  PORTAL_URL: baseUrl,
  TWILIO_API_KEY_SECRET: given,
  SCHEDULE_GROUP: given,
  WAKE_ARN: given,
  WAKE_ROLE_ARN: given,
  WAKE_DEAD_LETTERS_ARN: given,
  EMAIL_CONFIGURATION_SET: given,
});

/** @throws Error that names every variable that is missing or wrong, and says nothing of what stands in it */
export function readEnvironment<Schema extends z.ZodMiniType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<Schema> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const told = [...wrong].map((name) => `${name} (${environment[name] ? "wrong" : "missing"})`);
  throw new Error(`The function's environment is not complete: ${told.join(", ")}.`);
}
