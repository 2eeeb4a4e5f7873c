/** Every letter keeps to what Gmail, Outlook and Apple Mail show, by the data of caniemail.com; what is lost is harmless. */
import { briefOf, summarise } from "@home-practice/service/summary.ts";
import { sampleWeek } from "@home-practice/service/testing/sample-week.ts";
import { doIUseEmail } from "@jsx-email/doiuse-email";
import { expect, test } from "vitest";
import { renderAlert } from "./alert.tsx";
import { renderDelivery, renderLost } from "./notices.tsx";
import { renderSignIn } from "./sign-in.tsx";
import { renderSummary } from "./summary.tsx";

const link = "https://pages.clinic.example/a";
const week = sampleWeek("full-text");
const meeting = week.clients.map((client) => ({
  ...client,
  entry: { ...client.entry, session: { day: "MO" as const, time: "14:00" } },
}));

/** Each with what happens in the programs that do not know it. */
const harmless: Record<string, string> = {
  "Class selector": "the light scheme, which stands inline",
  "@media": "the light scheme, and the margins of a wide window",
  "`<body> element`": "a div in its place, with the same style",
  "display:none": "the preview line is read above the title",
  overflow: "the same",
  opacity: "the same",
  "role attribute": "layout tables are read as tables",
  "`word-break` is not supported by `outlook.windows-mail`": "a long address may stick out",
  "target attribute": "links open where the program likes",
  "text-decoration-line": "links are underlined anyway",
};

test.each([
  ["weekly summary", () => renderSummary(summarise(week), { portalUrl: link })],
  ["brief", () => renderSummary(briefOf({ ...week, clients: meeting })!, { portalUrl: link })],
  ["alert", () => renderAlert({ link, again: true, mayNotHaveArrived: true, officeLine: "+15550100000" })],
  ["link to sign in", () => renderSignIn({ link, agency: "Cedar Street" })],
  ["delivery problem", () => renderDelivery({ initials: "M.G.", link })],
  ["lost alert", () => renderLost({ what: "alert", to: "backup", therapist: "Dr. R", link })],
])("the %s", async (_name, render) => {
  const { html } = await render();
  const checked = doIUseEmail(html, { emailClients: ["gmail.*", "outlook.*", "apple-mail.*"] });
  const errors = "errors" in checked ? checked.errors : [];
  expect(errors.filter((error) => !Object.keys(harmless).some((known) => error.includes(known)))).toEqual([]);
});
