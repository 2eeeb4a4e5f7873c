/** Calls through the door: from a reminder that is due to what is saved, signed and twice over. */
import { demoAgency, demoCode, putDemoPeople } from "@home-practice/local/demo.ts";
import { perform } from "@home-practice/service/perform.ts";
import { sweep } from "@home-practice/service/sweep.ts";
import { createMemoryWorld, type MemoryWorld } from "@home-practice/service/testing/memory.ts";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { beforeEach, describe, expect, test } from "vitest";
import { createPhoneApp } from "./phone.app.ts";
import { createWakeHandler } from "./wake.ts";

const publicUrl = "https://practice.example";
const accountSid = `AC${"a".repeat(32)}`;
const token = "token-now";
const phone = "+15550100031";
const ours = "+15550109999";

let world: MemoryWorld;
let app: ReturnType<typeof createPhoneApp>;
let texts = 0;

beforeEach(async () => {
  world = createMemoryWorld({ agency: demoAgency, now: "2027-03-01T16:00:00Z" });
  await putDemoPeople(world.store);
  app = createPhoneApp(world, { publicUrl, accountSid, authTokens: [token] });
  texts = 0;
  for (const body of [
    `JOIN ${demoCode}`,
    "1",
    "Ana",
    "1",
    "mon wed 7pm 5 min",
    "2",
    "A",
    "8",
    "3",
    "CALL ME",
    "1",
  ])
    await text(body);
});

async function post(path: string, fields: Record<string, string>, signWith = token) {
  const form = { AccountSid: accountSid, ...fields };
  const signature = getExpectedTwilioSignature(signWith, `${publicUrl}${path}`, form);
  const answer = await app.request(path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature },
    body: new URLSearchParams(form).toString(),
  });
  for (let rows = world.store.drainStream(); rows.length > 0; rows = world.store.drainStream())
    for (const row of rows) await perform(world, row);
  return answer;
}

async function text(Body: string) {
  const MessageSid = `SM${(++texts).toString(16).padStart(32, "0")}`;
  return (await post("/phone/text", { MessageSid, From: phone, To: ours, Body, NumMedia: "0" })).text();
}

/** A call as Twilio lives it: it follows the action of each answer. */
function line(CallSid: string, direction: "inbound" | "outbound-api", first: string) {
  let next = first;
  const ends = direction === "inbound" ? { From: phone, To: ours } : { From: ours, To: phone };
  const moment = async (fields: Record<string, string>) => {
    const answer = await post(next, { CallSid, Direction: direction, ...ends, ...fields });
    const twiml = await answer.text();
    const action = /action="https:\/\/practice\.example([^"]*)"/.exec(twiml)?.[1];
    const said = Array.from(twiml.matchAll(/<prosody[^>]*>([^<]*)</g), ([, words]) => words).join(" ");
    next = action ?? "";
    return { status: answer.status, twiml, said, next };
  };
  return {
    begin: (fields = {}) => moment({ CallStatus: "in-progress", ...fields }),
    keys: (Digits: string) => moment({ Digits }),
    say: (SpeechResult: string) => moment({ SpeechResult, Confidence: "0.9" }),
    silence: () => moment({}),
    over: (CallStatus: string, id: string) =>
      post(`/phone/call/over/${id}`, { CallSid, Direction: direction, ...ends, CallStatus }),
    moment,
  };
}

/** The clock goes on to the next alarm, and what is due is done. */
async function toNextAlarm() {
  const [next] = world.scheduler.schedules();
  world.clock.moveTo(next!.at);
  const wake = createWakeHandler(world);
  for (const firing of world.scheduler.takeDue()) await wake(firing);
  for (let rows = world.store.drainStream(); rows.length > 0; rows = world.store.drainStream())
    for (const row of rows) await perform(world, row);
}

async function state() {
  const record = await world.store.load(phone);
  if (record?.who !== "client") throw new Error("no client");
  return record.state;
}
const notes = async () => world.store.notes((await state()).id, "2027-01-01", "2027-12-31");

async function answerLatest(by = "human") {
  const { sid, callId } = world.caller.placed.at(-1)!;
  const call = line(sid, "outbound-api", `/phone/call/made/${callId}`);
  return { ...call, id: callId, first: await call.begin({ AnsweredBy: by }) };
}

