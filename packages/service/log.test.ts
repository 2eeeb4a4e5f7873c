/** What gets into the log, and what does not, whoever writes it. */
import { expect, test } from "vitest";
import { createLog, type LogLine } from "./log.ts";

function logged(line: object): unknown {
  const written: string[] = [];
  createLog((text) => written.push(text))(line as LogLine);
  return JSON.parse(written.join());
}

test.each([
  { what: "text-heard", id: `SM${"0a".repeat(16)}`, because: "heard before" },
  { what: "refused", id: "12.0", code: 21610 },
  { what: "door-failed", code: "TypeError" },
  { what: "swept", count: 3, milliseconds: 12.5 },
  {
    what: "alert-not-delivered",
    id: `lost.alert.20270314T073000Z.c_${"a".repeat(20)}.12.0.again-therapist.email`,
  },
])("%o is logged as it is", (line) => {
  expect(logged(line)).toEqual(line);
});

test.each([
  ["a number", { id: "+15550100031" }, { refused: 1 }],
  ["an address", { id: "rivera@cedarstreet.example" }, { refused: 1 }],
  ["a sentence", { code: "i feel terrible", because: "Robin: said so!" }, { refused: 2 }],
  ["a field of its own", { body: "hello", from: "x" }, { refused: 2 }],
  ["a field of every object", { constructor: "x", toString: "y" }, { refused: 2 }],
  ["an object", { id: { words: "hello" } }, { refused: 1 }],
  ["what fits beside what does not", { id: "12.0", because: "555-0100" }, { id: "12.0", refused: 1 }],
])("%s is left out, and the line is not", (_what, more, kept) => {
  expect(logged({ what: "alert-not-delivered", ...more })).toEqual({ what: "alert-not-delivered", ...kept });
});

test("a line without a name of ours says only that it was refused", () => {
  expect(logged({ what: "Robin said hello" })).toEqual({ what: "log-refused", refused: 1 });
});
