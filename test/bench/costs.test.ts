/** What docs/costs.md takes a client's week to use of AWS is what the service uses. */
import { expect, test } from "vitest";
import { countedWeek } from "./costs.ts";
import { measureUpkeep } from "./upkeep.ts";

test("the week that costs are worked out from is the one that is counted, to a tenth", async () => {
  const { clientWeek, segments } = await measureUpkeep();
  for (const week of segments) expect(week["a week, out"] + week["a week, in"]).toBe(countedWeek.segments);
  for (const [what, count] of Object.entries(countedWeek.use)) {
    const ratio = clientWeek[what as keyof typeof countedWeek.use] / count;
    expect(Math.abs(ratio - 1), what).toBeLessThan(0.1);
  }
});
