/** What was put is there after a crash, whole or not at all. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDisk } from "./disk.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "home-practice-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("keeps rows in the order they were first put, over a restart", () => {
  const file = join(folder, "world.db");
  const disk = openDisk(file);
  const rows = disk.rows<{ words: string }>("letters");
  rows.put("a", { words: "one" });
  rows.put("b", { words: "two" });
  rows.put("c", { words: "three" });
  rows.put("a", { words: "one, changed" });
  rows.delete("b");
  const expected = [{ words: "one, changed" }, { words: "three" }];
  expect(rows.all()).toEqual(expected);
  disk.close();

  const reopened = openDisk(file);
  expect(reopened.rows("letters").all()).toEqual(expected);
  expect(reopened.rows("other").all()).toEqual([]);
  reopened.close();
});

test("undoes everything of a piece of work that throws", () => {
  const disk = openDisk(":memory:");
  const rows = disk.rows<number>("numbers");
  rows.put("kept", 1);
  const work = () =>
    disk.atomically(() => {
      rows.put("kept", 2);
      rows.put("new", 3);
      rows.delete("kept");
      throw new Error("halfway");
    });
  expect(work).toThrow("halfway");
  expect(rows.all()).toEqual([1]);
  expect(disk.atomically(() => rows.get("kept"))).toBe(1);
});

test("has on disk what was put before a kill -9", () => {
  const file = join(folder, "world.db");
  const script = `
    import { openDisk } from ${JSON.stringify(join(import.meta.dirname, "disk.ts"))};
    const rows = openDisk(${JSON.stringify(file)}).rows("texts");
    for (let n = 0; n < 100; n += 1) rows.put("text-" + n, { n });
    process.kill(process.pid, "SIGKILL");
  `;
  const killed = spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
  expect(killed.signal).toBe("SIGKILL");
  const disk = openDisk(file);
  expect(disk.rows("texts").all()).toHaveLength(100);
  disk.close();
});
