/** Every story, played twice: what the engine says alone must be what leaves the building over signed HTTP. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { play } from "./play.ts";
import { openPureStage } from "./pure-stage.ts";
import { openWireStage } from "./wire-stage.ts";

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");

describe.each(files)("%s", (name) => {
  const path = join(folder, name);
  const source = readFileSync(path, "utf8");

  test("the engine says these words", async () => {
    const { text, complaints } = await play(source, openPureStage);
    expect(complaints).toEqual([]);
    await expect(text).toMatchFileSnapshot(path);
  });

  test("and so does the whole service over signed HTTP", { timeout: 180_000 }, async () => {
    const { text } = await play(source, openWireStage);
    expect(text).toBe((await play(source, openPureStage)).text);
  });
});
