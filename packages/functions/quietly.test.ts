/** What a function throws is written down by the runtime, so it leaves without words. */
import type { LogLine } from "@home-practice/service/log.ts";
import { expect, test } from "vitest";
import { quietly } from "./quietly.ts";

test("an answer comes through", async () => {
  const handler = quietly(
    () => undefined,
    async (given: number) => given + 1,
  );
  expect(await handler(1)).toBe(2);
});

test("an error fails the function by its name alone", async () => {
  const lines: LogLine[] = [];
  const handler = quietly(
    (line) => void lines.push(line),
    async () => {
      throw new RangeError("Robin's turn is too long");
    },
  );
  await expect(handler(undefined)).rejects.toThrow(/^RangeError$/);
  expect(lines).toEqual([{ what: "function-failed", code: "RangeError" }]);
});
