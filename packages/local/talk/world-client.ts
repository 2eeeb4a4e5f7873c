/** The local world's HTTP interface, as the terminal asks it. */
import * as z from "zod";

const worldSchema = z.object({
  now: z.string(),
  joinCode: z.string(),
  letters: z.number(),
  schedules: z.array(z.object({ name: z.string(), at: z.string() })),
  phones: z.array(z.string()),
});
const threadSchema = z.array(
  z.object({
    at: z.string(),
    direction: z.enum(["in", "out"]),
    by: z.enum(["client", "service", "carrier"]),
    body: z.string(),
    messages: z.array(z.string()),
    status: z.string(),
  }),
);
const callsSchema = z.array(
  z.object({
    sid: z.string(),
    status: z.string(),
    ended: z.boolean(),
    connectedTo: z.string().optional(),
    lines: z.array(z.object({ by: z.enum(["service", "keys", "speech"]), words: z.string() })),
  }),
);
const lettersSchema = z.array(
  z.object({ at: z.string(), to: z.string(), subject: z.string(), text: z.string() }),
);
const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

export type ThreadText = z.infer<typeof threadSchema>[number];
export type WorldCall = z.infer<typeof callsSchema>[number];
export type WorldClient = ReturnType<typeof createWorldClient>;

/** What the world refused or could not do, in words for a person. */
export class Refusal extends Error {}

/**
 * Asks the world at `url`, which has no slash at its end. Every call throws a Refusal where the world does not
 * answer, or answers with an error.
 */
export function createWorldClient(url: string) {
  async function ask<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body?: object,
  ): Promise<z.infer<Schema>> {
    const headers = { "content-type": "application/json" };
    const request = body && { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${url}${path}`, request).catch(() => undefined);
    if (!response) throw new Refusal(`No world answers at ${url}.`);
    const answer: unknown = await response.json().catch(() => undefined);
    const parsed = schema.safeParse(answer);
    if (response.ok && parsed.success) return parsed.data;
    const refusal = refusalSchema.safeParse(answer);
    throw new Refusal(
      refusal.success ? refusal.data.error.message : `What answers at ${url} is not a world.`,
    );
  }

  return {
    world: () => ask(worldSchema, "/local/world"),
    thread: (phone: string) => ask(threadSchema, `/local/texts?phone=${encodeURIComponent(phone)}`),
    letters: () => ask(lettersSchema, "/local/letters"),
    /** Texts as a client; answers once the world is idle. */
    text: (from: string, body: string) => ask(z.unknown(), "/local/texts", { from, body }),
    calls: (phone: string) => ask(callsSchema, `/local/calls?phone=${encodeURIComponent(phone)}`),
    /** Rings the service up as a client; answers once the world is idle. */
    ringIn: (from: string) => ask(z.unknown(), "/local/calls", { from }),
    /** Does something with a call; answers once the world is idle. */
    onCall: (sid: string, what: "answer" | "keys" | "speech" | "hangup", body: object) =>
      ask(z.unknown(), `/local/calls/${sid}/${what}`, body),
    /** Moves the clock; answers once everything due until then has happened. */
    moveClock: (move: { forward: string } | { to: string }) => ask(z.unknown(), "/local/clock", move),
  };
}
