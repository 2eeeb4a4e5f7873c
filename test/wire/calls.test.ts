/** Calls by the local interface, through the signed door: we ring, they ring, and what somebody does with their phone. */
import { rmSync } from "node:fs";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newDataFolder } from "./local.ts";

/** A Monday morning in Chicago; a test may let real time pass. */
let wall = Date.parse("2027-03-01T16:00:00Z");
const wallMs = () => wall;
const setUp = ["JOIN PLANT4", "1", "Ana", "1", "mon wed 7pm 5 min", "2", "A", "8", "3", "CALL ME", "1"];
const dataFolder = newDataFolder();
let world: World;

type Call = {
  sid: string;
  direction: string;
  status: string;
  spoken: string[];
  messages: string[];
  expects: string[];
  ended: boolean;
  connectedTo?: string;
};

beforeAll(async () => {
  world = await openWorld({ dataFolder, port: 0, withoutWeeks: true, wallMs });
}, 60_000);

afterAll(async () => {
  await world.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function ask(path: string, body?: object) {
  const init = body && { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(`${world.url}/local${path}`, init);
  return { status: answer.status, json: await answer.json() };
}

async function done<Answer = Call>(path: string, body?: object): Promise<Answer> {
  const { status, json } = await ask(path, body);
  expect({ status, json }).toMatchObject({ status: 200 });
  return json as Answer;
}

const callsOf = (phone: string) => done<Call[]>(`/calls?phone=${phone}`);
const latestOf = async (phone: string) => (await callsOf(phone)).at(-1)!;
const on = ({ sid }: Call) => ({
  answer: (by: string) => done(`/calls/${sid}/answer`, { by }),
  keys: (digits: string) => done(`/calls/${sid}/keys`, { digits }),
  say: (words: string) => done(`/calls/${sid}/speech`, { words }),
  hangUp: () => done(`/calls/${sid}/hangup`, {}),
});

/** Somebody with a plan, who is called. */
async function client(phone: string) {
  for (const body of setUp) await done("/texts", { from: phone, body });
}

/** Moves from alarm to alarm until their phone rings. */
async function untilItRings(phone: string): Promise<Call> {
  for (let alarms = 0; alarms < 20; alarms++) {
    const { schedules, now } = await done<{ now: string; schedules: { at: string }[] }>("/world");
    const next = schedules.find(({ at }) => Date.parse(at) > Date.parse(now));
    await done("/clock", { to: next?.at });
    const call = await latestOf(phone);
    if (call?.status === "ringing") return call;
  }
  throw new Error("It did not ring.");
}

describe("a call of ours", () => {
  test("is answered, confirmed by a key and played, and the day is done by keys and by words", async () => {
    const phone = "+15550100061";
    await client(phone);
    const reminder = await untilItRings(phone);
    expect(reminder).toMatchObject({ direction: "out", expects: ["answer"], spoken: [], ended: false });
    const answered = await on(reminder).answer("human");
    expect(answered.spoken[0]).toMatch(/automated call/);
    expect(answered.spoken.join()).not.toMatch(/practice|Rivera|plan/i);
    expect(answered).toMatchObject({ expects: ["keys", "speech", "hangup"], keys: { max: 1 } });
    const reminded = await on(reminder).keys("1");
    expect(reminded.spoken.join(" ")).toMatch(/5 minutes of practice around now/);
    expect(reminded.messages).toContain("rem_1");
    await on(reminder).hangUp();

    const checkIn = await untilItRings(phone);
    await on(checkIn).answer("human");
    await on(checkIn).keys("1");
    await on(checkIn).keys("1");
    expect((await on(checkIn).say("My shoulders dropped.")).spoken.join(" ")).toMatch(/Saved/);
    const record = await world.ports.store.load(phone);
    const id = record?.who === "client" ? record.state.id : "";
    expect(await world.ports.store.notes(id, "2027-01-01", "2027-12-31")).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ kind: "check-in", answer: "tried" })]),
    );
  });

  test("that rings out while the clock moves is no answer, and is tried once more, then texted", async () => {
    const phone = "+15550100062";
    await client(phone);
    await untilItRings(phone);
    await untilItRings(phone);
    const texts = await done<unknown[]>(`/texts?phone=${phone}`);
    await done("/clock", { forward: "PT30M" });
    expect((await callsOf(phone)).map(({ status, ended }) => [status, ended])).toEqual([
      ["no-answer", true],
      ["no-answer", true],
    ]);
    const thread = await done<{ messages: string[] }[]>(`/texts?phone=${phone}`);
    expect(thread.slice(texts.length)).toMatchObject([{ messages: ["rem_1"] }]);
  });

  test("leaves a machine one sentence without names, and hangs up", async () => {
    const phone = "+15550100063";
    await client(phone);
    const left = await on(await untilItRings(phone)).answer("machine");
    expect(left).toMatchObject({ ended: true, answeredBy: "machine_end_beep", messages: ["call_voicemail"] });
    expect(left.spoken).toEqual(["This is a reminder you asked for. You can call back or text."]);
  });

  test("may find the line busy, and a phone put down in the middle loses nothing", async () => {
    const phone = "+15550100064";
    await client(phone);
    const busy = await on(await untilItRings(phone)).answer("busy");
    expect(busy).toMatchObject({ ended: true, status: "busy", spoken: [] });
    const again = await untilItRings(phone);
    const answered = await on(again).answer("human");
    expect(await on(again).hangUp()).toMatchObject({ ended: true, status: "completed" });
    expect(await latestOf(phone)).toMatchObject({ sid: again.sid, spoken: answered.spoken });
  });

  test("rings out by itself when nobody touches anything for some minutes", async () => {
    const phone = "+15550100060";
    await client(phone);
    await untilItRings(phone);
    wall += 120_000;
    expect((await latestOf(phone)).status).toBe("ringing");
    wall += 120_000;
    await expect
      .poll(async () => (await latestOf(phone)).status, { timeout: 20_000, interval: 200 })
      .toBe("no-answer");
  }, 30_000);

  test("in which nobody says anything asks again, and ends kindly when the clock goes on", async () => {
    const phone = "+15550100065";
    await client(phone);
    const call = await untilItRings(phone);
    await on(call).answer("human");
    const asked = await on(call).say("");
    expect(asked.ended).toBe(false);
    await done("/clock", { forward: "PT5M" });
    expect(await latestOf(phone)).toMatchObject({ sid: call.sid, ended: true, status: "completed" });
  });
});

