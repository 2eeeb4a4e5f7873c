/** The page of the local world in a real browser: a client's week, the keyboard alone, and what axe finds. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@home-practice/local/world.ts";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeInChromium, openChromium } from "./chromium.ts";
import { livePhoneToSet, moveClock, nextAlarmUntil, readLetter, reply, sendWords } from "./living.ts";

const timeout = 60_000;
const waitMs = 10_000;
/** A Monday morning in Chicago; the tests begin a week later. */
const wallMs = () => Date.parse("2027-03-01T16:00:00Z");

describeInChromium("the page of the local world", () => {
  let folder: string;
  let world: World;
  let browser: Browser;
  const pages: Page[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "home-practice-page-"));
    world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true, wallMs });
    await post("/local/texts", { from: "+15550100020", body: "JOIN PLANT4" });
    await post("/local/clock", { forward: "P7D" });
    browser = await openChromium();
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    // A blocked style, a missing file and a thrown error all show up here.
    expect(complaints.splice(0)).toEqual([]);
  });

  async function post(path: string, body: object): Promise<void> {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${world.url}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
  }

  async function openPage({ width = 1280, scheme = "light" as "light" | "dark" } = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      timezoneId: "Europe/Berlin",
      reducedMotion: "reduce",
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.setDefaultTimeout(waitMs);
    pages.push(page);
    await page.goto(world.url);
    await page.locator("#join-code", { hasText: "JOIN PLANT4" }).waitFor();
    return page;
  }

  test("a newcomer lives through a client's week", { timeout }, async () => {
    const page = await openPage();
    const phone = await livePhoneToSet(page, "Sam");
    const reminder = phone.locator(".text").filter({ hasText: "5 min of practice around now" });
    await nextAlarmUntil(page, reminder);
    // The agency's time, wherever the browser is.
    await reminder.getByText("7:00 PM · delivered").waitFor();
    await reply(phone, "LATER");
    await phone.getByText("OK. I'll ask again").waitFor();
    await nextAlarmUntil(page, phone.getByText("1 Tried it 2 Part of it"));
    await reply(phone, "1 Tried it");
    await sendWords(phone, "my shoulders dropped a bit");
    await phone.getByText("Saved. Dr. Rivera will see it").waitFor();
    await moveClock(page, "+1 week");
    const letter = await readLetter(page, "Practice notes");
    await letter.frame.getByText("You noticed something on").waitFor();
    await page.getByRole("tab", { name: "Plain text" }).click();
    await page.getByRole("tabpanel", { name: "Plain text" }).getByText("You noticed something on").waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test("the keyboard alone takes a new phone, texts and answers", { timeout }, async () => {
    const page = await openPage();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (name: string, key = "Tab") => {
      for (let presses = 0; presses < 40 && (await focused()) !== name; presses += 1)
        await page.keyboard.press(key);
      expect(await focused()).toBe(name);
    };
    await tabTo("Skip to the phones");
    await page.keyboard.press("Enter");
    await tabTo("New phone");
    await page.keyboard.press("Enter");
    const phone = page.getByRole("list", { name: "Phones" }).locator(".phone").first();
    await page.keyboard.press("Enter");
    await phone.getByText("Reply 1 to begin").waitFor();
    await tabTo("1", "Shift+Tab");
    await page.keyboard.press("Enter");
    await phone.getByText("What does Dr. Rivera call you?").waitFor();
    await page.keyboard.type("Alex");
    await page.keyboard.press("Enter");
    await phone.getByText("Does it make sense, and fit?").waitFor();
  });

  test("a text says on demand what it is made of", { timeout }, async () => {
    const page = await openPage();
    const joined = page.locator(".phone").filter({ hasText: "+1 555 010 0020" }).locator(".service").first();
    await joined.locator("summary").click();
    await joined.getByText("optin_1 · 2 segments · delivered").waitFor();
  });

  test.each([
    ["the local world refuses", "**/local/clock", 409, "It is already later."],
    ["the local world is gone", "**/local/*", undefined, "Is “npx pnpm@12 start” still running?"],
  ])("where %s a line says so", { timeout }, async (_, path, status, line) => {
    const page = await openPage();
    const body = JSON.stringify({ error: { code: "past", message: line } });
    await page.route(path, (route) => (status ? route.fulfill({ status, body }) : route.abort()));
    await page.getByRole("button", { name: "+1 h" }).click();
    await page.getByRole("alert").getByText(line).waitFor();
    // The browser itself reports what was made to go wrong here.
    complaints.length = 0;
  });

  const views = [360, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
  );
  test.each(views)("axe finds nothing serious at $width px, $scheme", { timeout }, async (view) => {
    const page = await openPage(view);
    await page.getByRole("list", { name: "Phones" }).locator(".chips button").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await seriousOf(page)).toEqual([]);
    await readLetter(page, "Practice notes");
    expect(await seriousOf(page)).toEqual([]);
  });
});

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe holds to be serious or critical, each with the element it is about. The letter's own page is not ours. */
async function seriousOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ iframes: false });
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
