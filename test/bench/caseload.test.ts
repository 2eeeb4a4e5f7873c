/** However long a therapist's clients have been texting, the list and the summary ask the table as often as at first. */
import { expect, test } from "vitest";
import { countRequests } from "./caseload.ts";

test("the requests for the list, the summary and the brief do not grow with history", async () => {
  const weeks = async (count: number) => {
    const {
      "weeks of notes": _weeks,
      "notes in all": _notes,
      ...requests
    } = await countRequests({ clients: 5, weeks: count });
    return requests;
  };
  expect(await weeks(52)).toEqual(await weeks(1));
});
