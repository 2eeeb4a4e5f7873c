/** The doors over a world in memory in which much goes wrong: every line that is logged is kept. */

import { createFallbackApp } from "@home-practice/functions/fallback.app.ts";
import { createPerformHandler } from "@home-practice/functions/perform.ts";
import { createPhoneApp } from "@home-practice/functions/phone.app.ts";
import { createSweepHandler } from "@home-practice/functions/sweep.ts";
import { createWakeHandler } from "@home-practice/functions/wake.ts";
import { demoAgency, demoTherapist, putDemoPeople } from "@home-practice/local/demo.ts";
import { postWebhook } from "@home-practice/local/twilio/webhook.ts";
import { tell } from "@home-practice/service/handle.ts";
import { scheduleLetters } from "@home-practice/service/letters.ts";
import type { LogLine } from "@home-practice/service/log.ts";
import { perform } from "@home-practice/service/perform.ts";
import type { Ports } from "@home-practice/service/ports.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { createCallLine } from "./call-line.ts";
import { officeEvent } from "./office.ts";
import { type Stage, toInstant } from "./play.ts";
import type { Story } from "./story.ts";

const publicUrl = "https://practice.example";
const accountSid = `AC${"a".repeat(32)}`;
const token = "token";

/** As libraries do it: the words and the number stand in the error's own message. */
class LeakyError extends Error {}

export async function openDoorsStage({ settings }: Story, lines: LogLine[]): Promise<Stage> {
  const world = createMemoryWorld({ agency: demoAgency, now: toInstant(settings.begins) });
  await putDemoPeople(world.store);
  const log = (line: LogLine) => {
    world.log(line);
    lines.push(...world.lines.splice(0));
  };
  const ports: Ports = { ...world, log };
  await scheduleLetters(ports, demoTherapist);
  let requests = 0;
  const send = world.messenger.send;
  ports.messenger.send = (text) => {
    requests += 1;
    if (requests % 3 === 0) return Promise.reject(new LeakyError(`${text.to} was to hear ${text.body}`));
    return send(text);
  };
  const { save } = ports.store;
  ports.store.save = (saving) => {
    requests += 1;
    const record = JSON.stringify(saving.record);
    if (requests % 11 === 0) return Promise.reject(new LeakyError(`${saving.phone} ${record}`));
    return save(saving);
  };
  const signed = { publicUrl, accountSid, authTokens: [token] };
  const phoneApp = createPhoneApp(ports, signed);
  const fallbackApp = createFallbackApp(ports, signed);
  const [performs, wakes, sweeps] = [
    createPerformHandler(ports),
    createWakeHandler(ports),
    createSweepHandler(ports),
  ];
  let sids = 0;
  let acts = 0;
  const phones = new Set([settings.phone]);

  function post(path: string, params: Record<string, string>) {
    const app = path.startsWith("/phone") ? phoneApp : fallbackApp;
    const fetch = async (request: Request) => app.fetch(request);
    return postWebhook({ url: `${publicUrl}${path}`, params, authToken: token, fetch });
  }

  /** The stream's records are those of a table; what they ask for is performed by the same function. */
  async function runStream(): Promise<void> {
    await performs({ Records: [] });
    for (let rows = world.store.drainStream(); rows.length > 0; rows = world.store.drainStream()) {
      for (const row of rows) await perform(ports, row).catch(() => undefined);
    }
  }

  async function reportOnTexts(): Promise<void> {
    const statuses = ["delivered", "undelivered", "sent"] as const;
    for (const { to, sid, statusId } of world.messenger.sent.splice(0)) {
      const MessageStatus = statuses[++sids % statuses.length] ?? "sent";
      const ErrorCode = MessageStatus === "undelivered" ? "30003" : "";
      const fields = { MessageSid: sid, AccountSid: accountSid, To: to, MessageStatus, ErrorCode };
      await post(`/phone/status/${encodeURIComponent(statusId)}`, fields);
    }
    await runStream();
  }

  const line = createCallLine(async (path, params) => {
    const answer = await post(path, { AccountSid: accountSid, ...params });
    await runStream();
    return answer.ok ? answer.body : "";
  });

  return {
    async call(what) {
      await line(what, settings.phone, world.caller.placed.at(-1));
      return [];
    },
    async text(words) {
      const fields = {
        MessageSid: `SM${(++sids).toString(16).padStart(32, "0")}`,
        AccountSid: accountSid,
        From: settings.phone,
        To: "+15550109999",
        Body: words,
        NumMedia: "0",
      };
      world.textLog.texts.push({
        id: fields.MessageSid,
        at: world.clock.now(),
        from: fields.From,
        to: fields.To,
        body: words,
        media: 0,
      });
      const answer = await post("/phone/text", fields);
      if (!answer.ok) await post("/fallback/text", { ...fields, ErrorCode: "11200" });
      await runStream();
      return [];
    },
    async office(line) {
      for (const phone of phones) {
        const record = await world.store.load(phone);
        if (record?.who !== "client") continue;
        const event = officeEvent(line, record.state.care);
        await tell(ports, record.state.id, `office.${acts++}`, event).catch(() => undefined);
      }
      await runStream();
      return [];
    },
    async moveTo(at) {
      for (;;) {
        const [next] = world.scheduler.schedules();
        if (next === undefined || next.at > at) break;
        if (next.at > world.clock.now()) world.clock.moveTo(next.at);
        for (const firing of world.scheduler.takeDue()) await wakes(firing).catch(() => undefined);
        await runStream();
        await reportOnTexts();
        await sweeps().catch(() => undefined);
        await runStream();
      }
      if (at > world.clock.now()) world.clock.moveTo(at);
      await sweeps().catch(() => undefined);
      await runStream();
      return [];
    },
    async close() {},
  };
}
