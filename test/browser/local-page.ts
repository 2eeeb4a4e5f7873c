/** The local world and its page in Chromium, for a file of tests: what a page complains of fails the test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@home-practice/local/world.ts";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openChromium } from "./chromium.ts";

/** How long a test of the page may take on a busy machine. */
export const timeout = 60_000;
const waitMs = 10_000;
/** A Monday morning in Chicago. */
const wallMs = () => Date.parse("2027-03-01T16:00:00Z");

export interface LocalPage {
  world: World;
  /** What the browser reports: a blocked style, a missing file, a thrown error. Empty it where it was wanted. */
  complaints: string[];
  /** A page of its own, closed when the test is over. `before` is run in it before its own scripts. */
  open(view?: { width?: number; scheme?: "light" | "dark"; before?: () => void }): Promise<Page>;
  /** Asks the local interface. */
  post(path: string, body: object): Promise<void>;
}

/** Opens a world without the demo weeks before the tests of a `describe`, and closes it after them. */
export function useLocalPage(): LocalPage {
  let folder: string;
  let browser: Browser;
  const pages: Page[] = [];
  const complaints: string[] = [];

  const here: LocalPage = {
    world: undefined as unknown as World,
    complaints,

    async open({ width = 1280, scheme = "light", before } = {}) {
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
      if (before) await page.addInitScript(before);
      await page.goto(here.world.url);
      await page.locator("#join-code", { hasText: "JOIN PLANT4" }).waitFor();
      return page;
    },

    async post(path, body) {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      const answer = await fetch(`${here.world.url}${path}`, init);
      expect(answer.status).toBe(200);
    },
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "home-practice-page-"));
    here.world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true, wallMs });
    browser = await openChromium();
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    await here.world?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  return here;
}
