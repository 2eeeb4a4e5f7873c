/** The world in memory keeps the contracts that the real adapters keep. */
import { expect, test } from "vitest";
import { describeCaller } from "./contracts/caller.contract.ts";
import { describeMailer } from "./contracts/mailer.contract.ts";
import { describeMessenger } from "./contracts/messenger.contract.ts";
import { anaOwns, join, textOf } from "./contracts/samples.ts";
import { describeScheduler } from "./contracts/scheduler.contract.ts";
import { describeStore } from "./contracts/store.contract.ts";
import { describeTextLog } from "./contracts/text-log.contract.ts";
import { createMemoryCaller } from "./memory-caller.ts";
import { createMemoryClock } from "./memory-clock.ts";
import { createMemoryMailer } from "./memory-mailer.ts";
import { createMemoryMessenger } from "./memory-messenger.ts";
import { createMemoryScheduler } from "./memory-scheduler.ts";
import { createMemoryStore } from "./memory-store.ts";
import { createMemoryTextLog } from "./memory-text-log.ts";

const START = "2027-03-01T12:00:00Z";

describeStore("memory", async () => createMemoryStore());

describeScheduler("memory", async (start) => {
  const clock = createMemoryClock(start);
  const scheduler = createMemoryScheduler(clock);
  return {
    scheduler,
    schedules: () => scheduler.schedules(),
    async moveTo(instant) {
      clock.moveTo(instant);
      return scheduler.takeDue();
    },
  };
});

describeTextLog("memory", async () => {
  const clock = createMemoryClock(START);
  const textLog = createMemoryTextLog();
  return {
    textLog,
    async arrives(from, body, media = 0) {
      const id = `SM${String(textLog.texts.length).padStart(32, "0")}`;
      textLog.texts.push({ id, at: clock.now(), from, to: "+15550109999", body, media });
      return id;
    },
    moveTo: (instant) => clock.moveTo(instant),
    breakNext: () => void textLog.mishaps.push(new Error("No answer.")),
  };
});

describeMessenger("memory", async () => {
  const clock = createMemoryClock(START);
  const messenger = createMemoryMessenger(clock);
  messenger.refused.set("+1555", 21211);
  return {
    messenger,
    sent: () => messenger.sent,
    befall: (mishap) => void messenger.mishaps.push(mishap),
    moveTo: (instant) => clock.moveTo(instant),
  };
});

describeCaller("memory", async () => {
  const clock = createMemoryClock(START);
  const caller = createMemoryCaller(clock);
  caller.refused.set("+1", 21211);
  return {
    caller,
    placed: () => caller.placed,
    befall: (mishap) => void caller.mishaps.push(mishap),
    moveTo: (instant) => clock.moveTo(instant),
  };
});

describeMailer("memory", async () => {
  const mailer = createMemoryMailer(createMemoryClock(START));
  mailer.refused.add("nobody");
  return { mailer, letters: () => mailer.sent };
});

test("the store hands over what was put, as the table's stream does, once", async () => {
  const store = createMemoryStore();
  await join(store, { outgoing: [textOf("1.0"), textOf("1.1")] });
  await store.putOutgoing({ ...textOf("1.0"), owner: anaOwns });
  await store.putOutgoing({ ...textOf("s"), owner: "T#t_rivera" });
  expect(store.drainStream().map(({ owner, id }) => `${owner} ${id}`)).toEqual([
    `${anaOwns} 1.0`,
    `${anaOwns} 1.1`,
    "T#t_rivera s",
  ]);
  expect(store.drainStream()).toEqual([]);
});

test("the clock only goes forward", () => {
  const clock = createMemoryClock(START);
  clock.moveTo("2027-03-01T12:00:01Z");
  expect(() => clock.moveTo(START)).toThrow(RangeError);
  expect(clock.now()).toBe("2027-03-01T12:00:01Z");
});
