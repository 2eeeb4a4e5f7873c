/** Takes the README's picture of the page, docs/images/page.png: `tsx --tsconfig packages/tsconfig.json test/browser/picture.ts`. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld } from "@home-practice/local/world.ts";
import { openChromium } from "./chromium.ts";
import { livePhoneToSet, nextAlarmUntil, reply, sendWords } from "./living.ts";

const images = join(import.meta.dirname, "../../docs/images");
/** A Monday morning in Chicago, always the same, so that the picture only changes with the page. */
const wallMs = () => Date.parse("2027-03-15T16:00:00Z");

const dataFolder = mkdtempSync(join(tmpdir(), "home-practice-picture-"));
const world = await openWorld({ dataFolder, port: 0, wallMs });
const browser = await openChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 980 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(world.url);
  const phone = await livePhoneToSet(page, "Sam");
  await nextAlarmUntil(page, phone.getByText("5 min of practice around now"));
  await nextAlarmUntil(page, phone.getByText("1 Tried it 2 Part of it"));
  await reply(phone, "1 Tried it");
  await sendWords(phone, "my shoulders were up by my ears, then they dropped");
  await phone.getByText("Saved.").waitFor();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  mkdirSync(images, { recursive: true });
  await page.screenshot({ path: join(images, "page.png") });
} finally {
  await browser.close();
  await world.close();
  rmSync(dataFolder, { recursive: true, force: true });
}
