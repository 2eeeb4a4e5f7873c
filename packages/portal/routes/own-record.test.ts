/** EXPORT: the link alone opens nothing, the code of the same phone does, and only for so long and so often. */
import { beforeEach, describe, expect, test } from "vitest";
import { type CedarStreet, maria, openCedarStreet, rivera } from "../testing/cedar-street.ts";
import { settle, type Visitor } from "../testing/visitor.ts";

let cedar: CedarStreet;
let visitor: Visitor;
let link: string;

const other = "+15550100012";
const written = "<b>my chest got tight</b> at the store today";

async function linkFor(phone: string, word: string): Promise<string> {
  await cedar.text(phone, word);
  return /\/portal\/yours\/[\w.-]+/.exec(cedar.sentTo(phone).at(-1) ?? "")?.[0] ?? "";
}

async function codeByText(phone = maria): Promise<string> {
  await visitor.open(link);
  await visitor.send(`${link}/code`);
  await settle(cedar.world);
  return /\b\d{6}\b/.exec(cedar.sentTo(phone).at(-1) ?? "")?.[0] ?? "";
}

beforeEach(async () => {
  cedar = await openCedarStreet();
  await cedar.client(maria, "Maria Gomez");
  await cedar.text(maria, written, "PRIVATE");
  visitor = cedar.visitor();
  link = await linkFor(maria, "EXPORT");
});

describe("the client's own record", () => {
  test("opens with the code that was texted: plans and notes, private ones too, as text that no browser runs", async () => {
    const { status, html } = await visitor.send(link, { code: await codeByText() });
    expect(status).toBe(200);
    for (const part of [
      "Maria Gomez",
      maria,
      "Note one thought.",
      "only for you",
      "&lt;b&gt;my chest got tight",
    ])
      expect(html).toContain(part);
    expect(html).not.toContain("<b>my chest");
  });

  test("comes as a file that holds the same", async () => {
    const { html, headers } = await visitor.send(link, { code: await codeByText(), as: "file" });
    expect(headers.get("content-disposition")).toContain("attachment");
    expect(JSON.parse(html)).toMatchObject({
      phone: maria,
      therapist: rivera.name,
      notes: expect.arrayContaining([expect.objectContaining({ words: written, private: true })]),
    });
  });

  test("speaks the client's language", async () => {
    await cedar.text(maria, "ESPAÑOL");
    link = await linkFor(maria, "EXPORTAR");
    expect((await visitor.open(link)).html).toContain("Lo que se guarda de ti");
    expect((await visitor.send(link, { code: await codeByText() })).html).toContain("Notas");
  });

  test("stays shut for a wrong code, and after five of them for every code", async () => {
    const code = await codeByText();
    const wrong = code === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries++) {
      const { html } = await visitor.send(link, { code: wrong });
      expect(html).toContain("That code is not right");
      expect(html).not.toContain("Maria");
    }
    expect((await visitor.send(link, { code })).html).toContain("This link is over");
  });

  test("stays shut for another client's code", async () => {
    await cedar.client(other, "Ben Cole");
    const mine = link;
    link = await linkFor(other, "EXPORT");
    const code = await codeByText(other);
    await visitor.open(mine);
    expect((await visitor.send(mine, { code })).html).not.toContain("Maria");
  });

  test("sends three codes for a link at most", async () => {
    for (let asked = 0; asked < 3; asked++) expect(await codeByText()).not.toBe("");
    const texts = cedar.sentTo(maria).length;
    await codeByText();
    expect(cedar.sentTo(maria)).toHaveLength(texts);
  });

  test("is over a day later, and for a forged link there never was one", async () => {
    cedar.world.clock.moveTo("2027-03-03T18:00:00Z");
    expect((await visitor.open(link)).html).toContain("This link is over");
    expect((await visitor.open(`${link.slice(0, -4)}AAAA`)).status).toBe(404);
  });

  test("refuses a form that came from elsewhere", async () => {
    const { status } = await visitor.post(link, new URLSearchParams({ code: "123456" }));
    expect(status).toBe(403);
  });
});

test("whoever has opted out is texted neither link nor code", async () => {
  await visitor.open(link);
  await cedar.text(maria, "ALTO");
  const texts = cedar.sentTo(maria).length;
  await visitor.send(`${link}/code`);
  await cedar.text(maria, "EXPORT");
  await settle(cedar.world);
  expect(cedar.sentTo(maria)).toHaveLength(texts);
});
