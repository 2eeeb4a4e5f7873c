/** What every command is: what it takes, what it does, and how it is run. */
import type { ParseArgsOptionDescriptor } from "node:util";
import type { Place, Running } from "./place/place.ts";

export interface Option extends ParseArgsOptionDescriptor {
  /** What stands after it, `<name>`, where it takes something. */
  takes?: string;
  says: string;
}

export interface Command {
  name: string;
  /** What stands behind the name: `<client id>`. */
  takes?: string;
  /** One sentence. */
  does: string;
  options?: Record<string, Option>;
  /** @returns 1 where something is wrong that the output tells; otherwise nothing */
  run(call: Call): Promise<1 | undefined>;
}

export interface Call {
  args: string[];
  /** Of `options`, and those that every command has. */
  flags: Readonly<Record<string, string | boolean | undefined>>;
  out: Out;
  /** Asks for a yes; with --yes it is given. */
  confirms(question: string): Promise<boolean>;
  /** The deployment, or the local world, whether or not it runs yet. */
  place(): Promise<Place>;
  /** The same, where it has to run. */
  running(): Promise<Place & { running: Running }>;
}

export interface Out {
  /** What is going on, for whoever waits; never part of the answer. */
  progress(line: string): void;
  /** The answer: as data with --json, in words otherwise. */
  answer(data: unknown, words: readonly string[]): void;
}
