/** A talk is written down so that test/transcripts can play it again. */
import { expect, test } from "vitest";
import { transcript } from "./transcript.ts";

type Said = Parameters<typeof transcript>[2][number];

const client = (at: string, body: string): Said => ({
  at,
  direction: "in",
  by: "client",
  body,
  messages: [],
});
const service = (at: string, body: string, ...messages: string[]): Said => ({
  at,
  direction: "out",
  by: "service",
  body,
  messages,
});

test("times to move to stand before the client's texts, and what we said on the way before those", () => {
  const texts: Said[] = [
    client("2027-03-01T16:00:00Z", "JOIN PLANT4"),
    service("2027-03-01T16:00:00Z", "Reply 1 to begin.", "optin_1"),
    client("2027-03-01T16:01:00Z", "yes"),
    service("2027-03-01T16:01:00Z", "OK.", "optin_3", "name_q"),
    service("2027-03-02T01:00:00Z", "It's time.", "rem_1"),
    service("2027-03-02T02:10:00Z", "How did it go?", "chk_q"),
    client("2027-03-02T02:30:00Z", "tried\nit"),
    { ...service("2027-03-02T02:30:00Z", "You are opted out."), by: "carrier" },
    service("2027-03-05T01:00:00Z", "It's time.", "rem_2"),
  ];
  expect(transcript("+15550100101", "PLANT4", texts)).toBe(`# A talk with +15550100101

Written down from a local world.

- phone: +15550100101
- begins: 2027-03-01 10:00
- code: PLANT4

→ JOIN PLANT4
← Reply 1 to begin. \`optin_1\`

## Mon 2027-03-01 10:01
→ yes
← OK. \`optin_3\` \`name_q\`

### Mon 2027-03-01 19:00
← It's time. \`rem_1\`
### Mon 2027-03-01 20:10
← How did it go? \`chk_q\`

## Mon 2027-03-01 20:30
→ tried it

### Thu 2027-03-04 19:00
← It's time. \`rem_2\`

## Thu 2027-03-04 19:00
`);
});
