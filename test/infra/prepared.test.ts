/** What is prepared when a function is bundled is what would be worked out when it hears. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as checkIn from "@home-practice/conversation/hearing/check-in.ts";
import * as command from "@home-practice/conversation/hearing/command.ts";
import * as optOut from "@home-practice/conversation/hearing/opt-out.ts";
import * as risk from "@home-practice/conversation/hearing/risk.ts";
import * as words from "@home-practice/conversation/hearing/words.ts";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparedPhrases } from "../../infra/bundle.ts";
import { root } from "./platform.ts";

type Hearing = Pick<typeof checkIn, "hearCheckIn"> &
  Pick<typeof command, "hearCommand"> &
  Pick<typeof optOut, "hearOptOut"> &
  Pick<typeof risk, "hearRisk"> &
  Pick<typeof words, "clean">;

const here: Hearing = { ...checkIn, ...command, ...optOut, ...risk, ...words };
const folder = mkdtempSync(join(tmpdir(), "home-practice-prepared-"));
const prepared = JSON.parse(preparedPhrases) as Record<string, string>;

/** All of hearing as it is bundled. */
async function bundle(name: string, phrases: Record<string, string>): Promise<Hearing> {
  const outfile = join(folder, `${name}.mjs`);
  const modules = ["check-in", "command", "opt-out", "risk", "words"];
  await esbuild.build({
    stdin: {
      contents: modules.map((each) => `export * from "./${each}.ts";`).join("\n"),
      resolveDir: join(root, "packages/conversation/hearing"),
    },
    outfile,
    bundle: true,
    format: "esm",
    define: { "globalThis.preparedPhrases": JSON.stringify(phrases) },
  });
  return import(outfile);
}

let bundled: Hearing;
beforeAll(async () => {
  bundled = await bundle("hearing", prepared);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["checkins", "commands", "risk", "ratings"])(
  "the same is heard in the %s of the corpora",
  (name) => {
    const texts = readFileSync(join(root, `test/corpora/${name}.dev.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const heard = ({ clean, hearCheckIn, hearCommand, hearOptOut, hearRisk }: Hearing) =>
      texts.map((text) => {
        const said = clean(text);
        return [text, hearRisk(said), hearOptOut(said), hearCommand(said), hearCheckIn(said)];
      });
    expect(heard(bundled)).toEqual(heard(here));
  },
);

test("what is bundled is what is used", async () => {
  const blank = JSON.stringify({
    groups: {},
    phrases: [],
    words: {},
    stems: {},
    numbered: [],
    wild: [],
    vocabulary: {},
    allStems: [],
  });
  const deaf = await bundle("deaf", Object.fromEntries(Object.keys(prepared).map((key) => [key, blank])));
  const said = words.clean("i want to kill myself");
  expect(here.hearRisk(said).risk).toBe(true);
  expect(deaf.hearRisk(said).risk).toBe(false);
  const answer = words.clean("tried it");
  expect(deaf.hearCheckIn(answer)).not.toEqual(here.hearCheckIn(answer));
});
