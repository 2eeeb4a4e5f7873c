/** The Chromium that the browser tests drive: where it is, how it is opened, and what is said where there is none. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const howToGoOn =
  "The browser tests need Chromium and there is none here. On Debian: apt-get install --no-install-recommends " +
  "chromium. Elsewhere: set CHROMIUM to the program's path.";

/** The program's path: what CHROMIUM says, or the first of the usual places. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM || places.find((place) => existsSync(place));
}

/** Opens it without a window. Throws, saying how to go on, where there is none. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToGoOn);
  // Chromium's own sandbox refuses to run as root, which is who containers run as.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/**
 * `describe` for tests in a browser. Without Chromium they are reported as not run, loudly; where CI is set that
 * is an error, so that it cannot go unnoticed.
 */
export function describeInChromium(name: string, tests: () => void): void {
  const isThere = findChromium() !== undefined;
  if (!isThere && process.env.CI) throw new Error(howToGoOn);
  if (!isThere) console.error(`\nNOT RUN: ${name}\n${howToGoOn}\n`);
  describe.runIf(isThere)(name, tests);
}
