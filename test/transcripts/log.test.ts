/** Everything that is logged while every story is lived through: no word, no name, no number of anybody. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demoAgency, demoTherapist } from "@home-practice/local/demo.ts";
import type { LogLine } from "@home-practice/service/log.ts";
import { describe, expect, test } from "vitest";
import { openDoorsStage } from "./doors-stage.ts";
import { play } from "./play.ts";
import { stories, textOf } from "./stories.ts";
import { readStory } from "./story.ts";

const packages = join(import.meta.dirname, "../../packages");
const sources = globSync("*/**/*.ts", { cwd: packages, exclude: (name) => name.includes("node_modules") })
  .filter((file) => !/\.test\.ts$/.test(file))
  .map((file) => readFileSync(join(packages, file), "utf8"))
  .join("\n");

/** Ids that tell nothing: Twilio's, our own, turns, days. */
const opaque = String.raw`(?:SM|MM|CA)[0-9a-f]{32}|[ct]_[a-z0-9]+|\d+|[0-9TZ:-]+|${[
  ...["alert", "again-therapist", "again-backup", "again-office", "therapist", "backup", "office", "email"],
  ...["text", "step1", "step2", "test", "over", "summary", "brief", "shown", "lost", "delivery", "held-up"],
  ...["session", "sign-in", "refused", "news", "link"],
].join("|")}`;
const id = new RegExp(String.raw`^(?:${opaque})(?:\.(?:${opaque}))*$`);
const errorName = /^[A-Z][A-Za-z]*(?:Error|Exception)$|^(?:Error|Busy|NotSaved|unknown)$/;

/** What is in a line that is neither said in our source nor tells nothing. */
function strange({
  what,
  event,
  because,
  code,
  id: about,
  count,
  milliseconds,
  ...more
}: LogLine): unknown[] {
  const said = [what, event, because].filter((words) => words !== undefined);
  return [
    ...said.filter((words) => !sources.includes(`"${words}"`)),
    ...(typeof code === "string" && !errorName.test(code) ? [code] : []),
    ...(about !== undefined && !id.test(about) ? [about] : []),
    ...Object.values(more),
  ];
}

const lines: LogLine[] = [];
for (const story of stories) await play(textOf(story), (told) => openDoorsStage(told, lines));
const logged = lines.map((line) => JSON.stringify(line)).join("\n");

describe("what is logged", () => {
  test("comes from every part that has something to log", () => {
    const whats = new Set(lines.map(({ what }) => what));
    for (const what of [
      "text-heard",
      "door-failed",
      "text-not-saved",
      "text-taken-in",
      "not-sent",
      "woke",
      "call-heard",
    ]) {
      expect(whats).toContain(what);
    }
    expect(whats).not.toContain("log-refused");
  });

  test("is our own words, codes, counts, and ids that tell nothing", () => {
    expect([...new Set(lines.flatMap(strange))]).toEqual([]);
  });

  test("holds nothing that anybody said", () => {
    // What is also a word of our own log, such as "heard", is held by the test above.
    const ours = new Set(logged.toLowerCase().match(/\p{L}+/gu) ?? []);
    const said = stories.flatMap((story) =>
      readStory(textOf(story)).parts.flatMap((part) =>
        part.kind === "client"
          ? [part.words]
          : part.kind === "office"
            ? [part.line]
            : part.kind === "call" && part.what.do === "say"
              ? [part.what.words]
              : [],
      ),
    );
    expect(said.length).toBeGreaterThan(500);
    const sentences = said.filter((words) => /\s/.test(words.trim()));
    expect(sentences.filter((words) => logged.includes(words))).toEqual([]);
    const known = new Set(sources.toLowerCase().match(/\p{L}+/gu) ?? []);
    expect([...ours].filter((word) => word.length > 3 && !known.has(word))).toEqual([]);
  });

  test("holds no name and no number", () => {
    const names = [demoTherapist.name, "Rivera", "Robin", "Cedar", "Ortega", demoTherapist.email, "PLANT"];
    const phones = [
      demoAgency.phone,
      demoTherapist.phone,
      ...stories.map((s) => readStory(textOf(s)).settings.phone),
    ];
    for (const secret of [...names, ...phones.map((phone) => phone.slice(-7))]) {
      expect(logged).not.toContain(secret);
    }
    expect(logged).not.toMatch(/\+?1?555\d{7}|@/);
  });
});
