/** The small classes do what Node's own do, wherever a door uses them. */
import { expect, test } from "vitest";
import { SmallHeaders, SmallRequest, SmallResponse } from "./small-fetch.ts";

const ours = { Headers: SmallHeaders, Request: SmallRequest, Response: SmallResponse };
type Classes = typeof ours;
const nodes = { Headers, Request, Response } as unknown as Classes;

async function used({ Headers, Request, Response }: Classes) {
  const headers = new Headers({ "X-Twilio-Signature": " signed ", Accept: "text/xml" });
  headers.append("accept", "text/plain");
  headers.set("Cookie", "a=b");
  headers.delete("COOKIE");
  const listed: string[] = [];
  headers.forEach((value, name) => void listed.push(`${name}: ${value}`));
  const request = (url: string) => new Request(url, { method: "POST", headers, body: "Body=hi" });
  const bytes = new TextEncoder().encode("From=%2B1&Body=¿sí?");
  const answers = [
    new Response("<Response/>", { status: 200, headers: { "content-type": "text/xml" } }),
    new Response("not signed", { status: 403 }),
    new Response(null, { status: 204 }),
    new Response("twice", { headers: new Headers(headers) }),
  ];
  return {
    listed: listed.sort(),
    missing: [headers.get("cookie"), headers.has("cookie"), headers.get("x-twilio-SIGNATURE")],
    urls: ["https://a.example/phone/../text", "https://a.example/a b?c=d e#f", "HTTPS://A.example"].map(
      (url) => request(url).url,
    ),
    method: [request("https://a.example/").method, new Request("https://a.example/").method],
    body: [
      await request("https://a.example/").text(),
      await new Request("https://a.example/", { method: "POST", body: bytes }).text(),
      await new Request("https://a.example/").text(),
      new Request("https://a.example/").body,
    ],
    answers: await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        Object.fromEntries([...answer.headers]),
        await answer.text(),
      ]),
    ),
  };
}

test("a door sees no difference", async () => {
  expect(await used(ours)).toEqual(await used(nodes));
});

test.each([ours, nodes])("an address that is none is refused", ({ Request }) => {
  expect(() => new Request("not an address")).toThrow(TypeError);
});
