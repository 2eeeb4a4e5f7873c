/** Runs a bundle as Lambda does: under AWS's own runtime client, in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import type { Bundle } from "../../infra/bundle.ts";
import { root } from "../infra/platform.ts";
import { openRuntimeApi } from "./runtime-api.ts";

export interface Running {
  /** @throws Error, named as the function's own, when it failed; with what it printed when it ended */
  invoke<Answer>(event: unknown): Promise<Answer>;
  /** Its process, as the system knows it. */
  pid: number;
  /** What it wrote to its log, line by line. */
  lines(): string[];
  stop(): Promise<void>;
}

/** @throws Error when it fails at start, with what it printed */
export async function runBundle(
  { folder, handler }: Pick<Bundle, "folder" | "handler">,
  environment: Record<string, string>,
): Promise<Running> {
  const api = await openRuntimeApi();
  const client = join(root, "node_modules/aws-lambda-ric/index.mjs");
  const child = spawn(process.execPath, ["--require", join(import.meta.dirname, "preload.cjs"), client], {
    cwd: folder,
    // Nothing of the machine's own settings reaches it, as on Lambda.
    env: {
      PATH: dirname(process.execPath),
      AWS_LAMBDA_RUNTIME_API: api.address,
      _HANDLER: handler,
      LAMBDA_TASK_ROOT: folder,
      AWS_LAMBDA_FUNCTION_NAME: "here",
      AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1024",
      AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/here",
      AWS_LAMBDA_LOG_STREAM_NAME: "here",
      AWS_LAMBDA_LOG_FORMAT: "JSON",
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_SESSION_TOKEN: "local",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const stop = () => end(child).finally(() => api.close());
  const untilItEnds = once(child, "exit").then(([code]) => {
    throw new Error(`The function ended with ${code}. ${printed}`);
  });
  untilItEnds.catch(() => undefined);
  try {
    await Promise.race([api.started, untilItEnds]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    pid: child.pid ?? 0,
    invoke: <Answer>(event: unknown) => Promise.race([api.invoke(event), untilItEnds]) as Promise<Answer>,
    lines: () => printed.split("\n").filter((line) => line !== ""),
    stop,
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
