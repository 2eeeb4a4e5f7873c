/** Every page and every act, as a therapist's browser does them, over the world in memory. */
import { wake } from "@home-practice/service/handle.ts";
import { clientOwner } from "@home-practice/service/outgoing.ts";
import { orderSummary } from "@home-practice/service/perform.ts";
import { sweep } from "@home-practice/service/sweep.ts";
import { beforeEach, describe, expect, test } from "vitest";
import {
  backup,
  type CedarStreet,
  maria,
  okoro,
  openCedarStreet,
  rivera,
  sam,
} from "./testing/cedar-street.ts";
import { settle, signIn, type Visitor } from "./testing/visitor.ts";

let cedar: CedarStreet;
let visitor: Visitor;
let mariaId: string;

beforeEach(async () => {
  cedar = await openCedarStreet();
  mariaId = await cedar.client(maria, "Maria Gomez");
  visitor = cedar.visitor();
});

const signedIn = (email = rivera.email) => signIn(cedar.world, visitor, email);
const pathOf = (act = "") => `/portal/clients/${mariaId}${act === "" ? "" : `/${act}`}`;
/** Opens Maria's page, sends one of its forms, and answers the page that follows. */
async function act(name: string, fields: Record<string, string | string[]> = {}) {
  await visitor.open(pathOf());
  const visit = await visitor.send(pathOf(name), fields);
  await settle(cedar.world);
  return visit;
}
const whats = async () => (await cedar.world.store.trail(clientOwner(mariaId), 100)).map(({ what }) => what);
/** Moves to when Maria's alarm is due and lets it go off. */
async function toNextAlarm() {
  const { world } = cedar;
  const [next] = world.scheduler.schedules();
  world.clock.moveTo(next!.at);
  for (const firing of world.scheduler.takeDue()) {
    if (firing.kind === "wake") await wake(world, firing.clientId, `wake.${firing.at}`);
  }
  await settle(world);
}

describe("signing in", () => {
  test("by a link that is used up by a button, and a session that can be ended", async () => {
    const list = await signedIn();
    expect(list).toMatchObject({ status: 200, path: "/portal/clients" });
    expect(list.html).toContain("Maria Gomez");
    expect([...visitor.cookies.keys()]).toEqual(["__Host-session"]);
    const out = await visitor.send("/portal/sign-out");
    expect(out.html).toContain("You are signed out.");
    expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
  });

  test("looking at the link, as mail scanners do, leaves it as it was; using it ends it", async () => {
    await visitor.open("/portal/sign-in");
    await visitor.send("/portal/sign-in", { email: rivera.email });
    await settle(cedar.world);
    const link = cedar.world.mailer.sent.at(-1)!.text;
    const scanner = cedar.visitor();
    for (let looks = 0; looks < 3; looks++) expect((await scanner.open(link)).status).toBe(200);
    await visitor.open(link);
    expect((await visitor.send("/portal/sign-in/use")).path).toBe("/portal/clients");
    expect((await scanner.send("/portal/sign-in/use")).html).toContain("does not open any more");
    expect((await scanner.open(link)).status).toBe(404);
  });

  test("a link is over after fifteen minutes, a session after twelve hours", async () => {
    await visitor.open("/portal/sign-in");
    await visitor.send("/portal/sign-in", { email: rivera.email });
    await settle(cedar.world);
    cedar.world.clock.moveTo("2027-03-01T18:15:00Z");
    expect((await visitor.open(cedar.world.mailer.sent.at(-1)!.text)).status).toBe(404);
    await signedIn();
    cedar.world.clock.moveTo("2027-03-02T06:14:00Z");
    expect((await visitor.open("/portal/clients")).path).toBe("/portal/clients");
    cedar.world.clock.moveTo("2027-03-02T06:15:00Z");
    expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
  });

  test("an address that is not known gets the same page and no letter", async () => {
    await visitor.open("/portal/sign-in");
    const known = await visitor.send("/portal/sign-in", { email: `  ${rivera.email.toUpperCase()} ` });
    await visitor.open("/portal/sign-in");
    const unknown = await visitor.send("/portal/sign-in", { email: "nobody@cedar.example" });
    await settle(cedar.world);
    expect(unknown.html).toBe(known.html);
    expect(cedar.world.mailer.sent.map(({ to }) => to)).toEqual([rivera.email]);
  });

  test("asking again and again gets five letters an hour, and one a minute", async () => {
    for (let minute = 0; minute < 8; minute++) {
      cedar.world.clock.moveTo(`2027-03-01T18:${String(10 + minute)}:00Z`);
      await visitor.open("/portal/sign-in");
      await visitor.send("/portal/sign-in", { email: rivera.email });
      await settle(cedar.world);
    }
    expect(cedar.world.mailer.sent).toHaveLength(5);
  });

  test("the secret stands in the letter and in no row", async () => {
    await visitor.open("/portal/sign-in");
    await visitor.send("/portal/sign-in", { email: rivera.email });
    const rows = JSON.stringify(cedar.world.store.drainStream());
    expect(rows).toContain("sign-in");
    expect(rows).not.toMatch(/[\w-]{43}/);
  });

  test("every session ends at once", async () => {
    await signedIn();
    const other = cedar.visitor();
    cedar.world.clock.moveTo("2027-03-01T18:05:00Z");
    await signIn(cedar.world, other, rivera.email);
    await other.send("/portal/sign-out-everywhere");
    expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
  });

  test.each([
    "",
    "t_rivera",
    "t_rivera.abc",
    `t_rivera.${"a".repeat(43)}`,
    `t_okoro.${"a".repeat(43)}`,
    "../../x",
    "t_rivera\u0000.x",
  ])("a forged session %j opens nothing", async (forged) => {
    visitor.cookies.set("__Host-session", encodeURIComponent(forged));
    expect((await visitor.open("/portal/clients")).path).toBe("/portal/sign-in");
    expect(
      (await visitor.open(`/portal/sign-in/${encodeURIComponent(forged)}`)).status,
    ).toBeGreaterThanOrEqual(200);
  });
});

