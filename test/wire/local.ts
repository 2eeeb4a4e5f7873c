/** Starts the local world as a newcomer would, as a process of its own, and talks to it over HTTP. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const root = resolve(import.meta.dirname, "../..");

export interface Running {
  process: ChildProcess;
  url: string;
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
}

export const newDataFolder = () => mkdtempSync(join(tmpdir(), "home-practice-wire-"));

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

const startsWithinMs = 150_000;

/** Resolves when the address was printed; rejects with what was printed when it ends instead. */
export async function start(
  dataFolder: string,
  port: number,
  args: string[] = [],
  script = "packages/local/start.ts",
): Promise<Running> {
  const child = spawn(
    join(root, "node_modules/.bin/tsx"),
    ["--tsconfig", "packages/tsconfig.json", script, ...args],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOME_PRACTICE_DATA: dataFolder },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that the whole of it can be killed at once.
      detached: true,
    },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += chunk));
  for (let waitedMs = 0; !printed.includes("JOIN"); waitedMs += 20) {
    if (child.exitCode !== null || waitedMs > startsWithinMs) throw new Error(`It did not start: ${printed}`);
    await delay(20);
  }
  const url = `http://127.0.0.1:${port}`;
  async function answer<Answer>(response: Response): Promise<Answer> {
    const body = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
    return body;
  }
  return {
    process: child,
    url,
    get: async (path) => answer(await fetch(`${url}/local${path}`)),
    post: async (path, body) =>
      answer(await fetch(`${url}/local${path}`, { method: "POST", body: JSON.stringify(body) })),
  };
}

/** Ends it as a power cut would: nothing of it gets a chance to tidy up. */
export async function kill({ process: child }: Running): Promise<void> {
  const isGone = child.exitCode !== null || child.signalCode !== null;
  const gone = isGone ? undefined : once(child, "exit");
  try {
    // What it started may outlive it.
    process.kill(-child.pid!, "SIGKILL");
  } catch (error) {
    if (!isGone) throw error;
  }
  await gone;
}
