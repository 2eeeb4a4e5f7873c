/** When things go wrong outside: tried again with growing patience, one never in another's way, and nothing given up unseen. */

import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import { demoAgency, demoTherapist } from "@home-practice/local/demo.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { listDeadLetters, replayDeadLetter } from "./dead-letters.ts";
import { Busy, Refused } from "./errors.ts";
import { hearText } from "./handle.ts";
import { clientOwner, therapistOwner } from "./outgoing.ts";
import { orderSummary } from "./perform.ts";
import { sweep } from "./sweep.ts";
import type { MemoryWorld } from "./testing/memory.ts";
import { type OneClient, onePhone, openOneClient } from "./testing/one-client.ts";

let world: MemoryWorld;
let clientId = "";
let runStream: OneClient["runStream"];

beforeEach(async () => {
  ({ world, clientId, runStream } = await openOneClient());
});

/** The sweep each minute, for so long. */
async function pass(minutes: number) {
  for (let minute = 0; minute < minutes; minute += 1) {
    world.clock.moveTo(addMinutes(world.clock.now(), 1));
    await sweep(world);
    await runStream();
  }
}
const putText = (id: string, more = {}) =>
  world.store.putOutgoing({
    kind: "text",
    owner: clientOwner(clientId),
    id,
    body: `Text ${id}.`,
    messages: ["rem_1"],
    createdAt: world.clock.now(),
    dueAt: addMinutes(world.clock.now(), 2),
    ...more,
  });
const bodies = () => world.messenger.sent.map(({ body }) => body);

describe("a text that does not get out", () => {
  test("is tried again after 1, 2, 4, 8 and 16 minutes, then given up, and the therapist reads of it", async () => {
    const tries: string[] = [];
    world.messenger.send = async () => {
      tries.push(world.clock.now());
      throw new Busy();
    };
    await putText("7.0");
    await runStream();
    await pass(60);
    const waits = tries.slice(1).map((at, index) => (Date.parse(at) - Date.parse(tries[index]!)) / 60_000);
    expect(waits).toEqual([1, 2, 4, 8, 16]);
    expect(await listDeadLetters(world)).toMatchObject([{ id: "7.0", kind: "text", canBeReplayed: false }]);
    const notes = await world.store.notes(clientId, "2027-01-01", "2027-12-31");
    expect(notes).toContainEqual(expect.objectContaining({ kind: "undelivered", code: 20500 }));
  });

  test("holds up no other", async () => {
    const { send } = world.messenger;
    world.messenger.send = (text) =>
      text.body === "Text 7.0." ? Promise.reject(new TypeError("Ours.")) : send(text);
    await putText("7.0");
    await putText("7.1");
    await runStream();
    expect(bodies()).toEqual(["Text 7.1."]);
  });

  test("holds up no other while it waits for an answer in vain", async () => {
    const { send } = world.messenger;
    let giveUp = () => {};
    world.messenger.send = (text) =>
      text.body === "Text 7.0."
        ? new Promise((_, reject) => (giveUp = () => reject(new Error("No answer."))))
        : send(text);
    await putText("7.0");
    await orderSummary(world, demoTherapist.id, "2027-03-01T14:00:00Z");
    world.store.drainStream();
    world.clock.moveTo("2027-03-01T16:03:00Z");
    const sweeping = sweep(world);
    while (world.mailer.sent.length === 0) await Promise.resolve();
    giveUp();
    await sweeping;
    expect(world.lines).toContainEqual({ what: "not-sent", id: "7.0", code: "Error" });
  });

  test("is not sent once it is stale, and stays at Twilio no longer than it is worth reading", async () => {
    await putText("7.0", { expiresAt: "2027-03-01T16:20:00Z" });
    await putText("7.1", { expiresAt: "2027-03-01T20:00:00Z" });
    await putText("7.2");
    world.messenger.mishaps.push("busy", "busy", "busy");
    await runStream();
    await pass(1);
    expect(world.messenger.sent.map(({ validitySeconds }) => validitySeconds)).toEqual([19 * 60, 3600, 3600]);
    await putText("7.3", { expiresAt: "2027-03-01T16:30:00Z" });
    world.clock.moveTo("2027-03-01T16:30:00Z");
    await pass(1);
    expect(bodies()).not.toContain("Text 7.3.");
  });
});

describe("an alert that does not get out", () => {
  const danger = async () => {
    await hearText(world, { id: "SM3", from: onePhone, body: "i want to kill myself", media: 0 });
    await runStream();
  };

  test("is not given up for a day, and the operator hears of it meanwhile", async () => {
    const { send } = world.mailer;
    world.mailer.send = () => Promise.reject(new Error("No answer."));
    await danger();
    await pass(12 * 60);
    expect(world.mailer.sent).toEqual([]);
    expect(world.lines.filter(({ what }) => what === "alert-not-delivered").length).toBeGreaterThan(3);
    world.mailer.send = send;
    await pass(20);
    expect(new Set(world.mailer.sent.map(({ to }) => to))).toContain(demoTherapist.email);
  });

  test("and is refused for good is a dead letter, which tells nothing, and can be tried again", async () => {
    const { send } = world.mailer;
    world.mailer.send = () => Promise.reject(new Refused(554));
    await danger();
    const dead = await listDeadLetters(world);
    expect(dead.map(({ kind, code, canBeReplayed }) => [kind, code, canBeReplayed])).toContainEqual([
      "alert-news",
      554,
      true,
    ]);
    expect(JSON.stringify(dead)).not.toMatch(/kill|Robin|\+1555|@/);
    world.mailer.send = send;
    for (const { id, owner } of dead) expect(await replayDeadLetter(world, id, owner)).toBe(1);
    await pass(1);
    expect(world.mailer.sent.map(({ to }) => to)).toEqual(
      expect.arrayContaining([demoTherapist.email, demoAgency.backup?.email]),
    );
    expect(await listDeadLetters(world)).toEqual([]);
  });
});

test("a summary is given up after half an hour, and sent when an operator says so", async () => {
  const { send } = world.mailer;
  world.mailer.send = () => Promise.reject(new Error("No answer."));
  await orderSummary(world, demoTherapist.id, "2027-03-01T14:00:00Z");
  await runStream();
  await pass(40);
  const [summary] = (await listDeadLetters(world)).filter(({ kind }) => kind === "summary");
  expect(summary).toMatchObject({
    owner: therapistOwner(demoTherapist.id),
    attempts: 6,
    canBeReplayed: true,
  });
  world.mailer.send = send;
  expect(await replayDeadLetter(world, "nothing")).toBe(0);
  expect(await replayDeadLetter(world, summary?.id ?? "", therapistOwner("t_nobody"))).toBe(0);
  expect(await replayDeadLetter(world, summary?.id ?? "")).toBe(1);
  await pass(1);
  expect(world.mailer.sent.filter(({ subject }) => subject.includes("Practice notes"))).toHaveLength(1);
});
