/** `npx pnpm@12 start`: the whole service on this machine, with no account. */
import { resolve } from "node:path";
import { demoCode } from "./demo.ts";
import { openWorld } from "./world.ts";

const port = Number(process.env.PORT ?? 4680);
const dataFolder = resolve(process.env.INIT_CWD ?? ".", process.env.HOME_PRACTICE_DATA ?? ".home-practice");

try {
  const world = await openWorld({ dataFolder, port, fresh: process.argv.includes("--fresh") });
  console.log(`Home Practice is running at ${world.url}`);
  console.log(`Text JOIN ${demoCode} from a new phone there to begin.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void world.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
