/** The only way anything is logged: an allow-list, so that no words, names or numbers of a client can get in. */

/** Opaque ids, codes and counts. */
export interface LogLine {
  what: string;
  event?: string;
  id?: string;
  code?: string | number;
  because?: string;
  count?: number;
  milliseconds?: number;
}
export type Log = (what: LogLine) => void;

const written = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const isCode = written(/^[A-Za-z0-9_.-]{1,60}$/);

/** What fits each field. A field that is not here is not logged. */
const fitsField: Record<keyof LogLine, (value: unknown) => boolean> = {
  what: written(/^[a-z-]{1,40}$/),
  event: written(/^[a-z-]{1,40}$/),
  id: written(/^[A-Za-z0-9_.#:-]{1,120}$/),
  code: (value) => isCode(value) || isNumber(value),
  because: written(/^[a-z ,'-]{1,80}$/i),
  count: isNumber,
  milliseconds: isNumber,
};

/**
 * A log that writes JSON lines. What does not fit the allow-list is left out, and how many fields that were is said;
 * an alarm that infrastructure waits for is not lost with them.
 */
export function createLog(write: (text: string) => void): Log {
  return (given) => {
    const fitting: Record<string, unknown> = {};
    let refused = 0;
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) continue;
      if (Object.hasOwn(fitsField, name) && fitsField[name as keyof LogLine](value)) fitting[name] = value;
      else refused++;
    }
    const { what = "log-refused", ...rest } = fitting;
    write(JSON.stringify({ what, ...rest, ...(refused > 0 && { refused }) }));
  };
}
