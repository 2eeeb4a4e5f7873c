/** One spelling for what people type in many. */

import { expect, test } from "vitest";
import { read } from "./reading.ts";
import { clean } from "./words.ts";

test.each([
  ["Yesssss!!!", "yes"],
  ["sooo goood", "so good"],
  ["I did NOT do it", "i didnt do it"],
  ["i can not", "i cant"],
  ["didn t", "didnt"],
  ["didn’t", "didnt"],
  ["um, like, tbh no", "like , no"],
  ["gonna do it tmrw", "gonna do it tomorrow"],
  ["l8r", "later"],
  ["2nite", "tonight"],
  ["r u there?", "are you there ?"],
  ["q es esto xfa", "que es esto"],
  ["¿Qué?", "que ?"],
  ["did it... ok?!", "did it . ok ?"],
  ["tell Dr. R", "tell dr r"],
  ["👍🏽", "👍"],
  ["check-in", "check in"],
  ["jajaja", ""],
  ["...", ""],
  ["", ""],
])("%s is read as %s", (sent, reading) => {
  expect(read(clean(sent)).join(" ")).toBe(reading);
});
