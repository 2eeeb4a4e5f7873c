/** Whatever comes to a door, signed or not: Twilio's own is taken with 2xx, all else refused, and no inside is shown. */
import { demoAgency, putDemoPeople } from "@home-practice/local/demo.ts";
import { parseMessagingTwiml } from "@home-practice/local/twilio/messaging-twiml.ts";
import { createMemoryWorld, type MemoryWorld } from "@home-practice/service/testing/memory.ts";
import fc from "fast-check";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { beforeEach, describe, expect, test } from "vitest";
import { createFallbackApp } from "./fallback.app.ts";
import { createPerformHandler } from "./perform.ts";
import { createPhoneApp } from "./phone.app.ts";
import { createPortalDoor } from "./portal.ts";
import { createWakeHandler } from "./wake.ts";

const publicUrl = "https://practice.example";
const accountSid = `AC${"a".repeat(32)}`;
const token = "token";
const runs = { numRuns: 250, seed: 20270301 };
const few = { ...runs, numRuns: 80 };

let world: MemoryWorld;
let doors: { fetch(request: Request): Response | Promise<Response> }[];

beforeEach(async () => {
  world = createMemoryWorld({ agency: demoAgency, now: "2027-03-01T16:00:00Z" });
  await putDemoPeople(world.store);
  const signed = { publicUrl, accountSid, authTokens: [token] };
  doors = [createPhoneApp(world, signed), createFallbackApp(world, signed)];
});

const formHeaders = { "content-type": "application/x-www-form-urlencoded" };
async function ask(path: string, body: BodyInit, headers: Record<string, string>, method = "POST") {
  const door = doors[path.startsWith("/fallback") ? 1 : 0]!;
  const request = new Request(`${publicUrl}${path}`, { method, headers, ...(method !== "GET" && { body }) });
  const answer = await door.fetch(request);
  return { status: answer.status, text: await answer.text(), type: answer.headers.get("content-type") ?? "" };
}

function signed(path: string, fields: Record<string, string>) {
  const signature = getExpectedTwilioSignature(token, `${publicUrl}${path}`, fields);
  return ask(path, new URLSearchParams(fields).toString(), {
    ...formHeaders,
    "x-twilio-signature": signature,
  });
}

/** What no answer to the outside may hold: a trace, a path, a library's own words. */
const inside = /\bat \S+ \(|node:|node_modules|\/packages\/|\.ts:\d|TypeError|ZodError|undefined|\[object/;

/** Words as they never should come, and as they do. */
const nasty = fc.constantFrom(
  "]]>",
  "<Message>x</Message>",
  "&amp;",
  "\u0000\u0008\u001b",
  "\ud83d",
  "\udc00\ud800",
  "\u202e\u200f\ufeff",
  "\uffff",
  "Z̸͎͝a̶l̷g̵o̸".repeat(20),
  "{{7*7}}",
  "'; DROP TABLE",
  "__proto__",
  "constructor",
  "🙃".repeat(400),
  "{NEXT} {T}",
);
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 1600 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  nasty,
  fc.constantFrom(
    "JOIN PLANT4",
    "yes",
    "Robin",
    "1",
    "mon 7pm",
    "8",
    "9",
    "STOP",
    "START",
    "HELP",
    "DELETE",
    "i want to die",
  ),
  fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join(" ")),
);
/** A field is there, is odd, or is missing. */
const field = (usual: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: words },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
const sid = fc.integer({ min: 0, max: 40 }).map((n) => `SM${n.toString(16).padStart(32, "0")}`);
const phone = fc.integer({ min: 0, max: 3 }).map((n) => `+1555010003${n}`);
const form = fc
  .record(
    {
      MessageSid: field(sid),
      From: field(phone),
      To: field(fc.constant("+15550109999")),
      Body: field(words),
      NumMedia: field(fc.constantFrom("0", "1", "-1", "1e99", "many", "")),
      OptOutType: field(fc.constantFrom("STOP", "START", "HELP", "OTHER")),
      MessageStatus: field(fc.constantFrom("sent", "delivered", "undelivered", "failed", "new_status")),
      ErrorCode: field(fc.constantFrom("30003", "21610", "0", "-1", "1e400", "")),
      Extra: words,
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({
    AccountSid: accountSid,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  })) as fc.Arbitrary<Record<string, string>>;
const path = fc.oneof(
  fc.constantFrom("/phone/text", "/fallback/text", "/phone/status/reply.x", "/phone/status/staff.t_demo.x"),
  words.map((about) => `/phone/status/${encodeURIComponent(about.slice(0, 60).toWellFormed()) || "x"}`),
);

/** As it arrives: what is no text in UTF-8 does not survive the way. */
const asSent = (fields: Record<string, string>) => Object.fromEntries(new URLSearchParams(fields));

test("what Twilio signed is taken, whatever is in it, and what answers a text is TwiML", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(path, form, async (to, fields) => {
      const answer = await signed(to, asSent(fields));
      expect(answer.status).toBeGreaterThanOrEqual(200);
      expect(answer.status).toBeLessThan(300);
      expect(answer.text.replace(/<Message[^>]*>.*?<\/Message>/gs, "")).not.toMatch(inside);
      if (!to.endsWith("/text")) return;
      expect(answer.type).toContain("text/xml");
      for (const { body } of parseMessagingTwiml(answer.text)) expect(body.length).toBeLessThanOrEqual(1600);
    }),
    runs,
  );
  expect(world.lines.filter(({ what }) => what === "door-failed")).toEqual([]);
});

