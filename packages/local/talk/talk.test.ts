/** Talking through a pipe, as a script does: what is said, what it is answered, and the exit code. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../world.ts";
import { talk } from "./talk.ts";

/** A Monday morning in Chicago. */
const wallMs = () => Date.parse("2027-03-01T16:00:00Z");
const timeout = 30_000;

let folder: string;
let world: World;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "home-practice-talk-"));
  world = await openWorld({ dataFolder: join(folder, "data"), port: 0, withoutWeeks: true, wallMs });
}, timeout);

afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function talked(lines: string[], words: string[] = ["--url", world.url], env = {}) {
  const output = new PassThrough();
  const input = new PassThrough();
  const complaints: string[] = [];
  input.end(lines.map((line) => `${line}\n`).join(""));
  const complain = (line: string) => complaints.push(line);
  const code = await talk({ words, env: { INIT_CWD: folder, ...env }, input, output, complain });
  return { code, said: output.end().setEncoding("utf8").read() as string | null, complaints };
}

const setUp = ["JOIN PLANT4", "1", "Sam", "1", "Mon Wed 7pm, 5 min", "2", "A", "8", "3"];

test("a week passes, and the talk is written down", { timeout }, async () => {
  const { code, said, complaints } = await talked([
    ...setUp,
    "/to 2027-03-01T20:30",
    "1",
    "my shoulders dropped",
    "/schedules",
    "/forward 1w",
    "/letter 1",
    "/transcript story.md",
    "/quit",
    "never sent",
  ]);
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  expect(said).toContain("→ JOIN PLANT4\n← Cedar Street: automated practice helper");
  expect(said).toContain("You're set. First reminder");
  expect(said).toContain("\nMonday, March 1, 2027 at 7:00 PM\n← Hi. 5 min of practice around now");
  expect(said).toContain("✉ Practice notes");
  expect(said).not.toContain("never sent");
  const story = await readFile(join(folder, "story.md"), "utf8");
  expect(story).toContain("\n### Mon 2027-03-01 19:00\n← Hi. 5 min of practice");
  expect(story).toContain("\n## Mon 2027-03-01 20:30\n→ 1\n");
  expect(story).toContain("→ my shoulders dropped\n");
});

test("a phone rings, is answered, and rings the service up", { timeout }, async () => {
  const { code, said, complaints } = await talked([
    ...setUp,
    "CALL ME",
    "1",
    "/to 2027-03-10T19:00",
    "/answer",
    "/keys 1",
    "/hangup",
    "/call",
    "/keys 1",
    "/say plan",
    "/say",
    "/hangup",
  ]);
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  expect(said).toContain("☎ Home Practice is calling. /answer, or /answer machine");
  expect(said).toContain("☎ Hi. 5 minutes of practice around now");
  expect(said).toContain("Monday and Wednesday at 7 PM, 5 minutes");
  expect(said?.match(/the call is over: completed/g)).toHaveLength(2);
});

test("an older talk is taken up again, and another client's beside it", { timeout }, async () => {
  const words = ["--url", world.url, "--phone", "+15550100150"];
  await talked(["JOIN PLANT4", "1"], words);
  const { said } = await talked(["/phone +15550100151", "JOIN PLANT4"], words);
  expect(said).toContain("You are +15550100150.");
  expect(said?.indexOf("What does Dr. Rivera call you?")).toBeGreaterThan(0);
  expect(said?.split("You are +15550100151.")[1]).toContain("→ JOIN PLANT4\n← Cedar Street");
});

test.each([
  ["/dance", "There is no /dance."],
  ["/constructor", "There is no /constructor."],
  ["/forward soon", "How far?"],
  ["/to yesterday", "When?"],
  ["/to 2020-01-01T09:00", "the clock only goes forward"],
  ["/letter 99", "Which letter?"],
  ["/phone Sam", "Whose phone?"],
  ["/transcript", "Into which file?"],
  ["/keys 1", "There is no call."],
  ["/answer Sam", "Who answers?"],
])("%s ends a script with 1", { timeout }, async (line, complaint) => {
  const { code, complaints } = await talked([line, "/help"]);
  expect(complaints.join("\n")).toContain(complaint);
  expect(code).toBe(1);
});

test.each([[["--phone", "Sam"]], [["--url", "nowhere"]], [["--loud"]], [["JOIN"]]])(
  "%j is not how it is called",
  async (words) => {
    const { code, complaints } = await talked([], words);
    expect(complaints.join("\n")).toContain("Usage: talk");
    expect(code).toBe(2);
  },
);

test("where no world answers one is opened in this process", { timeout }, async () => {
  const dataFolder = join(folder, "another");
  await (await openWorld({ dataFolder, port: 0, withoutWeeks: true, wallMs })).close();
  const { code, said, complaints } = await talked(["JOIN PLANT4"], [], {
    PORT: "0",
    HOME_PRACTICE_DATA: "another",
  });
  expect(complaints.join("\n")).toContain(`one is opened here, in ${dataFolder}`);
  expect(said).toContain("← Cedar Street: automated practice helper");
  expect(code).toBe(0);
});
