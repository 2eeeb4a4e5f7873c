/** The small words, as clients read them. */
import { describe, expect, test } from "vitest";
import type { Weekday } from "../practice/weekday.ts";
import { weekdays } from "../practice/weekday.ts";
import {
  clockTime,
  dateWords,
  daysWords,
  dayWord,
  labelOf,
  momentWords,
  obstacleWords,
  whenWords,
  zoneWords,
} from "./vocabulary.ts";

const chicago = "America/Chicago";

test.each([
  [["WE", "MO"], "Mon Wed", "lun mié"],
  [["SU"], "Sun", "dom"],
  [["MO", "TU", "WE", "TH", "FR"], "weekdays", "lun a vie"],
  [["SU", "SA"], "weekends", "fines de semana"],
  [[...weekdays], "every day", "todos los días"],
  [weekdays.slice(0, 6), "every day but Sun", "cada día menos dom"],
  [["MO", "TU", "TH", "FR", "SA"], "Mon Tue Thu Fri Sat", "lun mar jue vie sáb"],
  [[], "", ""],
] as [Weekday[], string, string][])("days %j", (days, en, es) => {
  expect(daysWords(days, "en")).toBe(en);
  expect(daysWords(days, "es")).toBe(es);
});

test.each([
  ["19:00", "7pm"],
  ["18:30", "6:30pm"],
  ["07:05", "7:05am"],
  ["00:00", "12am"],
  ["12:00", "12pm"],
  ["", ""],
])("clock time %j", (time, words) => {
  expect(clockTime(time, "en")).toBe(words);
  expect(clockTime(time, "es")).toBe(words);
});

test("days and time", () => {
  expect(whenWords(["MO", "WE"], "19:00", "en")).toBe("Mon Wed 7pm");
  expect(whenWords(["MO", "TU", "WE", "TH", "FR"], "09:00", "es")).toBe("lun a vie 9am");
  expect(whenWords(["MO"], "", "en")).toBe("Mon");
});

test("dates and days", () => {
  expect(dateWords("2027-03-15", "en")).toBe("Mon Mar 15");
  expect(dateWords("2027-03-15", "es")).toBe("lun 15 mar");
  expect(dateWords("2027-01-02", "es")).toBe("sáb 2 ene");
  expect(dayWord("WE", "en")).toBe("Wednesday");
  expect(dayWord("WE", "es")).toBe("miércoles");
});

describe("a moment, seen from Monday noon", () => {
  test.each([
    ["2027-03-16T00:00:00Z", "today 7pm", "hoy 7pm"],
    ["2027-03-17T00:00:00Z", "tomorrow 7pm", "mañana 7pm"],
    ["2027-03-18T00:00:00Z", "Wed 7pm", "mié 7pm"],
    ["2027-03-21T15:00:00Z", "Sun 10am", "dom 10am"],
    ["2027-03-23T00:00:00Z", "Mon Mar 22 7pm", "lun 22 mar 7pm"],
    ["2027-03-14T15:00:00Z", "Sun Mar 14 10am", "dom 14 mar 10am"],
  ])("%s", (at, en, es) => {
    expect(momentWords(at, "2027-03-15T17:00:00Z", chicago, "en")).toBe(en);
    expect(momentWords(at, "2027-03-15T17:00:00Z", chicago, "es")).toBe(es);
  });
});

test.each([
  [chicago, "Central", "Chicago"],
  ["America/New_York", "Eastern", "Nueva York"],
  ["US/Hawaii", "Hawaii", "Hawaii"],
  ["Pacific/Honolulu", "Hawaii", "Hawái"],
  ["America/Indiana/Indianapolis", "Eastern", "Indianápolis"],
  ["America/Puerto_Rico", "Puerto Rico", "Puerto Rico"],
  ["America/Port-au-Prince", "Port-au-Prince", "Port-au-Prince"],
  ["UTC", "UTC", "UTC"],
])("zone %s", (zone, en, es) => {
  expect(zoneWords(zone, "en")).toBe(en);
  expect(zoneWords(zone, "es")).toBe(es);
});

test("the client's own word, or the plain one", () => {
  expect(labelOf({ label: "lo mío" }, "es")).toBe("lo mío");
  expect(labelOf({}, "es")).toBe("práctica");
  expect(labelOf(undefined, "en")).toBe("practice");
});

test("what may get in the way", () => {
  expect(obstacleWords("forgetting", "es")).toEqual({
    if: "se me puede olvidar",
    a: "hacerlo justo después del café",
    b: "dejar una nota en la puerta",
  });
  expect(obstacleWords("putting-off", "en").a).toBe("do one minute, then decide");
});
