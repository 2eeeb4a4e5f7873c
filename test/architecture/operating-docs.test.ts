/** The pages for agencies hold what they promise: every command is there, those that can be run are run, every alarm has its row. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { readDeployment } from "@home-practice/adapters/deployment.ts";
import { commands } from "@home-practice/admin/commands/commands.ts";
import { always } from "@home-practice/admin/help.ts";
import { openLocalWorld } from "@home-practice/admin/place/local-world.ts";
import { runAgency } from "@home-practice/admin/run-agency.ts";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costsTable, textsAMonth } from "../bench/costs.ts";
import { herdTable } from "../bench/herd.ts";

const root = join(import.meta.dirname, "../..");
const pages = ["deploy", "costs", "operating", "limits", "law", "safety", "security"].map((name) => ({
  name: `docs/${name}.md`,
  text: readFileSync(join(root, `docs/${name}.md`), "utf8"),
}));
const page = (name: string) => pages.find((each) => each.name === `docs/${name}.md`)!.text;

/** What stands in blocks without a language, and in the lines, as somebody would type it. */
const typed = pages.flatMap(({ name, text }) => {
  const fences = /^```(\w*)\n([\s\S]*?)^```$/gm;
  const blocks = [...text.matchAll(fences)].flatMap(([, language, block = ""]) =>
    language === "" ? block.trim().split("\n") : [],
  );
  const inLines = [...text.replace(fences, "").matchAll(/`((?:npx|agency|aws|git) [^`]+)`/g)].map(
    ([, command = ""]) => command.replace(/\s+/g, " "),
  );
  return [...blocks, ...inLines].flatMap((line) => line.split(" && ")).map((command) => ({ name, command }));
});

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts,
);
/** SST 4.17: the commands that the pages use. */
const sstCommands = /^npx sst (secret (set \w+|remove \w+|list)|remove) --stage \w+$/;
const secrets = [
  ...readFileSync(join(root, "infra/secrets.ts"), "utf8").matchAll(/sst\.Secret\("(\w+)"/g),
].map(([, name]) => name);

describe("commands of the pages", () => {
  test("are found", () => {
    expect(typed.length).toBeGreaterThan(30);
  });

  test.each(typed)("$name: $command", ({ command }) => {
    const agency = /^(?:npx pnpm@12 )?agency ?(.*)$/.exec(command);
    const script = /^npx (?:--yes )?pnpm@12 (?:--silent )?(\w+)/.exec(command)?.[1];
    if (agency !== null) return expectAgency(agency[1] ?? "");
    if (script !== undefined) return expect([...scripts, "install"]).toContain(script);
    if (command.startsWith("npx sst ")) {
      expect(command).toMatch(sstCommands);
      const secret = /secret (?:set|remove) (\w+)/.exec(command)?.[1];
      if (secret !== undefined) expect(secrets).toContain(secret);
      return;
    }
    if (command.startsWith("cp "))
      return expect(existsSync(join(root, command.split(" ")[1] ?? ""))).toBe(true);
    expect(command).toMatch(
      /^(git (clone|checkout|pull)\b|cd home-practice|aws (configure sso|dynamodb [a-z-]+|sso login))/,
    );
  });
});

/** That there is such a command, and that it has these options. */
function expectAgency(rest: string): void {
  const [name = "", ...words] = rest.split(" ");
  const command = commands.find((each) => each.name === name);
  expect(command, `agency ${name}`).toBeDefined();
  const options = Object.keys({ ...command?.options, ...always });
  for (const word of words.filter((each) => each.startsWith("--"))) expect(options).toContain(word.slice(2));
}

describe("what can be run without AWS", () => {
  let folder = "";
  let world: World;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "home-practice-docs-"));
    world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true });
    await world.twilio.receiveText({ from: "+15550100021", body: "JOIN PLANT4" });
    await world.settle();
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

  const agencyLines = [...new Set(typed.map(({ command }) => command))].filter((command) =>
    /^npx pnpm@12 agency .*--stage/.test(command),
  );

  test("is every command of the agency but deploying", () => {
    const named = new Set(agencyLines.map((line) => line.split(" ")[3]));
    expect([...named].sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  test.each(agencyLines.filter((line) => !/ agency (deploy|restore)/.test(line)))(
    "%s, on the local world",
    async (line) => {
      const record = await world.ports.store.load("+15550100021");
      const clientId = record?.who === "client" ? record.state.id : "c_gone";
      const words = [...line.replace(/--stage \w+/, "--local --yes").matchAll(/"([^"]*)"|(\S+ id>|\S+)/g)]
        .map(([, quoted, plain = ""]) => quoted ?? plain)
        .slice(3)
        .map((word) => (word === "<client id>" ? clientId : word === "<id>" ? "t_chen" : word));
      const printed: string[] = [];
      const ends = await runAgency(words, {
        print: (text) => printed.push(text),
        tell: (text) => printed.push(text),
        openStage: () => Promise.reject(new Error("no stage here")),
        openLocal: () => openLocalWorld(folder, 0),
      });
      // There is no dead letter of that name, which it says; everything else goes well.
      expect([ends, printed.join("\n")]).toEqual(
        line.includes("replay") ? [1, expect.stringContaining("[not-replayed]")] : [0, expect.any(String)],
      );
    },
  );

  test("npx pnpm@12 agency says what it can do", async () => {
    const run = promisify(execFile);
    const { stdout } = await run(join(root, "node_modules/.bin/tsx"), [
      ...["--tsconfig", join(root, "packages/tsconfig.json")],
      ...[join(root, "packages/admin/agency.ts"), "--help"],
    ]);
    for (const { name } of commands) expect(stdout).toContain(name);
  });
});

test("every alarm stands in docs/operating.md with what to do, and none that is not there", () => {
  const source = readFileSync(join(root, "infra/alarms.ts"), "utf8");
  const namesIn = (text: string) => [...text.matchAll(/(\w+): \w+,?/g)].map(([, name = ""]) => name);
  const functions = /export const functions = \{([\s\S]*?)\};/.exec(
    readFileSync(join(root, "infra/metrics.ts"), "utf8"),
  )?.[1];
  const loops = [...source.matchAll(/Object\.entries\(\{([\s\S]*?)\}\)\) \{\s+alarm\(`\$\{name\}(\w+)`/g)];
  const alarms = [
    ...[...source.matchAll(/^alarm\(\s*"(\w+)"/gm)].map(([, name]) => name),
    ...namesIn(functions ?? "").map((name) => `${name}Errors`),
    ...loops.flatMap(([, of = "", kind]) => namesIn(of).map((name) => `${name}${kind}`)),
  ];
  const section = /## Alarms[\s\S]*?(?=\n## )/.exec(page("operating"))?.[0] ?? "";
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.+) \| (.+) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(alarms.sort());
});

test("every metric of our own stands in docs/operating.md", () => {
  const measured = ["alarms", "metrics"].flatMap((name) =>
    [...readFileSync(join(root, `infra/${name}.ts`), "utf8").matchAll(/measure\(\s*"(\w+)"/g)].map(
      ([, metric]) => metric,
    ),
  );
  expect(measured.length).toBeGreaterThan(8);
  for (const metric of measured) expect(page("operating")).toContain(`\`${metric}\``);
});