describe("other sites and old copies", () => {
  test("every answer says that nothing is inline, framed or kept", async () => {
    await signedIn();
    for (const path of ["/portal/sign-in", "/portal/clients", pathOf(), "/about/join", "/portal/nothing"]) {
      const { headers, html } = await visitor.open(path);
      expect(headers.get("content-security-policy"), path).toMatch(
        /default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("strict-transport-security")).toContain("max-age");
      expect(html).not.toMatch(/\sstyle=|<style|<script(?! src)|\son[a-z]+="/);
    }
  });

  test("cookies are secure, for this host alone, and out of reach of scripts", async () => {
    const answer = await cedar.app.request("/portal/sign-in");
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-visit=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const local = await openCedarStreet({ publicUrl: "http://localhost:1" });
    expect((await local.app.request("/portal/sign-in")).headers.get("set-cookie")).toMatch(
      /^visit=(?!.*Secure)/,
    );
  });

  test.each([
    ["no secret", new URLSearchParams(), {}],
    ["a forged secret", new URLSearchParams({ form: "a".repeat(40) }), {}],
  ] as const)("a form with %s changes nothing", async (_name, body, headers) => {
    await signedIn();
    const visit = await visitor.post(pathOf("opt-out"), new URLSearchParams(body), headers);
    expect(visit.status).toBe(403);
    expect(visit.html).toContain("Nothing was changed");
    expect(await cedar.world.store.load(maria)).not.toMatchObject({ state: { optedOut: expect.anything() } });
  });

  test("another's secret, or a form from another site, changes nothing", async () => {
    await signedIn();
    const { html } = await visitor.open(pathOf());
    const form = /name="form" value="([^"]+)"/.exec(html)![1]!;
    const other = cedar.visitor();
    cedar.world.clock.moveTo("2027-03-01T18:05:00Z");
    await signIn(cedar.world, other, okoro.email);
    expect((await other.post("/portal/cards", new URLSearchParams({ form }))).status).toBe(403);
    const fromElsewhere = await visitor.post(pathOf("opt-out"), new URLSearchParams({ form }), {
      "sec-fetch-site": "cross-site",
    });
    expect(fromElsewhere.status).toBe(403);
  });

  test("a form sent after the session is refused kindly; one that is too long at once", async () => {
    await signedIn();
    await visitor.open(pathOf());
    cedar.world.clock.moveTo("2027-03-03T18:00:00Z");
    const visit = await visitor.send(pathOf("opt-out"));
    expect([visit.status, visit.html]).toEqual([403, expect.stringContaining("Your session is over")]);
    expect(
      (await visitor.post("/portal/words", new URLSearchParams({ words: "x".repeat(40_000) }))).status,
    ).toBe(413);
  });

  test("what a client wrote is text on every page", async () => {
    await cedar.text(maria, "CONCERN", '<script>alert(1)</script> & "quotes"');
    await signedIn();
    for (const path of ["/portal/clients", pathOf(), pathOf("chart")]) {
      const { html } = await visitor.open(path);
      expect(html, path).not.toContain("<script>alert");
      expect(html, path).toContain("&lt;script&gt;alert(1)");
    }
  });
});

