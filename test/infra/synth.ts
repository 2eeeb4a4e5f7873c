/**
 * Works out every resource of a stage as `sst deploy` would, without an engine or an account: SST's own program runs
 * over Pulumi's mocks, and each handler is really bundled. It prints the graph as JSON: `node synth.ts <stage>`.
 *
 * It is a process of its own, since SST moves the working folder and runs once; whoever starts it sets a time limit,
 * as a cycle of links never ends.
 */
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import type { Graph, Inputs, Resource } from "./graph.ts";
import { answerCall, arnOf, stateOf } from "./mock-aws.ts";
import { platform, root } from "./platform.ts";

/** Pulumi's wire format of a secret: an envelope with this signature. */
const envelope = { key: "4dabf18193072939515e22adb298388d", secret: "1b47061264138c4ac30d75fd1eb44270" };

const [stage = ""] = process.argv.slice(2);
const sst = join(root, ".sst");
/** Each stage has a folder of its own, as several are worked out at once. */
const work = join(sst, "synth", stage);
const scratch: string[] = [];

interface Config {
  app(input: { stage: string }): Record<string, unknown> & { name: string };
  run(): Promise<unknown>;
}

/** The part of Pulumi's runtime that is used; it has to be the very instance that SST uses. */
interface Pulumi {
  runtime: {
    setMocks(
      mocks: object,
      project: string,
      stack: string,
      preview: boolean,
      organization: string,
    ): Promise<void>;
    runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
    registerStackTransformation(
      hear: (args: { type: string; name: string; opts: Options }) => undefined,
    ): void;
    disconnect(): Promise<void>;
  };
}

interface Options {
  parent?: { __name: string };
  protect?: boolean;
  retainOnDelete?: boolean;
}

const app = { removal: "retain", providers: {}, ...(await readApp()), stage };
process.env.SST_SERVER = await serveCalls();
process.env.SST_AWS_REGION = "us-east-1";

const resources: Omit<Resource, "parent" | "isProtected" | "isRetained">[] = [];
const options = new Map<string, Options>();
const { runtime } = createRequire(join(platform, "resolve.js"))("@pulumi/pulumi") as Pulumi;
await runtime.setMocks({ newResource, call: answerCall }, app.name, stage, false, "organization");
const program = await loadProgram();
const outputs = await runtime.runInPulumiStack(() => {
  // Kept as they are, since SST goes on changing them.
  runtime.registerStackTransformation(({ type, name, opts }) => void options.set(`${type} ${name}`, opts));
  return program();
});
await runtime.disconnect();
for (const file of scratch) rmSync(file, { force: true });

const graph: Graph = {
  app,
  outputs: plain(outputs) as Inputs,
  resources: resources.map((resource) => {
    const { parent, protect, retainOnDelete } = options.get(`${resource.type} ${resource.name}`) ?? {};
    return {
      ...resource,
      parent: parent?.__name,
      isProtected: protect === true,
      isRetained: retainOnDelete === true,
    };
  }),
};
process.stdout.write(JSON.stringify(graph), () => process.exit(0));

async function readApp(): Promise<ReturnType<Config["app"]>> {
  const { default: config } = await load<{ default: Config }>("app", {
    code: `import config from ${JSON.stringify(join(root, "sst.config.ts"))}; export default config;`,
    banner: "function $config(config) { return config }",
  });
  return config.app({ stage });
}

/** The program with everything that SST's own command line hands to it. */
async function loadProgram(): Promise<() => Promise<unknown>> {
  const paths = { home: work, root, work, platform };
  const { default: main } = await load<{ default: () => Promise<unknown> }>("run", {
    code: `import { run } from ${JSON.stringify(join(platform, "src/auto/run.ts"))};
      import config from ${JSON.stringify(join(root, "sst.config.ts"))};
      export default () => run(config.run);`,
    define: {
      $app: JSON.stringify(app),
      $cli: JSON.stringify({ command: "deploy", dev: false, paths, state: { version: {} } }),
      $dev: "false",
    },
    inject: [join(platform, "src/shim/run.js")],
    globals: `import * as aws from "@pulumi/aws"; import * as sst from ${JSON.stringify(join(platform, "src/components"))};`,
  });
  return main;
}

async function load<Module>(
  name: string,
  given: {
    code: string;
    banner?: string;
    define?: Record<string, string>;
    inject?: string[];
    globals?: string;
  },
): Promise<Module> {
  const { code, banner = "", globals, ...more } = given;
  const outfile = join(platform, `synth.${stage}.${name}.mjs`);
  scratch.push(outfile);
  await esbuild.build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    logLevel: "error",
    nodePaths: [join(platform, "node_modules")],
    external: [
      "@pulumi/*",
      "undici",
      "@pulumiverse/*",
      "@sst-provider/*",
      "@aws-sdk/*",
      "esbuild",
      "archiver",
      "glob",
      "vite",
    ],
    banner: {
      js: `import { createRequire as __createRequire } from "node:module";
        const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
        ${banner}`,
    },
    plugins: globals === undefined ? [] : [withGlobals(globals)],
    ...more,
  });
  return import(pathToFileURL(outfile).href) as Promise<Module>;
}

/** `aws` and `sst` are no globals: SST puts an import of them before every file that is not its own. */
function withGlobals(globals: string): esbuild.Plugin {
  return {
    name: "globals",
    setup(build) {
      build.onLoad({ filter: /\.[jt]sx?$/ }, ({ path }) =>
        path.startsWith(sst + sep) || path.includes(`${sep}node_modules${sep}`)
          ? undefined
          : { contents: `${globals}\n${readFileSync(path, "utf8")}`, loader: "default" },
      );
    },
  };
}

/** SST asks its command line, by HTTP, for what only that knows; the answers stand in for an account that is set up. */
async function serveCalls(): Promise<string> {
  const calls: Record<string, (given: BuildInput) => unknown> = {
    "Provider.Aws.Bootstrap": () => ({
      asset: "assets",
      state: "state",
      assetEcrRegistryId: "",
      assetEcrUrl: "",
    }),
    "Runtime.AddTarget": () => ({}),
    // What is bundled already is taken as it is.
    "Runtime.Build": ({ handler, bundle }) => ({ handler, out: bundle, errors: [] }),
  };
  const server = createServer(async (request, response) => {
    try {
      const { method, params } = JSON.parse(await textOf(request)) as {
        method: string;
        params: [BuildInput];
      };
      const answer = calls[method];
      if (answer === undefined) throw new Error(`SST asks for ${method}, which is not known here.`);
      response.end(JSON.stringify({ result: await answer(params[0]) }));
    } catch (error) {
      response.end(JSON.stringify({ error: String((error as Error).message) }));
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface BuildInput {
  handler: string;
  bundle: string;
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}

function newResource({
  type,
  name,
  inputs,
  custom,
}: {
  type: string;
  name: string;
  inputs: Inputs;
  custom: boolean;
}) {
  if (!custom) return { id: undefined, state: inputs };
  resources.push({ type, name, inputs: plain(inputs) as Inputs, arn: arnOf(type, name) });
  return { id: `${name}-id`, state: stateOf(type, name, inputs) };
}

/** Values as they are, secrets taken out of their envelopes. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (fields[envelope.key] === envelope.secret) return plain(fields.value);
  return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, plain(each)]));
}
