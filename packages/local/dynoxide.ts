/** Runs dynoxide, the DynamoDB emulator, as a child process over a file in the data folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, connect, createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export type Dynoxide = {
  /** Where the DynamoDB client finds it. */
  endpoint: string;
  /** Stops it and waits until it is gone. */
  stop(): Promise<void>;
};

type DynoxideOptions = {
  /** Holds the tables' file and the pid file. Made when it is not there. */
  dataFolder: string;
  /** Begins without tables. */
  fresh?: boolean;
};

const PACKAGE = `@dynoxide/${process.platform}-${process.arch}`;
const POLL_MS = 1;
const START_POLLS_MAX = 10_000;
const STOP_POLLS_MAX = 2000;

/**
 * The path of the program. Throws, saying how to go on, where the registry has none for this platform.
 */
export function locateDynoxide(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), "dynoxide");
  } catch {
    throw new Error(
      `There is no DynamoDB emulator for this machine (${PACKAGE} is not installed). Set DYNAMODB_ENDPOINT to the ` +
        "address of another DynamoDB, such as Amazon's DynamoDB Local, or set STORE=memory to keep nothing on disk.",
    );
  }
}

/**
 * Starts the emulator on a free port of the loopback address and waits until it listens.
 *
 * A run that was killed leaves its emulator behind, holding the file; it is stopped first. Throws when the
 * folder belongs to a world that is still running.
 */
export async function startDynoxide({ dataFolder, fresh = false }: DynoxideOptions): Promise<Dynoxide> {
  const program = locateDynoxide();
  mkdirSync(dataFolder, { recursive: true });
  // The left-over one is recognised by the path it was given, so there must be only one way to write it.
  const folder = realpathSync(dataFolder);
  const tables = join(folder, "tables.db");
  const pidFile = join(folder, "dynoxide.pid");
  await stopLeftOver(pidFile, tables);
  if (fresh) for (const suffix of ["", "-wal", "-shm"]) rmSync(`${tables}${suffix}`, { force: true });

  const port = await freePort();
  const child = spawn(program, ["--port", String(port), "--db-path", tables], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  if (child.pid !== undefined) writeFileSync(pidFile, `${child.pid} ${process.pid}`);
  await untilListening(child, port);

  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      process.off("exit", killWithUs);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      rmSync(pidFile, { force: true });
    },
  };
}

/** The emulator of the pid file, and the world that started it, if that emulator still runs over these tables. */
function findLeftOver(pidFile: string, tables: string) {
  if (!existsSync(pidFile)) return undefined;
  const [pid = 0, ownerPid] = readFileSync(pidFile, "utf8").split(" ").map(Number);
  const found = inspect(pid);
  // The number may have gone to another process since.
  if (found?.program !== "dynoxide" || !found.words.includes(tables)) return undefined;
  // A process whose parent is gone gets another one.
  return { pid, ownerPid, isOwned: found.parentPid === ownerPid };
}

async function stopLeftOver(pidFile: string, tables: string): Promise<void> {
  const leftOver = findLeftOver(pidFile, tables);
  if (leftOver?.isOwned) {
    throw new Error(`Another local world (process ${leftOver.ownerPid}) is running on ${dirname(tables)}.`);
  }
  if (leftOver) {
    process.kill(leftOver.pid, "SIGTERM");
    for (let polls = 0; inspect(leftOver.pid)?.program === "dynoxide"; polls += 1) {
      if (polls === STOP_POLLS_MAX) process.kill(leftOver.pid, "SIGKILL");
      await delay(POLL_MS);
    }
  }
  rmSync(pidFile, { force: true });
}

/** What /proc says of a process, or undefined where there is none, or none that can be looked at. */
function inspect(pid: number) {
  try {
    const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ""));
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    const [, parentPid] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return { program, words, parentPid: Number(parentPid) };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until the port takes connections. Throws with the program's own words when it ends instead. */
async function untilListening(child: ChildProcess, port: number): Promise<void> {
  let words = "";
  child.stderr?.on("data", (chunk) => {
    words += chunk;
  });
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  for (let polls = 0; polls < START_POLLS_MAX; polls += 1) {
    if (failure) throw failure;
    if (child.exitCode !== null)
      throw new Error(`dynoxide ended at once with ${child.exitCode}: ${words.trim()}`);
    if (await takesConnections(port)) return;
    await delay(POLL_MS);
  }
  child.kill("SIGKILL");
  throw new Error("dynoxide does not listen.");
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}
