/** The Twilio emulator as the real client, a service with real signature checks, and a phone see it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTwilioEmulator } from "./emulator.ts";
import { ACCOUNT, type Emulation, openEmulation, PUBLIC_URL, xml } from "./testing/open-emulation.ts";

const ANA = "+15550100001";
const START_MS = Date.parse("2027-03-01T12:00:00.700Z");

let close: Emulation["close"];
let url: Emulation["url"];
let disk: Emulation["disk"];
let clock: Emulation["clock"];
let posted: Emulation["posted"];
let answers: Emulation["answers"];
let emulator: Emulation["emulator"];
let createEmulator: Emulation["createEmulator"];
let client: Emulation["client"];
let clientWith: Emulation["clientWith"];

beforeEach(async () => {
  ({ url, disk, clock, posted, answers, emulator, createEmulator, client, clientWith, close } =
    await openEmulation(START_MS));
});
afterEach(() => close());

const send = (changes: object = {}) =>
  client.messages.create({
    to: ANA,
    messagingServiceSid: ACCOUNT.messagingServiceSid,
    body: "Time for your walk",
    statusCallback: `${PUBLIC_URL}/status/e1`,
    ...changes,
  });

/** The thread in short. */
const thread = () => emulator.thread(ANA).map(({ by, body, status }) => `${by}: ${body} (${status})`);

describe("a text that the service starts", () => {
  test("is accepted, then reported signed and in order until it is delivered", async () => {
    const message = await send();
    expect(message).toMatchObject({
      status: "accepted",
      numSegments: "0",
      to: ANA,
      dateCreated: new Date("2027-03-01T12:00:00Z"),
      messagingServiceSid: ACCOUNT.messagingServiceSid,
    });
    expect(posted).toEqual([]);
    expect(await emulator.deliverCallbacks()).toBe(3);
    expect(
      posted.map(({ path, isSigned, params }) => [path, isSigned, params.MessageSid, params.MessageStatus]),
    ).toEqual(["queued", "sent", "delivered"].map((status) => ["/status/e1", true, message.sid, status]));
    expect(posted.at(-1)?.params).toMatchObject({
      From: ACCOUNT.phoneNumber,
      To: ANA,
      RawDlrDoneDate: "2703011200",
    });
    expect(await client.messages(message.sid).fetch()).toMatchObject({
      status: "delivered",
      numSegments: "1",
    });
    expect(await emulator.deliverCallbacks()).toBe(0);
    expect(emulator.thread(ANA)).toMatchObject([
      {
        at: "2027-03-01T12:00:00.700Z",
        direction: "out",
        by: "service",
        body: "Time for your walk",
        sid: message.sid,
        status: "delivered",
      },
    ]);
  });

  test("from a number begins as queued, and without a callback nothing is posted", async () => {
    const message = await client.messages.create({ to: ANA, from: ACCOUNT.phoneNumber, body: "hello" });
    expect(message.status).toBe("queued");
    expect(await emulator.deliverCallbacks()).toBe(0);
    expect(thread()).toEqual(["service: hello (delivered)"]);
  });

  test("is undelivered where the number cannot be reached", async () => {
    emulator.faults.undeliverable.set(ANA, 30006);
    const { sid } = await send();
    await emulator.deliverCallbacks();
    expect(posted.at(-1)?.params).toMatchObject({ MessageStatus: "undelivered", ErrorCode: "30006" });
    expect(await client.messages(sid).fetch()).toMatchObject({ status: "undelivered", errorCode: 30006 });
    expect(emulator.thread(ANA)).toMatchObject([{ status: "undelivered", errorCode: 30006 }]);
  });

  test("is reported again after a crash in the middle of a report", async () => {
    await send();
    const crashed = createTwilioEmulator({
      clock,
      disk,
      account: ACCOUNT,
      fetch: () => new Promise(() => undefined),
    });
    void crashed.deliverCallbacks();
    await Promise.resolve();
    await createEmulator().deliverCallbacks();
    expect(posted.map(({ params }) => params.MessageStatus)).toEqual(["queued", "sent", "delivered"]);
  });

  test("is delivered even where the callback fails, which the debugger shows", async () => {
    answers.set("/status/e1", new Response("no", { status: 500 }));
    await send();
    await emulator.deliverCallbacks();
    expect(thread()).toEqual(["service: Time for your walk (delivered)"]);
    expect(emulator.debuggerEvents()[0]).toMatchObject({ code: 11200, url: `${PUBLIC_URL}/status/e1` });
  });

  test.each([
    [21604, 400, { to: "" }],
    [21211, 400, { to: "5550100001" }],
    [21211, 400, { to: "+1555" }],
    [21603, 400, { messagingServiceSid: undefined }],
    [21701, 400, { messagingServiceSid: "MGother" }],
    [21606, 400, { messagingServiceSid: undefined, from: "+15550107777" }],
    [21266, 400, { to: ACCOUNT.phoneNumber }],
    [21602, 400, { body: " " }],
    [21617, 400, { body: "a".repeat(1601) }],
    [21609, 400, { statusCallback: "nowhere" }],
  ])("is refused with %i", async (code, status, changes) => {
    await expect(send(changes)).rejects.toMatchObject({
      code,
      status,
      moreInfo: `https://www.twilio.com/docs/errors/${code}`,
    });
    expect(emulator.phones()).toEqual([]);
  });
});

