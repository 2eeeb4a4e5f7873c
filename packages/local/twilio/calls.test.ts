/** Calls at the Twilio emulator, as the real client, a service with real signature checks, and a phone see them. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  ACCOUNT,
  type Emulation,
  openEmulation,
  type Posted,
  PUBLIC_URL,
  xml,
} from "./testing/open-emulation.ts";

const ANA = "+15550100001";
const START_MS = Date.parse("2027-03-01T12:00:00Z");
const everyEvent = ["initiated", "ringing", "answered", "completed"];

let close: Emulation["close"];
let clock: Emulation["clock"];
let posted: Emulation["posted"];
let answers: Emulation["answers"];
let emulator: Emulation["emulator"];
let createEmulator: Emulation["createEmulator"];
let client: Emulation["client"];

beforeEach(async () => {
  ({ clock, posted, answers, emulator, createEmulator, client, close } = await openEmulation(START_MS, {
    voiceUrl: `${PUBLIC_URL}/call`,
    voiceStatusUrl: `${PUBLIC_URL}/over`,
  }));
});
afterEach(() => close());

const dial = (changes: object = {}) =>
  client.calls.create({
    to: ANA,
    from: ACCOUNT.phoneNumber,
    url: `${PUBLIC_URL}/made`,
    statusCallback: `${PUBLIC_URL}/status/c1`,
    statusCallbackEvent: everyEvent,
    ...changes,
  });

/** A call that rings on Ana's phone. */
async function ring(changes: object = {}) {
  const { sid } = await dial(changes);
  await emulator.deliverCallbacks();
  return sid;
}

const says = (path: string, twiml: string) => answers.set(path, xml(`<Response>${twiml}</Response>`));
const spoken = (sid: string) =>
  emulator.call(sid)?.moments.map((moment) => moment.spoken.map(({ words }) => words).join(" "));
const reports = () =>
  posted.filter(({ path }) => path === "/status/c1").map(({ params }) => params.CallStatus);
const passSeconds = async (seconds: number) => {
  clock.forwardTo(clock.nowMs() + seconds * 1000);
  await emulator.line.passTime(clock.nowMs());
};

