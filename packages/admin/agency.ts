/** `npx pnpm@12 agency`: the agency's commands. */
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { repositoryRoot } from "./root.ts";
import { runAgency, type Terminal } from "./run-agency.ts";

const port = Number(process.env.PORT ?? 4680);
const dataFolder = resolve(process.env.INIT_CWD ?? ".", process.env.HOME_PRACTICE_DATA ?? ".home-practice");

async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(`${question} [y/N] `);
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  ...(process.stdin.isTTY && { ask }),
  // Each place brings clients of its own, which a look at the help need not wait for.
  openStage: async (stage) => (await import("./place/stage.ts")).openStage(repositoryRoot, stage),
  openLocal: async () => (await import("./place/local-world.ts")).openLocalWorld(dataFolder, port),
};

process.exitCode = await runAgency(process.argv.slice(2), terminal);
