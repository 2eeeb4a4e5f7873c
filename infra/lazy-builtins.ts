/**
 * Keeps a bundle from loading more of Node than it uses. An ES module that imports a builtin reads all that it exports,
 * and reading everything of `node:http` loads the whole of `fetch` (nodejs/node#59686), a tenth of a cold start.
 */
import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const kinds = ["import-statement", "require-call", "dynamic-import"];

/** Every builtin as the object that it is, of which only what is used is read. */
export const lazyBuiltins: Plugin = {
  name: "lazy-builtins",
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_0-9]+(\/[a-z0-9]+)?$/ }, ({ kind, path }) =>
      kinds.includes(kind) && builtins.has(path)
        ? { path: path.replace(/^node:/, ""), namespace: "builtin" }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule("node:${path}");`,
      loader: "js",
    }));
  },
};

/** What stands before every file, for the CommonJS in it. */
export const requireHere = [
  `const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);`,
  `const __filename = import.meta.filename, __dirname = import.meta.dirname;`,
].join("\n");