describe("a call that the service makes", () => {
  test("is queued, rings, is answered and played, and is reported signed and in order", async () => {
    says("/made", '<Say language="es-US">Hola.</Say><Pause length="2"/><Say>Bye.</Say><Hangup/>');
    const queued = await dial({ timeout: 25 });
    expect(queued).toMatchObject({
      status: "queued",
      direction: "outbound-api",
      to: ANA,
      from: ACCOUNT.phoneNumber,
      startTime: null,
      dateCreated: new Date(START_MS),
    });
    expect(posted).toEqual([]);
    expect(await emulator.deliverCallbacks()).toBe(2);
    expect(await client.calls(queued.sid).fetch()).toMatchObject({ status: "ringing" });
    await emulator.line.answer(queued.sid, "human");
    await emulator.deliverCallbacks();
    expect(reports()).toEqual(["initiated", "ringing", "in-progress", "completed"]);
    expect(posted.every(({ isSigned }) => isSigned)).toBe(true);
    expect(posted.find(({ path }) => path === "/made")?.params).toEqual({
      AccountSid: ACCOUNT.accountSid,
      ApiVersion: "2010-04-01",
      CallSid: queued.sid,
      CallStatus: "in-progress",
      Direction: "outbound-api",
      ...ends("From", "Caller", ACCOUNT.phoneNumber),
      ...ends("To", "Called", ANA),
    });
    expect(posted.at(-1)?.params).toMatchObject({
      CallSid: queued.sid,
      CallDuration: "0",
      CallbackSource: "call-progress-events",
      SequenceNumber: "3",
      Timestamp: "Mon, 01 Mar 2027 12:00:00 +0000",
    });
    expect(emulator.call(queued.sid)?.moments).toEqual([
      {
        url: `${PUBLIC_URL}/made`,
        spoken: [
          { words: "Hola.", language: "es-US" },
          { words: "Bye.", language: "en-US" },
        ],
      },
    ]);
    expect(await client.calls(queued.sid).fetch()).toMatchObject({
      status: "completed",
      duration: "0",
      endTime: new Date(START_MS),
    });
  });

  test("reports its end alone unless told otherwise, and nothing without an address", async () => {
    await emulator.line.answer(await ring({ statusCallbackEvent: undefined }), "busy");
    await emulator.deliverCallbacks();
    expect(reports()).toEqual(["busy"]);
    await emulator.line.answer(await ring({ statusCallback: undefined }), "busy");
    expect(await emulator.deliverCallbacks()).toBe(0);
  });

  test.each([
    ["busy", "busy"],
    ["none", "no-answer"],
  ] as const)("that finds the phone %s ends as %s", async (by, status) => {
    const sid = await ring();
    await emulator.line.answer(sid, by);
    expect(await client.calls(sid).fetch()).toMatchObject({ status, duration: "0", startTime: null });
    await expect(emulator.line.answer(sid, "human")).rejects.toThrow(`The call is over: ${status}.`);
  });

  test("rings for as long as it was told to, and then is no answer", async () => {
    const sid = await ring({ timeout: 25 });
    expect(emulator.line.nextDue()).toBe(START_MS + 25_000);
    await passSeconds(24);
    expect(emulator.call(sid)?.status).toBe("ringing");
    await passSeconds(1);
    expect(emulator.call(sid)?.status).toBe("no-answer");
    expect(emulator.line.nextDue()).toBeUndefined();
  });

  test("to a phone that rings already finds it busy, and one that cannot be called fails", async () => {
    await ring();
    const second = await ring();
    expect(emulator.call(second)?.status).toBe("busy");
    emulator.faults.uncallable.add("+15550100002");
    const failed = await ring({ to: "+15550100002" });
    expect(emulator.call(failed)?.status).toBe("failed");
  });

  test.each([
    [undefined, "human", undefined],
    ["Enable", "human", "human"],
    ["Enable", "machine", "machine_start"],
    ["DetectMessageEnd", "machine", "machine_end_beep"],
  ] as const)("with MachineDetection %s tells %s as %s", async (machineDetection, by, answeredBy) => {
    says("/made", "<Hangup/>");
    const sid = await ring({ machineDetection });
    await emulator.line.answer(sid, by);
    expect(posted.find(({ path }) => path === "/made")?.params.AnsweredBy).toBe(answeredBy);
    expect(emulator.call(sid)?.answeredBy).toBe(answeredBy);
  });

  test("plays TwiML that it was given", async () => {
    const sid = await ring({ url: undefined, twiml: "<Response><Say>Hello.</Say></Response>" });
    await emulator.line.answer(sid, "human");
    expect(spoken(sid)).toEqual(["Hello."]);
    expect(emulator.call(sid)?.status).toBe("completed");
  });

  test("is canceled while it rings, completed while somebody talks, and over after that", async () => {
    const ringing = await ring();
    expect(await client.calls(ringing).update({ status: "canceled" })).toMatchObject({ status: "canceled" });
    says("/made", "<Gather/>");
    const taken = await ring();
    await emulator.line.answer(taken, "human");
    await expect(client.calls(taken).update({ status: "canceled" })).rejects.toMatchObject({ code: 21220 });
    expect(await client.calls(taken).update({ status: "completed" })).toMatchObject({ status: "completed" });
    await expect(client.calls(taken).update({ status: "completed" })).rejects.toMatchObject({ code: 21220 });
    await emulator.deliverCallbacks();
    expect(reports().slice(2, 3)).toEqual(["canceled"]);
  });

  test.each([
    [21201, { to: "" }],
    [21211, { to: "Ana" }],
    [21213, { from: "" }],
    [21210, { from: "+15550100009" }],
    [21266, { to: ACCOUNT.phoneNumber }],
    [21205, { url: undefined }],
    [21205, { url: "made" }],
    [21205, { statusCallback: "status" }],
    [20001, { machineDetection: "Maybe" }],
    [20001, { statusCallbackEvent: ["begun"] }],
    [20001, { timeout: 0 }],
  ])("is refused with %i for %j", async (code, changes) => {
    await expect(dial(changes)).rejects.toMatchObject({ code, status: 400 });
    expect(emulator.callsOf(ANA)).toEqual([]);
  });

  test.each([
    ["too-many-requests", { status: 429, code: 20429 }, 0],
    ["server-error", { status: 500 }, 0],
    ["reset", { code: "ECONNRESET" }, 0],
    ["reset-after-accepting", { code: "ECONNRESET" }, 1],
    ["silence-after-accepting", { code: "ECONNABORTED" }, 1],
  ] as const)("fails once with %s", async (fault, error, made) => {
    emulator.faults.requests.push(fault);
    await expect(dial()).rejects.toMatchObject(error);
    expect(emulator.callsOf(ANA)).toHaveLength(made);
  });

  test("is found in the list by its ends, its status and its time", async () => {
    says("/made", "<Hangup/>");
    for (const to of [ANA, "+15550100002", ANA]) {
      await emulator.line.answer(await ring({ to }), "human");
      clock.forwardTo(clock.nowMs() + 60_000);
    }
    await dial();
    const found = async (filter: object) =>
      (await client.calls.list(filter)).map(({ to, status }) => `${to} ${status}`);
    expect(await found({ pageSize: 1, to: ANA, from: ACCOUNT.phoneNumber })).toEqual([
      `${ANA} queued`,
      `${ANA} completed`,
      `${ANA} completed`,
    ]);
    expect(await found({ status: "queued" })).toEqual([`${ANA} queued`]);
    expect(await found({ startTimeAfter: new Date(START_MS + 60_000) })).toEqual([
      `${ANA} completed`,
      "+15550100002 completed",
    ]);
    expect(await found({ endTimeBefore: new Date(START_MS) })).toEqual([`${ANA} completed`]);
    await expect(client.calls(`CA${"0".repeat(32)}`).fetch()).rejects.toMatchObject({ code: 20404 });
  });
});

