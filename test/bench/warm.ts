/** How many texts a second one processor answers once all is loaded: with the table and without it, beside the peer. */
import "@home-practice/functions/first.ts";
import { join } from "node:path";
import { createPhoneApp } from "@home-practice/functions/phone.app.ts";
import { createMemoryWorld } from "@home-practice/service/testing/memory.ts";
import { sampleAgency } from "@home-practice/service/testing/sample-week.ts";
import { authToken, deployment, host } from "../lambda/account.ts";
import { type HttpAnswer, textOf } from "../lambda/events.ts";
import { openTextDoors, putClient, type TextDoors } from "./text-door.ts";

export interface WarmRow {
  door: string;
  "texts a second of one processor": number;
  "processor, ms a text": number;
}

const warmUp = 100;
const measured = 300;
const texts = [
  "yes, tried it. felt calmer after",
  "not today, too tired",
  "what do you mean",
  "mañana lo hago",
];

type Handler = (event: ReturnType<TextDoors["text"]>) => Promise<HttpAnswer>;

export async function measureWarm(): Promise<WarmRow[]> {
  const doors = await openTextDoors();
  try {
    Object.assign(process.env, doors.environment, {
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    });
    const { folder } = await doors.bundle("ours");
    process.env.LAMBDA_TASK_ROOT = folder;
    const withoutTable = await measure("ours, without the table", await doorWithoutTable(), doors);
    const withTable = await alone(async () => {
      const ours = (await import(join(folder, "bundle.mjs"))) as { handler: Handler };
      return measure("ours, with the table", ours.handler, doors);
    });
    const tutorial = (await import("./peer/tutorial.ts")) as unknown as { handler: Handler };
    return [withoutTable, withTable, await measure("tutorial, with the table", tutorial.handler, doors)];
  } finally {
    await doors.close();
  }
}

/** Our bundle takes the process for its own: it puts smaller classes in the place of Node's, and logs where we print. */
async function alone<Found>(act: () => Promise<Found>): Promise<Found> {
  const { Headers, Request, Response } = globalThis;
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await act();
  } finally {
    process.stdout.write = write;
    Object.assign(globalThis, { Headers, Request, Response });
  }
}

async function doorWithoutTable(): Promise<Handler> {
  const { accountSid } = deployment.twilio;
  const world = createMemoryWorld({ agency: sampleAgency("full-text"), now: new Date().toISOString() });
  await putClient(world.store);
  const app = createPhoneApp(world, { publicUrl: `https://${host}`, accountSid, authTokens: [authToken] });
  return async ({ rawPath, headers, body = "" }) => {
    const form = Buffer.from(body, "base64").toString();
    const answer = await app.request(rawPath, { method: "POST", headers, body: form });
    return { statusCode: answer.status, headers: {}, body: await answer.text() };
  };
}

/** One text after another, by the time that this process had a processor. */
async function measure(door: string, handler: Handler, doors: TextDoors): Promise<WarmRow> {
  const say = async (count: number) => {
    for (let at = 0; at < count; at++) {
      const answer = await handler(doors.text(texts[at % texts.length]!));
      if (answer.statusCode !== 200) throw new Error(textOf(answer));
    }
  };
  await say(warmUp);
  const before = process.cpuUsage();
  await say(measured);
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000 / measured;
  return {
    door,
    "texts a second of one processor": Math.round(1000 / ms),
    "processor, ms a text": Number(ms.toFixed(2)),
  };
}
