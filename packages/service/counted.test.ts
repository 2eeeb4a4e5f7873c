/** What operators count: turns, sends, what was not understood, alerts; each a line with no words in it. */
import { beforeEach, expect, test } from "vitest";
import { hearText } from "./handle.ts";
import { type OneClient, onePhone, openOneClient } from "./testing/one-client.ts";

let one: OneClient;
let texts = 0;

beforeEach(async () => {
  one = await openOneClient();
  await says("Ana", "1");
  one.world.lines.length = 0;
});

async function says(...bodies: string[]): Promise<void> {
  for (const body of bodies) {
    await hearText(one.world, { id: `SM${++texts}`, from: onePhone, body, media: 0 });
    await one.runStream();
  }
}

const lines = (what: string) => one.world.lines.filter((line) => line.what === what);

test("an answer that is not understood is counted once, and one that is understood is not", async () => {
  await says("blue elephant");
  expect(lines("asked-again")).toHaveLength(1);
  await says("weekdays at 7pm for 10 min");
  expect(lines("asked-again")).toHaveLength(1);
});

test("a text that went out, and an alert that was made, are counted by their kind", async () => {
  await says("i want to kill myself");
  expect(lines("performed").map(({ event }) => event)).toContain("alert");
  const now = one.world.clock.now();
  const text = {
    kind: "text",
    body: "Time for your walk.",
    messages: ["rem_1"],
    createdAt: now,
    dueAt: now,
  } as const;
  await one.world.store.putOutgoing({
    ...text,
    messages: [...text.messages],
    owner: `C#${one.clientId}`,
    id: "99.0",
  });
  await one.runStream();
  expect(lines("performed")).toContainEqual({ what: "performed", id: "99.0", event: "text" });
  expect(JSON.stringify(one.world.lines)).not.toMatch(/walk|kill|Ana|\+1555/);
});
