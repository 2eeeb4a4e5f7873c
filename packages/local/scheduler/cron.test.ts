/** Cron expressions as EventBridge Scheduler reads them. */
import { expect, test } from "vitest";
import { nextCronMs, parseCron } from "./cron.ts";

/** The first instants from a moment on, without seconds, in UTC. */
function firings(expression: string, timeZone: string, from: string, count: number): string[] {
  const cron = parseCron(expression);
  const instants: string[] = [];
  let afterMs = Date.parse(from) - 1;
  for (let n = 0; n < count; n += 1) {
    const nextMs = nextCronMs(cron, timeZone, afterMs);
    if (nextMs === undefined) break;
    instants.push(new Date(nextMs).toISOString().replace(":00.000Z", "Z"));
    afterMs = nextMs;
  }
  return instants;
}

const NEW_YORK = "America/New_York";

test.each([
  {
    name: "a local time that spring skips does not run that day",
    cron: "30 2 * * ? *",
    zone: NEW_YORK,
    from: "2027-03-13T00:00Z",
    fires: ["2027-03-13T07:30Z", "2027-03-15T06:30Z"],
  },
  {
    name: "a local time that autumn repeats runs once, the first time",
    cron: "30 1 * * ? *",
    zone: NEW_YORK,
    from: "2027-11-06T00:00Z",
    fires: ["2027-11-06T05:30Z", "2027-11-07T05:30Z", "2027-11-08T06:30Z"],
  },
  {
    name: "asked within the repeated hour, it has run already",
    cron: "30 1 * * ? *",
    zone: NEW_YORK,
    from: "2027-11-07T06:10Z",
    fires: ["2027-11-08T06:30Z"],
  },
  {
    name: "half-hour clock change (Lord Howe)",
    cron: "15 2 * * ? *",
    zone: "Australia/Lord_Howe",
    from: "2027-10-01T00:00Z",
    fires: ["2027-10-01T15:45Z", "2027-10-03T15:15Z"],
  },
  {
    name: "Sunday is 1, by name and by number, and the zone decides the day",
    cron: "0 18 ? * SUN *",
    zone: "America/Los_Angeles",
    from: "2027-01-01T00:00Z",
    fires: ["2027-01-04T02:00Z", "2027-01-11T02:00Z"],
  },
  {
    name: "1 is Sunday",
    cron: "0 0 ? * 1 *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-01-03T00:00Z"],
  },
  {
    name: "lists, ranges and steps",
    cron: "0/25,59 8-9 1,15 JAN-FEB ? 2027",
    zone: "UTC",
    from: "2027-01-15T09:30Z",
    fires: ["2027-01-15T09:50Z", "2027-01-15T09:59Z", "2027-02-01T08:00Z", "2027-02-01T08:25Z"],
  },
  {
    name: "a step through a range, and a range of one",
    cron: "10-20/5 8-8 ? * MON-FRI *",
    zone: "UTC",
    from: "2027-01-01T08:15Z",
    fires: ["2027-01-01T08:15Z", "2027-01-01T08:20Z", "2027-01-04T08:10Z"],
  },
  {
    name: "step from a star",
    cron: "*/30 0 1 1 ? *",
    zone: "UTC",
    from: "2027-06-01T00:00Z",
    fires: ["2028-01-01T00:00Z", "2028-01-01T00:30Z"],
  },
  {
    name: "29 February",
    cron: "0 0 29 2 ? *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2028-02-29T00:00Z", "2032-02-29T00:00Z"],
  },
  { name: "a day that never comes", cron: "0 0 30 2 ? *", zone: "UTC", from: "2027-01-01T00:00Z", fires: [] },
  { name: "a year that is over", cron: "0 0 * * ? 2026", zone: "UTC", from: "2027-01-01T00:00Z", fires: [] },
  {
    name: "L, the last day of the month",
    cron: "0 0 L * ? *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-01-31T00:00Z", "2027-02-28T00:00Z"],
  },
  {
    name: "LW, its last weekday",
    cron: "0 0 LW 1-2 ? *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-01-29T00:00Z", "2027-02-26T00:00Z"],
  },
  {
    name: "W stays in the month: Saturday 2027-05-01 moves on",
    cron: "0 0 1W 5 ? *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-05-03T00:00Z"],
  },
  {
    name: "W: Sunday 2027-08-15 moves on, Saturday 2027-05-15 back",
    cron: "0 0 15W 5,8 ? 2027",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-05-14T00:00Z", "2027-08-16T00:00Z"],
  },
  {
    name: "5L, the last Thursday",
    cron: "0 0 ? * 5L *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-01-28T00:00Z", "2027-02-25T00:00Z"],
  },
  {
    name: "TUE#2, the second Tuesday",
    cron: "0 0 ? * TUE#2 *",
    zone: "UTC",
    from: "2027-01-01T00:00Z",
    fires: ["2027-01-12T00:00Z", "2027-02-09T00:00Z"],
  },
])("$name: $cron", ({ cron, zone, from, fires }) => {
  expect(firings(cron, zone, from, Math.max(fires.length, 1))).toEqual(fires);
});

test.each([
  "0 0 * * *",
  "0 0 * * ? * *",
  "0 0 * * * *",
  "0 0 ? * ? *",
  "60 0 * * ? *",
  "0 24 * * ? *",
  "0 0 0 * ? *",
  "0 0 32 * ? *",
  "0 0 * 13 ? *",
  "0 0 * FOO ? *",
  "0 0 ? * 0 *",
  "0 0 ? * 8 *",
  "0 0 ? * MON/2 *",
  "0 0 ? * 3#6 *",
  "0 0 32W * ? *",
  "0 0 * * ? 1969",
  "30-10 0 * * ? *",
  "0/0 0 * * ? *",
  "*-5 0 * * ? *",
  "1, 0 * * ? *",
  "? 0 * * ? *",
  "-1 0 * * ? *",
])("refuses cron(%s)", (cron) => {
  expect(() => parseCron(cron)).toThrow(SyntaxError);
});
