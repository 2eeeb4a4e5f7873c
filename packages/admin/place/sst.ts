/** SST's own command, which deploys and keeps the secrets. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** @param onLine - hears each line it prints; what is printed is answered too, with the exit code */
export async function runSst(
  root: string,
  args: string[],
  onLine: (line: string) => void = () => undefined,
): Promise<{ code: number; printed: string }> {
  const child = spawn(join(root, "node_modules/.bin/sst"), args, {
    cwd: root,
    stdio: ["inherit", "pipe", "pipe"],
    env: { ...process.env, SST_TELEMETRY_DISABLED: "1" },
  });
  let printed = "";
  let line = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
      const lines = (line + chunk).split("\n");
      line = lines.pop() ?? "";
      for (const each of lines) onLine(each);
    });
  }
  const [code] = await Promise.race([
    once(child, "close"),
    once(child, "error").then(([error]) => Promise.reject(error)),
  ]);
  return { code: code ?? 1, printed };
}

/** The secrets that are set, or none where SST cannot be asked. */
export async function readSecrets(root: string, stage: string): Promise<Map<string, string>> {
  const listed = await runSst(root, ["secret", "list", "--stage", stage]).catch(() => undefined);
  return listed?.code === 0 ? secretsIn(listed.printed) : new Map();
}

/** SST: a line `Name=value` each, under lines that begin with `#`. */
export function secretsIn(printed: string): Map<string, string> {
  const lines = stripVTControlCharacters(printed)
    .split("\n")
    .flatMap((each) => {
      const [, name, value] = /^([A-Z]\w*)=(.*)$/.exec(each.trim()) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
  return new Map(lines);
}
