/** Keys stay as they are: what was saved under them must be found by every later version. */
import { expect, test } from "vitest";
import {
  caseloadKey,
  dueShard,
  dueShards,
  heardKey,
  joinCodeKey,
  noteKey,
  outgoingKey,
  pointerKey,
  stateKey,
  therapistKey,
} from "./keys.ts";

test.each([
  [stateKey("+15550100001"), "PHONE#+15550100001", "STATE"],
  [heardKey("+15550100001", "SM1"), "PHONE#+15550100001", "HEARD#SM1"],
  [pointerKey("c_ana"), "C#c_ana", "PHONE"],
  [noteKey("c_ana", { date: "2027-03-14", id: "12.0" }), "C#c_ana", "NOTE#2027-03-14#12.0"],
  [outgoingKey("C#c_ana", "12.0"), "C#c_ana", "OUT#12.0"],
  [therapistKey("t_rivera"), "THERAPISTS", "T#t_rivera"],
  [caseloadKey("t_rivera", "c_ana"), "T#t_rivera", "CLIENT#c_ana"],
  [joinCodeKey("1234"), "CODE#1234", "CODE"],
])("%o", (key, pk, sk) => {
  expect(key).toEqual({ pk, sk });
});

test("items stand in one shard each, of their own kind, and all shards are used", () => {
  const used = new Set(Array.from({ length: 100 }, (_, n) => dueShard("OUT", `C#c_${n}`)));
  expect([...used].sort()).toEqual(["OUT#0", "OUT#1", "OUT#2", "OUT#3"]);
  expect(dueShards("OUT")).toEqual([...used].sort());
  expect(dueShards("ALARM")).toContain(dueShard("ALARM", "PHONE#+15550100001"));
  expect(dueShard("OUT", "C#c_ana")).toBe(dueShard("OUT", "C#c_ana"));
});
