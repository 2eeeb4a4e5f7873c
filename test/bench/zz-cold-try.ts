import { mkdirSync, writeFileSync, rmSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createTable } from "@home-practice/adapters/dynamo/table.ts";
import { startDynoxide } from "@home-practice/local/dynoxide.ts";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { bundleHandler } from "/work/main/test/infra/bundle.ts";
import { httpEvent, textOf } from "/work/main/test/lambda/events.ts";
import { runBundle } from "/work/main/test/lambda/run-bundle.ts";
import { deployment, authToken, host } from "/work/main/test/lambda/account.ts";
const names: Record<string,string> = { ours: "packages/functions/lambda/phone.handler", tutorial: "test/bench/peer/tutorial.handler", empty: "test/bench/peer/empty.handler" };
for (const extra of process.env.EXTRA?.split(" ").filter(Boolean) ?? []) names[extra] = "";
const folder = mkdtempSync(join(tmpdir(), "cold-"));
const dyn = await startDynoxide({ dataFolder: folder });
const client = new DynamoDBClient({ endpoint: dyn.endpoint, region: "us-east-1", credentials: { accessKeyId: "l", secretAccessKey: "l" } });
await createTable(client, "bench");
const publicUrl = `https://${host}`;
const bundles: Record<string, {folder: string; handler: string}> = {};
for (const [name, handler] of Object.entries(names)) {
  if (handler === "") { bundles[name] = { folder: name, handler: "bundle.handler" }; writeFileSync(join(name, "deployment.json"), JSON.stringify(deployment)); continue; }
  const into = join(folder, name); mkdirSync(into);
  writeFileSync(join(into, "deployment.json"), JSON.stringify(deployment));
  const b = await bundleHandler(handler, into); bundles[name] = b;
  console.log(name, Object.values(b.bytes).reduce((a, x) => a + x, 0), b.bytes["bundle.mjs"]);
}
let n = 0;
const event = () => { const form = { MessageSid: `SM${(++n).toString(16).padStart(32, "0")}`, AccountSid: deployment.twilio.accountSid, From: "+15550100031", To: deployment.twilio.textNumber, Body: "hello", NumMedia: "0" };
  const signature = getExpectedTwilioSignature(authToken, `${publicUrl}/phone/text`, form);
  return httpEvent(host, { method: "POST", path: "/phone/text", form, headers: { "x-twilio-signature": signature } }); };
const env = { TABLE_NAME: "bench", AWS_ENDPOINT_URL_DYNAMODB: dyn.endpoint, PUBLIC_URL: publicUrl, TWILIO_AUTH_TOKENS: `${authToken},` };
const times: Record<string, number[][]> = {};
const keys = Object.keys(bundles);
const N = Number(process.env.N ?? 9);
for (let i = 0; i < N; i++) for (const name of i % 2 ? [...keys].reverse() : keys) {
  const e = event(); const t0 = performance.now();
  const run = await runBundle(bundles[name]!, env); const t1 = performance.now();
  const answer: any = await run.invoke(e); const t2 = performance.now();
  if (answer.statusCode !== 200) throw new Error(name + JSON.stringify(answer) + run.lines());
  if (i === 0) console.log(name, textOf(answer).slice(0, 120));
  await run.invoke(event()); const t3 = performance.now();
  await run.stop();
  (times[name] ??= []).push([t1 - t0, t2 - t1, t2 - t0, t3 - t2]);
}
const med = (xs: number[]) => xs.sort((a, b) => a - b)[Math.floor(xs.length / 2)]!;
for (const name of keys) { const t = times[name]!; console.log(name.padEnd(20), [0,1,2,3].map(k => med(t.map(x => x[k]!)).toFixed(1)).join("  "), " xTut", med(t.map((x, i) => x[2]! / times.tutorial![i]![2]!)).toFixed(3), "xEmpty", med(t.map((x, i) => x[2]! / times.empty![i]![2]!)).toFixed(2)); }
client.destroy(); await dyn.stop(); rmSync(folder, { recursive: true }); process.exit(0);