describe("one therapist never sees another's client", () => {
  const gets = ["", "trail", "chart", "practice"];
  const posts = [
    ["confirm", {}],
    ["not-theirs", {}],
    ["seen", {}],
    ["talked", {}],
    ["note", { words: "Bring the page." }],
    ["practice", { title: "Walk.", step: "Go.", why: "" }],
    ["session", { day: "MO", time: "10:00" }],
    ["session", { day: "MO", time: "" }],
    ["pause", {}],
    ["pause", { until: "nonsense" }],
    ["resume", {}],
    ["opt-out", {}],
    ["calls", { for: "both", agreed: "yes" }],
    ["emergency", { name: "Ana", phone: "+15550100099" }],
    ["number", { phone: "+15550100099" }],
    ["hand-over", { to: okoro.id }],
    ["hand-over", { to: "t_nobody" }],
    ["close", {}],
    ["no-such-act", {}],
  ] as const;

  test.each(gets)("GET %s", async (page) => {
    await signedIn(okoro.email);
    const theirs = await visitor.open(pathOf(page));
    const nobodys = await visitor.open(`/portal/clients/c_nobody/${page}`);
    expect(theirs.status).toBe(404);
    expect(theirs.html).not.toContain("Maria");
    expect(theirs.html).toBe(nobodys.html);
    expect((await visitor.open("/portal/clients")).html).not.toContain("Maria");
  });

  test.each(posts)("POST %s %j", async (name, fields) => {
    await signedIn(okoro.email);
    const before = [await cedar.world.store.load(maria), await cedar.world.store.caseload(rivera.id)];
    const form = /name="form" value="([^"]+)"/.exec((await visitor.open("/portal/clients")).html)![1]!;
    const visit = await visitor.post(pathOf(name), new URLSearchParams({ form, ...fields }));
    expect(visit.status).toBe(404);
    expect(visit.html).not.toContain("Maria");
    expect([await cedar.world.store.load(maria), await cedar.world.store.caseload(rivera.id)]).toEqual(
      before,
    );
    expect(await whats()).toEqual([]);
  });

  test("every route that names something of somebody's is closed to everybody else", async () => {
    await cedar.text(maria, "i want to kill myself");
    const [alert] = await cedar.world.store.alerts(rivera.id, 1);
    const names: [string, string][] = [
      ["/clients/:id", `/clients/${mariaId}`],
      ["/alerts/:id", `/alerts/${alert!.id}`],
      ["/cards/:code", "/cards/PLANT4"],
      ["/therapists/:id", `/therapists/${rivera.id}`],
      [":act", "note"],
    ];
    await signedIn(okoro.email);
    const form = /name="form" value="([^"]+)"/.exec((await visitor.open("/portal/clients")).html)![1]!;
    const routes = cedar.app.routes.filter(({ path, method }) => path.includes(":") && method !== "ALL");
    expect(routes.length).toBeGreaterThan(8);
    for (const { method, path } of routes) {
      // A secret names nobody: it opens for whoever holds it.
      if (path.includes("/:token")) continue;
      const real = names.reduce((so, [pattern, value]) => so.replace(pattern, value), path);
      expect(real, "a new kind of name needs a line above").not.toContain(":");
      const visit =
        method === "GET" ? await visitor.open(real) : await visitor.post(real, new URLSearchParams({ form }));
      expect(visit.status, `${method} ${real}`).toBe(404);
      expect(visit.html).not.toMatch(/Maria|kill|PLANT4/);
    }
  });

  test("nor another's cards or alerts", async () => {
    await cedar.text(maria, "i want to kill myself");
    const [alert] = await cedar.world.store.alerts(rivera.id, 1);
    await signedIn(okoro.email);
    expect((await visitor.open("/portal/alerts")).html).not.toContain(alert!.id);
    for (const path of [`/portal/alerts/${alert!.id}`, "/portal/cards/PLANT4"])
      expect((await visitor.open(path)).status).toBe(404);
    const form = /name="form" value="([^"]+)"/.exec((await visitor.open("/portal/clients")).html)![1]!;
    for (const path of [
      `/portal/alerts/${alert!.id}/acknowledge`,
      `/portal/alerts/${alert!.id}/lift`,
      "/portal/cards/PLANT4/close",
    ]) {
      expect((await visitor.post(path, new URLSearchParams({ form }))).status).toBe(404);
    }
    expect(await cedar.world.store.alert(rivera.id, alert!.id)).not.toHaveProperty("acknowledged");
    expect(await cedar.world.store.joinCode("PLANT4")).not.toHaveProperty("closed");
  });

  test.each([
    "/portal",
    "/portal/clients",
    "/portal/clients/new",
    "/portal/cards",
    "/portal/alerts",
    "/portal/registration",
    "/portal/settings",
    "/portal/agency",
    "/portal/agency/clients/c_1",
    "/portal/x",
  ])("and nobody sees %s without signing in", async (path) => {
    expect((await visitor.open(path)).path).toBe("/portal/sign-in");
  });
});

