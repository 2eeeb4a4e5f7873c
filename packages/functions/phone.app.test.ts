/** The phone's door: who is let in, what is refused, and what answers a text. */
import { demoAgency, demoCode, putDemoPeople } from "@home-practice/local/demo.ts";
import { perform } from "@home-practice/service/perform.ts";
import { createMemoryWorld, type MemoryWorld } from "@home-practice/service/testing/memory.ts";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { beforeEach, describe, expect, test } from "vitest";
import { createPhoneApp } from "./phone.app.ts";

const publicUrl = "https://practice.example";
const accountSid = `AC${"a".repeat(32)}`;
const [token, nextToken] = ["token-now", "token-next"];
const from = "+15550100031";

let world: MemoryWorld;
let app: ReturnType<typeof createPhoneApp>;
let count = 0;

beforeEach(async () => {
  world = createMemoryWorld({ agency: demoAgency, now: "2027-03-01T16:00:00Z" });
  await putDemoPeople(world.store);
  app = createPhoneApp(world, { publicUrl, accountSid, authTokens: [token, nextToken] });
});

function form(fields: Record<string, string> = {}): Record<string, string> {
  const MessageSid = `SM${(++count).toString(16).padStart(32, "0")}`;
  return {
    MessageSid,
    AccountSid: accountSid,
    From: from,
    To: "+15550109999",
    Body: "hello",
    NumMedia: "0",
    FromZip: "",
    ...fields,
  };
}

function post(
  fields: Record<string, string>,
  { path = "/phone/text", signWith = token, type = "application/x-www-form-urlencoded" } = {},
) {
  const signature = getExpectedTwilioSignature(signWith, `${publicUrl}${path}`, fields);
  return app.request(path, {
    method: "POST",
    headers: { "content-type": type, "x-twilio-signature": signature },
    body: new URLSearchParams(fields).toString(),
  });
}

const text = async (body: string, fields = {}) => (await post(form({ Body: body, ...fields }))).text();

describe("who is let in", () => {
  test("a text signed with the token, or with the next one while it is rotated", async () => {
    expect((await post(form())).status).toBe(200);
    expect((await post(form(), { signWith: nextToken })).status).toBe(200);
  });

  test("nobody without a signature, or with another's", async () => {
    expect((await post(form(), { signWith: "wrong" })).status).toBe(403);
    const unsigned = await app.request("/phone/text", { method: "POST", body: new URLSearchParams(form()) });
    expect(unsigned.status).toBe(403);
  });

  test("nobody whose form was changed on the way", async () => {
    const fields = form();
    const signature = getExpectedTwilioSignature(token, `${publicUrl}/phone/text`, fields);
    const changed = await app.request("/phone/text", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature },
      body: new URLSearchParams({ ...fields, Body: "something else" }).toString(),
    });
    expect(changed.status).toBe(403);
  });

  test("no webhook of another account", async () => {
    expect((await post(form({ AccountSid: `AC${"b".repeat(32)}` }))).status).toBe(403);
  });

  test.each([
    ["another method", () => app.request("/phone/text"), 405],
    ["JSON", () => post(form(), { type: "application/json" }), 400],
    ["a body of megabytes", () => post(form({ Body: "x".repeat(100_000) })), 413],
    ["another path", () => post(form(), { path: "/phone/nothing" }), 404],
  ])("%s is refused, and told nothing", async (_what, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/\+1555|at \/|Error:/);
  });
});

test.each([
  ["without a sender", { From: "" }],
  ["with a made-up sid", { MessageSid: "SM1" }],
])(
  "a signed form %s is taken, as Twilio would only send it again, and operators hear of it",
  async (_what, fields) => {
    const answer = await post(form(fields));
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("<Message");
    expect(world.lines).toContainEqual({ what: "text-not-understood" });
  },
);

