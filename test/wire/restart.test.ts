/** Killed in the middle of a conversation and started again: nothing that was answered is lost, the reminder comes once. */
import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { freePort, kill, newDataFolder, type Running, start } from "./local.ts";

const dataFolder = newDataFolder();
const phone = "+15550100041";
let running: Running | undefined;

afterAll(async () => {
  if (running !== undefined) await kill(running);
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Text {
  by: string;
  body: string;
  messages: string[];
}

const thread = (world: Running) => world.get<Text[]>(`/texts?phone=${phone}`);
const say = (world: Running, body: string, sid?: string) =>
  world.post<{ sid: string; replies: { body: string; messages: string[] }[] }>("/texts", {
    from: phone,
    body,
    sid,
  });

test("kill -9, then start: everything is there, and the next reminder comes, once", {
  timeout: 180_000,
}, async () => {
  const port = await freePort();
  running = await start(dataFolder, port);
  const { joinCode, clients } = await running.get<{ joinCode: string; clients: number }>("/world");
  expect(clients).toBe(3);
  for (const body of [`JOIN ${joinCode}`, "yes", "Noa", "1", "every day 7pm 5 min"]) await say(running, body);
  const { sid, replies } = await say(running, "8");
  expect(replies[0]?.messages).toContain("plan_echo_plain");
  const before = await thread(running);
  await kill(running);

  running = await start(dataFolder, port);
  expect((await thread(running)).map(({ body }) => body)).toEqual(before.map(({ body }) => body));
  // The same text delivered again gets the same words, and changes nothing.
  expect((await say(running, "8", sid)).replies).toEqual(replies);
  const set = await say(running, "9");
  expect(set.replies[0]?.messages).toContain("plan_set");
  const answered = (await thread(running)).length;
  await kill(running);

  running = await start(dataFolder, port);
  await running.post("/clock", { forward: "PT24H" });
  const since = (await thread(running)).slice(answered).flatMap(({ messages }) => messages);
  expect(since.filter((name) => name.startsWith("rem_"))).toHaveLength(1);
});
