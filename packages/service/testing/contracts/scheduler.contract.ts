/** What every scheduler promises: an alarm fires once, when it is due, and says nothing but ids. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Scheduler } from "../../ports.ts";

export interface SchedulerWorld {
  scheduler: Scheduler;
  /** What is scheduled, soonest first; instants with or without milliseconds. */
  schedules(): { name: string; at: string }[];
  /** Moves the clock and answers what the wake door received, in order. */
  moveTo(instant: string): Promise<unknown[]>;
}

const START = "2027-03-01T12:00:00Z";

/** Runs the contract in a world that `create` makes, without schedules, its clock at `start`. */
export function describeScheduler(name: string, create: (start: string) => Promise<SchedulerWorld>): void {
  describe(`${name} keeps the contract of schedulers`, () => {
    let world: SchedulerWorld;
    beforeEach(async () => {
      world = await create(START);
    });

    const planned = () =>
      world.schedules().map(({ name: at, at: instant }) => `${at} ${instant.replace(".000Z", "Z")}`);

    test("an alarm has a name of its own, fires at its instant, and is gone", async () => {
      await world.scheduler.wake("c_ana", "2027-03-14T07:30:00Z");
      expect(planned()).toEqual(["c_ana-20270314T073000Z 2027-03-14T07:30:00Z"]);
      expect(await world.moveTo("2027-03-14T07:29:59Z")).toEqual([]);
      expect(await world.moveTo("2027-03-14T07:30:00Z")).toEqual([
        { kind: "wake", clientId: "c_ana", at: "2027-03-14T07:30:00Z" },
      ]);
      expect(planned()).toEqual([]);
    });

    test("the same alarm again is one alarm; another client's or another instant's is another", async () => {
      await world.scheduler.wake("c_ana", "2027-03-14T07:30:00Z");
      await world.scheduler.wake("c_ana", "2027-03-14T07:30:00Z");
      await world.scheduler.wake("c_ana", "2027-03-14T07:31:00Z");
      await world.scheduler.wake("c_ben", "2027-03-14T07:30:00Z");
      expect(await world.moveTo("2027-03-15T00:00:00Z")).toHaveLength(3);
    });

    test("an alarm is taken away; one that is not there is fine", async () => {
      await world.scheduler.wake("c_ana", "2027-03-14T07:30:00Z");
      await world.scheduler.cancelWake("c_ana", "2027-03-14T07:30:00Z");
      await world.scheduler.cancelWake("c_ana", "2027-03-14T07:30:00Z");
      expect(planned()).toEqual([]);
    });

    test.each(["2027-02-28T07:30:00Z", START])(
      "an alarm that is not ahead any more (%s) fires in a minute",
      async (at) => {
        await world.scheduler.wake("c_ana", at);
        expect(await world.moveTo("2027-03-01T12:01:00Z")).toEqual([{ kind: "wake", clientId: "c_ana", at }]);
      },
    );

    test("a weekly summary keeps to the therapist's wall clock over a clock change", async () => {
      await world.scheduler.weekly("t_rivera", { day: "MO", time: "07:05", zone: "America/Chicago" });
      expect(await world.moveTo("2027-03-22T12:05:00Z")).toEqual(
        ["2027-03-01T13:05:00Z", "2027-03-08T13:05:00Z", "2027-03-15T12:05:00Z", "2027-03-22T12:05:00Z"].map(
          (scheduledAt) => ({ kind: "summary", therapistId: "t_rivera", scheduledAt }),
        ),
      );
    });

    test.each([
      ["SU", "2027-03-07T15:00:00Z"],
      ["TU", "2027-03-02T15:00:00Z"],
      ["SA", "2027-03-06T15:00:00Z"],
    ] as const)("a weekly summary on %s comes on that day", async (day, scheduledAt) => {
      await world.scheduler.weekly("t_rivera", { day, time: "15:00", zone: "UTC" });
      expect(await world.moveTo("2027-03-08T00:00:00Z")).toEqual([
        { kind: "summary", therapistId: "t_rivera", scheduledAt },
      ]);
    });

    test("a daily brief keeps to the wall clock, and is moved where it is set again", async () => {
      await world.scheduler.daily("t_rivera", { time: "06:00", zone: "America/Chicago" });
      await world.scheduler.daily("t_rivera", { time: "07:00", zone: "America/Chicago" });
      await world.moveTo("2027-03-12T13:00:00Z");
      expect(await world.moveTo("2027-03-15T12:00:00Z")).toEqual(
        ["2027-03-13T13:00:00Z", "2027-03-14T12:00:00Z", "2027-03-15T12:00:00Z"].map((scheduledAt) => ({
          kind: "brief",
          therapistId: "t_rivera",
          scheduledAt,
        })),
      );
    });

    test("a therapist who has left is not written to any more, and another is", async () => {
      for (const id of ["t_rivera", "t_other"]) {
        await world.scheduler.weekly(id, { day: "WE", time: "10:00", zone: "UTC" });
        await world.scheduler.daily(id, { time: "10:00", zone: "UTC" });
      }
      await world.scheduler.endLetters("t_rivera");
      await world.scheduler.endLetters("t_rivera");
      const scheduledAt = "2027-03-03T10:00:00Z";
      const fired = await world.moveTo("2027-03-03T12:00:00Z");
      expect(fired.filter((each) => JSON.stringify(each).includes(scheduledAt))).toEqual(
        expect.arrayContaining([{ kind: "summary", therapistId: "t_other", scheduledAt }]),
      );
      expect(JSON.stringify(fired)).not.toContain("t_rivera");
    });

    test("a weekly summary that is set again is moved, not doubled", async () => {
      await world.scheduler.weekly("t_rivera", { day: "MO", time: "15:00", zone: "UTC" });
      await world.scheduler.weekly("t_rivera", { day: "WE", time: "09:30", zone: "UTC" });
      await world.scheduler.weekly("t_other", { day: "WE", time: "10:00", zone: "UTC" });
      expect(await world.moveTo("2027-03-08T00:00:00Z")).toEqual([
        { kind: "summary", therapistId: "t_rivera", scheduledAt: "2027-03-03T09:30:00Z" },
        { kind: "summary", therapistId: "t_other", scheduledAt: "2027-03-03T10:00:00Z" },
      ]);
    });
  });
}
