/** The notation of phrases, slips of the thumb, and where a phrase may stand. */

import { expect, test } from "vitest";
import { phraseBook } from "./phrase-book.ts";
import { read } from "./reading.ts";
import { clean } from "./words.ts";

const said = (text: string) => read(clean(text));

test.each([
  ["did it", "i did it", ["act"]],
  ["did|done it", "done it", ["act"]],
  ["did all? it", "did it, did all it", ["act", "act"]],
  ["medit*", "i meditated", ["act"]],
  ["*ed", "walked", ["act"]],
  ["# minutes", "10 min or five minutes", ["act", "act"]],
  ["the _ walk", "the long walk", ["act"]],
  ["take .. list", "take me off the list", ["act"]],
  ["take .. list", "take me off of your very long list", []],
  ["take .. list", "take me off. the list", []],
  ["really ?", "so? ok", []],
  ["sure ?", "sure?", ["act"]],
])("%s is found in %s as often as it is there", (phrase, text, meanings) => {
  expect(
    phraseBook({ act: phrase })
      .find(said(text))
      .map(({ meaning }) => meaning),
  ).toEqual(meanings);
});

test("the longer phrase wins, then the one with fewer wild cards", () => {
  const book = phraseBook({ some: "did _", none: "did nothing", all: "did nothing at all" });
  const meaning = (text: string) => book.find(said(text)).map((found) => found.meaning);
  expect(meaning("did laps")).toEqual(["some"]);
  expect(meaning("did nothing")).toEqual(["none"]);
  expect(meaning("did nothing at all")).toEqual(["all"]);
});

test("a request stands at the head of a clause, or after words that lead up to it", () => {
  const book = phraseBook({ change: "< move it" });
  for (const text of [
    "move it",
    "can you move it",
    "ok, please move it",
    "im late so move it",
    "hi! could we maybe move it",
  ]) {
    expect([text, book.find(said(text)).length]).toEqual([text, 1]);
  }
  for (const text of ["my boss said move it", "he wont move it"]) {
    expect([text, book.find(said(text)).length]).toEqual([text, 0]);
  }
});

test("a phrase may have to end its clause", () => {
  const book = phraseBook({ done: "i did >" });
  expect(book.find(said("yes i did, thanks"))).toHaveLength(1);
  expect(book.find(said("i did thanks"))).toHaveLength(1);
  expect(book.find(said("i did not see you"))).toHaveLength(0);
});

test("one slip is forgiven, unless it makes another word", () => {
  const book = phraseBook({ stop: "stop", tired: "tired", yesterday: "yesterday" });
  const whole = (text: string) => book.whole(said(text));
  for (const slip of ["stpo", "sotp", "stopp", "STOOOP"]) expect([slip, whole(slip)]).toEqual([slip, "stop"]);
  for (const word of ["step", "shop", "stay", "top", "stopped"])
    expect([word, whole(word)]).toEqual([word, undefined]);
  expect(whole("yesterdy")).toBe("yesterday");
  expect(whole("tried")).toBeUndefined();
});

test("the whole text is one phrase when only politeness stands around it", () => {
  const book = phraseBook({ pause: "pause", thanks: "thanks" });
  for (const text of ["PAUSE", "pause please", "hi, pause. thank you!", "pause pause pause", "ok pause 🙏"]) {
    expect([text, book.whole(said(text))]).toEqual([text, "pause"]);
  }
  expect(book.whole(said("thanks"))).toBe("thanks");
  for (const text of ["pause the texts", "i pause", "", "..."])
    expect(book.whole(said(text))).toBeUndefined();
});