describe("the REST interface", () => {
  test("opens with an API key, and with nothing else", async () => {
    client = clientWith(`SK${"b".repeat(32)}`, "key-secret");
    await send();
    for (const [name, secret] of [
      [ACCOUNT.accountSid, "another"],
      [`SK${"d".repeat(32)}`, "key-secret"],
    ] as const) {
      client = clientWith(name, secret);
      await expect(send()).rejects.toMatchObject({ code: 20003, status: 401 });
    }
    expect((await fetch(`${url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`)).status).toBe(401);
    expect(thread()).toHaveLength(1);
  });

  test("redacts a text once it is finished; the phone keeps it", async () => {
    const { sid } = await send();
    await expect(client.messages(sid).update({ body: "" })).rejects.toMatchObject({
      code: 20009,
      status: 409,
    });
    await emulator.deliverCallbacks();
    await expect(client.messages(sid).update({ body: "other words" })).rejects.toMatchObject({ code: 20001 });
    expect((await client.messages(sid).update({ body: "" })).body).toBe("");
    expect((await client.messages(sid).fetch()).body).toBe("");
    expect(thread()).toEqual(["service: Time for your walk (delivered)"]);
  });

  test("deletes a text; the phone keeps it", async () => {
    const { sid } = await send();
    await emulator.deliverCallbacks();
    expect(await client.messages(sid).remove()).toBe(true);
    await expect(client.messages(sid).fetch()).rejects.toMatchObject({ code: 20404, status: 404 });
    expect(await client.messages.list()).toEqual([]);
    expect(thread()).toHaveLength(1);
  });

  test("lists the newest first, filtered, page by page", async () => {
    for (const body of ["one", "two", "three", "four", "five"]) {
      await send({ body });
      await emulator.deliverCallbacks();
      clock.forwardTo(clock.nowMs() + 60_000);
    }
    await send({ to: "+15550100002", body: "to another" });
    await emulator.receiveText({ from: ANA, body: "from Ana" });
    const bodies = async (filter: object) => (await client.messages.list(filter)).map(({ body }) => body);
    expect(await bodies({ pageSize: 2 })).toEqual([
      "from Ana",
      "to another",
      "five",
      "four",
      "three",
      "two",
      "one",
    ]);
    expect(await bodies({ to: ANA, from: ACCOUNT.phoneNumber })).toEqual([
      "five",
      "four",
      "three",
      "two",
      "one",
    ]);
    expect(await bodies({ from: ANA })).toEqual(["from Ana"]);
    const [dateSentAfter, dateSentBefore] = ["12:01:00", "12:03:00"].map(
      (time) => new Date(`2027-03-01T${time}Z`),
    );
    expect(await bodies({ to: ANA, dateSentAfter, dateSentBefore })).toEqual(["four", "three", "two"]);
    expect(await bodies({ dateSent: new Date("2027-03-02T00:00:00Z") })).toEqual([]);
  });

  test.each([
    ["too-many-requests", { status: 429, code: 20429 }, 0],
    ["server-error", { status: 500 }, 0],
    ["reset", { code: "ECONNRESET" }, 0],
    ["reset-after-accepting", { code: "ECONNRESET" }, 1],
    ["silence-after-accepting", { code: "ECONNABORTED" }, 1],
  ] as const)("fails once with %s", async (fault, error, sent) => {
    emulator.faults.requests.push(fault);
    await expect(send()).rejects.toMatchObject(error);
    expect(thread()).toHaveLength(sent);
    await send();
    expect(thread()).toHaveLength(sent + 1);
  });

  test("does not know other resources", async () => {
    await expect(client.queues.list()).rejects.toMatchObject({ code: 20404 });
  });
});

