/** Bundles a function: what is zipped is made here, for a deployment, for the tests and for the bench alike. */
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import type { Deployment } from "../packages/adapters/deployment.ts";
import { prepareAll } from "../packages/conversation/hearing/prepared.ts";
// All that hears is loaded, and its phrases with it.
import "../packages/conversation/turn.ts";
import { lazyBuiltins, requireHere } from "./lazy-builtins.ts";

export interface Bundle {
  /** What Lambda is told to run: `bundle.handler`. */
  handler: string;
  folder: string;
  /** Bytes of each file of the bundle. */
  bytes: Record<string, number>;
  /** Every source file that went into it, from the root of the repository. */
  inputs: string[];
}

/** What can be worked out of phrases, as it is put in their place. */
export const preparedPhrases = JSON.stringify(prepareAll());

/**
 * Bundles one handler into a folder of its own, with the deployment's settings beside it.
 *
 * @param handler - from the root of the repository: `packages/functions/lambda/phone.handler`
 * @param root - the root of the repository, from where packages are found as well
 * @param deployment - already parsed: what is read beside a function is taken as it stands
 * @throws Error when there is no such file or it exports no such handler
 */
export async function bundleHandler(
  handler: string,
  { root, folder, deployment }: { root: string; folder: string; deployment: Deployment },
): Promise<Bundle> {
  // SST evaluates its configuration among packages of its own, an older esbuild with them.
  const esbuild: typeof import("esbuild") = createRequire(join(root, "package.json"))("esbuild");
  const ending = extname(handler);
  const exported = ending.slice(1);
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`${handler.slice(0, -ending.length)}.ts`],
    outdir: folder,
    entryNames: "bundle",
    outExtension: { ".js": ".mjs" },
    // What the AWS SDK loads only for credentials of another kind becomes files of its own, which are not loaded here.
    splitting: true,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    minify: true,
    define: {
      // React picks its quick half by it.
      "process.env.NODE_ENV": '"production"',
      "globalThis.preparedPhrases": preparedPhrases,
    },
    plugins: [lazyBuiltins],
    banner: { js: requireHere },
    metafile: true,
    logLevel: "silent",
  });
  const outputs = Object.entries(metafile.outputs);
  const exports = outputs.find(([file]) => basename(file) === "bundle.mjs")?.[1].exports ?? [];
  if (!exports.includes(exported)) throw new Error(`${handler}: there is no export "${exported}".`);
  writeFileSync(join(folder, "deployment.json"), JSON.stringify(deployment));
  return {
    handler: `bundle.${exported}`,
    folder,
    bytes: Object.fromEntries(outputs.map(([file, { bytes }]) => [basename(file), bytes])),
    inputs: Object.keys(metafile.inputs),
  };
}
