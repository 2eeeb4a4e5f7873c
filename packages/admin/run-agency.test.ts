/** The commands as an agency runs them, on the local world: what they say, what they do, how they end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoAgency, demoCode } from "@home-practice/local/demo.ts";
import { openWorld, type World } from "@home-practice/local/world.ts";
import { clientOwner } from "@home-practice/service/outgoing.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "./commands/commands.ts";
import { openLocalWorld } from "./place/local-world.ts";
import type { Place } from "./place/place.ts";
import { runAgency, type Terminal } from "./run-agency.ts";

const ana = "+15550100021";
let folder = "";
let world: World;
let clientId = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "home-practice-admin-"));
  world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true });
  clientId = await joins(ana);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

async function joins(phone: string): Promise<string> {
  for (const body of [`JOIN ${demoCode}`, "yes", "Ana"])
    await world.twilio.receiveText({ from: phone, body });
  await world.settle();
  const record = await world.ports.store.load(phone);
  return record?.who === "client" ? record.state.id : "";
}

interface Ran {
  ends: number;
  /** What was printed, line by line, and what was told beside it. */
  printed: string[];
  told: string[];
  /** What --json printed. */
  json: Record<string, unknown>;
}

async function run(typed: string, more: Partial<Terminal> = {}): Promise<Ran> {
  const [printed, told]: string[][] = [[], []];
  const terminal: Terminal = {
    print: (line) => printed!.push(line),
    tell: (line) => told!.push(line),
    openStage: () => Promise.reject(new Error("no stage here")),
    openLocal: () => openLocalWorld(folder, 0),
    ...more,
  };
  const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const ends = await runAgency(words, terminal);
  const json = words.includes("--json") ? JSON.parse(printed![0] ?? "{}") : {};
  return { ends, printed: printed!, told: told!, json };
}

