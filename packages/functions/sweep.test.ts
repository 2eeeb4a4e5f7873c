/** The minute's tick: it says each time how late the service is, which is what operators are woken by. */
import { demoAgency } from "@home-practice/local/demo.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { expect, test } from "vitest";
import { createSweepHandler } from "./sweep.ts";

async function sweptAfter(minutes: number) {
  const world = createMemoryWorld({ agency: demoAgency, now: "2027-03-01T16:00:00Z" });
  await world.store.putOutgoing({
    kind: "summary",
    therapistId: "t_nobody",
    scheduledAt: "2027-03-01T16:00:00Z",
    owner: "T#t_nobody",
    id: "summary.2027-03-01",
    createdAt: "2027-03-01T16:00:00Z",
    dueAt: "2027-03-01T16:01:00Z",
  });
  world.clock.moveTo(`2027-03-01T16:${String(minutes).padStart(2, "0")}:00Z`);
  await createSweepHandler(world)();
  return world.lines.filter(({ what }) => what === "swept");
}

test.each([
  ["nothing is due, and it says so", 0, { count: 0, milliseconds: 0 }],
  ["a letter is a minute late", 2, { count: 1, milliseconds: 60_000 }],
  ["a letter is twenty minutes late", 21, { count: 1, milliseconds: 20 * 60_000 }],
])("%s", async (_what, minutes, told) => {
  expect(await sweptAfter(minutes)).toEqual([{ what: "swept", ...told }]);
});
