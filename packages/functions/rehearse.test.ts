/** Before the first text everything is tried, and nothing is kept, sent or logged of it. */
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { sampleAgency } from "@home-practice/service/testing/sample-week.ts";
import { expect, test } from "vitest";
import { createPhoneApp } from "./phone.app.ts";
import { rehearse } from "./rehearse.ts";

test("a rehearsal leaves nothing behind", async () => {
  const lines: unknown[] = [];
  const ports = {
    ...createMemoryWorld({ agency: sampleAgency("link"), now: "2027-03-01T15:00:00Z" }),
    log: (line: unknown) => void lines.push(line),
  };
  const settings = { publicUrl: "https://practice.example", accountSid: "AC1", authTokens: ["token"] };
  await rehearse(createPhoneApp(ports, settings), ports);
  expect(await ports.store.load("+10000000000")).toBeUndefined();
  expect(lines).toEqual([]);
});
