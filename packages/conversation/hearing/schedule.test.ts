/** What else is heard beside days and time, and what the labelled messages say. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examples } from "./example-table.ts";
import { hearMeridiem, hearSchedule } from "./schedule.ts";
import { clean } from "./words.ts";

interface Labelled {
  text: string;
  expect: { days: string[]; time: string | null; need: string | null };
}

const labelled = readFileSync(new URL("../../../test/corpora/schedules.dev.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Labelled => JSON.parse(line));

describe("hearSchedule", () => {
  it.each(labelled)("agrees with the label of: $text", ({ text, expect: label }) => {
    const { days, time = null, need } = hearSchedule(clean(text));
    expect({ days, time, need }).toEqual(label);
  });

  it.each(
    examples(
      `
      Mon Wed 7pm, 5 min => 5
      mon wed 7pm 10 => 10
      weekdays at 7 for ten min => 10
      tue 8pm for 15 => 15
      tues thurs 8:30pm, 20 => 20
      10 min every night at 9:30 => 10
      30 minutes on sundays => 30
      half an hour on tuesdays at 6pm => 30
      an hour sat at 2 => 60
      5-10 min mon wed 8pm => 5
      mon 7 30 min => 30
      mon wed 8 10 => 10
      lun mie 7pm, 5 min => 5
      los jueves a las 6pm por media hora => 30
      martes 8 pm 15 minutos => 15
      7am every day 1 hr => 60
      2 min every day at 8:55am => 2
      fri 6 30 pm 20 mins => 20
      mon 7pm =>
      mon 7:30pm =>
      mon 7 30 =>
      sat 9-9:30am =>
      tues at 8:15 =>
      remind me 10 min early, mon 7pm =>
      mon 7pm for 300 min =>
    `.replaceAll("=>\n", "=> none\n"),
    ),
  )("hears the length in: $text", ({ text, expected }) => {
    expect(String(hearSchedule(clean(text)).minutes ?? "none")).toBe(expected);
  });

  it.each(
    examples(`
      mon wed 8 => 8
      weekdays at 7:30 => 7:30
      mon fri 10 30 => 10:30
      quarter to eight on sundays => 7:45
      lunes a las siete y media => 7:30
      7 => 7
      a las ocho => 8
      tues or thurs at 7 => 7
      mon wed 8pm => none
      mon wed 2 => none
      mon at 7 wed at 8 => none
    `),
  )("keeps the hour whose am or pm is open: $text", ({ text, expected }) => {
    expect(hearSchedule(clean(text)).hour ?? "none").toBe(expected);
  });

  it.each(
    examples(`
      mon 8am and wed 6pm => 08:00 18:00
      weekdays 7pm saturdays 10am => 19:00 10:00
      8am and again at 8pm daily => 08:00 20:00
      lunes 8am martes 9am => 08:00 09:00
      mon wed 7pm or 8pm => none
      mon 7pm wed 7pm => none
      7am and 7pm => 07:00 19:00
    `),
  )("keeps two times to choose from: $text", ({ text, expected }) => {
    expect(hearSchedule(clean(text)).alternatives?.join(" ") ?? "none").toBe(expected);
  });

  it.each(
    examples(`
      every other day 5pm => every-other-day
      cada tercer dia 6 pm => every-other-day
      un dia si y un dia no => every-other-day
      alternate days at 7am => every-other-day
      twice a week at 7pm => times-a-week
      3x a week => times-a-week
      5 days a week at 5pm => times-a-week
      tres veces por semana => times-a-week
      every 3 days at noon => other
      every other tuesday at 5 => other
      every other week on monday => other
      the 1st and 15th at 6pm => other
      every hour => other
      cada quincena => other
      once a month => other
      twice a week, mon and thu, 8pm => none
      every other day so mon wed fri 7pm => none
      every day 7pm => none
      once a day at 8 => none
      any day 7pm => none
    `),
  )("names a rhythm that set days cannot hold: $text", ({ text, expected }) => {
    expect(hearSchedule(clean(text)).rhythm ?? "none").toBe(expected);
  });

  it.each([
    "",
    "idk",
    "ok",
    "👍",
    "whats the point",
    "i am not sure",
    "we r done",
    "24/7 lol",
    "100%",
    "7.5",
    "4/5/2027",
    "call 555 1234567",
    "im 34",
    "i have 2 kids",
    "wth",
    "mr ms mt st",
    "the sun was out",
    "no sé",
    "cuando pueda",
    "some people are lines and parts and moaning",
    "tomorrow",
    "good morning",
    "buenos dias",
  ])("hears nothing usable in: %s", (text) => {
    expect(hearSchedule(clean(text))).toEqual({ days: [], need: "days" });
  });
});

describe("hearMeridiem", () => {
  it.each(
    examples(`
      am => am
      AM => am
      a => am
      p => pm
      pm => pm
      morning => am
      at night => pm
      night => pm
      la mañana => am
      mañana => am
      noche => pm
      de la tarde => pm
      a.m. => am
      p.m => pm
      P M => pm
      1st one => am
      the first => am
      the second one => pm
      7pm => pm
      7 in the evening => pm
      in the morning => am
      de la mañana => am
      en la noche => pm
      not am, pm => pm
      am not pm => am
      i am not sure => neither
      both => neither
      either => neither
      idk => neither
      yes => neither
      am or pm => neither
      7 => neither
      morning please => am
      PM! => pm
      evening => pm
      19:00 => pm
      before work => am
      after dinner => pm
      night time => pm
      nite => pm
    `),
  )("$text", ({ text, expected }) => {
    expect(hearMeridiem(clean(text)) ?? "neither").toBe(expected);
  });
});
