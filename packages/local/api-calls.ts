/** The local interface for calls: ringing in, and what somebody does with a phone that rings or is at their ear. */
import type { Hono } from "hono";
import * as z from "zod";
import { askedPhone, failure, parsed, phone } from "./api-body.ts";
import { type CallRow, clientPhone, ENDED } from "./twilio/call.ts";
import { NotNow } from "./twilio/line.ts";
import type { World } from "./world.ts";

const ringBody = z.object({ from: phone });
const answerBody = z.object({ by: z.enum(["human", "machine", "busy", "none"]) });
const keysBody = z.object({
  digits: z.string().regex(/^[0-9*#]{1,32}$/, "must be keys of a phone: 0 to 9, * and #"),
});
const speechBody = z.object({ words: z.string().max(1000, "must be 1,000 characters at most") });

/** Adds the paths of calls. Every POST answers when the world is idle. */
export function addCallPaths(
  app: Hono,
  { ports: { store }, twilio, settle }: Pick<World, "ports" | "twilio" | "settle">,
): void {
  const { line } = twilio;

  app.post("/calls", async (context) => {
    const { from } = await parsed(context, ringBody);
    const sid = await possible(line.ringIn(from));
    await settle();
    return context.json(await viewOf(callWith(sid)));
  });

  app.get("/calls", async (context) => {
    const calls = twilio.callsOf(askedPhone(context));
    return context.json(await Promise.all(calls.map((row) => viewOf(row))));
  });

  app.post("/calls/:sid/answer", async (context) => {
    const { by } = await parsed(context, answerBody);
    return context.json(await after(context.req.param("sid"), (sid) => line.answer(sid, by)));
  });

  app.post("/calls/:sid/keys", async (context) => {
    const { digits } = await parsed(context, keysBody);
    return context.json(await after(context.req.param("sid"), (sid) => line.press(sid, digits)));
  });

  app.post("/calls/:sid/speech", async (context) => {
    const { words } = await parsed(context, speechBody);
    return context.json(await after(context.req.param("sid"), (sid) => line.say(sid, words.trim())));
  });

  app.post("/calls/:sid/hangup", async (context) =>
    context.json(await after(context.req.param("sid"), line.hangUp)),
  );

  function callWith(sid: string): CallRow {
    const row = twilio.call(sid);
    if (row === undefined) throw failure(404, "no_call", "There is no such call.");
    return row;
  }

  /** Does it, and answers what was spoken because of it. */
  async function after(sid: string, work: (sid: string) => Promise<void>) {
    const before = callWith(sid).moments.length;
    await possible(work(sid));
    await settle();
    return viewOf(callWith(sid), before);
  }

  /** A call as the interface shows it: with what was spoken from a moment on. */
  async function viewOf(row: CallRow, since = 0) {
    const moments = row.moments.slice(since);
    const names = await Promise.all(moments.map(({ url }) => namesOf(row, url)));
    const { listening, dialled } = row;
    return {
      sid: row.sid,
      at: new Date(row.createdMs).toISOString(),
      direction: row.direction === "inbound" ? "in" : "out",
      status: row.status,
      ...(row.answeredBy !== undefined && { answeredBy: row.answeredBy }),
      spoken: moments.flatMap(({ spoken }) => spoken.map(({ words }) => words)),
      messages: names.flat(),
      expects: expectsOf(row),
      ...(listening?.gather.keys && { keys: keysOf(listening.gather) }),
      ...(dialled !== undefined && { connectedTo: dialled }),
      ended: ENDED.includes(row.status),
      lines: moments.flatMap(({ heard, spoken }) => [
        ...(heard ? [{ by: heard.by, words: heard.words }] : []),
        ...spoken.map((said) => ({ by: "service", ...said })),
      ]),
    };
  }

  /** The names of what was said: kept under the call and the number of the turn, which the address ends with. */
  async function namesOf(row: CallRow, url: string | undefined) {
    const turn = /\/turn\/(\d+)$/.exec(url ?? "")?.[1] ?? "0";
    if (url === undefined) return [];
    return (await store.heard(clientPhone(row), `${row.sid}.${turn}`))?.reply?.messages ?? [];
  }
}

/** The paths that can be posted to next. */
function expectsOf({ status, direction, listening }: CallRow): string[] {
  if (status === "ringing") return direction === "inbound" ? [] : ["answer"];
  if (status !== "in-progress") return [];
  return [
    ...(listening?.gather.keys ? ["keys"] : []),
    ...(listening?.gather.speech ? ["speech"] : []),
    "hangup",
  ];
}

/** How many keys make an answer, and which ends it sooner. */
function keysOf({ digitsMax, finishOnKey }: { digitsMax?: number; finishOnKey: string }) {
  return {
    ...(digitsMax !== undefined && { max: digitsMax }),
    ...(finishOnKey !== "" && { end: finishOnKey }),
  };
}

async function possible<Result>(work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    throw error instanceof NotNow ? failure(409, "not_now", error.message) : error;
  });
}
