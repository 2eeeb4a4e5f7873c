/** Every recogniser ends, on any text, in time that grows with its length. */

import { expect, test } from "vitest";
import { hearCheckIn, hearConfession } from "./check-in.ts";
import { hearChoices } from "./choice.ts";
import { hearCommand } from "./command.ts";
import { hearDigit } from "./digit.ts";
import * as menus from "./menus.ts";
import { hearCarrierWord, hearOptOut } from "./opt-out.ts";
import { hearRating } from "./rating.ts";
import { hearSkip } from "./skip.ts";
import { hearAbuse, hearAutoReply, hearIdentityQuestion, hearOtherPerson } from "./stranger.ts";
import { hearTone } from "./tone.ts";
import { clean, type Words, wordsMax } from "./words.ts";
import { hearYesNo } from "./yes-no.ts";

const recognisers: ((words: Words) => unknown)[] = [
  hearCheckIn,
  hearConfession,
  hearCommand,
  hearOptOut,
  hearCarrierWord,
  hearRating,
  hearYesNo,
  hearSkip,
  hearTone,
  hearAbuse,
  hearAutoReply,
  hearIdentityQuestion,
  hearOtherPerson,
  (words) => hearDigit(words, 9),
  ...Object.values(menus).map((menu) => (words: Words) => hearChoices<string>(words, menu)),
];

const pieces = [
  "a",
  "no ",
  "not ",
  "i ",
  "dont want to ",
  "stop texting me my ",
  "please stop it ",
  "stop the of more ",
  "s t o p ",
  "didnt do it but ",
  "in a ",
  "1 ",
  "7 of 10 ",
  "1-10 ",
  "? ",
  ". ",
  "¿",
  "'",
  "me me ",
  "para que no ",
  "no me ",
  "👍",
  "\u200d",
  "½",
  "ñ",
  "zzzzz",
  "x1",
  "i said yes but ",
  "\u0301",
  "((",
  "%",
];

test("long and senseless texts are read to their end", { timeout: 60_000 }, () => {
  const texts = pieces.flatMap((piece) =>
    pieces.map((other) => (piece + other).repeat(wordsMax).slice(0, wordsMax)),
  );
  let runs = 0;
  // Every 13th pair, so that each piece comes in both places.
  for (const text of texts.filter((_, at) => at % 13 === 0)) {
    const words = clean(text);
    for (const hear of recognisers) {
      hear(words);
      runs++;
    }
  }
  expect(runs).toBeGreaterThan(2000);
});
