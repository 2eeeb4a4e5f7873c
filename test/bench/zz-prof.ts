import { mkdirSync, writeFileSync } from "node:fs";
import { bundleHandler } from "/work/main/test/infra/bundle.ts";
import { deployment } from "/work/main/test/lambda/account.ts";
import { build } from "/work/main/infra/build.ts";
for (const minify of [true, false]) {
const into = `/tmp/ours-${minify ? "min" : "plain"}`; mkdirSync(into, { recursive: true });
const b = await bundleHandler("packages/functions/lambda/phone.handler", into, { ...build, minify });
writeFileSync(into + "/deployment.json", JSON.stringify(deployment));
if (minify) console.log(b.bytes);
}
process.exit(0);
