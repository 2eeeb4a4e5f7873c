/** The local world's HTTP interface, which people script: its answers, its errors, and that no check is switched off. */
import { rmSync } from "node:fs";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newDataFolder } from "./local.ts";

const phone = "+15550100051";
const begins = "2027-03-01T16:00:00Z";
const dataFolder = newDataFolder();
let world: World;

beforeAll(async () => {
  world = await openWorld({ dataFolder, port: 0, withoutWeeks: true, wallMs: () => Date.parse(begins) });
}, 60_000);

afterAll(async () => {
  await world.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function call(path: string, body?: unknown) {
  const init =
    body === undefined
      ? {}
      : { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
  const answer = await fetch(`${world.url}/local${path}`, init);
  return { status: answer.status, json: (await answer.json()) as never };
}

test("a text is answered with the words and their names, and the thread tells it all", async () => {
  const { status, json } = await call("/texts", { from: phone, body: "JOIN PLANT4" });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    replies: [{ messages: ["optin_1"] }],
  });
  const thread = await call(`/texts?phone=${phone}`);
  expect(thread.json).toMatchObject([
    { direction: "in", by: "client", body: "JOIN PLANT4", messages: [], segments: 1 },
    { direction: "out", by: "service", messages: ["optin_1"], segments: 2, status: "delivered" },
  ]);
  expect((await call(`/texts?phone=${encodeURIComponent(phone)}`)).json).toEqual(thread.json);
});

test("the same sid again gets the same words, once", async () => {
  const sid = `SM${"d".repeat(32)}`;
  const first = await call("/texts", { from: phone, body: "HELP ME", sid });
  expect((await call("/texts", { from: phone, body: "HELP ME", sid })).json).toEqual(first.json);
  const thread = (await call(`/texts?phone=${phone}`)).json as { body: string; by: string }[];
  expect(thread.filter(({ by, body }) => by === "client" && body === "HELP ME")).toHaveLength(1);
});

test("two texts at the same moment are both answered", async () => {
  const from = "+15550100052";
  await call("/texts", { from, body: "JOIN PLANT4" });
  const both = await Promise.all([
    call("/texts", { from, body: "yes" }),
    call("/texts", { from, body: "ESPAÑOL" }),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const thread = (await call(`/texts?phone=${from}`)).json as { direction: string }[];
  expect(thread.filter(({ direction }) => direction === "in")).toHaveLength(3);
  expect(thread.filter(({ direction }) => direction === "out")).toHaveLength(3);
});

test("with a wrong token the door says 403, and nothing is changed", async () => {
  const before = (await call("/world")).json;
  const received = await world.twilio.receiveText({
    from: "+15550100053",
    body: "JOIN PLANT4",
    authToken: "wrong",
  });
  expect(received.status).toBe(403);
  expect(await world.ports.store.load("+15550100053")).toBeUndefined();
  expect(before).toMatchObject({ clients: 2 });
});

test("the carrier answers its own words, and a number that said STOP gets nothing more", async () => {
  const from = "+15550100054";
  await call("/texts", { from, body: "JOIN PLANT4" });
  expect((await call("/texts", { from, body: "STOP" })).json).toMatchObject({ replies: [] });
  expect((await call("/texts", { from, body: "hello" })).json).toMatchObject({ replies: [] });
  const thread = (await call(`/texts?phone=${from}`)).json as { by: string; body: string }[];
  expect(thread.filter(({ by }) => by === "carrier")).toHaveLength(1);
});

test("the clock moves forward only, and a letter comes on Monday", async () => {
  const { json } = await call("/clock", { forward: "PT1H" });
  expect(json).toEqual({ now: "2027-03-01T17:00:00Z" });
  expect(await call("/clock", { to: "2027-03-01T16:59:59Z" })).toMatchObject({
    status: 409,
    json: { error: { code: "past" } },
  });
  await call("/clock", { to: "2027-03-08T15:00:00Z" });
  const all = (await call("/letters")).json as { subject: string; html: string; text: string }[];
  const letters = all.filter(({ subject }) => subject.startsWith("Practice notes"));
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({
    subject: expect.stringMatching(/^Practice notes/),
    html: expect.stringContaining("<html"),
  });
});

describe("errors are kind and have a code", () => {
  test.each([
    ["no JSON", "/texts", "{", 400, "bad_json"],
    ["no sender", "/texts", { body: "hi" }, 400, "bad_request"],
    ["a sender that is no number", "/texts", { from: "Ana", body: "hi" }, 400, "bad_request"],
    ["too long", "/texts", { from: phone, body: "x".repeat(1601) }, 400, "bad_request"],
    ["a sid that is none", "/texts", { from: phone, body: "hi", sid: "1" }, 400, "bad_request"],
    ["a duration that is none", "/clock", { forward: "a day" }, 400, "bad_request"],
    ["an instant that is none", "/clock", { to: "tomorrow" }, 400, "bad_request"],
    ["a slip of years", "/clock", { forward: "P900D" }, 400, "too_far"],
    ["a path that is none", "/nothing", { a: 1 }, 404, "not_found"],
  ])("%s", async (_what, path, body, status, code) => {
    expect(await call(path, body)).toMatchObject({
      status,
      json: { error: { code, message: expect.any(String) } },
    });
  });

  test("a thread without a number", async () => {
    expect(await call("/texts")).toMatchObject({ status: 400, json: { error: { code: "bad_phone" } } });
  });
});
