/** Every text of ours in the stories: as short as was promised, and in one language. */
import { segments } from "@home-practice/conversation/messages/segments.ts";
import { expect, test } from "vitest";
import { stories, textOf } from "./stories.ts";

/** These carry the therapist's own words, or the client's. */
const inOthersWords = [
  "fit_what",
  "fit_what_plain",
  "what",
  "why",
  "steps_one",
  "steps_last",
  "note_from",
  "summary_line",
];
const [plainMax, othersMax] = [2, 3];

interface Sent {
  body: string;
  messages: string[];
}

function textsOf(name: string): Sent[] {
  return textOf(name)
    .split("\n")
    .filter((line) => line.startsWith("← "))
    .map((line) => {
      const [, body = "", names = ""] = /^← (.*?)((?: `\w+`)*)$/.exec(line) ?? [];
      return { body, messages: names.match(/\w+/g) ?? [] };
    });
}

test.each(stories)("%s: at most two segments, three where others' words are in it", (name) => {
  for (const { body, messages } of textsOf(name)) {
    const { count, encoding } = segments(body);
    expect(encoding, body).toBe("GSM-7");
    const max = messages.some((message) => inOthersWords.includes(message)) ? othersMax : plainMax;
    expect(count, body).toBeLessThanOrEqual(max);
  }
});

/** Words that no text in the other language has, menus and names aside. */
const english = /(?<!\p{L})(?:the|you|your|with|that's|reply|text|when)(?!\p{L})/iu;
const spanish = /(?<!\p{L})(?:que|para|con|responde|escribe|los|una|tu)(?!\p{L})/iu;
/** Said before the language is known, or in both. */
const inBoth = ["optin_1", "stranger", "stranger_danger", "join_which", "fallback_door"];

test.each(stories.filter((name) => name.endsWith(".es.md")))(
  "%s: nothing in English once they chose Spanish",
  (name) => {
    const texts = textsOf(name).filter(
      ({ messages }) => !messages.some((message) => inBoth.includes(message)),
    );
    const chosen = texts.findIndex(({ body }) => spanish.test(body));
    for (const { body } of texts.slice(Math.max(chosen, 0))) expect(body).not.toMatch(english);
  },
);
