/** The arrows of the architecture: who may import whom, and what the pure package may not even name. */
import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const packages = join(import.meta.dirname, "../../packages");

/** What each package may import beside itself: our packages, and libraries. */
const allowed: Record<string, { ours: string[]; libraries: RegExp }> = {
  conversation: { ours: [], libraries: /^(temporal-polyfill|zod)$/ },
  service: { ours: ["conversation"], libraries: /^zod$/ },
  adapters: { ours: ["conversation", "service"], libraries: /^(@aws-sdk\/|twilio|zod|node:)/ },
  portal: { ours: ["conversation", "service"], libraries: /^(hono|react|@react-email\/|uqr|zod|node:)/ },
  functions: { ours: ["conversation", "service", "adapters", "portal"], libraries: /^(hono|zod|@aws-sdk\/)/ },
  // A command works on the local world as well, and nothing of it is deployed.
  admin: { ours: ["conversation", "service", "adapters", "local"], libraries: /./ },
  local: { ours: ["conversation", "service", "adapters", "functions", "portal"], libraries: /./ },
};

/** Folders that are left alone: the links between packages lead round in circles. */
const isForeign = (name: string): boolean => name.split("/").at(-1) === "node_modules";

function sources(name: string): { path: string; text: string }[] {
  return globSync("**/*.{ts,tsx}", { cwd: join(packages, name), exclude: isForeign })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .filter((file) => !/(^|\/)testing\//.test(file))
    .map((file) => join(packages, name, file))
    .map((path) => ({ path: relative(packages, path), text: readFileSync(path, "utf8") }));
}

const importLine = /^(?:(?:import|export) .*from |\} from |import )["']((?:@|\.|node:)?[^"'\s]*)["'];$/;

function imported(text: string): string[] {
  return text.split("\n").flatMap((line) => importLine.exec(line)?.[1] ?? []);
}

describe.each(Object.entries(allowed))("%s", (name, { ours, libraries }) => {
  test("imports only what its place in the picture allows", () => {
    const strangers = sources(name).flatMap(({ path, text }) =>
      imported(text)
        .filter((from) => !from.startsWith("."))
        .filter((from) => {
          const own = /^@home-practice\/([a-z]+)\//.exec(from)?.[1];
          return own === undefined ? !libraries.test(from) : own !== name && !ours.includes(own);
        })
        .map((from) => `${path} imports ${from}`),
    );
    expect(strangers).toEqual([]);
  });
});

test("the conversation names no clock, no chance, no outside", () => {
  const outside =
    /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|process\.|setTimeout|setInterval|async |await )/;
  const found = sources("conversation").flatMap(({ path, text }) => {
    const code = text.split("\n").filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line));
    return code.filter((line) => outside.test(line)).map((line) => `${path}: ${line.trim()}`);
  });
  expect(found).toEqual([]);
});

test("only the adapters' clock reads the time of what ships", () => {
  const readers = ["service", "adapters", "functions", "portal"].flatMap((name) =>
    sources(name)
      .filter(({ text }) => /Date\.now\(/.test(text))
      .map(({ path }) => path),
  );
  expect(readers).toEqual(["adapters/clock.ts"]);
});

test("every file opens with a sentence on what it is for", () => {
  const silent = Object.keys(allowed)
    .flatMap(sources)
    .filter(({ text }) => !/^(\/\*\*|\/\/)\s/.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});
