/** The local world's small HTTP interface, which the page, the terminal and people's scripts are built on. */

import { segments } from "@home-practice/conversation/messages/segments.ts";
import { clientOwner } from "@home-practice/service/outgoing.ts";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import { askedPhone, failure, parsed, phone } from "./api-body.ts";
import { addCallPaths } from "./api-calls.ts";
import { demoCode, demoTherapist, staffPhones } from "./demo.ts";
import type { World } from "./world.ts";

const sid = z
  .string()
  .regex(/^(SM|MM)[0-9a-f]{32}$/, "must be a MessageSid, such as SM and 32 hexadecimal digits");
const textBody = z.object({
  from: phone,
  body: z.string().max(1600, "must be 1,600 characters at most, as at Twilio"),
  sid: sid.optional(),
  media: z.int().min(0).max(10).optional(),
});
const duration = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const clockBody = z.union([
  z.object({ forward: z.string().regex(duration, "must be a duration such as PT24H") }),
  z.object({
    to: z.iso.datetime({ offset: true, error: "must be an instant such as 2027-03-14T09:00:00Z" }),
  }),
]);

/** How far ahead the clock may be moved at once; beyond it a typing slip would run for minutes. */
const forwardMaxMs = 400 * 86_400_000;

export function createApi(
  world: Pick<World, "ports" | "clock" | "twilio" | "schedules" | "mailbox" | "settle" | "moveTo">,
): Hono {
  const { ports, clock, twilio, schedules, mailbox, settle, moveTo } = world;
  const { store } = ports;
  const app = new Hono().basePath("/local");

  app.get("/world", async (context) => {
    // Alerts go to the phones of the staff, which are no clients'.
    const phones = twilio.phones().filter((each) => !staffPhones.includes(each));
    const clients = await store.caseload(demoTherapist.id);
    return context.json({
      now: ports.clock.now(),
      joinCode: demoCode,
      clients: clients.length,
      texts: phones.reduce((sum, each) => sum + twilio.thread(each).length, 0),
      calls: phones.reduce((sum, each) => sum + twilio.callsOf(each).length, 0),
      letters: mailbox.letters().length,
      schedules: schedules.schedules(),
      phones,
    });
  });

  app.post("/texts", async (context) => {
    const { from, body, sid: given, media = 0 } = await parsed(context, textBody);
    const pictures = Array.from({ length: media }, (_, index) => ({
      url: `https://api.twilio.com/media/${index}`,
      contentType: "image/jpeg",
    }));
    const received = await twilio.receiveText({
      from,
      body,
      ...(given && { sid: given }),
      ...(media > 0 && { media: pictures }),
    });
    await settle();
    if (received.errorCode !== undefined) {
      throw failure(
        502,
        "door_failed",
        `The door answered ${received.status ?? "nothing"}; Twilio would say ${received.errorCode}.`,
      );
    }
    const heard = await store.heard(from, received.sid);
    const replies = received.replies.map(({ body: said }) => ({
      body: said,
      messages: heard?.reply?.messages ?? [],
    }));
    return context.json({ sid: received.sid, replies });
  });

  app.get("/texts", async (context) => {
    const asked = askedPhone(context);
    const texts = await Promise.all(
      twilio.thread(asked).map(async ({ at, direction, by, body, status, statusCallback }) => ({
        at,
        direction,
        by,
        body,
        messages: by === "service" ? await namesOf(asked, statusCallback) : [],
        segments: segments(body).count,
        status,
      })),
    );
    return context.json(texts);
  });

  addCallPaths(app, { ports, twilio, settle });

  app.post("/clock", async (context) => {
    const body = await parsed(context, clockBody);
    const nowMs = clock.nowMs();
    const targetMs = "to" in body ? Date.parse(body.to) : nowMs + durationMs(body.forward);
    if (targetMs < nowMs)
      throw failure(409, "past", `It is already ${ports.clock.now()}; the clock only goes forward.`);
    if (targetMs - nowMs > forwardMaxMs) throw failure(400, "too_far", "At most 400 days at once.");
    await moveTo(targetMs);
    return context.json({ now: ports.clock.now() });
  });

  app.get("/letters", (context) =>
    context.json(
      mailbox.letters().map(({ at, to, subject, html, text }) => ({ at, to, subject, html, text })),
    ),
  );

  // Not `notFound`, which a mounted app does not get to say.
  app.all("*", (context) =>
    context.json({ error: { code: "not_found", message: "There is nothing here." } }, 404),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error);
    return context.json(
      { error: { code: "internal", message: "Something went wrong in the local world." } },
      500,
    );
  });
  return app;

  /** The names of what a text of ours said: kept under the event it answered, or with what was sent. */
  async function namesOf(to: string, statusCallback: string | undefined) {
    const id = statusCallback?.split("/").at(-1) ?? "";
    const [kind = "", ...rest] = id.split(".");
    if (kind === "reply") return (await store.heard(to, rest.join(".")))?.reply?.messages ?? [];
    const outgoing = await store.outgoing(clientOwner(kind), rest.join("."));
    return outgoing?.kind === "text" ? outgoing.messages : [];
  }
}

function durationMs(text: string): number {
  const [, weeks, days, hours, minutes, seconds] = duration.exec(text) ?? [];
  const amount = (part: string | undefined) => Number(part ?? 0);
  return (
    (((amount(weeks) * 7 + amount(days)) * 24 + amount(hours)) * 60 + amount(minutes)) * 60_000 +
    amount(seconds) * 1000
  );
}