test("what was signed once and comes again changes nothing", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(form, async (fields) => {
      const sent = asSent(fields);
      const first = await signed("/phone/text", sent);
      const before = JSON.stringify(await world.store.load(sent.From ?? ""));
      expect(await signed("/phone/text", sent)).toEqual(first);
      expect(JSON.stringify(await world.store.load(sent.From ?? ""))).toBe(before);
    }),
    few,
  );
});

test("a forged, borrowed or missing signature opens nothing", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      path,
      form,
      fc.oneof(words, fc.constant("")),
      fc.nat(3),
      async (to, fields, made, how) => {
        const sent = asSent(fields);
        const good = getExpectedTwilioSignature(token, `${publicUrl}${to}`, sent);
        const borrowed = getExpectedTwilioSignature(token, `${publicUrl}/phone/other`, sent);
        const header = [Buffer.from(made).toString("base64"), borrowed, good.slice(1), ""][how] ?? "";
        const answer = await ask(to, new URLSearchParams(sent).toString(), {
          ...formHeaders,
          "x-twilio-signature": header,
        });
        expect(answer.status).toBe(403);
        expect(answer.text).not.toMatch(inside);
      },
    ),
    few,
  );
  expect(await world.store.load("+15550100030")).toBeUndefined();
});

describe("what is no form of Twilio's", () => {
  test.each([
    ["nothing", ""],
    ["half a form", "MessageSid=SM1&From=%2"],
    ["broken UTF-8", Buffer.from([0x42, 0x6f, 0xff, 0xfe, 0x3d, 0xc3])],
    ["a form of a megabyte", "Body=".padEnd(1_000_000, "x")],
    ["a thousand fields", Array.from({ length: 1000 }, (_, n) => `f${n}=1`).join("&")],
    ["JSON that says it is a form", '{"Body":"hello"}'],
    ["a field named like a part of every object", "__proto__=1&constructor=2&toString=3"],
  ])("%s is refused", async (_what, body) => {
    for (const to of ["/phone/text", "/phone/status/x", "/fallback/text"]) {
      const answer = await ask(to, body, { ...formHeaders, "x-twilio-signature": "x" });
      expect([403, 413]).toContain(answer.status);
      expect(answer.text).not.toMatch(inside);
    }
  });

  test("other methods, types and paths are refused", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "PUT", "DELETE", "POST"),
        fc.constantFrom("text/plain", "application/json", "multipart/form-data; boundary=x", ""),
        fc.constantFrom(
          "/phone/text",
          "/phone/",
          "/phone/../portal",
          "/phone/%2e%2e/x",
          "/phone/status/",
          "/fallback/x",
        ),
        fc.string({ maxLength: 200 }),
        async (method, type, to, body) => {
          const answer = await ask(to, body, type === "" ? {} : { "content-type": type }, method);
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toMatch(inside);
        },
      ),
      few,
    );
  });
});

describe("the pages", () => {
  test("answer whatever is asked with less than 500, and show no inside", { timeout: 120_000 }, async () => {
    const door = createPortalDoor(world, { publicUrl, textNumber: "+15550109999" });
    const part = fc.oneof(
      fc.constantFrom("portal", "clients", "alerts", "sign-in", "cards", "about", ".."),
      words,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 4 }),
        fc.constantFrom("GET", "POST"),
        fc.dictionary(fc.string({ maxLength: 12 }), words, { maxKeys: 5 }),
        fc.string({ maxLength: 60 }),
        async (parts, method, fields, cookie) => {
          const to = parts.map((each) => encodeURIComponent(each.slice(0, 80).toWellFormed())).join("/");
          const request = new Request(`${publicUrl}/portal/${to}`, {
            method,
            headers: { ...formHeaders, cookie: encodeURIComponent(cookie) },
            ...(method === "POST" && { body: new URLSearchParams(fields).toString() }),
          });
          const answer = await door.fetch(request);
          expect(answer.status).toBeLessThan(500);
          expect(await answer.text()).not.toMatch(/\bat \S+ \(|node_modules|\.tsx?:\d|ZodError/);
        },
      ),
      few,
    );
  });
});

describe("the doors inside AWS", () => {
  const anything = fc.oneof(
    fc.anything({ maxDepth: 3 }),
    fc.record({
      kind: fc.constantFrom("wake", "summary", "other"),
      clientId: words,
      at: words,
      therapistId: words,
    }),
  );

  test("an event that no schedule of ours sends is refused whole", async () => {
    const wake = createWakeHandler(world);
    await fc.assert(
      fc.asyncProperty(anything, async (event) => {
        const failure = await wake(event).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure !== undefined) expect(failure).toMatchObject({ name: "ZodError" });
      }),
      few,
    );
  });

  test("records of the stream that ask for nothing of ours are passed over", async () => {
    const perform = createPerformHandler(world);
    const image = fc.dictionary(fc.constantFrom("pk", "sk", "kind", "id"), fc.record({ S: words }));
    await fc.assert(
      fc.asyncProperty(fc.array(image, { maxLength: 4 }), async (images) => {
        const Records = images.map((NewImage) => ({ eventName: "INSERT", dynamodb: { NewImage } }));
        expect(await perform({ Records })).toEqual({ batchItemFailures: [] });
      }),
      few,
    );
  });
});
