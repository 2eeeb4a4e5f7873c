/** The file an agency fills in: the example is whole, and what is missing or wrong is named. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDeployment } from "./deployment.ts";

const example = join(import.meta.dirname, "../../deployments/example.json");
const folder = mkdtempSync(join(tmpdir(), "home-practice-deployment-"));
afterAll(() => rmSync(folder, { recursive: true }));

function changed(change: (file: Record<string, Record<string, unknown>>) => void): string {
  const file = JSON.parse(readFileSync(example, "utf8"));
  change(file);
  const path = join(folder, "changed.json");
  writeFileSync(path, JSON.stringify(file));
  return path;
}

test("the example is whole", () => {
  expect(readDeployment(example).agency.name).toBe("Cedar Street");
});

test.each<[string, (file: Record<string, Record<string, unknown>>) => void]>([
  ["twilio.accountSid", ({ twilio }) => delete twilio?.accountSid],
  ["twilio.apiKeySid", ({ twilio }) => Object.assign(twilio ?? {}, { apiKeySid: "AC123" })],
  ["agency.crisisLines", ({ agency }) => delete agency?.crisisLines],
  ["email.from", ({ email }) => Object.assign(email ?? {}, { from: "Home Practice" })],
  ["operators", (file) => Object.assign(file, { operators: [] })],
])("without a right %s nothing is deployed, and it is named", (field, change) => {
  expect(() => readDeployment(changed(change))).toThrow(
    new RegExp(`changed\\.json is not complete\\.\\n${field}: `),
  );
});

test("a file that is not there says how to begin", () => {
  expect(() => readDeployment(join(folder, "none.json"))).toThrow("deployments/example.json");
});
