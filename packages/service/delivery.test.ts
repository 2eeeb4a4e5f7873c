/** Reports in any order, more than once, and about anything, lead to one end of each text. */
import { demoAgency } from "@home-practice/local/demo.ts";
import { beforeEach, expect, test } from "vitest";
import { hearReport } from "./delivery.ts";
import { clientOwner } from "./outgoing.ts";
import { perform } from "./perform.ts";
import type { MemoryWorld } from "./testing/memory.ts";
import { type OneClient, onePhone, openOneClient } from "./testing/one-client.ts";

const sid = `SM${"c".repeat(32)}`;
let world: MemoryWorld;
let clientId = "";
let runStream: OneClient["runStream"];

beforeEach(async () => {
  ({ world, clientId, runStream } = await openOneClient());
});

const report = (messageStatus: string, errorCode?: number, about = "reply.SM2") =>
  hearReport(world, {
    messageSid: sid,
    to: onePhone,
    messageStatus,
    about,
    ...(errorCode !== undefined && { errorCode }),
  });

const undelivered = async () =>
  (await world.store.notes(clientId, "2027-01-01", "2027-12-31")).filter(
    ({ kind }) => kind === "undelivered",
  );

const putText = (id: string) =>
  world.store.putOutgoing({
    kind: "text",
    owner: clientOwner(clientId),
    id,
    body: "Time for your walk.",
    messages: ["rem_1"],
    createdAt: world.clock.now(),
    dueAt: "2027-03-01T16:02:00Z",
  });

test.each([
  ["delivered, and said so again", [["sent"], ["delivered"], ["delivered"]], 0],
  ["delivered before it was sent", [["delivered"], ["sent"], ["queued"]], 0],
  [
    "not delivered, and said so again",
    [
      ["undelivered", 30005],
      ["undelivered", 30005],
    ],
    1,
  ],
  ["not delivered before it was sent", [["undelivered", 30005], ["sent"]], 1],
  ["delivered, and not delivered after all", [["delivered"], ["undelivered", 30005]], 0],
  ["not delivered, and delivered after all", [["undelivered", 30005], ["delivered"]], 1],
] as [string, [string, number?][], number][])("%s: one end", async (_what, reports, noted) => {
  for (const [status, code] of reports) await report(status, code);
  await runStream();
  expect(await undelivered()).toHaveLength(noted);
  expect(world.textLog.blanked).toEqual([sid]);
});

test.each([["queued"], ["sent"], ["something_new"]])("%s is no end", async (status) => {
  await report(status);
  await runStream();
  expect(world.textLog.blanked).toEqual([]);
});

test.each([
  [30003, 1],
  [30006, 1],
  // The carriers' and our own trouble is the operator's.
  [30007, 0],
  [30034, 0],
  [undefined, 0],
])("not delivered with %s: the therapist reads of it %i times, the operator always", async (code, noted) => {
  await report("undelivered", code);
  await runStream();
  expect(await undelivered()).toHaveLength(noted);
  expect(world.lines).toContainEqual({ what: "text-not-delivered", id: sid, code: code ?? 30008 });
});

test("opted out with the carrier is the same as if they had told us", async () => {
  await report("failed", 21610);
  await runStream();
  const record = await world.store.load(onePhone);
  expect(record?.who === "client" && record.state.optedOut?.by).toBe("refusal");
});

test("a report proves that a text of unknown outcome went out: it is never sent again", async () => {
  await putText("7.0");
  world.messenger.mishaps.push("unanswered");
  await runStream();
  const [sent] = world.messenger.sent;
  await hearReport(world, {
    messageSid: sent?.sid ?? "",
    to: onePhone,
    messageStatus: "sent",
    about: sent?.statusId ?? "",
  });
  const row = await world.store.outgoing(clientOwner(clientId), "7.0");
  expect(row).toMatchObject({ status: "sent", sid: sent?.sid });
  for (let minute = 2; minute < 40; minute += 1) {
    world.clock.moveTo(`2027-03-01T16:${String(minute).padStart(2, "0")}:00Z`);
    for (const due of await world.store.dueOutgoing(world.clock.now(), 10)) await perform(world, due);
  }
  expect(world.messenger.sent).toHaveLength(1);
});

test("an agency can keep the words at Twilio", async () => {
  const keeping = { ...world, agency: { ...demoAgency, redactTexts: false } };
  await hearReport(keeping, {
    messageSid: sid,
    to: onePhone,
    messageStatus: "delivered",
    about: "reply.SM2",
  });
  await runStream(keeping);
  expect(world.textLog.blanked).toEqual([]);
});

test("a text that cannot be blanked yet is blanked later", async () => {
  world.textLog.mishaps.push(new Error("No answer."));
  await report("delivered");
  await runStream();
  expect(world.textLog.blanked).toEqual([]);
  world.clock.moveTo("2027-03-01T16:02:00Z");
  for (const due of await world.store.dueOutgoing(world.clock.now(), 10)) await perform(world, due);
  expect(world.textLog.blanked).toEqual([sid]);
});