describe("a call to us", () => {
  test("of somebody unknown hears nothing of who is behind it, and is over", async () => {
    const call = await done("/calls", { from: "+15550100066" });
    expect(call).toMatchObject({ direction: "in", ended: true, status: "completed" });
    expect(call.spoken.join(" ")).toMatch(/text JOIN and the code/);
    expect(call.spoken.join(" ")).not.toMatch(/Cedar|Rivera|practice|therap|plan/i);
  });

  test("of a client is connected to the crisis line by a key, and from then on is not ours", async () => {
    const from = "+15550100067";
    await client(from);
    const call = await done("/calls", { from });
    await on(call).keys("1");
    expect((await on(call).say("I want to kill myself")).spoken.join(" ")).toMatch(/9 8 8/);
    expect(await on(call).keys("1")).toMatchObject({ connectedTo: "988", ended: false, expects: ["hangup"] });
    expect(await ask(`/calls/${call.sid}/keys`, { digits: "1" })).toMatchObject({ status: 409 });
    await on(call).hangUp();
  });

  test("goes on where it was after the power was cut", async () => {
    const from = "+15550100068";
    await client(from);
    const call = await done("/calls", { from });
    const port = Number(new URL(world.url).port);
    await world.close();
    world = await openWorld({ dataFolder, port, withoutWeeks: true, wallMs });
    expect(await latestOf(from)).toEqual(call);
    expect((await on(call).keys("1")).messages).toEqual(["call_menu"]);
  });
});

test("the world counts the calls", async () => {
  const before = await done<{ calls: number; phones: string[] }>("/world");
  await done("/calls", { from: "+15550100069" });
  const after = await done<{ calls: number; phones: string[] }>("/world");
  expect(after.calls).toBe(before.calls + 1);
  expect(after.phones).toContain("+15550100069");
});

describe("what cannot be done says so", () => {
  const nobody = `CA${"0".repeat(32)}`;
  test.each([
    ["no number", "/calls", {}, 400, "bad_request"],
    ["a call that is none", `/calls/${nobody}/answer`, { by: "human" }, 404, "no_call"],
    ["a way to answer that is none", `/calls/${nobody}/answer`, { by: "dog" }, 400, "bad_request"],
    ["keys that no phone has", `/calls/${nobody}/keys`, { digits: "A" }, 400, "bad_request"],
    ["no keys", `/calls/${nobody}/keys`, { digits: "" }, 400, "bad_request"],
    ["a speech without words", `/calls/${nobody}/speech`, {}, 400, "bad_request"],
  ])("%s", async (_what, path, body, status, code) => {
    expect(await ask(path, body)).toMatchObject({
      status,
      json: { error: { code, message: expect.any(String) } },
    });
  });

  test.each(["answer", "keys", "speech", "hangup"])("%s after the end", async (path) => {
    const { sid } = await done("/calls", { from: "+15550100070" });
    const body = { by: "human", digits: "1", words: "hello" };
    expect(await ask(`/calls/${sid}/${path}`, body)).toMatchObject({
      status: 409,
      json: { error: { code: "not_now", message: "The call is over: completed." } },
    });
  });

  test("no phone to look at", async () => {
    expect(await ask("/calls?phone=x")).toMatchObject({
      status: 400,
      json: { error: { code: "bad_phone" } },
    });
  });
});