describe("a client's page", () => {
  test("shows the plan, the weeks, confidence, what was noticed and asked; and never what is private", async () => {
    await toNextAlarm();
    await toNextAlarm();
    await cedar.text(maria, "1", "my hands were shaking");
    await cedar.text(maria, "I noticed a thing nobody should see at all", "PRIVATE");
    await cedar.text(maria, "CONCERN", "is it normal to feel worse");
    await signedIn();
    const { html, status } = await visitor.open(pathOf());
    expect(status).toBe(200);
    for (const shown of [
      "Note one thought",
      "Mon Thu 7pm, 10 min",
      "said <b>8</b>",
      "is it normal to feel worse",
      "A question",
    ]) {
      expect(html, shown).toContain(shown);
    }
    expect(html).not.toContain("nobody should see");
  });

  test("the week as text holds no more than was shared", async () => {
    await cedar.text(maria, "CONCERN", "is it normal to feel worse");
    await signedIn();
    const { html } = await visitor.open(pathOf("chart"));
    expect(html).toMatch(/Home practice of Maria Gomez, Tue Feb 23 to Mon Mar 1/);
    expect(html).toContain("is it normal to feel worse");
  });

  test("every look and every change is in the trail, without a word", async () => {
    await signedIn();
    await act("note", { words: "Bring the page." });
    await visitor.open(pathOf("chart"));
    const { html } = await visitor.open(pathOf("trail"));
    expect(await whats()).toEqual([
      "saw the trail",
      "copied a week",
      "saw the client",
      "saw the client",
      "left a note",
      "saw the client",
    ]);
    for (const what of await whats()) expect(html).toContain(what);
    expect(html).toContain("Dr. Rivera");
    expect(html).not.toContain("Bring the page");
  });
});

