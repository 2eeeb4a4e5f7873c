/** The therapist's pages in a real browser: what a newcomer does, the keyboard alone, narrow and large, what axe finds. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@home-practice/local/world.ts";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeInChromium, openChromium } from "./chromium.ts";

const timeout = 180_000;
const waitMs = 30_000;
/** A Monday morning in Chicago. */
const wallMs = () => Date.parse("2027-03-01T16:00:00Z");
const [maria, kim] = ["+15550100020", "+15550100021"] as const;
const address = "rivera@cedarstreet.example";

describeInChromium("the therapist's pages", () => {
  let folder: string;
  let world: World;
  let browser: Browser;
  const pages: Page[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "home-practice-portal-"));
    world = await openWorld({ dataFolder: folder, port: 0, withoutWeeks: true, wallMs });
    for (const body of [
      "JOIN PLANT4",
      "1",
      "Maria Gomez",
      "1",
      "Mon Wed 7pm, 5 min",
      "2",
      "A",
      "5",
      "evenings are full",
      "1",
      "8",
      "3",
    ]) {
      await text(maria, body);
    }
    await post("/local/clock", { forward: "P1D" });
    await text(maria, "CONCERN");
    await text(maria, "is it normal to feel worse at first");
    browser = await openChromium();
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    // A blocked style, a missing file and a thrown error all show up here.
    expect(complaints.splice(0)).toEqual([]);
  });

  async function call<Answer>(path: string, body?: object): Promise<Answer> {
    const init = body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    const answer = await fetch(`${world.url}${path}`, init);
    expect(answer.status, path).toBe(200);
    return answer.json() as Promise<Answer>;
  }
  const post = (path: string, body: object) => call<unknown>(path, body);
  const text = (from: string, body: string) => post("/local/texts", { from, body });
  const thread = (phone: string) =>
    call<{ direction: string; body: string }[]>(`/local/texts?phone=${encodeURIComponent(phone)}`);
  const lastTextTo = async (phone: string) =>
    (await thread(phone)).findLast(({ direction }) => direction === "out")?.body;

  async function open({
    width = 1280,
    scheme = "light" as "light" | "dark",
    scripts = true,
    large = false,
  } = {}): Promise<Page> {
    const context = await browser.newContext({
      // 200 % zoom halves the CSS pixels that fit.
      viewport: { width: large ? width / 2 : width, height: 900 },
      deviceScaleFactor: large ? 2 : 1,
      colorScheme: scheme,
      javaScriptEnabled: scripts,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      // A form that was kept back answers 422, which the console calls an error.
      if (message.type() === "error" && !message.text().includes("422")) complaints.push(message.text());
    });
    page.setDefaultTimeout(waitMs);
    pages.push(page);
    return page;
  }

  async function linkFromMailbox(who = address): Promise<string> {
    const letters = await call<{ to: string; subject: string; text: string }[]>("/local/letters");
    const letter = letters.findLast(({ to, subject }) => to === who && subject === "Your link to sign in");
    return /https?:\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  }

  async function signIn(page: Page, who = address, arrives = "Clients"): Promise<void> {
    // Five links an hour are mailed, however often they are asked for.
    await post("/local/clock", { forward: "PT20M" });
    await page.goto(`${world.url}/portal`);
    await page.getByLabel("Your email address at work").fill(who);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
    await page.goto(await linkFromMailbox(who));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: arrives }).waitFor();
  }

  test("a concern is seen on the list, talked about, and the client hears of it", { timeout }, async () => {
    const page = await open();
    await signIn(page);
    await page.getByRole("heading", { name: "Waiting on you" }).waitFor();
    await page.getByRole("link", { name: "Maria Gomez" }).click();
    await page.getByText("is it normal to feel worse at first").first().waitFor();
    await page.getByRole("button", { name: "Yes, my client" }).click();
    await page.getByText("Confirmed as your client.").waitFor();
    await page.getByRole("button", { name: /^We talked about it/ }).click();
    await page.getByText("The client hears it in their next text.").waitFor();
    await post("/local/clock", { forward: "P2D" });
    const texts = (await thread(maria)).map(({ body }) => body).join("\n");
    expect(texts).toContain("Dr. Rivera noted that you two talked about it.");
  });

  test("a client is added, agrees by text, and gets the practice that was chosen", { timeout }, async () => {
    const page = await open();
    await signIn(page);
    await page.getByRole("link", { name: "Add a client" }).click();
    await page.getByLabel("Their mobile number").fill(kim);
    await page.getByLabel("the client, an adult").check();
    await page.getByLabel(/^They know that the texts/).check();
    await page.getByLabel("A practice").selectOption({ label: "Breathing" });
    await page.getByRole("button", { name: "Add, and send the invitation" }).click();
    await page.getByText("Added. The invitation is on its way").waitFor();
    expect(await lastTextTo(kim)).toContain("Reply 1 to begin");
    await text(kim, "1");
    await text(kim, "Kim");
    expect(await lastTextTo(kim)).toContain("Breathe slowly for a few minutes");
  });

  test("words are counted while they are typed, and kept back where they judge", { timeout }, async () => {
    const page = await open();
    await signIn(page);
    await page.getByRole("link", { name: "Maria Gomez" }).click();
    await page.getByText("A few words in their next text").click();
    await page.getByLabel(/^Your words/).fill("No homework this week.");
    await page.getByText("22 characters, 1 part").waitFor();
    await page.getByText(/school or blame/).waitFor();
    await page.getByRole("button", { name: "Leave it for them" }).click();
    await page.getByRole("status").filter({ hasText: "school or blame" }).first().waitFor();
    await page.getByLabel(/^Your words/).fill("Bring the page on Wednesday.");
    await page.getByRole("button", { name: "Leave it for them" }).click();
    await page.getByText("Left for the client.").waitFor();
  });

  test("everything works without scripts", { timeout }, async () => {
    const page = await open({ scripts: false });
    await signIn(page);
    await page.getByRole("link", { name: "Maria Gomez" }).click();
    await page.getByText("Session day and time").click();
    await page.getByLabel("Day").selectOption("TH");
    await page.getByLabel("Time").fill("10:00");
    await page.getByRole("button", { name: "Save the session" }).click();
    await page.getByText("Saved: Thursday at 10am.").waitFor();
  });

  test("whose session is known is told of on its morning, and not on Monday", { timeout }, async () => {
    await post("/local/clock", { forward: "P7D" });
    const letters = await call<{ subject: string; text: string }[]>("/local/letters");
    const brief = letters.findLast(({ subject }) => subject.startsWith("Today's sessions, Thu"));
    expect(brief?.text).toMatch(/10AM\nM\.G\. .*Thu 10am/);
    const weekly = letters.findLast(({ subject }) => subject.startsWith("Practice notes"));
    expect(weekly?.text).toContain("in a brief on the morning you meet: M.G.");
  });

  test("signing in and marking the week works by keyboard alone", { timeout }, async () => {
    const page = await open();
    await post("/local/clock", { forward: "PT20M" });
    await page.goto(`${world.url}/portal`);
    await tabTo(page, "Your email address at work");
    await page.keyboard.type(address);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Look into your mailbox" }).waitFor();
    await page.goto(await linkFromMailbox());
    await tabTo(page, "Sign in");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Clients" }).waitFor();
    await tabTo(page, "Maria Gomez");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Maria Gomez" }).waitFor();
    await tabTo(page, "We talked about this week");
    await page.keyboard.press("Enter");
    await page.getByText("Marked as talked about.").waitFor();
  });

  /** Presses Tab until what has the focus is called so. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
      });
      if (focused.trim().startsWith(name)) return;
    }
    throw new Error(`${name} is not reached by Tab.`);
  }

  test("axe finds nothing serious on any page, wide, narrow, large or dark; and nothing sticks out", {
    timeout: 4 * timeout,
  }, async () => {
    await text(maria, "i want to kill myself");
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const [alert] = await world.ports.store.alerts("t_demo", 1);
    const clients = await world.ports.store.caseload("t_demo");
    const client = `/portal/clients/${clients[0]!.clientId}`;
    const paths = [
      "/portal/clients",
      "/portal/clients/new",
      client,
      `${client}/practice?template=exposure`,
      `${client}/trail`,
      `${client}/chart`,
      "/portal/cards",
      "/portal/cards/PLANT4",
      "/portal/alerts",
      `/portal/alerts/${alert!.id}`,
      "/portal/registration",
      "/about/join",
      "/about/es/privacy",
      "/about/terms",
      "/portal/settings",
      "/portal/nothing-here",
    ];
    const records = ["/portal/agency", `/portal/agency/clients/${clients[0]!.clientId}`];
    const readers = [
      { who: address, arrives: "Clients", paths },
      { who: "lou@cedarstreet.example", arrives: "Records", paths: records },
    ];
    const views = [{}, { width: 360, scheme: "dark" as const }, { width: 1280, large: true }];
    for (const { how, reader } of views.flatMap((how) => readers.map((reader) => ({ how, reader })))) {
      const page = await open(how);
      await signIn(page, reader.who, reader.arrives);
      for (const path of reader.paths) {
        await page.goto(`${world.url}${path}`);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
        });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        const found = violations.map(({ id, impact, nodes }) => `${path} ${impact} ${id}: ${nodes[0]?.html}`);
        expect(found, JSON.stringify(how)).toEqual([]);
        const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sticksOut, `${path} ${JSON.stringify(how)}`).toBeLessThanOrEqual(0);
      }
      complaints.splice(0, complaints.length, ...complaints.filter((each) => !each.includes("404")));
    }
  });
});
