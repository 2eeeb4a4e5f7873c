/** The small mails say what to do and nothing of anybody. */
import { expect, test } from "vitest";
import { renderDelivery, renderLost } from "./notices.tsx";

test("that texts may not be arriving is told with initials and a link, in text and in HTML", async () => {
  const link = "https://pages.clinic.example/clients/c_1";
  const { subject, html, text } = await renderDelivery({ initials: "M.G.", link });
  expect(subject).toBe("Texts may not be reaching a client");
  expect(text).toBe(
    `Texts to M.G. may not be arriving. That is the number or the carrier, not their silence.\nWhat to do: ${link}\n\nYou hear of it once a week at most for each client.\n`,
  );
  expect(html).toContain(`href="${link}"`);
  expect(html).toContain("not their silence");
});

test.each([
  [{ what: "alert", to: "backup", therapist: "Dr. R" }, "An alert for Dr. R did not reach the backup."],
  [
    { what: "alert", to: "therapist", therapist: "Dr. R" },
    "An alert for Dr. R did not reach them, or whoever covers for them.",
  ],
  [
    { what: "test", to: "therapist", therapist: "Dr. R" },
    "Nobody has said that the last weekly test of alerts for Dr. R arrived.",
  ],
  [{ what: "mailbox", to: "therapist", therapist: "Dr. R" }, "A letter to Dr. R came back."],
  [{ what: "mailbox", to: "backup" }, "A letter to the backup came back."],
] as const)("the operator reads of %j", async (lost, says) => {
  const { subject, html, text } = await renderLost(lost);
  expect(subject).toBe("An alert may not have arrived");
  expect(text).toContain(says);
  expect(html).toContain(says);
});
