/** The alert: that a message needs attention, and nothing else. */
import { expect, test } from "vitest";
import { renderAlert } from "./alert.tsx";

const officeLine = "Cedar Street, +15550100000";
const link = "https://pages.clinic.example/alerts/a1?x=1&y=2";

test("says where to read it", async () => {
  const { subject, html, text } = await renderAlert({ link, officeLine });
  expect(subject).toBe("A message needs your attention");
  expect(text).toBe(
    `A message from a client needs your attention. Open: ${link}\nOffice line: Cedar Street, +15550100000\n`,
  );
  expect(html).toContain('href="https://pages.clinic.example/alerts/a1?x=1&amp;y=2"');
  expect(html).toContain("A message from a client needs your attention.");
  expect(html).toContain(officeLine);
});

test("does without a link where there are no pages", async () => {
  const { html, text } = await renderAlert({ officeLine });
  expect(text).toBe(
    "A message from a client needs your attention.\nOffice line: Cedar Street, +15550100000\n",
  );
  expect(html).not.toContain("href");
});

test("says when our reply may not have arrived", async () => {
  const sentence = "Our reply to them may not have arrived.";
  const { html, text } = await renderAlert({ link, officeLine, mayNotHaveArrived: true });
  expect(text).toContain(sentence);
  expect(html).toContain(sentence);
  expect((await renderAlert({ link, officeLine })).text).not.toContain(sentence);
});
