/** What clients depend on when the clocks change: one reminder per day, at the time they chose. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addHours,
  addMinutes,
  daysBetween,
  deferPastQuiet,
  hoursBetween,
  instantOf,
  isInside,
  isZone,
  lastPracticeDay,
  localDate,
  localTime,
  minutesBetween,
  nextOccurrence,
  nextWallTime,
  nextWeekday,
  shiftTime,
  weekdayOf,
  zonesWithLocalTime,
} from "./calendar.ts";
import { weekdays } from "./weekday.ts";

const chicago = "America/Chicago";

describe("a wall time in a zone", () => {
  test.each([
    ["an ordinary evening", "2027-03-15", "19:00", chicago, "2027-03-16T00:00:00Z"],
    ["the minute before spring forward", "2027-03-14", "01:59", chicago, "2027-03-14T07:59:00Z"],
    ["the first skipped minute", "2027-03-14", "02:00", chicago, "2027-03-14T08:00:00Z"],
    ["a skipped time moves to 03:00", "2027-03-14", "02:30", chicago, "2027-03-14T08:00:00Z"],
    ["the first minute after", "2027-03-14", "03:00", chicago, "2027-03-14T08:00:00Z"],
    ["a repeated time is the first", "2027-11-07", "01:30", chicago, "2027-11-07T06:30:00Z"],
    ["after the repeated hour", "2027-11-07", "02:00", chicago, "2027-11-07T08:00:00Z"],
    ["a skipped midnight", "2027-04-30", "00:00", "Africa/Cairo", "2027-04-29T22:00:00Z"],
    ["a half-hour change, skipped", "2027-10-03", "02:15", "Australia/Lord_Howe", "2027-10-02T15:30:00Z"],
    ["a half-hour change, repeated", "2027-04-04", "01:45", "Australia/Lord_Howe", "2027-04-03T14:45:00Z"],
    ["a date that Samoa left out", "2011-12-30", "10:00", "Pacific/Apia", "2011-12-30T10:00:00Z"],
    ["Arizona has no changes", "2027-03-14", "02:30", "America/Phoenix", "2027-03-14T09:30:00Z"],
  ])("%s", (_, date, time, zone, expected) => {
    expect(instantOf(date, time, zone)).toBe(expected);
  });

  test("and back", () => {
    expect(localDate("2027-03-16T00:00:00Z", chicago)).toBe("2027-03-15");
    expect(localTime("2027-03-16T00:00:59Z", chicago)).toBe("19:00");
    expect(localTime("2027-11-07T06:30:00Z", chicago)).toBe(localTime("2027-11-07T07:30:00Z", chicago));
  });

  test("malformed words are our own mistake", () => {
    expect(() => instantOf("2027-02-30", "19:00", chicago)).toThrow(RangeError);
    expect(() => instantOf("2027-02-20", "25:00", chicago)).toThrow(RangeError);
    expect(() => instantOf("2027-02-20", "19:00", "Mars/Base")).toThrow(RangeError);
  });
});

describe("dates and elapsed time", () => {
  test("days", () => {
    expect(weekdayOf("2027-03-14")).toBe("SU");
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2027-03-13", "2027-03-15")).toBe(2);
    expect(daysBetween("2027-03-15", "2027-03-13")).toBe(-2);
    expect(nextWeekday("2027-03-14", "MO")).toBe("2027-03-15");
    expect(nextWeekday("2027-03-14", "SA")).toBe("2027-03-20");
    expect(nextWeekday("2027-03-14", "SU")).toBe("2027-03-21");
    expect(lastPracticeDay(["MO", "WE"], "2027-03-14")).toBe("2027-03-10");
    expect(lastPracticeDay(["SU"], "2027-03-14")).toBe("2027-03-14");
    expect(() => lastPracticeDay([], "2027-03-14")).toThrow(RangeError);
  });

  test("a time moved on the same day", () => {
    expect(shiftTime("19:00", -30)).toBe("18:30");
    expect(shiftTime("23:45", 30)).toBe("23:59");
    expect(shiftTime("00:15", -30)).toBe("00:00");
  });

  test("minutes and hours pass alike through a clock change", () => {
    expect(addMinutes("2027-03-14T07:30:00Z", 60)).toBe("2027-03-14T08:30:00Z");
    expect(addHours("2027-03-14T07:30:00Z", -24)).toBe("2027-03-13T07:30:00Z");
    expect(addMinutes("2027-03-14T07:30:00.987Z", 1)).toBe("2027-03-14T07:31:00Z");
    expect(minutesBetween("2027-03-14T07:30:00Z", "2027-03-14T08:29:59Z")).toBe(59);
    expect(minutesBetween("2027-03-14T07:30:00Z", "2027-03-14T07:29:59Z")).toBe(-1);
    expect(hoursBetween("2027-03-14T07:30:00Z", "2027-03-15T07:29:59Z")).toBe(23);
  });
});

describe("the next of a rhythm's times", () => {
  const evenings = { days: ["MO", "WE"], time: "19:00" } as const;

  test.each([
    ["later today", "2027-03-15T23:59:59Z", "2027-03-15", "2027-03-16T00:00:00Z"],
    ["strictly after", "2027-03-16T00:00:00Z", "2027-03-17", "2027-03-18T00:00:00Z"],
    ["over the week's end", "2027-03-18T00:00:00Z", "2027-03-22", "2027-03-23T00:00:00Z"],
  ])("%s", (_, after, date, at) => {
    expect(nextOccurrence(evenings, chicago, after)).toEqual({ date, at });
  });

  test("not before a date", () => {
    const options = { notBeforeDate: "2027-03-17" };
    expect(nextOccurrence(evenings, chicago, "2027-03-14T12:00:00Z", options).date).toBe("2027-03-17");
    expect(nextOccurrence(evenings, chicago, "2027-03-20T12:00:00Z", options).date).toBe("2027-03-22");
  });

  test("not again in the second pass of a repeated hour", () => {
    const sundays = { days: ["SU"], time: "01:30" } as const;
    expect(nextOccurrence(sundays, chicago, "2027-11-07T06:29:00Z").at).toBe("2027-11-07T06:30:00Z");
    expect(nextOccurrence(sundays, chicago, "2027-11-07T07:10:00Z").date).toBe("2027-11-14");
  });

  test("a rhythm without days has none", () => {
    expect(() => nextOccurrence({ days: [], time: "19:00" }, chicago, "2027-03-14T12:00:00Z")).toThrow(
      RangeError,
    );
  });

  test("the next time the clock reads", () => {
    expect(nextWallTime("2027-03-14T06:00:00Z", "09:00", chicago)).toBe("2027-03-14T14:00:00Z");
    expect(nextWallTime("2027-03-14T14:00:00Z", "09:00", chicago)).toBe("2027-03-15T14:00:00Z");
  });
});

describe("quiet hours", () => {
  const quiet = { from: "21:00", until: "08:00", resumeAt: "09:00" };

  test.each([
    ["20:59", "21:00", "08:00", false],
    ["21:00", "21:00", "08:00", true],
    ["00:00", "21:00", "08:00", true],
    ["07:59", "21:00", "08:00", true],
    ["08:00", "21:00", "08:00", false],
    ["12:00", "12:00", "13:00", true],
    ["13:00", "12:00", "13:00", false],
    ["09:00", "09:00", "09:00", false],
  ])("%s in %s to %s: %s", (time, from, to, inside) => {
    expect(isInside(time, from, to)).toBe(inside);
  });

  test.each([
    ["the evening waits for the morning", "2027-03-10T03:30:00Z", "2027-03-10T15:00:00Z"],
    ["the small hours wait for the same morning", "2027-03-10T12:00:00Z", "2027-03-10T15:00:00Z"],
    ["between the end and nine nothing waits", "2027-03-10T14:30:00Z", "2027-03-10T14:30:00Z"],
    ["through spring forward, nine is nine", "2027-03-14T04:00:00Z", "2027-03-14T14:00:00Z"],
    ["through fall back, nine is nine", "2027-11-07T04:00:00Z", "2027-11-07T15:00:00Z"],
  ])("%s", (_, instant, expected) => {
    expect(deferPastQuiet(instant, chicago, quiet)).toBe(expected);
  });
});

describe("zones", () => {
  test.each(["America/Chicago", "US/Eastern", "America/Argentina/Buenos_Aires", "UTC"])(
    "%s is one",
    (name) => {
      expect(isZone(name)).toBe(true);
    },
  );

  test.each(["", "Chicago", "+05:00", "Mars/Base", " America/Chicago", "2027-03-14"])(
    "%j is none",
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );

  test("whose clocks read what the client says", () => {
    expect(zonesWithLocalTime("15:00", "2027-03-15T20:20:00Z")).toEqual([chicago]);
    expect(zonesWithLocalTime("15:00", "2027-01-15T21:40:00Z")).toEqual([
      "America/Denver",
      "America/Phoenix",
    ]);
    expect(zonesWithLocalTime("23:50", "2027-03-15T05:10:00Z")).toEqual([chicago]);
    expect(zonesWithLocalTime("15:00", "2027-03-15T02:00:00Z")).toEqual([]);
    // The nearer of two comes first, wherever it stands in the list.
    const candidates = ["Asia/Kolkata", "Asia/Kathmandu"];
    expect(zonesWithLocalTime("15:05", "2027-03-15T09:20:00Z", candidates)).toEqual(
      [...candidates].reverse(),
    );
  });
});

describe("whatever the zone", () => {
  /** The clock's reading, computed without the calendar under test: "2027-03-14 01:59". */
  const clocks = new Map<string, Intl.DateTimeFormat>();
  function reading(atMs: number, zone: string): string {
    let clock = clocks.get(zone);
    if (!clock) {
      clock = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      });
      clocks.set(zone, clock);
    }
    return clock.format(atMs);
  }

  const minuteMs = 60_000;
  const zones = Intl.supportedValuesOf("timeZone");

  /** Every one of the rhythm's times in the window, checked one by one against the clock. */
  function expectEachDateOnce(
    zone: string,
    days: (typeof weekdays)[number][],
    time: string,
    from: string,
    count: number,
  ) {
    let after = from;
    let expectedDate = reading(Date.parse(from), zone).slice(0, 10);
    for (let n = 0; n < count; n += 1) {
      const { date, at } = nextOccurrence({ days, time }, zone, after);
      const atMs = Date.parse(at);
      expect(at > after).toBe(true);

      // The clock reads the time, or a later one where it was skipped, and never did so before.
      const wanted = `${date} ${time}`;
      expect(reading(atMs, zone) >= wanted).toBe(true);
      for (const earlier of [1, 15, 30, 60, 120])
        expect(reading(atMs - earlier * minuteMs, zone) < wanted, `${at} is a second pass`).toBe(true);

      // No matching date before it was left out, but for a first day whose time had passed.
      while (expectedDate < date) {
        const passed = n === 0 && instantOf(expectedDate, time, zone) <= from;
        expect(days.includes(weekdayOf(expectedDate)) && !passed, `${expectedDate} left out`).toBe(false);
        expectedDate = addDays(expectedDate, 1);
      }
      expect(expectedDate).toBe(date);
      expectedDate = addDays(date, 1);

      expect(nextOccurrence({ days, time }, zone, after)).toEqual({ date, at });
      after = at;
    }
  }

  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45, 59))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
  const days = fc.subarray([...weekdays], { minLength: 1 });

  test("each matching date has its time once", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        days,
        time,
        fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2030-12-31") }),
        (zone, days, time, fromMs) => {
          expectEachDateOnce(zone, days, time, `${new Date(fromMs).toISOString().slice(0, 19)}Z`, 8);
        },
      ),
      { numRuns: 300 },
    );
  });

  const changing = [
    chicago,
    "America/New_York",
    "America/Los_Angeles",
    "America/St_Johns",
    "America/Havana",
    "America/Santiago",
    "America/Nuuk",
    "Europe/Madrid",
    "Africa/Cairo",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
  ];

  test.each(changing)("around each clock change of %s from 2026 to 2030", (zone) => {
    const hourMs = 60 * minuteMs;
    const offset = (atMs: number) => Date.parse(`${reading(atMs, zone).replace(" ", "T")}Z`) - atMs;
    let changes = 0;
    for (let atMs = Date.parse("2026-01-01"); atMs < Date.parse("2031-01-01"); atMs += 12 * hourMs) {
      if (offset(atMs) === offset(atMs + 12 * hourMs)) continue;
      changes += 1;
      const eve = `${new Date(atMs - 30 * hourMs).toISOString().slice(0, 19)}Z`;
      for (const time of ["00:00", "00:30", "01:30", "02:00", "02:30", "02:45", "23:30"])
        expectEachDateOnce(zone, [...weekdays], time, eve, 4);
    }
    expect(changes).toBeGreaterThan(0);
  });
});
