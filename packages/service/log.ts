/** The only way anything is logged: an allow-list, so that no words, names or numbers of a client can get in. */
import * as z from "zod";

/** Opaque ids, codes and counts. A field that is not here is not logged. */
const line = z.object({
  what: z.string().regex(/^[a-z-]{1,40}$/),
  event: z.string().max(40).optional(),
  id: z
    .string()
    .regex(/^[A-Za-z0-9_.#:-]{1,120}$/)
    .optional(),
  code: z.union([z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/), z.number()]).optional(),
  because: z
    .string()
    .regex(/^[a-z ,'-]{1,80}$/i)
    .optional(),
  count: z.number().optional(),
  milliseconds: z.number().optional(),
});

export type LogLine = z.infer<typeof line>;
export type Log = (what: LogLine) => void;

/**
 * A log that writes JSON lines. What does not fit the allow-list is left out, and how many fields that were is said;
 * an alarm that infrastructure waits for is not lost with them.
 */
export function createLog(write: (text: string) => void): Log {
  return (given) => {
    const fitting: Record<string, unknown> = {};
    let refused = 0;
    for (const [name, value] of Object.entries(given)) {
      const fits = Object.hasOwn(line.shape, name)
        ? line.shape[name as keyof LogLine].safeParse(value)
        : undefined;
      if (fits?.success) fitting[name] = fits.data;
      else refused++;
    }
    const { what = "log-refused", ...rest } = fitting;
    write(JSON.stringify({ what, ...rest, ...(refused > 0 && { refused }) }));
  };
}