describe("a client's text", () => {
  test("is posted signed with every field, and the replies come back with their reports", async () => {
    answers.set(
      "/texts",
      xml('<Response><Message action="/status/r1">Tom &amp; Ana</Message><Message>Two</Message></Response>'),
    );
    const received = await emulator.receiveText({ from: ANA, body: " JOIN  1234 " });
    expect(received).toMatchObject({ status: 200, replies: [{ body: "Tom & Ana" }, { body: "Two" }] });
    expect(posted).toEqual([
      {
        path: "/texts",
        isSigned: true,
        params: {
          AccountSid: ACCOUNT.accountSid,
          ApiVersion: "2010-04-01",
          Body: " JOIN  1234 ",
          From: ANA,
          FromCity: "",
          FromCountry: "US",
          FromState: "",
          FromZip: "",
          MessageSid: received.sid,
          MessagingServiceSid: ACCOUNT.messagingServiceSid,
          NumMedia: "0",
          NumSegments: "1",
          SmsMessageSid: received.sid,
          SmsSid: received.sid,
          SmsStatus: "received",
          To: ACCOUNT.phoneNumber,
          ToCity: "",
          ToCountry: "US",
          ToState: "",
          ToZip: "",
        },
      },
    ]);
    await emulator.deliverCallbacks();
    const reports = posted
      .slice(1)
      .map(({ path, params }) => [path, params.MessageSid, params.MessageStatus]);
    expect(reports).toEqual([
      ["/status/r1", received.replies[0]?.sid, "sent"],
      ["/status/r1", received.replies[0]?.sid, "delivered"],
    ]);
    expect(thread()).toEqual([
      "client:  JOIN  1234  (received)",
      "service: Tom & Ana (delivered)",
      "service: Two (delivered)",
    ]);
  });

  test("may bring pictures", async () => {
    const media = [{ url: "https://api.twilio.com/media/1", contentType: "image/jpeg" }];
    const { sid } = await emulator.receiveText({ from: ANA, body: "", media });
    expect(sid).toMatch(/^MM[0-9a-f]{32}$/);
    expect(posted[0]?.params).toMatchObject({
      NumMedia: "1",
      MediaUrl0: "https://api.twilio.com/media/1",
      MediaContentType0: "image/jpeg",
    });
  });

  test("delivered again with its sid is posted again and changes nothing here", async () => {
    answers.set("/texts", xml("<Response><Message>Welcome</Message></Response>"));
    const first = await emulator.receiveText({ from: ANA, body: "hi", sid: "SM1" });
    await emulator.deliverCallbacks();
    const before = emulator.thread(ANA);
    const again = await emulator.receiveText({ from: ANA, body: "hi", sid: "SM1" });
    expect(again).toEqual(first);
    expect(posted.map(({ params }) => params)).toEqual([posted[0]?.params, posted[0]?.params]);
    expect(emulator.thread(ANA)).toEqual(before);
  });

  test("signed with the wrong token is refused by the service", async () => {
    const received = await emulator.receiveText({ from: ANA, body: "hi", authToken: "wrong" });
    expect(received).toMatchObject({ status: 403, errorCode: 11200, replies: [] });
    expect(posted).toMatchObject([{ isSigned: false }]);
    expect(thread()).toEqual(["client: hi (received)"]);
  });

  test.each([
    ["a server error, after its one retry", xml("", 500), 11200, 2],
    ["a client error", xml("", 404), 11200, 1],
    ["XML that is none", xml("<Response>"), 12100, 1],
    ["another content type", new Response("hello"), 12300, 1],
  ])("goes to the fallback after %s", async (_name, answer, code, attempts) => {
    answers.set("/texts", answer);
    answers.set("/fallback", xml("<Response><Message>988</Message></Response>"));
    emulator = createEmulator({ textFallbackUrl: `${PUBLIC_URL}/fallback` });
    const received = await emulator.receiveText({ from: ANA, body: "hi" });
    expect(received).toMatchObject({ status: 200, replies: [{ body: "988" }] });
    expect(posted.map(({ path }) => path)).toEqual([...Array(attempts).fill("/texts"), "/fallback"]);
    expect(posted.at(-1)).toMatchObject({
      isSigned: true,
      params: { Body: "hi", ErrorCode: String(code), ErrorUrl: `${PUBLIC_URL}/texts#rc=1&rp=5xx` },
    });
    expect(emulator.debuggerEvents()).toMatchObject([{ code, sid: received.sid }]);
  });

  test("without a fallback stays unanswered, which the debugger shows, and can come again", async () => {
    answers.set("/texts", xml("", 503));
    expect(await emulator.receiveText({ from: ANA, body: "hi", sid: "SM1" })).toEqual({
      sid: "SM1",
      status: 503,
      errorCode: 11200,
      replies: [],
    });
    expect(emulator.debuggerEvents()).toMatchObject([
      { code: 11200, sid: "SM1", at: "2027-03-01T12:00:00.700Z" },
    ]);
    answers.set("/texts", xml("<Response><Message>Sorry</Message></Response>"));
    await emulator.receiveText({ from: ANA, body: "hi", sid: "SM1" });
    expect(thread()).toEqual(["client: hi (received)", "service: Sorry (queued)"]);
  });

  test("a reply whose status has nowhere to go is sent all the same", async () => {
    answers.set("/texts", xml('<Response><Message action="https://">Hello</Message></Response>'));
    await emulator.receiveText({ from: ANA, body: "hi" });
    expect(await emulator.deliverCallbacks()).toBe(0);
    expect(thread()).toEqual(["client: hi (received)", "service: Hello (delivered)"]);
  });

  test("an answer with a text too long or empty sends the others", async () => {
    const long = "a".repeat(1601);
    answers.set(
      "/texts",
      xml(`<Response><Message>${long}</Message><Message/><Message>fits</Message></Response>`),
    );
    const { replies } = await emulator.receiveText({ from: ANA, body: "hi" });
    expect(replies.map(({ sid }) => sid !== undefined)).toEqual([false, false, true]);
    expect(emulator.debuggerEvents().map(({ code }) => code)).toEqual([21617, 14103]);
  });
});

