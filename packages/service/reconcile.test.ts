/** Texts that came while we could not hear: every one is taken in once, and what it says is done. */
import { demoCode } from "@home-practice/local/demo.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { hearText } from "./handle.ts";
import { reconcile } from "./reconcile.ts";
import { sweep } from "./sweep.ts";
import type { MemoryWorld } from "./testing/memory.ts";
import { type OneClient, onePhone, openOneClient } from "./testing/one-client.ts";

const to = "+15550109999";
let world: MemoryWorld;
let runStream: OneClient["runStream"];
let count = 0;

const at = (time: string) => `2027-03-01T${time}Z`;
/** A text arrives at Twilio now; nobody of us hears it. */
function arrives(body: string, from = onePhone) {
  const id = `SM${String(++count).padStart(32, "0")}`;
  world.textLog.texts.push({ id, at: world.clock.now(), from, to, body, media: 0 });
  return id;
}
/** The same, and we hear it. */
async function says(body: string) {
  const id = arrives(body);
  await hearText(world, { id, from: onePhone, body, media: 0 });
}
async function sweepAt(time: string) {
  world.clock.moveTo(at(time));
  await sweep(world);
  await runStream();
}
const stateNow = async () => {
  const record = await world.store.load(onePhone);
  if (record?.who !== "client") throw new Error("There is no client.");
  return record.state;
};
const texts = () => world.messenger.sent.filter((sent) => sent.to === onePhone).map(({ body }) => body);

beforeEach(async () => {
  ({ world, runStream } = await openOneClient());
  count = world.textLog.texts.length;
  await reconcile(world);
});

describe("a text that nobody heard", () => {
  test("is taken in within ten minutes, and answered with a text of ours, once", async () => {
    const id = arrives("Robin");
    for (const time of ["16:02:00", "16:04:00", "16:06:00", "16:08:00", "16:12:00", "16:20:00"])
      await sweepAt(time);
    expect((await stateNow()).name).toBe("Robin");
    expect(await world.store.heard(onePhone, id)).toBeDefined();
    expect(texts()).toHaveLength(1);
  });

  test("is found after an outage of a day, in which nothing of us ran", async () => {
    world.clock.moveTo(at("16:30:00"));
    arrives("i want to kill myself");
    world.clock.moveTo("2027-03-02T17:00:00Z");
    for (const minute of [0, 1, 2, 3, 4, 5, 6]) {
      world.clock.moveTo(`2027-03-02T17:0${minute}:00Z`);
      await sweep(world);
      await runStream();
    }
    const therapist = (await world.store.therapists())[0]?.id ?? "";
    expect(await world.store.alerts(therapist, 10)).toHaveLength(1);
    expect(texts().filter((body) => body.includes("988"))).toHaveLength(1);
  });

  test("that tells of danger reaches the therapist and the backup", async () => {
    arrives("i want to kill myself");
    await sweepAt("16:06:00");
    expect(world.mailer.sent.map((letter) => letter.to).sort()).toEqual([
      "rivera@cedarstreet.example",
      "sam@cedarstreet.example",
    ]);
    expect(texts().join()).toContain("988");
  });

  test("that says stop stops everything, however late", async () => {
    arrives("STOP");
    world.clock.moveTo(at("18:00:00"));
    await sweepAt("18:00:00");
    expect((await stateNow()).optedOut).toBeDefined();
    expect(texts()).toEqual([]);
  });

  test("is not taken for the answer to what was asked since: they are told once, and asked to say it again", async () => {
    arrives("Maria");
    arrives("Marie");
    world.clock.moveTo(at("16:01:00"));
    await says("Robin");
    for (const time of ["16:06:00", "16:10:00", "16:14:00"]) await sweepAt(time);
    expect((await stateNow()).name).toBe("Robin");
    expect(texts()).toEqual([expect.stringContaining("got held up")]);
  });

  test("of danger counts even when it comes after others", async () => {
    arrives("i want to die");
    world.clock.moveTo(at("16:01:00"));
    await says("Robin");
    await sweepAt("16:06:00");
    expect((await stateNow()).hold).toBeDefined();
  });

  test("of hours ago is not answered as if it had just come, and nobody is told of it at night", async () => {
    arrives("Robin");
    world.clock.moveTo("2027-03-02T04:30:00Z");
    await sweep(world);
    await runStream();
    expect((await stateNow()).name).toBeUndefined();
    expect(texts()).toEqual([]);
  });

  test("lets somebody in by their card", async () => {
    arrives(`JOIN ${demoCode}`, "+15550100077");
    await sweepAt("16:06:00");
    expect((await world.store.load("+15550100077"))?.who).toBe("client");
    expect(world.messenger.sent.filter((sent) => sent.to === "+15550100077")).toHaveLength(1);
  });

  test("from a machine is left alone", async () => {
    arrives("Your code is 1234", "32665");
    await sweepAt("16:06:00");
    expect(await world.store.load("32665")).toBeUndefined();
  });
});

test("what was heard in time is left as it is", async () => {
  const before = await stateNow();
  await sweepAt("16:06:00");
  expect(await stateNow()).toEqual(before);
  expect(texts()).toEqual([]);
});

test("the words of what was heard are blanked at Twilio, a stranger's too", async () => {
  arrives("hello?", "+15550100088");
  await sweepAt("16:06:00");
  expect(world.textLog.texts.map(({ body }) => body)).toEqual(["", "", ""]);
});

test("one text that cannot be taken in holds up no other, and is tried again", async () => {
  arrives("Robin");
  arrives("hello?", "+15550100088");
  const { save } = world.store;
  let failures = 2;
  world.store.save = async (saving) => {
    if (saving.phone === onePhone && failures-- > 0) throw new Error("Throttled.");
    return save(saving);
  };
  await sweepAt("16:06:00");
  expect((await stateNow()).name).toBeUndefined();
  expect((await world.store.load("+15550100088"))?.who).toBe("stranger");
  for (const time of ["16:10:00", "16:15:00"]) await sweepAt(time);
  expect((await stateNow()).name).toBe("Robin");
});

test("Twilio's list that cannot be had is asked for again", async () => {
  arrives("Robin");
  world.textLog.mishaps.push(new Error("No answer."));
  await sweepAt("16:06:00");
  expect(world.lines).toContainEqual({ what: "sweep-failed", code: "Error" });
  await sweepAt("16:07:00");
  expect((await stateNow()).name).toBe("Robin");
});
