/** The one client that a command is about. */
import type { Call } from "../command.ts";
import { Failure, Misused } from "../failure.ts";

/** @throws Misused where none, or something else, was given */
export function onlyClient({ args }: Call): string {
  const [id, ...more] = args;
  if (id === undefined || more.length > 0 || !/^c_\w+$/.test(id)) {
    throw new Misused("Which client? Their id begins with c_ and stands in the address of their page.");
  }
  return id;
}

export const noSuchClient = (id: string): Failure =>
  new Failure("no-such-client", `There is no client ${id}.`, "Their id stands in the address of their page.");
