/** Living in the local world's page as a newcomer does: by its buttons and fields. */
import type { FrameLocator, Locator, Page } from "playwright-core";

const alarmsMax = 12;

/** Takes a new phone, joins, and answers until the plan is set. Answers the phone. */
export async function livePhoneToSet(page: Page, name: string): Promise<Locator> {
  await page.getByRole("button", { name: "New phone" }).click();
  const title = await page.locator(".phone h3").first().textContent();
  const phone = page.locator(".phone").filter({ hasText: title ?? "" });
  await phone.getByRole("button", { name: "Send" }).click();
  await reply(phone, "1");
  await sendWords(phone, name);
  await reply(phone, "1 Yes");
  await reply(phone, "Mon Wed 7pm, 5 min");
  await reply(phone, "2 Forgetting");
  await reply(phone, /^A /);
  await reply(phone, "8");
  await phone.getByText("You're set.").waitFor();
  await reply(phone, "3 No thanks");
  await phone.getByText("That's fine, the plan is enough.").waitFor();
  return phone;
}

/** Presses a quick reply once it is offered. */
export async function reply(phone: Locator, label: string | RegExp): Promise<void> {
  await phone.locator(".chips").getByRole("button", { name: label, exact: true }).click();
}

/** Types words and sends them. */
export async function sendWords(phone: Locator, words: string): Promise<void> {
  await phone.getByRole("textbox").fill(words);
  await phone.getByRole("button", { name: "Send" }).click();
  await phone.locator(".client .bubble").getByText(words, { exact: true }).last().waitFor();
}

/** Moves the clock from alarm to alarm until something is to be seen. Throws when it does not come. */
export async function nextAlarmUntil(page: Page, seen: Locator): Promise<void> {
  for (let alarms = 0; alarms < alarmsMax; alarms += 1) {
    await moveClock(page, "To the next alarm");
    if ((await seen.count()) > 0) return;
  }
  throw new Error(`${alarmsMax} alarms later there is still no ${seen}.`);
}

/** Presses a button of the clock and waits until it has moved. */
export async function moveClock(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.locator("#moving").waitFor({ state: "hidden" });
}

/** Opens the newest letter whose subject begins so. */
export async function readLetter(page: Page, subject: string): Promise<{ frame: FrameLocator }> {
  await page.locator(".letters button").filter({ hasText: subject }).first().click();
  await page.getByRole("dialog").getByRole("tab", { name: "Letter" }).waitFor();
  return { frame: page.frameLocator("#letter-frame") };
}
