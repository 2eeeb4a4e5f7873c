/** The only way anything is logged: an allow-list, so that no words, names or numbers of a client can get in. */
import * as z from "zod";

/** Opaque ids, codes and counts. A field that is not here is not logged. */
const line = z.object({
  what: z.string().regex(/^[a-z-]{1,40}$/),
  event: z.string().max(40).optional(),
  id: z
    .string()
    .regex(/^[A-Za-z0-9_.#:-]{1,80}$/)
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

/** A log that writes JSON lines; a line that does not fit the allow-list loses the fields that do not fit. */
export function createLog(write: (text: string) => void): Log {
  return (given) => {
    const fits = line.safeParse(given);
    write(JSON.stringify(fits.success ? fits.data : { what: "log-refused" }));
  };
}