describe("a call that we make", () => {
  test("reminds, then asks how it went by keys, and saves it", async () => {
    await toNextAlarm();
    expect(world.caller.placed).toMatchObject([{ to: phone, at: "2027-03-02T01:00:00Z" }]);
    const reminder = await answerLatest();
    expect(reminder.first.said).toMatch(/^Hi\. This is an automated call from Cedar Street/);
    expect(reminder.first.said).not.toMatch(/practice|Rivera|plan/i);
    expect((await reminder.keys("1")).said).toMatch(/5 minutes of practice around now/);
    expect((await reminder.over("completed", reminder.id)).status).toBe(204);

    await toNextAlarm();
    const checkIn = await answerLatest();
    expect((await checkIn.keys("1")).said).toMatch(/If you tried it, press 1/);
    expect((await checkIn.keys("1")).said).toMatch(/What did you notice\?/);
    expect((await checkIn.say("My shoulders dropped.")).said).toMatch(/^Saved\./);
    expect(await notes()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ kind: "check-in", answer: "tried" }),
        expect.objectContaining({ kind: "noticed", words: "My shoulders dropped." }),
      ]),
    );
    expect(world.messenger.sent).toEqual([]);
  });

  test("says the same to the same moment, and takes it once", async () => {
    await toNextAlarm();
    await toNextAlarm();
    const checkIn = await answerLatest();
    const asked = await checkIn.keys("1");
    const { sid } = world.caller.placed.at(-1)!;
    const again = { CallSid: sid, Direction: "outbound-api", From: ours, To: phone, Digits: "3" };
    const first = await (await post(asked.next, again)).text();
    const turn = (await state()).turn;
    expect(await (await post(asked.next, again)).text()).toBe(first);
    expect((await state()).turn).toBe(turn);
  });

  test("leaves a neutral sentence on a machine, tries once more, then texts", async () => {
    await toNextAlarm();
    const machine = await answerLatest("machine_end_beep");
    expect(machine.first.said).toBe("This is a reminder you asked for. You can call back or text.");
    expect(machine.first.twiml).toContain("<Hangup/>");
    await machine.over("completed", machine.id);
    await toNextAlarm();
    expect(world.caller.placed).toHaveLength(2);
    const busy = world.caller.placed.at(-1)!;
    await line(busy.sid, "outbound-api", "").over("busy", busy.callId);
    expect(world.messenger.sent).toEqual([]);
    await toNextAlarm();
    expect(world.caller.placed).toHaveLength(2);
    expect(world.messenger.sent.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^Hi\. 5 min of practice around now/),
    ]);
  });

  test("is not dialled again while it is not known whether it was", async () => {
    world.caller.mishaps.push("unanswered");
    await toNextAlarm();
    expect(world.caller.placed).toHaveLength(1);
    for (let minute = 1; minute < 5; minute++) {
      world.clock.moveTo(`2027-03-02T01:0${minute}:30Z`);
      await sweep(world);
    }
    expect(world.caller.placed).toHaveLength(1);
  });

  test("is not made after a stop", async () => {
    const [next] = world.scheduler.schedules();
    world.clock.moveTo(next!.at);
    for (const firing of world.scheduler.takeDue()) await createWakeHandler(world)(firing);
    const rows = world.store.drainStream();
    await text("please stop");
    for (const row of rows) await perform(world, row);
    expect(world.caller.placed).toEqual([]);
  });

  test("stops everything at once by a key, before it is known who answered", async () => {
    await toNextAlarm();
    const call = await answerLatest();
    expect((await call.keys("9")).said).toMatch(/You're opted out and won't get more calls or texts/);
    expect((await state()).optedOut).toMatchObject({ by: "words" });
    expect(world.scheduler.schedules()).toEqual([]);
  });
});

describe("a call that comes in", () => {
  const ring = (sid = `CA${"c".repeat(32)}`) => line(sid, "inbound", "/phone/call");

  test("of an unknown number hears nothing of who is behind it, in both languages", async () => {
    const call = line(`CA${"d".repeat(32)}`, "inbound", "/phone/call");
    const { said, twiml } = await call.moment({ From: "+15550107777" });
    expect(said).toMatch(/text JOIN and the code .* Esta es una línea automática/);
    expect(said).not.toMatch(/Cedar|Rivera|practice|therap|plan/i);
    expect(twiml).toContain("<Hangup/>");
  });

  test("of a client gets the menu once they have shown who they are", async () => {
    const call = ring();
    const first = await call.begin();
    expect(first.said).not.toMatch(/Cedar|Rivera|practice|plan/i);
    expect((await call.keys("1")).said).toMatch(/^For your plan and the next time, press 1/);
    expect((await call.keys("1")).said).toMatch(/^Practice: Monday and Wednesday at 7 PM, 5 minutes/);
  });

  test("with words of danger is answered at once, alerts, and offers to connect", async () => {
    const call = ring();
    await call.begin();
    await call.keys("1");
    const answer = await call.say("I want to kill myself");
    expect(answer.said).toMatch(/9 8 8/);
    expect(answer.said).toMatch(/To be connected to 9 8 8 now, press 1\.$/);
    expect(await world.store.alerts("t_demo", 5)).toHaveLength(1);
    expect((await call.keys("1")).twiml).toContain('<Dial answerOnBridge="true">988</Dial>');
  });

  test("that goes wrong on our side says so, with the crisis line, and with a 200", async () => {
    const call = ring();
    await call.begin();
    world.store.save = () => Promise.reject(new Error("down"));
    const answer = await call.keys("1");
    expect(answer.status).toBe(200);
    expect(answer.said).toMatch(/something went wrong on our side.*9 8 8/);
  });

  test("is not let in without Twilio's signature", async () => {
    const answer = await post(
      "/phone/call",
      { CallSid: `CA${"e".repeat(32)}`, From: phone, To: ours },
      "wrong",
    );
    expect(answer.status).toBe(403);
  });
});
