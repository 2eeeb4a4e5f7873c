/** dynoxide starts, keeps its file, and is stopped when the run before was killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startDynoxide } from "./dynoxide.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "home-practice-dynoxide-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function clientOf(endpoint: string) {
  return new DynamoDBClient({
    endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
}

async function createTable(endpoint: string) {
  await clientOf(endpoint).send(
    new CreateTableCommand({
      TableName: "practices",
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    }),
  );
}

async function tablesAt(endpoint: string) {
  return (await clientOf(endpoint).send(new ListTablesCommand({}))).TableNames;
}

const pidOf = (dataFolder: string) =>
  Number.parseInt(readFileSync(join(dataFolder, "dynoxide.pid"), "utf8"), 10);

function isRunning(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts dynoxide in another process, which lives until it is killed. */
async function startElsewhere() {
  const script = `
    import { startDynoxide } from ${JSON.stringify(join(import.meta.dirname, "dynoxide.ts"))};
    const { endpoint } = await startDynoxide({ dataFolder: ${JSON.stringify(folder)} });
    console.log(endpoint);
    process.stdin.resume();
  `;
  const world = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(world.stdout, "data");
  return { world, endpoint: String(line).trim() };
}

test("keeps its tables from one run to the next, unless it is to begin afresh", async () => {
  const first = await startDynoxide({ dataFolder: folder });
  await createTable(first.endpoint);
  await first.stop();
  const second = await startDynoxide({ dataFolder: folder });
  expect(await tablesAt(second.endpoint)).toEqual(["practices"]);
  await second.stop();
  const third = await startDynoxide({ dataFolder: folder, fresh: true });
  expect(await tablesAt(third.endpoint)).toEqual([]);
  await third.stop();
});

test("stops the one that a killed run left behind, and finds what was written", async () => {
  const { world, endpoint } = await startElsewhere();
  await createTable(endpoint);
  const leftOverPid = pidOf(folder);
  world.kill("SIGKILL");
  await once(world, "exit");
  expect(isRunning(leftOverPid)).toBe(true);

  const dynoxide = await startDynoxide({ dataFolder: folder });
  expect(pidOf(folder)).not.toBe(leftOverPid);
  expect(await tablesAt(dynoxide.endpoint)).toEqual(["practices"]);
  await expect(fetch(endpoint)).rejects.toThrow();
  await dynoxide.stop();
});

test("leaves alone a world that is still running on the folder", async () => {
  const { world, endpoint } = await startElsewhere();
  await expect(startDynoxide({ dataFolder: folder })).rejects.toThrow("Another local world");
  expect(await tablesAt(endpoint)).toEqual([]);
  const pid = pidOf(folder);
  world.kill("SIGKILL");
  await once(world, "exit");
  process.kill(pid, "SIGKILL");
});

test("does not stop a stranger whose number the pid file names", async () => {
  writeFileSync(join(folder, "dynoxide.pid"), `${process.pid} 1`);
  const dynoxide = await startDynoxide({ dataFolder: folder });
  expect(await tablesAt(dynoxide.endpoint)).toEqual([]);
  await dynoxide.stop();
});
