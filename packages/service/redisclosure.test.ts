/** 42 CFR Part 2: what leaves a programme under it says so, and its mail has no words of clients. */
import { agencySchema } from "@home-practice/conversation/agency.ts";
import { demoAgency } from "@home-practice/local/demo.ts";
import { expect, test } from "vitest";
import { chartText } from "./pages/chart.ts";
import { openClient } from "./pages/client-view.ts";
import { recordOf, sectionsOf } from "./record.ts";
import { briefOf, summarise } from "./summary.ts";
import { openOneClient } from "./testing/one-client.ts";
import { sampleWeek } from "./testing/sample-week.ts";

const notice = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";
const programme = agencySchema.parse({ ...demoAgency, part2: true, summaryLevel: "full-text" });

test("the level of its mail is link, whatever was set", () => {
  expect(programme.summaryLevel).toBe("link");
  expect(agencySchema.parse({ ...demoAgency, summaryLevel: "full-text" }).summaryLevel).toBe("full-text");
});

test.each([
  ["a programme's", programme, notice],
  ["another agency's", demoAgency, undefined],
])("the letters of %s summary and brief", (_whose, agency, expected) => {
  const week = { ...sampleWeek("full-text"), agency };
  expect(summarise(week).notice).toBe(expected);
  const session = { day: "MO", time: "10:00" } as const;
  const clients = week.clients.map((client) => ({ ...client, entry: { ...client.entry, session } }));
  expect(briefOf({ ...week, clients })?.notice).toBe(expected);
});

test("a client's record and the week for the chart carry the notice, of a programme alone", async () => {
  const { world, clientId } = await openOneClient();
  const therapist = (await world.store.therapist("t_demo"))!;
  const says = async (agency: typeof programme) => {
    const ports = { ...world, agency };
    const record = (await recordOf(ports, clientId))!;
    const view = (await openClient(ports, therapist, clientId))!;
    const chart = chartText(view, { from: "2027-02-23", to: "2027-03-01", agency });
    return [JSON.stringify(record), JSON.stringify(sectionsOf(record)), chart].map((text) =>
      text.includes(notice),
    );
  };
  expect(await says(programme)).toEqual([true, true, true]);
  expect(await says(demoAgency)).toEqual([false, false, false]);
});
