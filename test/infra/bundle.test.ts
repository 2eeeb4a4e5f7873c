/** What goes into a function's bundle, and what must not, since somebody waits for it to load. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeployment } from "@home-practice/adapters/deployment.ts";
import { afterAll, expect, test } from "vitest";
import { bundleHandler } from "../../infra/bundle.ts";
import { root } from "./platform.ts";

const deployment = readDeployment(join(root, "deployments/example.json"));
const folder = mkdtempSync(join(tmpdir(), "home-practice-bundles-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bundle = (name: string) =>
  bundleHandler(`packages/functions/lambda/${name}.handler`, {
    root,
    folder: join(folder, name),
    deployment,
  });

const sending = /twilio\/lib\/rest|client-scheduler|client-sesv2/;

test.each([
  ["phone", [sending, /react/]],
  ["wake", [sending, /react/]],
  ["portal", [sending]],
  ["fallback", [/@aws-sdk/, /react/, /twilio\/lib\/rest/]],
])("%s waits for no more to load than it needs", async (name, unwanted) => {
  const { inputs } = await bundle(name);
  for (const each of unwanted) expect(inputs.join("\n")).not.toMatch(each);
});

test("a handler that is not there is told", async () => {
  await expect(bundle("none")).rejects.toThrow("none");
  const another = bundleHandler("packages/functions/lambda/phone.other", { root, folder, deployment });
  await expect(another).rejects.toThrow('no export "other"');
});
