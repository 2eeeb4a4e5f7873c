/** What a newcomer does on the local page, from the therapist's first sign-in to the client who hears that it was seen. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@home-practice/local/world.ts";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInChromium, openChromium } from "./chromium.ts";
import { moveClock, nextAlarmUntil, readLetter, reply, sendWords } from "./living.ts";

const timeout = 300_000;
const waitMs = 30_000;
/** A Monday morning in Chicago. */
const wallMs = () => Date.parse("2027-03-01T16:00:00Z");
const address = "rivera@cedarstreet.example";

describeInChromium("a newcomer's week", () => {
  let folder: string;
  let world: World;
  let browser: Browser;
  let context: BrowserContext;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "home-practice-newcomer-"));
    world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true, wallMs });
    browser = await openChromium();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    context.setDefaultTimeout(waitMs);
    context.on("weberror", (error) => complaints.push(error.error().message));
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await rm(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });

  /** Asks for a link on the pages, and opens it from the mailbox of the local page. */
  async function signIn(local: Page, pages: Page): Promise<Page> {
    const links = local.locator(".letters button").filter({ hasText: "Your link to sign in" });
    const before = await links.count();
    await pages.goto(`${world.url}/portal`);
    await pages.getByLabel("Your email address at work").fill(address);
    await pages.getByRole("button", { name: "Send me a link" }).click();
    await pages.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
    // An earlier link is used up; the list shows the new letter when it has looked again.
    await links.nth(before).waitFor();
    const opened = await followLetter(local, "Your link to sign in", /\/sign-in\//);
    await opened.getByRole("button", { name: "Sign in" }).click();
    await opened.getByRole("heading", { name: "Clients" }).waitFor();
    return opened;
  }

  /** Opens a letter in the mailbox and follows its link, which opens beside it. */
  async function followLetter(local: Page, subject: string, link: RegExp): Promise<Page> {
    await local.bringToFront();
    const { frame } = await readLetter(local, subject);
    const beside = context.waitForEvent("page");
    await frame.getByRole("link", { name: link }).click();
    const opened = await beside;
    await local.getByRole("button", { name: "Close" }).click();
    return opened;
  }

  test("sign in, add a client, give a practice, live a week, open Monday's letter, talk about it, be told", {
    timeout,
  }, async () => {
    const local = await context.newPage();
    await local.goto(world.url);
    const pages = await signIn(local, await context.newPage());

    await pages.getByRole("link", { name: "Add a client" }).click();
    await pages.getByLabel("Their mobile number").fill("(555) 010-0130");
    await pages.getByLabel("the client, an adult").check();
    await pages.getByLabel(/^They know that the texts/).check();
    await pages.getByRole("button", { name: "Add, and send the invitation" }).click();
    await pages.getByText("Added. The invitation is on its way").waitFor();
    await pages.getByText("The practice", { exact: true }).click();
    await pages.getByRole("link", { name: "Give a practice" }).click();
    await pages.getByRole("link", { name: "Breathing" }).click();
    await pages.getByRole("button", { name: /^Give it to/ }).click();
    await pages.getByText("Saved. The client is asked about it once they have agreed to texts.").waitFor();

    await local.bringToFront();
    const phone = local.locator(".phone").filter({ hasText: "+1 555 010 0130" });
    await phone.getByText("Reply 1 to begin").waitFor();
    await sendWords(phone, "1");
    await sendWords(phone, "Noor Haddad");
    await phone.getByText("Breathe slowly for a few minutes").first().waitFor();
    await reply(phone, "1 Yes");
    await reply(phone, "Mon Wed 7pm, 5 min");
    await reply(phone, "2 Forgetting");
    await reply(phone, /^A /);
    await reply(phone, "8");
    await phone.getByText("You're set.").waitFor();
    await reply(phone, "3 No thanks");

    await nextAlarmUntil(local, phone.getByText("1 Tried it 2 Part of it"));
    await reply(phone, "1 Tried it");
    await sendWords(phone, "it got quieter in my head");
    await phone.getByText("Saved. Dr. Rivera will see it").waitFor();
    await sendWords(phone, "CONCERN");
    await sendWords(phone, "is it ok to do it lying down?");
    await moveClock(local, "+1 week");

    const letter = await readLetter(local, "Practice notes");
    await letter.frame.getByText("Waiting on you").waitFor();
    await letter.frame.getByText("N.H.").first().waitFor();
    await expect(letter.frame.getByText("lying down").count()).resolves.toBe(0);
    await local.getByRole("button", { name: "Close" }).click();
    const over = await followLetter(local, "Practice notes", /\/portal$/);
    await over.getByRole("heading", { name: "Sign in" }).waitFor();
    const again = await signIn(local, over);
    await again.getByRole("link", { name: "Noor Haddad" }).click();
    await again.getByText("is it ok to do it lying down?").first().waitFor();
    await again.getByRole("button", { name: /^We talked about it/ }).click();
    await again.getByText("The client hears it in their next text.").waitFor();

    await local.bringToFront();
    await nextAlarmUntil(local, phone.getByText("Dr. Rivera noted that you two talked about it."));
  });
});
