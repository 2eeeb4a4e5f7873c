/** What a machine writes down of speech, as it would have been texted; what is said in earnest stays. */
import { expect, test } from "vitest";
import { hearDigit } from "./digit.ts";
import { hearRisk } from "./risk.ts";
import { hearSchedule } from "./schedule.ts";
import { foldSpeech } from "./speech.ts";
import { clean } from "./words.ts";

test.each([
  ["My shoulders dropped period", "My shoulders dropped."],
  ["I felt calm comma then sad period", "I felt calm, then sad."],
  ["is it normal question mark", "is it normal?"],
  ["estaba tranquilo coma luego no punto", "estaba tranquilo, luego no."],
  ["at 7:30 p.m.", "at 7:30 pm"],
  ["ate o'clock", "8 o'clock"],
  ["ate minutes", "8 minutes"],
  ["option ate", "8"],
  // Said in earnest.
  ["I ate too much", "I ate too much"],
  ["I got my period", "I got my period"],
  ["for my mother", "for my mother"],
  ["the point is to try", "the point is to try"],
  ["", ""],
])("%j is %j", (heard, folded) => {
  expect(foldSpeech(heard)).toBe(folded);
});

test.each([
  ["Eight.", 8],
  ["ate", 8],
  ["Number two.", 2],
  ["Too.", 2],
  ["Ocho.", 8],
])("%j answers a menu with %i", (heard, digit) => {
  expect(hearDigit(clean(foldSpeech(heard)), 8)).toBe(digit);
});

test.each([
  ["Monday and Wednesday at seven p.m.", ["MO", "WE"], "19:00"],
  ["Mondays at ate p.m.", ["MO"], "20:00"],
  ["Lunes y miércoles a las siete de la noche.", ["MO", "WE"], "19:00"],
])("%j is a plan", (heard, days, time) => {
  expect(hearSchedule(clean(foldSpeech(heard)))).toMatchObject({ days, time });
});

test.each(["I want to kill myself period", "Me quiero morir.", "I don't want to be here anymore period"])(
  "%j is still danger",
  (heard) => {
    expect(hearRisk(clean(foldSpeech(heard))).risk).toBe(true);
  },
);
