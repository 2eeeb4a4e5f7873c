/** SST's own sources and Pulumi's providers, from npm, as `sst install` lays them out; nothing of it needs an account. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const root = join(import.meta.dirname, "../..");
export const platform = join(root, ".sst/platform");
const programs = join(root, "node_modules/.bin");

/** Lays it out where it is missing or of another version: half a minute the first time, nothing afterwards. */
export async function installPlatform(): Promise<void> {
  if (isComplete()) return;
  await runHere("sst", ["install", "--stage", "ci"]);
  if (!isComplete()) throw new Error("sst install did not lay out .sst/platform.");
}

function isComplete(): boolean {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/sst/package.json"), "utf8"));
  const laidOut = join(platform, "version");
  // npm writes it last.
  const hasProviders = existsSync(join(platform, "node_modules/.package-lock.json"));
  return hasProviders && existsSync(laidOut) && readFileSync(laidOut, "utf8").trim() === version;
}

/**
 * Runs a program of the repository's own, in its root, without asking GitHub for Pulumi or telling SST about it.
 *
 * @throws Error with everything that the program said
 */
export async function runHere(
  program: string,
  words: string[],
  environment: Record<string, string> = {},
): Promise<string> {
  const env = {
    ...process.env,
    PATH: [programs, dirname(process.execPath), process.env.PATH].join(delimiter),
    SST_SKIP_DEPENDENCY_CHECK: "1",
    SST_TELEMETRY_DISABLED: "1",
    SST_NO_BUN: "1",
    ...environment,
  };
  try {
    const { stdout } = await run(program, words, {
      cwd: root,
      env,
      timeout: 600_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${words.join(" ")} failed.\n${stdout}${stderr}`);
  }
}
