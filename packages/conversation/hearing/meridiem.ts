/** Hears whether an hour is meant in the morning or later. */

import { readClockTime, readMeridiem } from "./clock-reading.ts";
import { dailyActs, dayParts } from "./day-part.ts";
import { lexemesOf } from "./lexemes.ts";
import { lexicon } from "./lexicon.ts";
import type { Words } from "./words.ts";

const halves = lexicon<"am" | "pm">([
  ["am", "manana, first, the first, 1 st, primera, la primera, primero, former, a"],
  [
    "pm",
    "tarde, second, the second, 2 nd, segunda, la segunda, last, the last, latter, ultima, la ultima, late, p, pme",
  ],
]);
const negations = new Set(["not", "no", "never"]);

/** Hears the answer to "is that 7 in the morning or at night?"; undefined when both or neither was said. */
export function hearMeridiem(words: Words): "am" | "pm" | undefined {
  const lexemes = lexemesOf(words);
  if (lexemes.length === 1 && (words.text === "1" || words.text === "2"))
    return words.text === "1" ? "am" : "pm";
  const said = new Set<"am" | "pm">();
  let at = 0;
  while (at < lexemes.length) {
    const clock = readClockTime(lexemes, at);
    const meridiem = readMeridiem(lexemes, at);
    const part = dayParts(lexemes, at) ?? dailyActs(lexemes, at);
    const half = halves(lexemes, at);
    let heard: "am" | "pm" | undefined;
    let next = at + 1;
    const verb = lexemes[at]?.word === "am" && lexemes[at - 1]?.word === "i";
    if (verb) {
      next = at + 1;
    } else if (clock?.time.half !== undefined) {
      heard = clock.time.half === "24" ? (clock.time.hour < 12 ? "am" : "pm") : clock.time.half;
      next = clock.next;
    } else if (meridiem) {
      heard = meridiem.half;
      next = meridiem.next;
    } else if (part) {
      heard = part.meaning === "am" ? "am" : "pm";
      next = part.next;
    } else if (half) {
      heard = half.meaning;
      next = half.next;
    }
    if (heard !== undefined && !negations.has(lexemes[at - 1]?.word ?? "")) said.add(heard);
    at = next;
  }
  const [only] = said;
  return said.size === 1 ? only : undefined;
}
