/** What is installed may be used: each package has a licence that is on the list. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const store = join(import.meta.dirname, "../../node_modules/.pnpm");

/** Licences that let an Apache-2.0 project use a package, by SPDX. */
const allowed = new Set([
  ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT"],
  // Of whole files that are not changed and not shipped: tools of the tests.
  ...["MPL-2.0"],
]);

interface Installed {
  name?: string;
  version?: string;
  license?: unknown;
}

/** `MIT`, `(MIT OR CC0-1.0)`, `MIT AND ISC`: one of the alternatives has to be on the list, whole. */
function isAllowed(license: unknown): boolean {
  if (typeof license !== "string") return false;
  const alternatives = license.replace(/[()]/g, "").split(" OR ");
  return alternatives.some((each) => each.split(" AND ").every((one) => allowed.has(one.trim())));
}

const installed = globSync("*/node_modules/{*,@*/*}/package.json", { cwd: store }).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(store, file), "utf8")) as Installed),
}));

test("every package that is installed has a licence on the list", () => {
  expect(installed.length).toBeGreaterThan(50);
  const others = installed
    .filter(({ license }) => !isAllowed(license))
    .map(({ name = "", license, file }) => `${name || dirname(file)}: ${JSON.stringify(license)}`);
  expect([...new Set(others)]).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["GPL-3.0-only", false],
  ["MIT AND GPL-3.0-only", false],
  ["AGPL-3.0-or-later", false],
  ["SEE LICENSE IN LICENSE.md", false],
  [undefined, false],
  [{ type: "MIT" }, false],
])("%o: %s", (license, may) => {
  expect(isAllowed(license)).toBe(may);
});
