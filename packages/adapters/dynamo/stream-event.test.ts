/** Of all that happens in the table, only what is new and leaves the building is performed. */
import { textOf } from "@home-practice/service/testing/contracts/samples.ts";
import { expect, test } from "vitest";
import { marshall } from "./items.ts";
import { heardKey, noteKey, stateKey } from "./keys.ts";
import { outgoingItem } from "./outgoing-item.ts";
import { outgoingFromStream } from "./stream-event.ts";

const text = textOf("12.0", { epoch: 3, expiresAt: "2027-03-01T15:00:00Z" });
const record = (eventName: string, NewImage?: object) => ({
  eventName,
  dynamodb: NewImage ? { NewImage } : {},
});

test("new outgoing comes out as it was decided, in order", () => {
  const Records = [
    record("INSERT", outgoingItem("C#c_ana", text)),
    record("INSERT", marshall({ ...heardKey("+15550100001", "SM1"), expiresAt: 1 })),
    record("INSERT", outgoingItem("T#t_rivera", { ...text, id: "12.1" })),
  ];
  expect(outgoingFromStream({ Records })).toEqual([
    { ...text, owner: "C#c_ana", status: "pending", attempts: 0 },
    { ...text, id: "12.1", owner: "T#t_rivera", status: "pending", attempts: 0 },
  ]);
});

test.each([
  ["a changed row", record("MODIFY", outgoingItem("C#c_ana", text))],
  ["a row that went, by hand or by its age", { ...record("REMOVE"), userIdentity: { type: "Service" } }],
  ["a state", record("INSERT", marshall({ ...stateKey("+15550100001"), who: "client" }))],
  ["a note", record("INSERT", marshall(noteKey("c_ana", { date: "2027-03-01", id: "1" })))],
  ["a record without an image", record("INSERT")],
  ["a record without anything", {}],
])("%s is passed over", (_name, one) => {
  expect(outgoingFromStream({ Records: [one] })).toEqual([]);
});