test("the herd in docs/limits.md is the one that the model prints", () => {
  expect(page("limits")).toContain(herdTable().join("\n"));
});

test("the costs in docs/costs.md are what the price sheets come to", () => {
  expect(page("costs")).toContain(costsTable().join("\n"));
  expect(page("costs")).toContain(`**${textsAMonth.out} texts out and ${textsAMonth.in} in**`);
});

test("the file to be copied is whole, and every field that the page names is one of its", () => {
  const example = readDeployment(join(root, "deployments/example.json"));
  const table = /\| field \|[\s\S]*?\n\n/.exec(page("deploy"))?.[0] ?? "";
  const fields = [...table.matchAll(/^\| (.+?) \|/gm)]
    .slice(2)
    .flatMap(([, cell = ""]) => [...cell.matchAll(/`([\w.]+)`/g)]);
  expect(fields.length).toBeGreaterThan(10);
  const optional = ["agency.operator", "agency.compliance"];
  for (const [, path = ""] of fields) {
    const value = path
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], example);
    if (!optional.includes(path)) expect(value, path).toBeDefined();
  }
});

test("every link of the pages leads somewhere", () => {
  for (const { name, text } of pages) {
    for (const [, to = ""] of text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)) {
      expect(existsSync(join(root, dirname(name), to)), `${name}: ${to}`).toBe(true);
    }
  }
  expect(readdirSync(join(root, "docs"))).toEqual(
    expect.arrayContaining(pages.map(({ name }) => name.slice(5))),
  );
});