describe("the carrier's words", () => {
  test("STOP is answered by the carrier and blocks all that the service sends", async () => {
    answers.set(
      "/texts",
      xml('<Response><Message action="/status/r1">Sorry to see you go</Message></Response>'),
    );
    await emulator.receiveText({ from: ANA, body: "Stop" });
    expect(posted[0]?.params).toMatchObject({ Body: "Stop", OptOutType: "STOP" });
    await expect(send()).rejects.toMatchObject({ code: 21610, status: 400 });
    await emulator.deliverCallbacks();
    expect(thread()).toEqual([
      "client: Stop (received)",
      "carrier: You are out. (delivered)",
      "service: Sorry to see you go (undelivered)",
    ]);
    expect(posted.slice(1).map(({ params }) => params)).toMatchObject([
      { MessageStatus: "undelivered", ErrorCode: "21610" },
    ]);
    expect(emulator.isBlocked(ANA)).toBe(true);
    expect(emulator.isBlocked("+15550100002")).toBe(false);
    expect(createEmulator().isBlocked(ANA)).toBe(true);
  });

  test("START, or YES from a blocked number, lets texts through again", async () => {
    for (const word of ["START", "yes"]) {
      await emulator.receiveText({ from: ANA, body: "stop" });
      await emulator.receiveText({ from: ANA, body: word });
      expect(posted.at(-1)?.params).toMatchObject({ OptOutType: "START" });
      expect(await send()).toMatchObject({ status: "accepted" });
    }
    await emulator.receiveText({ from: ANA, body: "YES" });
    expect(posted.at(-1)?.params.OptOutType).toBeUndefined();
    expect(thread().filter((line) => line.startsWith("carrier: You are in."))).toHaveLength(2);
  });

  test("HELP is answered by the carrier and blocks nothing", async () => {
    await emulator.receiveText({ from: ANA, body: "help" });
    expect(posted[0]?.params).toMatchObject({ OptOutType: "HELP" });
    expect(thread()).toEqual(["client: help (received)", "carrier: Crisis? 988. (queued)"]);
    await send();
  });

  test("a stop word delivered again after START does not block again", async () => {
    await emulator.receiveText({ from: ANA, body: "stop", sid: "SM1" });
    await emulator.receiveText({ from: ANA, body: "start" });
    await emulator.receiveText({ from: ANA, body: "stop", sid: "SM1" });
    expect(posted.at(-1)?.params).toMatchObject({ MessageSid: "SM1", OptOutType: "STOP" });
    expect(emulator.isBlocked(ANA)).toBe(false);
  });

  test("a sentence with a stop word is the service's to hear", async () => {
    await emulator.receiveText({ from: ANA, body: "stop please" });
    expect(posted[0]?.params.OptOutType).toBeUndefined();
    expect(emulator.isBlocked(ANA)).toBe(false);
  });

  test("without Advanced Opt-Out the webhook does not say what the word was", async () => {
    emulator = createEmulator({ advancedOptOut: false });
    await emulator.receiveText({ from: ANA, body: "stop" });
    expect(posted[0]?.params.OptOutType).toBeUndefined();
    expect(emulator.isBlocked(ANA)).toBe(true);
  });
});
