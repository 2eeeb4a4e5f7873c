/** The page of the local world in a real browser: a client's week, the keyboard alone, and what axe finds. */
import { beforeAll, expect, test } from "vitest";
import { seriousOf } from "./axe.ts";
import { describeInChromium } from "./chromium.ts";
import { livePhoneToSet, moveClock, nextAlarmUntil, readLetter, reply, sendWords } from "./living.ts";
import { timeout, useLocalPage } from "./local-page.ts";

describeInChromium("the page of the local world", () => {
  const here = useLocalPage();
  const { complaints, open: openPage } = here;

  // The tests begin a week later.
  beforeAll(async () => {
    await here.post("/local/texts", { from: "+15550100020", body: "JOIN PLANT4" });
    await here.post("/local/clock", { forward: "P7D" });
  }, timeout);

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
