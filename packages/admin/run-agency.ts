/** Runs one command: reads what was typed, opens the place, and says how it ended. */
import { parseArgs } from "node:util";
import type { Call, Command, Out } from "./command.ts";
import { commands } from "./commands/commands.ts";
import { Failure, Misused } from "./failure.ts";
import { always, helpOf } from "./help.ts";
import type { Place } from "./place/place.ts";

/** What a command has of the world around it. */
export interface Terminal {
  /** The answer. */
  print(line: string): void;
  /** Progress, questions and errors. */
  tell(line: string): void;
  /** Nothing where nobody can be asked. */
  ask?: (question: string) => Promise<boolean>;
  openStage(stage: string): Promise<Place>;
  openLocal(): Promise<Place>;
}

/** @returns 0 where all is well, 1 where something is wrong, 2 where it was not typed as it is meant to be */
export async function runAgency(typed: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const json = typed.includes("--json");
  const opened: Place[] = [];
  try {
    return (await run(typed, terminal, json, opened)) ?? 0;
  } catch (error) {
    const { code, says, fix, ends } = told(error);
    if (json) terminal.print(JSON.stringify({ error: { code, message: says, fix } }));
    else for (const line of [`${says} [${code}]`, `-> ${fix}`]) terminal.tell(line);
    return ends;
  } finally {
    for (const place of opened) await place.close();
  }
}

async function run(
  typed: readonly string[],
  terminal: Terminal,
  json: boolean,
  opened: Place[],
): Promise<0 | 1 | undefined> {
  const [name, ...rest] = typed;
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    if (name !== undefined && !["help", "--help"].includes(name)) {
      throw new Misused(`There is no command ${name}: ${commands.map((each) => each.name).join(", ")}.`);
    }
    for (const line of helpOf(commands)) terminal.print(line);
    return 0;
  }
  const { values: flags, positionals: args } = parsed(command, rest);
  if (flags.help === true) {
    for (const line of helpOf(commands, command)) terminal.print(line);
    return 0;
  }
  const place = async () => {
    const { stage, local } = flags;
    if ((typeof stage === "string") === (local === true)) {
      throw new Misused("Where? Either --stage <name> or --local.");
    }
    const found = local === true ? await terminal.openLocal() : await terminal.openStage(String(stage));
    opened.push(found);
    return found;
  };
  const call: Call = {
    args,
    flags,
    out: outOf(terminal, json),
    place,
    async running() {
      const found = await place();
      const { running } = found;
      if (running !== undefined) return { ...found, running };
      throw new Failure(
        "not-deployed",
        `${found.name} is not deployed, or AWS cannot be reached.`,
        `npx pnpm@12 agency doctor --stage ${String(flags.stage)} says which.`,
      );
    },
    async confirms(question) {
      if (flags.yes === true) return true;
      if (terminal.ask === undefined || json) {
        throw new Failure("not-asked", question, "Say --yes, where nobody can be asked.");
      }
      return terminal.ask(question);
    },
  };
  return command.run(call);
}

function parsed(command: Command, rest: string[]) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...always }).map(([name, { type }]) => [name, { type }]),
  );
  try {
    return parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misused(error instanceof Error ? error.message : "This was not understood.");
  }
}

function outOf({ print, tell }: Terminal, json: boolean): Out {
  return {
    progress: tell,
    answer(data, words) {
      if (json) print(JSON.stringify(data));
      else for (const line of words) print(line);
    },
  };
}

function told(error: unknown): { code: string; says: string; fix: string; ends: 1 | 2 } {
  if (error instanceof Misused) {
    return { code: "misused", says: error.message, fix: "npx pnpm@12 agency --help", ends: 2 };
  }
  if (error instanceof Failure) return { code: error.code, says: error.message, fix: error.fix, ends: 1 };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return {
    code: name,
    says: message,
    fix: "Run `agency doctor`. If that finds nothing, this is a mistake of ours: please report it, without any client's words.",
    ends: 1,
  };
}
