/** Stands in for the ports of whoever decides and saves, and leaves to perform whatever leaves the building. */
import type { Ports } from "./ports.ts";

/** What perform and sweep alone may use. */
export type Performing = Pick<Ports, "scheduler" | "messenger" | "caller" | "textLog" | "mailer" | "letters">;

/** Every call of one of them throws. */
export function leftToPerform(): Performing {
  const left = <Port extends object>(name: string): Port =>
    new Proxy({} as Port, {
      get() {
        throw new Error(`A door has no ${name}: it saves what perform is to do.`);
      },
    });
  return {
    scheduler: left("scheduler"),
    messenger: left("messenger"),
    caller: left("caller"),
    textLog: left("text log"),
    mailer: left("mailer"),
    letters: left("letters"),
  };
}