describe("what answers a text", () => {
  test("JOIN and the code bring the consent words, as one text with a report address", async () => {
    const twiml = await text(`join ${demoCode.toLowerCase()}`);
    expect(twiml.match(/<Message/g)).toHaveLength(1);
    expect(twiml).toContain("Reply 1 to begin");
    expect(twiml).toMatch(/action="https:\/\/practice\.example\/phone\/status\/reply\.SM[0-9a-f]{32}"/);
  });

  test("the same text again gets the same words and changes nothing", async () => {
    const fields = form({ Body: `JOIN ${demoCode}` });
    const first = await (await post(fields)).text();
    const before = JSON.stringify(await world.store.load(from));
    expect(await (await post(fields)).text()).toBe(first);
    expect(JSON.stringify(await world.store.load(from))).toBe(before);
  });

  test("two texts at the same moment are both answered and neither is lost", async () => {
    await text(`JOIN ${demoCode}`);
    await text("yes");
    const answers = await Promise.all([text("Robin"), text("HELP")]);
    expect(answers.filter((answer) => answer.includes("<Message"))).toHaveLength(1);
    const record = await world.store.load(from);
    expect(record?.who === "client" && record.state.name).toBe("Robin");
    expect(record?.who === "client" && record.state.turn).toBe(4);
  });

  test("a stranger is answered once a day, and learns nothing", async () => {
    const first = await text("hi, is this dr rivera's therapy line?");
    expect(first).toContain("automated line");
    expect(first.replace(/action="[^"]*"/, "")).not.toMatch(/therap|Rivera|Cedar|practice/i);
    expect(await text("hello??")).not.toContain("<Message");
    world.clock.moveTo("2027-03-02T17:00:00Z");
    expect(await text("hello??")).toContain("<Message");
  });

  test("words of danger from a stranger are always answered with the crisis line", async () => {
    await text("hi");
    expect(await text("i want to kill myself")).toContain("988");
    expect(await text("i want to kill myself")).toContain("988");
  });

  test.each(["JOIN", "JOIN PLANT5", "join the club", "JOIN plant 9!"])("%s: which code?", async (body) => {
    expect(await text(body)).toContain("Which code is on your card");
  });

  test("a closed code opens nothing", async () => {
    const code = await world.store.joinCode(demoCode);
    await world.store.putJoinCode({ ...code!, closed: true });
    expect(await text(`JOIN ${demoCode}`)).toContain("Which code is on your card");
  });

  test("joining twice is met with a reminder that they are in", async () => {
    await text(`JOIN ${demoCode}`);
    for (const body of ["yes", "Robin", "1", "mon 7pm 5 min", "8", "9"]) await text(body);
    expect(await text(`JOIN ${demoCode}`)).toMatch(/already/i);
  });

  test.each([
    ["nothing at all", "", {}],
    [
      "a picture",
      "",
      { NumMedia: "1", MediaUrl0: "https://api.twilio.com/x", MediaContentType0: "image/jpeg" },
    ],
    ["control characters", "\u0000\u0007\u001b", {}],
  ])("%s is met with a kind word, once", async (_what, body, fields) => {
    await text(`JOIN ${demoCode}`);
    expect(await text(body, fields)).toContain("I can only read words");
    expect(await text(body, fields)).not.toContain("<Message");
  });

  test.each([
    ["1,600 characters", "word ".repeat(320)],
    ["emoji only", "🙃🙃🙃"],
    ["another script", "мне сегодня было тяжело, но я попробовал"],
    ["markup", "<Response><Message>gotcha</Message></Response>"],
    ["a lone surrogate", "\ud83d oh"],
  ])("%s leaves the conversation whole", async (_what, body) => {
    await text(`JOIN ${demoCode}`);
    await text("yes");
    const twiml = await text(body);
    expect(twiml).toMatch(/^<\?xml/);
    expect(twiml.match(/<Response>/g)?.length ?? 1).toBe(1);
    const record = await world.store.load(from);
    expect(record?.who === "client" && record.state.consent).toBe("given");
  });

  test.each(["32665", "+1555", "Verizon"])("%s is a machine and is not answered", async (sender) => {
    expect(await text("hello", { From: sender })).not.toContain("<Message");
  });

  test("STOP, answered by the carrier, is not answered twice", async () => {
    await text(`JOIN ${demoCode}`);
    await text("yes");
    expect(await text("STOP", { OptOutType: "STOP" })).not.toContain("<Message");
    const record = await world.store.load(from);
    expect(record?.who === "client" && record.state.optedOut?.by).toBe("carrier");
    expect(await text("hello")).not.toContain("<Message");
  });
});

describe("what became of a text", () => {
  const report = (fields: Record<string, string>) =>
    post(
      {
        MessageSid: `SM${"c".repeat(32)}`,
        AccountSid: accountSid,
        To: from,
        From: "+15550109999",
        ...fields,
      },
      { path: "/phone/status/reply.x" },
    );

  test("is heard, and what follows from it is performed", async () => {
    await text(`JOIN ${demoCode}`);
    await text("yes");
    expect((await report({ MessageStatus: "undelivered", ErrorCode: "21610" })).status).toBe(204);
    for (const outgoing of world.store.drainStream()) await perform(world, outgoing);
    const record = await world.store.load(from);
    expect(record?.who === "client" && record.state.optedOut?.by).toBe("refusal");
  });

  test("a report without a status is taken, and operators hear of it", async () => {
    expect((await report({})).status).toBe(204);
    expect(world.lines).toContainEqual({ what: "report-not-understood" });
  });
});

test("no word, name or number of anybody is logged", async () => {
  for (const body of [
    `JOIN ${demoCode}`,
    "yes",
    "Robin",
    "1",
    "mon 7pm 5 min",
    "i feel terrible about my boss",
    "STOP",
  ])
    await text(body);
  const logged = JSON.stringify(world.lines);
  expect(logged).not.toMatch(/Robin|boss|terrible|\+1555|PLANT4|Rivera/);
});
