/** What the Scheduler hands to the wake door: opaque ids and an instant, nothing of a client. */
import * as z from "zod";

/** EventBridge Scheduler writes instants without milliseconds, as we do. */
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "an instant such as 2027-03-14T07:30:00Z");

export const wakeEvent = z.discriminatedUnion("kind", [
  /** A client's alarm, due at `at`. */
  z.object({ kind: z.literal("wake"), clientId: z.string().min(1), at: instant }),
  /** A therapist's weekly summary; `scheduledAt` stays the same when the Scheduler tries again. */
  z.object({ kind: z.literal("summary"), therapistId: z.string().min(1), scheduledAt: instant }),
  /** The brief of a therapist's day. */
  z.object({ kind: z.literal("brief"), therapistId: z.string().min(1), scheduledAt: instant }),
]);

export type WakeEvent = z.infer<typeof wakeEvent>;