describe("a call to the number", () => {
  test("asks the number's address, is answered by the TwiML, and its end is reported", async () => {
    says("/call", "<Say>Welcome.</Say>");
    const sid = await emulator.line.ringIn(ANA);
    expect(posted[0]).toMatchObject({
      path: "/call",
      isSigned: true,
      params: { From: ANA, To: ACCOUNT.phoneNumber, Direction: "inbound", CallStatus: "ringing" },
    });
    expect(spoken(sid)).toEqual(["Welcome."]);
    await emulator.deliverCallbacks();
    expect(posted.slice(1)).toMatchObject([
      { path: "/over", isSigned: true, params: { CallSid: sid, CallStatus: "completed" } },
    ]);
  });

  test("that is rejected is never answered", async () => {
    says("/call", '<Reject reason="busy"/>');
    const sid = await emulator.line.ringIn(ANA);
    expect(await client.calls(sid).fetch()).toMatchObject({ status: "busy", startTime: null });
  });

  test("cannot be made by somebody who is on the phone", async () => {
    says("/call", "<Gather/>");
    await emulator.line.ringIn(ANA);
    await expect(emulator.line.ringIn(ANA)).rejects.toThrow(`${ANA} is on the phone already.`);
    expect(emulator.callsOf(ANA)).toHaveLength(1);
  });

  test("of a number without an address fails", async () => {
    emulator = createEmulator({ voiceUrl: "" });
    const sid = await emulator.line.ringIn(ANA);
    expect(emulator.call(sid)?.status).toBe("failed");
    expect(emulator.debuggerEvents()).toMatchObject([{ code: 11100, sid }]);
  });
});

