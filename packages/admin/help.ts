/** What the commands say of themselves. */
import type { Command, Option } from "./command.ts";

/** The options that every command has. */
export const always: Record<string, Option> = {
  stage: { type: "string", takes: "<name>", says: "the deployment, as in deployments/<name>.json" },
  local: { type: "boolean", says: "the local world instead, running or not" },
  json: { type: "boolean", says: "one JSON object instead of words" },
  yes: { type: "boolean", says: "do not ask" },
  help: { type: "boolean", says: "say this" },
};

const program = "npx pnpm@12 agency";
const column = 36;

/** All commands, or one with what it takes. */
export function helpOf(commands: readonly Command[], command?: Command): string[] {
  if (command !== undefined) {
    return [
      `${program} ${[command.name, command.takes, "[options]"].filter(Boolean).join(" ")}`,
      "",
      command.does,
      "",
      ...Object.entries({ ...command.options, ...always }).map(optionLine),
    ];
  }
  return [
    `${program} <command> --stage <name> | --local`,
    "",
    ...commands.map(({ name, takes = "", does }) => `  ${`${name} ${takes}`.padEnd(column)}${does}`),
    "",
    ...Object.entries(always).map(optionLine),
    "",
    "It ends with 0 where all is well, 1 where something is wrong, 2 where it was not typed as it is meant to be.",
  ];
}

function optionLine([name, { takes = "", says }]: [string, Option]): string {
  return `  ${`--${name} ${takes}`.padEnd(column)}${says}`;
}
