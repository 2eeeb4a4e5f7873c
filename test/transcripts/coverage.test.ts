/** Nothing is said or asked that no story shows: every step and every message has one, in both languages. */
import { stepNames } from "@home-practice/conversation/flows/step-names.ts";
import { type MessageName, messageNames, moments } from "@home-practice/conversation/messages/catalogue.ts";
import { segments } from "@home-practice/conversation/messages/segments.ts";
import { describe, expect, test } from "vitest";
import { play } from "./play.ts";
import { openPureStage, type PureStage } from "./pure-stage.ts";
import { stories, textOf } from "./stories.ts";

/** What no story of texts can show, with the reason. */
const notInStories: ReadonlySet<MessageName> = new Set<MessageName>([
  // Said in calls; a story has texts only.
  ...(Object.keys(moments.voice) as MessageName[]),
  "callme_ack",
  "texts_ack",
  // With the usual bounds the day's is met first; this is for an agency with a narrower week.
  "cap_q",
  // Said by the service around the engine, and shown by its own tests: codes, links, and what is said when we fail.
  "join_closed",
  "export_link",
  "export_code",
  "erase",
  "sorry_trouble",
  "fallback_door",
]);

/** These carry the therapist's or the client's own words, so a text with one of them may take a third segment. */
const inTheirWords: readonly string[] = [
  "fit_what",
  "fit_what_plain",
  "what",
  "why",
  "steps_one",
  "steps_last",
  "note_from",
  "summary_line",
] satisfies MessageName[];

const textLine = /^← (.*?)((?: `\w+`)+)$/;

async function playAll(files: readonly string[]) {
  const said = new Set<string>();
  const asked = new Set<string>();
  const lines: { file: string; body: string; messages: string[] }[] = [];
  for (const file of files) {
    let stage: PureStage | undefined;
    const played = await play(textOf(file), async (story) => {
      stage = await openPureStage(story);
      return stage;
    });
    for (const message of played.said) said.add(message);
    for (const step of stage?.asked ?? []) asked.add(step);
    for (const line of played.text.split("\n")) {
      const [, body, names] = textLine.exec(line) ?? [];
      if (body !== undefined) lines.push({ file, body, messages: names!.match(/\w+/g) ?? [] });
    }
  }
  return { said, asked, lines };
}

const languages = {
  en: stories.filter((name) => !name.endsWith(".es.md")),
  es: stories.filter((name) => name.endsWith(".es.md")),
};

describe.each(["en", "es"] as const)("the stories in %s", async (language) => {
  const { said, asked, lines } = await playAll(languages[language]);

  test("ask every step", () => {
    expect(stepNames.filter((step) => !asked.has(step))).toEqual([]);
  });

  test("say every message", () => {
    expect(messageNames.filter((message) => !said.has(message) && !notInStories.has(message))).toEqual([]);
  });

  test("leave out only what they cannot show", () => {
    expect([...notInStories].filter((message) => said.has(message))).toEqual([]);
  });

  test("keep each text to two segments, three where it carries somebody's own words", () => {
    const tooLong = lines.filter(({ body, messages }) => {
      const segmentsMax = messages.some((message) => inTheirWords.includes(message)) ? 3 : 2;
      return segments(body).count > segmentsMax;
    });
    expect(tooLong).toEqual([]);
  });
});