describe("what is heard", () => {
  async function talk(gather: string) {
    says("/call", gather);
    says("/next", "<Say>Next.</Say>");
    return emulator.line.ringIn(ANA);
  }
  const heardFields = ({ params }: Posted) =>
    Object.fromEntries(
      ["Digits", "FinishedOnKey", "SpeechResult", "Confidence"].flatMap((name) =>
        params[name] === undefined ? [] : [[name, params[name]]],
      ),
    );

  test.each([
    ['numDigits="1" finishOnKey=""', "1", { Digits: "1", FinishedOnKey: "" }],
    ['numDigits="1" finishOnKey=""', "#", { Digits: "#", FinishedOnKey: "" }],
    ['numDigits="2"', "123", { Digits: "12", FinishedOnKey: "" }],
    ['numDigits="4"', "12#9", { Digits: "12", FinishedOnKey: "#" }],
    ["", "135", { Digits: "135", FinishedOnKey: "" }],
    ["", "135#", { Digits: "135", FinishedOnKey: "#" }],
    ['finishOnKey="*" actionOnEmptyResult="true"', "*", { Digits: "", FinishedOnKey: "*" }],
  ])("<Gather %s> of the keys %s", async (attributes, keys, fields) => {
    const sid = await talk(`<Gather action="/next" ${attributes}/>`);
    await emulator.line.press(sid, keys);
    expect(posted.slice(1).map((post) => [post.path, post.isSigned, heardFields(post)])).toEqual([
      ["/next", true, fields],
    ]);
    expect(spoken(sid)).toEqual(["", "Next."]);
  });

  test("speech goes where keys go, with how sure Twilio is of it", async () => {
    const sid = await talk(`<Gather input="dtmf speech" action="${PUBLIC_URL}/next?a=1"/>`);
    await emulator.line.say(sid, "after breakfast");
    expect(posted.at(-1)).toMatchObject({ path: "/next?a=1", isSigned: true });
    expect(heardFields(posted.at(-1)!)).toEqual({ SpeechResult: "after breakfast", Confidence: "0.9" });
    expect(emulator.call(sid)?.moments.at(-1)?.heard).toEqual({ by: "speech", words: "after breakfast" });
  });

  test("without an address it goes to the page that asked", async () => {
    const sid = await talk("<Gather><Say>Which?</Say></Gather>");
    await emulator.line.press(sid, "1");
    expect(posted.map(({ path }) => path)).toEqual(["/call", "/call"]);
  });

  test("nothing is what comes after the Gather, or where it says to go even then", async () => {
    const sid = await talk('<Gather action="/next"><Say>Which?</Say></Gather><Say>Still there?</Say>');
    await passSeconds(60);
    expect(posted.map(({ path }) => path)).toEqual(["/call"]);
    expect(spoken(sid)).toEqual(["Which?", "Still there?"]);
    expect(emulator.call(sid)?.status).toBe("completed");

    const other = await talk('<Gather action="/next" actionOnEmptyResult="true"/>');
    await passSeconds(60);
    expect(heardFields(posted.at(-1)!)).toEqual({ Digits: "", FinishedOnKey: "" });
    expect(spoken(other)).toEqual(["", "Next."]);
  });

  test("time begins when all is said", async () => {
    const sid = await talk(`<Gather timeout="10"><Say>${"word ".repeat(50)}</Say></Gather>`);
    await passSeconds(15);
    expect(emulator.call(sid)?.status).toBe("in-progress");
    await passSeconds(20);
    expect(emulator.call(sid)?.status).toBe("completed");
  });

  test.each([
    ["keys where none are waited for", '<Gather input="speech"/>', "press"],
    ["speech where only keys are", "<Gather/>", "say"],
    ["keys while the call is with another", "<Dial>988</Dial>", "press"],
  ] as const)("%s cannot be", async (_what, twiml, how) => {
    const sid = await talk(twiml);
    await expect(emulator.line[how](sid, "1")).rejects.toThrow();
    expect(posted).toHaveLength(1);
  });

  test("a redirect leads on, and a dialled number takes the call until it is put down", async () => {
    says("/call", "<Say>One.</Say><Redirect>/second?a=1&amp;b=2</Redirect><Say>Never.</Say>");
    says("/second", "<Say>Two.</Say><Dial answerOnBridge='true'>988</Dial><Say>Never.</Say>");
    const sid = await emulator.line.ringIn(ANA);
    expect(posted[1]).toMatchObject({ path: "/second?a=1&b=2", isSigned: true });
    expect(spoken(sid)).toEqual(["One.", "Two."]);
    expect(emulator.call(sid)).toMatchObject({ status: "in-progress", dialled: "988" });
    await emulator.line.hangUp(sid);
    expect(emulator.call(sid)?.status).toBe("completed");
  });

  test("a call ends when its time is over", async () => {
    says("/made", '<Gather timeout="600" actionOnEmptyResult="true"/>');
    const sid = await ring({ timeLimit: 120 });
    await emulator.line.answer(sid, "human");
    await passSeconds(120);
    expect(emulator.call(sid)?.status).toBe("completed");
    expect(posted.filter(({ path }) => path === "/made")).toHaveLength(1);
  });

  test("goes on where it was after a restart", async () => {
    const sid = await talk('<Gather action="/next"><Say>Which?</Say></Gather>');
    await createEmulator().line.press(sid, "1");
    expect(spoken(sid)).toEqual(["Which?", "Next."]);
  });
});

describe("where there is no TwiML", () => {
  test.each([
    ["a server error", xml("", 500), 11200],
    ["another content type", new Response("hello"), 12300],
    ["nothing at all", new Response(null, { status: 204 }), 12100],
    ["XML that is none", xml("<Response>"), 12100],
    ["a verb that is none", xml("<Response><Speak>Hi.</Speak></Response>"), 12100],
  ])("after %s Twilio says so and hangs up, and the debugger tells", async (_what, answer, code) => {
    answers.set("/call", answer);
    const sid = await emulator.line.ringIn(ANA);
    expect(spoken(sid)).toEqual(["We are sorry, an application error has occurred. Goodbye."]);
    expect(emulator.call(sid)?.status).toBe("completed");
    expect(emulator.debuggerEvents()).toMatchObject([{ code, sid }]);
  });

  test("the fallback is asked, told what went wrong, and goes on with the call", async () => {
    answers.set("/call", xml("", 500));
    says("/fallback", "<Say>Call 9 8 8.</Say>");
    emulator = createEmulator({ voiceFallbackUrl: `${PUBLIC_URL}/fallback` });
    const sid = await emulator.line.ringIn(ANA);
    expect(posted.at(-1)).toMatchObject({
      path: "/fallback",
      isSigned: true,
      params: { CallSid: sid, ErrorCode: "11200", ErrorUrl: `${PUBLIC_URL}/call` },
    });
    expect(spoken(sid)).toEqual(["Call 9 8 8."]);
  });
});

/** Both ends of a call come under two names. */
function ends(one: string, other: string, phone: string) {
  const place = (side: string) => ({
    [side]: phone,
    [`${side}City`]: "",
    [`${side}Country`]: "US",
    [`${side}State`]: "",
    [`${side}Zip`]: "",
  });
  return { ...place(one), ...place(other) };
}
