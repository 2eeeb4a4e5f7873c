/** The page on the source article names a story for every row, and each of them exists in both languages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/article.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.endsWith("| story |"));

test("the article and its author are named", () => {
  expect(page).toContain('Richard Brouillette, "Is Therapy Homework Getting You Down? 8 Ways to Help"');
});

test("the eight ways, the reactions, the behaviors, the therapist's part and the three reasons are there", () => {
  expect(rows).toHaveLength(8 + 5 + 5 + 4 + 3);
});

test.each(rows.map((row) => [row.split("|").slice(1, 3).join(" ").trim(), row]))("%s", (_what, row) => {
  const stories = Array.from((row.split("|").at(-2) ?? "").matchAll(/`(.+?)`/g), ([, name]) => name!);
  expect(stories.length).toBeGreaterThan(0);
  for (const name of stories)
    for (const file of [`${name}.md`, `${name}.es.md`])
      expect(existsSync(join(root, "test/transcripts", file)), file).toBe(true);
});