describe("acting", () => {
  beforeEach(() => signedIn());

  test("a concern marked as talked about waits for nobody, and the client hears of it in the next text", async () => {
    await cedar.text(maria, "CONCERN", "is it normal to feel worse");
    expect((await visitor.open("/portal/clients")).html).toContain("Waiting on you");
    const visit = await act("talked");
    expect(visit.html).toContain("The client hears it in their next text.");
    expect(visit.html).toContain("talked about</span>");
    expect((await visitor.open("/portal/clients")).html).not.toContain("Waiting on you");
    await toNextAlarm();
    expect(cedar.sentTo(maria).at(-1)).toContain("Dr. Rivera noted that you two talked about it.");
  });

  test("a concern that was seen is told with the day of the session", async () => {
    await cedar.text(maria, "CONCERN", "is it normal to feel worse");
    await act("session", { day: "TH", time: "10:00" });
    expect((await act("seen")).html).toContain(">seen</span>");
    await toNextAlarm();
    expect(cedar.sentTo(maria).at(-1)).toContain(
      "Dr. Rivera saw your note and will talk about it with you on Thursday.",
    );
  });

  test("once a session is known the client is shown their lines a day before its brief", async () => {
    await act("session", { day: "TH", time: "10:00" });
    const told = async () => (await cedar.world.store.states([mariaId]))[0]!.care.therapist.summary;
    expect(await told()).toEqual({ day: "TH", time: "07:00", zone: rivera.zone });
    await act("session", { day: "", time: "" });
    expect(await told()).toEqual({ day: "MO", time: "08:00", zone: rivera.zone });
  });

  test("a form sent twice counts once", async () => {
    await visitor.open(pathOf());
    await visitor.send(pathOf("note"), { words: "Bring the page.", once: "a".repeat(22) });
    const before = await cedar.world.store.load(maria);
    await visitor.open(pathOf());
    await visitor.send(pathOf("note"), { words: "Bring the page.", once: "a".repeat(22) });
    expect(await cedar.world.store.load(maria)).toEqual(before);
  });

  test.each([
    ["You failed your homework.", "school or blame"],
    ["Reply CANCEL.", "order to stop"],
    [
      "Notwithstanding considerable organizational responsibilities, contemplate possibilities.",
      "more simply",
    ],
    ["Take care \u{1F33B}", "more than twice as much"],
    ["x ".repeat(70), "may have 100 characters"],
    ["   ", "empty"],
  ])("a note %j is kept back, and stays to be mended", async (words, why) => {
    const { status, html } = await act("note", { words });
    expect(status).toBe(422);
    expect(html).toContain(why);
    if (words.trim() !== "") expect(html).toContain(`>${words.trim()}</textarea>`);
    expect(await whats()).not.toContain("left a note");
  });

  test("a new practice is asked about, step by step as at the beginning", async () => {
    await visitor.open(pathOf("practice?template=breathing"));
    const visit = await visitor.send(pathOf("practice"), {
      title: "Breathe slowly for a few minutes.",
      step: ["Sit with both feet on the floor.", "", "", "", ""],
      why: "A long breath out calms.",
    });
    await settle(cedar.world);
    expect(visit.html).toContain("Saved.");
    await toNextAlarm();
    expect(cedar.sentTo(maria).at(-1)).toContain("Breathe slowly");
  });

  test("the practice of a second plan is changed alone, and the client is asked about it", async () => {
    const walk = { title: "Walk.", steps: ["Go out."], by: "therapist" as const };
    await cedar.world.store.putJoinCode({ code: "WALK22", therapistId: rivera.id, practice: walk });
    await cedar.text(maria, "JOIN WALK22", "walk", "1", "tue 8am 5 min", "2", "A", "8", "3");
    const { html } = await visitor.open(pathOf());
    expect(html).toContain("practice?plan=p2");
    expect(html).not.toContain("practice?plan=p1");
    expect((await visitor.open(pathOf("practice?plan=p2"))).html).toContain('value="Walk."');
    const fields = { title: "Walk to the park.", step: ["Go out."], why: "" };
    expect((await visitor.send(pathOf("practice"), fields)).html).toContain("The client is asked about it");
    const record = await cedar.world.store.load(maria);
    const titles = record?.who === "client" ? record.state.plans.map(({ practice }) => practice.title) : [];
    expect(titles).toEqual(["Note one thought.", "Walk to the park."]);
    await settle(cedar.world);
    await toNextAlarm();
    expect(cedar.sentTo(maria).at(-1)).toContain("Walk to the park");
  });

  test.each(["p9", "nonsense", "__proto__"])("a plan %j that is not there changes nothing", async (plan) => {
    const before = await cedar.world.store.load(maria);
    await visitor.open(pathOf("practice"));
    const visit = await visitor.send(pathOf("practice"), { plan, title: "Walk.", step: ["Go."], why: "" });
    expect(visit.status).toBe(422);
    expect(await cedar.world.store.load(maria)).toEqual(before);
  });

  test("a practice that cannot be sent stays in the form", async () => {
    await visitor.open(pathOf("practice"));
    const { status, html } = await visitor.send(pathOf("practice"), {
      title: "Do your homework",
      step: ["x".repeat(101)],
      why: "",
    });
    expect(status).toBe(422);
    expect(html).toContain("school or blame");
    expect(html).toContain("Step 1 may have 100 characters");
    expect(html).toContain('value="Do your homework"');
  });

  test("words are looked at while they are typed", async () => {
    const form = /name="form" value="([^"]+)"/.exec((await visitor.open(pathOf())).html)![1]!;
    const { html } = await visitor.post(
      "/portal/words",
      new URLSearchParams({ form, words: "Bring tea, no homework please. It is fine.", language: "en" }),
    );
    expect(JSON.parse(html)).toMatchObject({
      characters: 42,
      segments: 1,
      problems: [expect.stringContaining("homework")],
    });
  });

  test("a break is set and ended", async () => {
    expect((await act("pause", { until: "2027-03-01" })).html).toContain("has to end after today");
    expect((await act("pause", { until: "2027-03-15" })).html).toContain("Paused until Mon Mar 15");
    expect(await cedar.world.store.load(maria)).toMatchObject({
      state: { pause: { why: "therapist", until: "2027-03-15" } },
    });
    expect((await act("resume")).html).toContain("go on from the next planned time");
  });

  test("calls are recorded with the consent to them, and taken back without", async () => {
    expect((await act("calls", { for: "both" })).html).toContain("that they agreed");
    expect((await act("calls", { for: "everything", agreed: "yes" })).html).toContain("that they agreed");
    expect((await act("calls", { for: "reminders", agreed: "yes" })).html).toContain("with their consent");
    expect(await cedar.world.store.load(maria)).toMatchObject({ state: { calls: { reminders: true } } });
    const notes = await cedar.world.store.notes(mariaId, "2027-01-01", "2027-12-31");
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: "calls", for: "reminders", by: "therapist" }),
    );
    await toNextAlarm();
    expect(cedar.world.caller.placed).toMatchObject([{ to: maria }]);
    expect((await act("calls", { for: "nothing" })).html).toContain("they are texted");
    expect(await cedar.world.store.load(maria)).not.toMatchObject({ state: { calls: {} } });
  });

  test("an opt-out told in person stops everything", async () => {
    expect((await act("opt-out")).html).toContain("No text is sent any more");
    expect(await cedar.world.store.load(maria)).toMatchObject({ state: { optedOut: { by: "staff" } } });
    expect((await act("talked")).html).toContain("they do not hear of it");
    expect(cedar.world.scheduler.schedules().filter(({ name }) => name.startsWith(mariaId))).toEqual([]);
  });

  test("a corrected number is asked for consent, and the old one is nobody's", async () => {
    expect((await act("number", { phone: "12" })).html).toContain("does not look like a phone number");
    expect((await act("number", { phone: maria })).html).toContain("has now");
    await cedar.client("+15550100014", "Ben");
    expect((await act("number", { phone: "(555) 010-0014" })).html).toContain("cannot be added");
    expect((await act("number", { phone: "(555) 010-0099" })).html).toContain("Corrected");
    expect(cedar.sentTo("+15550100099").at(-1)).toContain("Reply 1 to begin");
    expect(await cedar.world.store.load(maria)).toBeUndefined();
    expect(await cedar.text("+15550100099", "1")).toContain("Next time is");
  });

  test("a client handed over is the other's, and no longer one's own", async () => {
    const visit = await act("hand-over", { to: okoro.id });
    expect(visit.path).toBe("/portal/clients");
    expect(visit.html).toContain("Dr. Okoro has taken over.");
    expect((await visitor.open(pathOf())).status).toBe(404);
    expect(await cedar.world.store.load(maria)).toMatchObject({
      state: { care: { therapist: { name: "Dr. Okoro" } } },
    });
    const other = cedar.visitor();
    await signIn(cedar.world, other, okoro.email);
    expect((await other.open(pathOf())).status).toBe(200);
  });

  test("an ended practice says goodbye with what helped, in the client's words", async () => {
    await cedar.text(maria, "writing one line before i reply helps me");
    await visitor.open(pathOf());
    const id = /name="note" value="([^"]+)"/.exec((await visitor.open(pathOf())).html)![1]!;
    expect((await act("close", { note: id })).html).toContain("one last text");
    await toNextAlarm();
    expect(cedar.sentTo(maria).at(-1)).toContain(
      "What you said helped: writing one line before i reply helps me.",
    );
    expect((await visitor.open("/portal/clients")).html).toContain("Ended");
    expect((await visitor.open(pathOf())).html).not.toContain("End the practice");
  });

  test("who joined by a code is confirmed, or is not theirs and seen no more", async () => {
    expect((await visitor.open(pathOf())).html).toContain("is this your client?");
    expect((await act("confirm")).html).not.toContain("is this your client?");
    const benId = await cedar.client("+15550100014", "Ben");
    await visitor.open(`/portal/clients/${benId}`);
    const visit = await visitor.send(`/portal/clients/${benId}/not-theirs`);
    expect(visit.html).toContain("off your list");
    expect(visit.html).not.toContain("Ben");
    expect((await visitor.open(`/portal/clients/${benId}`)).status).toBe(404);
  });
});

