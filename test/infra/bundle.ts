/** Bundles a handler as `sst deploy` does, source maps aside, which SST takes out of the zip: one place tells both how. */
import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import * as esbuild from "esbuild";
import { build as deploymentBuild } from "../../infra/build.ts";

export const root = join(import.meta.dirname, "../..");

export interface Bundle {
  /** What Lambda is told to run: `bundle.handler`. */
  handler: string;
  folder: string;
  /** Bytes of each file of the bundle. */
  bytes: Record<string, number>;
  /** Every source file that went into it, from the root of the repository. */
  inputs: string[];
}

type Build = typeof deploymentBuild;

/** SST 4.17: the language of the runtime, and packages that are never bundled. */
const target = "es2024";
const external = ["sharp", "pg-native"];
const banner = [
  `import { createRequire as topLevelCreateRequire } from 'module';`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
  `const __filename = topLevelFileUrlToPath(import.meta.url)`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))`,
].join("\n");

/**
 * @param handler - as infrastructure names it, from the root: `packages/functions/lambda/phone.handler`
 * @throws Error when there is no such file or it exports no such handler
 */
export async function bundleHandler(
  handler: string,
  folder: string,
  { minify, splitting, esbuild: { define } }: Build = deploymentBuild,
): Promise<Bundle> {
  const exported = extname(handler).slice(1);
  const path = join(root, dirname(handler), basename(handler, `.${exported}`));
  const entry = [".ts", ".tsx"].map((ending) => `${path}${ending}`).find(existsSync);
  if (entry === undefined) throw new Error(`There is no handler ${handler}.`);
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    ...(splitting
      ? { outdir: folder, entryNames: "bundle", outExtension: { ".js": ".mjs" }, splitting }
      : { outfile: join(folder, "bundle.mjs") }),
    bundle: true,
    platform: "node",
    format: "esm",
    target,
    mainFields: ["module", "main"],
    keepNames: true,
    minify,
    external,
    define,
    banner: { js: banner },
    metafile: true,
    logLevel: "silent",
  });
  const outputs = Object.entries(metafile.outputs);
  const exports = outputs.find(([file]) => basename(file) === "bundle.mjs")?.[1].exports ?? [];
  if (!exports.includes(exported))
    throw new Error(`${handler}: ${basename(entry)} exports no "${exported}".`);
  return {
    handler: `bundle.${exported}`,
    folder,
    bytes: Object.fromEntries(outputs.map(([file, { bytes }]) => [basename(file), bytes])),
    inputs: Object.keys(metafile.inputs),
  };
}
