/** Every stop that the threat model names is held by a test that is there, under that name. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const model = readFileSync(join(root, "docs/security.md"), "utf8");
const named = [...model.matchAll(/`([^`]+\.test\.tsx?)`: "([^"]+)"/g)].map(([, file = "", name = ""]) => ({
  file,
  name,
}));

test("the threat model names its tests", () => {
  expect(named.length).toBeGreaterThan(30);
  const rows = model.split("\n").filter((line) => line.startsWith("| ") && !/^\| (Who|What|---)/.test(line));
  // Known weaknesses are asked of the registry, which is not always there.
  expect(rows.filter((row) => !row.includes(".test.ts"))).toEqual([
    expect.stringContaining("a package has a known weakness"),
  ]);
});

test.each(named)("$file: $name", ({ file, name }) => {
  const path = join(root, file);
  expect(existsSync(path)).toBe(true);
  // A name may be put together from a few parts, such as a seed and a promise.
  expect(readFileSync(path, "utf8").replace(/\$\{\w+\}/g, "")).toContain(name);
});