describe("adding a client", () => {
  const typed = {
    phone: "(555) 010-0021",
    who: "adult",
    consentOn: "2027-03-01",
    told: "yes",
    template: "breathing",
    day: "TH",
    time: "10:00",
  };
  const add = async (fields: Record<string, string> = {}) => {
    await visitor.open("/portal/clients/new");
    const visit = await visitor.send("/portal/clients/new", { ...typed, ...fields });
    await settle(cedar.world);
    return visit;
  };

  test("the invitation asks for consent by text, and the practice waits for it", async () => {
    await signedIn();
    const { html } = await add();
    expect(html).toContain("Added.");
    expect(html).toContain("own consent in person, 2027-03-01");
    expect(cedar.sentTo("+15550100021")).toEqual([expect.stringContaining("Reply 1 to begin")]);
    await cedar.text("+15550100021", "1");
    expect(await cedar.text("+15550100021", "Kim")).toContain("Breathe slowly");
  });

  test("who takes no texts is called instead", async () => {
    await signedIn();
    expect((await add({ calls: "yes" })).html).toContain("They are called now");
    expect(cedar.sentTo("+15550100021")).toEqual([]);
    expect(cedar.world.caller.placed).toMatchObject([{ to: "+15550100021" }]);
  });

  test.each([
    [{ phone: "12" }, "does not look like a phone number"],
    [{ phone: maria }, "cannot be added"],
    [{ told: "" }, "Please say who gave the consent"],
    [{ who: "somebody" }, "Please say who gave the consent"],
    [{ consentOn: "2027-03-02" }, "Please say who gave the consent"],
    [{ time: "" }, "needs its day and its time"],
  ])("%j is refused, and nobody is texted", async (fields, why) => {
    await signedIn();
    const before = cedar.world.messenger.sent.length;
    const { status, html } = await add(fields);
    expect([status, html]).toEqual([422, expect.stringContaining(why)]);
    expect(cedar.world.messenger.sent).toHaveLength(before);
  });

  test("somebody who said STOP to this line is not texted", async () => {
    await cedar.text("+15550100021", "STOP");
    await signedIn();
    expect((await add()).html).toContain("cannot be added");
    expect(cedar.sentTo("+15550100021")).toEqual([]);
  });

  test("nobody is added, and nobody joins, until there is a second person to alert", async () => {
    cedar = await openCedarStreet({ withBackup: false });
    visitor = cedar.visitor();
    await signedIn();
    expect((await add()).status).toBe(422);
    await cedar.text("+15550100022", "JOIN PLANT4");
    expect(await cedar.world.store.load("+15550100022")).toMatchObject({ who: "stranger" });
    expect((await visitor.open("/portal/alerts")).html).toContain("no client can join");
  });

  test("nobody comes to the backup, since danger has to reach two people", async () => {
    await cedar.world.store.putJoinCode({ code: "SAM222", therapistId: sam.id });
    await cedar.text("+15550100024", "JOIN SAM222");
    expect(await cedar.world.store.load("+15550100024")).toMatchObject({ who: "stranger" });
    await signedIn(sam.email);
    expect((await add()).html).toContain("it cannot be you");
  });

  test("a card is printed with a code that opens the phone's texts, and closed when it is lost", async () => {
    await signedIn();
    await visitor.open("/portal/cards");
    const card = await visitor.send("/portal/cards", { template: "breathing" });
    const code = /JOIN ([A-Z0-9]{6})/.exec(card.html)![1]!;
    expect(card.html).toContain(`Opens your texts with JOIN ${code}`);
    expect(card.html).toContain("<svg");
    expect((await visitor.open("/portal/cards")).html).toContain("Breathe slowly");
    await visitor.open(`/portal/cards/${code}`);
    await visitor.send(`/portal/cards/${code}/close`);
    expect((await visitor.open(`/portal/cards/${code}`)).status).toBe(404);
    await cedar.text("+15550100023", `JOIN ${code}`);
    expect(await cedar.world.store.load("+15550100023")).toMatchObject({ who: "stranger" });
  });
});

