/** Whatever is sent, the recognisers of days, times, lengths and places come to an end with an answer of the right shape. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdays } from "../practice/weekday.ts";
import { hearDuration } from "./duration.ts";
import { hearLater } from "./later.ts";
import { hearMeridiem, hearSchedule } from "./schedule.ts";
import { hearPauseLength } from "./until.ts";
import { clean, wordsMax } from "./words.ts";
import { hearMove, hearZone } from "./zone.ts";

const recognisers = [
  hearSchedule,
  hearMeridiem,
  hearDuration,
  hearLater,
  hearPauseLength,
  hearZone,
  hearMove,
];

const repeated = [
  "monday ",
  "mon,",
  "m ",
  "m,",
  "mtwrf",
  "wensdayy ",
  "7:",
  "7 to ",
  "7-",
  "1 ",
  "1/",
  "1.",
  "7",
  "a",
  "a ",
  " ",
  ". ",
  ", ",
  "every ",
  "every other ",
  "or mon ",
  "no mon ",
  "so mon 7pm ",
  "i work mon, ",
  "actually mon 7pm ",
  "mon 8 and ",
  "half past ",
  "cuarto para las ",
  "in a ",
  "an hour and ",
  "until ",
  "el 1 y ",
  "im in ",
  "estoy en la ",
  "its 3 ",
  "constructor ",
  "🙂",
  "½",
];

describe("hostile text", () => {
  it.each(repeated)("ends on %j, as long as a text can be, however often", (bit) => {
    const words = clean(bit.repeat(wordsMax).slice(0, wordsMax));
    for (const hear of recognisers) for (let run = 0; run < 2; run++) hear(words);
  });

  it("ends on every word of a prototype", () => {
    for (const text of [
      "constructor 7pm",
      "toString mon",
      "__proto__ valueOf",
      "im in constructor",
      "in constructor min",
    ]) {
      for (const hear of recognisers) hear(clean(text));
    }
  });

  const bits = fc.constantFrom(
    ..."mon tues lunes m w th f - , / . : 7 8 12 30 19 pm am a p to or and y o a las de la noche manana every except so no not i work"
      .split(" ")
      .concat([
        "weekdays",
        "min",
        "hour",
        "half",
        "quarter",
        "past",
        "for",
        "until",
        "in",
        "week",
        "🌙",
        "\n",
      ]),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(fc.tuple(bits, fc.constantFrom("", " ")), { maxLength: 30 })
      .map((parts) => parts.flat().join("")),
  );

  it("gives a schedule that agrees with itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { days, time, need, hour, alternatives, minutes } = hearSchedule(clean(text));
        expect(days).toEqual(weekdays.filter((day) => days.includes(day)));
        expect(need === "days").toBe(days.length === 0);
        expect(need === null).toBe(days.length > 0 && time !== undefined);
        expect(need === "ampm").toBe(days.length > 0 && hour !== undefined);
        for (const one of [time, ...(alternatives ?? [])])
          if (one !== undefined) expect(one).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        if (minutes !== undefined)
          expect(minutes >= 1 && minutes <= 240 && Number.isInteger(minutes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives answers within their bounds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = clean(text);
        const minutes = hearDuration(words)?.minutes ?? 1;
        expect(minutes >= 1 && minutes <= 240 && Number.isInteger(minutes)).toBe(true);
        const later = hearLater(words) ?? {};
        if ("time" in later) expect(later.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        const pause = hearPauseLength(words);
        if (pause && "days" in pause) expect(pause.days).toBeGreaterThanOrEqual(1);
        hearMove(words);
        hearZone(words);
        hearMeridiem(words);
      }),
      { numRuns: 1000 },
    );
  });
});