describe("what was typed", () => {
  test.each(["", "help", "--help"])("%j names every command, and what else there is", async (typed) => {
    const { ends, printed } = await run(typed);
    expect(ends).toBe(0);
    for (const { name } of commands) expect(printed.join("\n")).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  test.each(commands.map(({ name }) => name))(
    "%s --help says what it takes, and does nothing",
    async (name) => {
      const { ends, printed } = await run(`${name} --help`);
      expect(ends).toBe(0);
      expect(printed[0]).toMatch(new RegExp(`agency ${name} .*\\[options\\]`));
    },
  );

  test.each([
    "dance",
    "doctor",
    "doctor --local --stage x",
    "doctor --local --loud",
    "export --local",
    "export +15550100021 --local",
    "erase --local",
    "therapist --local",
    "therapist remove --local",
    "therapist add --local",
    'therapist add --local --name "A name that is far too long" --email a@x.example --phone 5550100077',
    'therapist add --local --name "Dr. A" --email nowhere --phone 5550100077',
    'therapist add --local --name "Dr. A" --email a@x.example --phone 12',
    'therapist add --local --name "Dr. A" --email a@x.example --phone 5550100077 --zone Mars',
    "dead-letters burn --local",
    "deploy --local",
  ])("%s ends with 2 and says how it is meant", async (typed) => {
    const { ends, printed, told } = await run(typed);
    expect(ends).toBe(2);
    expect(printed).toEqual([]);
    expect(told.join("\n")).toContain("--help");
  });

  test("errors are data where data was asked for", async () => {
    const { ends, json } = await run("export c_nobody --local --json");
    expect(ends).toBe(1);
    expect(json).toEqual({
      error: { code: "no-such-client", message: expect.any(String), fix: expect.any(String) },
    });
  });

  test("a folder without a world is not made into one", async () => {
    const openLocal = () => openLocalWorld(join(folder, "nowhere"), 0);
    const { ends, told } = await run("doctor --local", { openLocal });
    expect(ends).toBe(1);
    expect(told.join("\n")).toContain("[no-local-world]");
  });
});

describe("on a running world", () => {
  test("doctor finds nothing wrong, and says what is to be looked at", async () => {
    const { ends, printed } = await run("doctor --local");
    expect(ends).toBe(0);
    expect(printed.at(-1)).toMatch(/^0 wrong, 0 warnings, 5 to look at, \d+ fine$/);
    expect(printed.join("\n")).toContain("INICIAR");
  });

  test("connect has nothing to do, and doing it again changes nothing", async () => {
    expect((await run("connect --local")).printed).toEqual(["Everything was set already."]);
    expect((await run("connect --local --json")).json).toEqual({ set: [] });
  });

  test("a therapist is added, written to, listed, and removed with their cards", async () => {
    const added = await run(
      'therapist add --local --json --name "Dr. Who" --email who@x.example --phone "(555) 010-0044"',
    );
    expect(added.json).toMatchObject({
      therapist: {
        name: "Dr. Who",
        phone: "+15550100044",
        zone: demoAgency.zone,
        summary: { day: "MO", time: "08:00" },
      },
      portalUrl: `${world.url}/portal`,
    });
    const { id } = added.json.therapist as { id: string };
    expect(world.schedules.schedules().map(({ name }) => name)).toContain(`summary-${id}`);
    const again = await run('therapist add --local --name "Dr. W" --email WHO@x.example --phone 5550100045');
    expect([again.ends, again.told.join("\n")]).toEqual([1, expect.stringContaining("[therapist-known]")]);
    expect((await run("therapist list --local")).printed.join("\n")).toContain(`${id}  Dr. Who`);

    await world.ports.store.putJoinCode({ code: "WHO234", therapistId: id });
    expect((await run(`therapist remove ${id} --local --yes`)).ends).toBe(0);
    expect(world.schedules.schedules().map(({ name }) => name)).not.toContain(`summary-${id}`);
    expect(await world.ports.store.joinCode("WHO234")).toMatchObject({ closed: true });
    expect((await run(`therapist remove ${id} --local --yes`)).told.join("\n")).toContain(
      "[no-such-therapist]",
    );
  });

  test("a therapist with clients stays until they are handed over", async () => {
    const { ends, told } = await run("therapist remove t_demo --local --yes");
    expect([ends, told.join("\n")]).toEqual([1, expect.stringContaining("[has-clients]")]);
  });

  test("export prints the record in words and as data, and the trail keeps it", async () => {
    const { printed } = await run(`export ${clientId} --local`);
    expect(printed.join("\n")).toContain(ana);
    const { json } = await run(`export ${clientId} --local --json`);
    expect(json).toMatchObject({ phone: ana, agency: "Cedar Street", consent: "given" });
    const trail = await world.ports.store.trail(clientOwner(clientId), 10);
    expect(trail.filter(({ what, by }) => what === "exported the record" && by === "agency")).toHaveLength(2);
  });

  test("dead letters are listed without words, and one is tried again", async () => {
    expect((await run("dead-letters --local")).printed).toEqual(["Nothing was given up."]);
    const now = world.ports.clock.now();
    const { store } = world.ports;
    const owner = clientOwner(clientId);
    const row = { kind: "delivery-news", clientId, id: "news.1", createdAt: now, dueAt: now, owner } as const;
    await store.putOutgoing(row);
    await store.settle(owner, "news.1", { as: "failed", at: now, dead: true, code: 550 });
    expect((await run("dead-letters list --local")).printed).toEqual([
      expect.stringMatching(/delivery-news {2}news\.1 {2}C#c_\w+ {2}code 550$/),
    ]);
    expect((await run("dead-letters replay news.1 --local")).printed).toEqual(["1 tried again."]);
    expect(await store.outgoing(owner, "news.1")).toMatchObject({ status: "sent" });
    expect((await run("dead-letters replay news.1 --local")).ends).toBe(1);
  });

  test("reconcile takes in what was not heard", async () => {
    expect((await run("reconcile --local --json")).json).toEqual({ takenIn: 0 });
  });

  test("erase asks, tells what went, and leaves nothing but an opt-out", async () => {
    const asked: string[] = [];
    const no = async (question: string) => asked.push(question) === 0;
    expect((await run(`erase ${clientId} --local`, { ask: no })).ends).toBe(1);
    expect(asked).toEqual([expect.stringContaining(clientId)]);
    expect((await run(`erase ${clientId} --local`)).told.join("\n")).toContain("[not-asked]");
    expect(await world.ports.store.phoneOf(clientId)).toBe(ana);

    const { ends, printed } = await run(`erase ${clientId} --local --yes`);
    expect(ends).toBe(0);
    expect(printed.join("\n")).toMatch(/3 texts that were heard[\s\S]*Stays:[\s\S]*opted out/);
    expect(await world.ports.store.load(ana)).toMatchObject({
      who: "stranger",
      stranger: { optedOut: true },
    });
    expect((await world.ports.store.caseload("t_demo")).map((entry) => entry.clientId)).not.toContain(
      clientId,
    );
    expect((await run(`erase ${clientId} --local --yes`)).told.join("\n")).toContain("[no-such-client]");
    await world.twilio.receiveText({ from: ana, body: "hello?" });
    await world.settle();
    expect(world.twilio.thread(ana).at(-1)).toMatchObject({ by: "client", body: "hello?" });
  });
});

test("a world that does not run is opened for the command, and closed", async () => {
  const stopped = mkdtempSync(join(tmpdir(), "home-practice-admin-"));
  await (await openWorld({ dataFolder: stopped, port: 0, withoutWeeks: true })).close();
  const openLocal = () => openLocalWorld(stopped, 0);
  for (let times = 0; times < 2; times++) {
    const { ends, json } = await run("therapist list --local --json", { openLocal });
    expect([ends, json.therapists]).toEqual([
      0,
      expect.arrayContaining([expect.objectContaining({ id: "t_demo" })]),
    ]);
  }
  rmSync(stopped, { recursive: true });
});

describe("deploy", () => {
  const stage = (more: Partial<Place>): Place => ({
    name: "the stage test in us-east-1",
    agency: demoAgency,
    operators: ["ops@x.example"],
    twilio: { accountSid: "AC", messagingServiceSid: "MG", textNumber: "+15550109999" },
    secrets: new Set(["TwilioAuthToken", "TwilioApiKeySecret"]),
    readAws: async () => ({
      region: "us-east-1",
      concurrency: 1000,
      email: { identity: "x.example", verified: true, inSandbox: false, perDayMax: 50_000, perSecondMax: 14 },
    }),
    close: async () => undefined,
    ...more,
  });
  const deploys = (place: Place) => {
    let deployed = 0;
    const deploy = async () => {
      deployed++;
      return 0;
    };
    return { openStage: async () => ({ ...place, deploy }), deployed: () => deployed };
  };

  test.each<[string, Partial<Place>, string]>([
    ["a secret is missing", { secrets: new Set() }, "secret-TwilioAuthToken"],
    ["AWS cannot be read", { readAws: () => Promise.reject(new Error("no credentials")) }, "aws-unread"],
  ])("nothing is deployed where %s", async (_why, more, code) => {
    const { openStage, deployed } = deploys(stage(more));
    const { ends, json } = await run("deploy --stage test --json --yes", { openStage });
    expect(ends).toBe(1);
    expect(JSON.stringify(json)).toContain(code);
    expect(deployed()).toBe(0);
  });

  test("it says what it does and costs, and asks, before anything is done", async () => {
    const { openStage, deployed } = deploys(stage({}));
    const { ends, told, printed } = await run("deploy --stage test", { openStage, ask: async () => false });
    expect([ends, printed]).toEqual([1, ["Nothing was deployed."]]);
    expect(told.join("\n")).toMatch(/This deploys the stage test[\s\S]*AWS costs[\s\S]*Twilio/);
    expect(deployed()).toBe(0);
  });

  test("it deploys, connects, and looks again", async () => {
    const local = await openLocalWorld(folder, 0);
    const { openStage, deployed } = deploys(
      stage({ twilio: local.twilio, ...(local.running && { running: local.running }) }),
    );
    const { ends, printed, told } = await run("deploy --stage test --yes", { openStage });
    expect([ends, deployed()]).toEqual([0, 1]);
    expect(told.join("\n")).toContain("Connecting Twilio");
    expect(printed.at(-1)).toBe("test is deployed.");
    await local.close();
  });

  test("where SST fails, it ends with 1 and says so", async () => {
    const openStage = async () => stage({ deploy: async () => 7 });
    const { ends, told } = await run("deploy --stage test --yes", { openStage });
    expect([ends, told.join("\n")]).toEqual([1, expect.stringContaining("[sst]")]);
  });
});