describe("alerts", () => {
  const danger = async () => {
    await cedar.text(maria, "i want to kill myself");
    return (await cedar.world.store.alerts(rivera.id, 1))[0]!;
  };
  const letters = () =>
    cedar.world.mailer.sent.filter(({ subject }) => subject.startsWith("A message")).map(({ to }) => to);
  const staffTexts = () =>
    cedar.world.messenger.sent.filter(({ statusId }) => statusId.startsWith("staff.")).map(({ to }) => to);
  const after = async (instant: string) => {
    cedar.world.clock.moveTo(instant);
    await sweep(cedar.world);
    await settle(cedar.world);
  };

  test("reach therapist and backup at once by two channels, with no word and no name", async () => {
    await danger();
    expect(letters()).toEqual([rivera.email, backup.email]);
    expect(staffTexts()).toEqual([rivera.phone, backup.phone]);
    for (const { text } of cedar.world.mailer.sent) expect(text).not.toMatch(/Maria|kill/);
    for (const { body } of cedar.world.messenger.sent.filter(({ statusId }) =>
      statusId.startsWith("staff."),
    )) {
      expect(body).not.toMatch(/Maria|kill/);
    }
  });

  test("go on to the backup and the office's line while nobody acknowledges", async () => {
    await danger();
    await after("2027-03-01T18:14:00Z");
    expect(staffTexts()).toHaveLength(2);
    await after("2027-03-01T18:15:00Z");
    expect(staffTexts().slice(2)).toEqual([backup.phone]);
    await after("2027-03-01T18:30:00Z");
    expect(staffTexts().slice(3)).toEqual(["+15550100000"]);
    await after("2027-03-02T18:30:00Z");
    expect(staffTexts()).toHaveLength(4);
  });

  test("wait half an hour at night", async () => {
    cedar.world.clock.moveTo("2027-03-02T08:00:00Z");
    await danger();
    await after("2027-03-02T08:29:00Z");
    expect(staffTexts()).toHaveLength(2);
    await after("2027-03-02T08:30:00Z");
    expect(staffTexts()).toHaveLength(3);
  });

  test("are seen, acknowledged, and the hold is lifted; then nobody else is called", async () => {
    const { id } = await danger();
    await signedIn();
    expect((await visitor.open("/portal/clients")).html).toContain("Alerts (1 open)");
    const page = await visitor.open(`/portal/alerts/${id}`);
    for (const shown of [
      "Words of suicide",
      "Maria Gomez",
      "i want to kill myself",
      "(555) 010-0011",
      "on hold",
    ])
      expect(page.html).toContain(shown);
    const done = await visitor.send(`/portal/alerts/${id}/acknowledge`);
    expect(done.html).toContain("by Dr. Rivera");
    await after("2027-03-01T18:30:00Z");
    expect(staffTexts()).toHaveLength(2);
    expect((await visitor.send(`/portal/alerts/${id}/lift`)).html).toContain("Lifted.");
    expect(await whats()).toEqual(
      expect.arrayContaining(["saw an alert", "acknowledged an alert", "lifted the hold"]),
    );
  });

  test("are everybody's for the backup", async () => {
    const { id } = await danger();
    await signedIn(backup.email);
    expect((await visitor.open(`/portal/alerts/${id}`)).html).toContain("Maria Gomez");
    expect((await visitor.open(pathOf())).status).toBe(404);
  });

  test("one that cannot be delivered is told to the operator, and shown", async () => {
    cedar.world.mailer.refused.add(backup.email);
    const { id } = await danger();
    expect(cedar.world.lines).toContainEqual(expect.objectContaining({ what: "alert-not-delivered" }));
    await signedIn();
    expect((await visitor.open(`/portal/alerts/${id}`)).html).toContain("email to the backup");
  });

  test("are tried out once a week, and somebody says that it arrived", async () => {
    await orderSummary(cedar.world, rivera.id, "2027-03-01T14:00:00Z");
    await orderSummary(cedar.world, rivera.id, "2027-03-01T14:00:00Z");
    await settle(cedar.world);
    const alerts = await cedar.world.store.alerts(rivera.id, 9);
    expect(alerts).toMatchObject([{ category: "test" }]);
    await signedIn();
    await visitor.open(`/portal/alerts/${alerts[0]!.id}`);
    expect((await visitor.send(`/portal/alerts/${alerts[0]!.id}/acknowledge`)).html).toContain("works");
  });
});

describe("the public pages", () => {
  test.each(["join", "privacy", "terms", "es/join", "es/privacy", "es/terms"])(
    "/about/%s names the agency and how to stop",
    async (page) => {
      const { status, html } = await visitor.open(`/about/${page}`);
      expect(status).toBe(200);
      expect(html).toContain("Cedar Street");
      expect(html).toContain("STOP");
      expect(html).toContain(`<html lang="${page.startsWith("es") ? "es" : "en"}"`);
    },
  );

  test("how to join has the words of consent, exactly", async () => {
    const asked = await cedar.text("+15550100031", "JOIN PLANT4");
    const { html } = await visitor.open("/about/join");
    const words = asked
      .replaceAll("Dr. Rivera", "your therapist")
      .replaceAll("your therapist gets", "Your therapist gets");
    const shown = /<blockquote>(.*?)<\/blockquote>/
      .exec(html)![1]!
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&");
    expect(shown.toLowerCase()).toBe(words.toLowerCase());
  });

  test("what is pasted into the registration names the pages", async () => {
    await signedIn();
    const { html } = await visitor.open("/portal/registration");
    expect(html).toContain("https://practice.example/about/privacy");
    expect(html).toContain("Opt-in message");
  });
});
