/** TwiML as Twilio reads it, from the SDK's builder and from elsewhere. */
import MessagingResponse from "twilio/lib/twiml/MessagingResponse.js";
import { expect, test } from "vitest";
import { parseMessagingTwiml } from "./messaging-twiml.ts";

test("reads what the SDK builds, words and all", () => {
  const twiml = new MessagingResponse();
  twiml.message({ action: "https://practice.example/status/a?b=1&c=2" }, `Tom & "Ana" <3 it's ñ 😀`);
  twiml.message("And\nanother");
  expect(parseMessagingTwiml(twiml.toString())).toEqual([
    { body: `Tom & "Ana" <3 it's ñ 😀`, action: "https://practice.example/status/a?b=1&c=2" },
    { body: "And\nanother" },
  ]);
});

test.each([
  ["an empty answer", "<Response/>", []],
  ["an empty answer with an end tag", "<Response></Response>", []],
  ["the SDK's empty answer", new MessagingResponse().toString(), []],
  ["white space around", "\n<Response>\n <Message> hello </Message>\n</Response>\n", [{ body: "hello" }]],
  ["a Body", "<Response><Message><Body>hi</Body></Message></Response>", [{ body: "hi" }]],
  ["numeric entities", "<Response><Message>&#233;&#xE9;&apos;</Message></Response>", [{ body: "éé'" }]],
  ["CDATA", "<Response><Message><![CDATA[a < b & c]]></Message></Response>", [{ body: "a < b & c" }]],
  ["comments", "<Response><!-- a --><Message>b<!-- c --></Message></Response>", [{ body: "b" }]],
  ["single quotes", "<Response><Message action='/s'>b</Message></Response>", [{ body: "b", action: "/s" }]],
  [
    "the older name",
    '<Response><Message statusCallback="/s">b</Message></Response>',
    [{ body: "b", action: "/s" }],
  ],
  ["a verb of another kind", "<Response><Say>a</Say></Response>", []],
])("reads %s", (_name, twiml, texts) => {
  expect(parseMessagingTwiml(twiml)).toEqual(texts);
});

test.each([
  ["nothing", ""],
  ["words", "hello"],
  ["JSON", '{"error":"x"}'],
  ["a page", "<!DOCTYPE html><html></html>"],
  ["another root", "<Answer/>"],
  ["two roots", "<Response/><Response/>"],
  ["words after the root", "<Response/>hello"],
  ["an open element", "<Response><Message>a</Response>"],
  ["an element never closed", "<Response>"],
  ["a stray end", "<Response></Message></Response>"],
  ["a bare ampersand", "<Response><Message>Tom & Ana</Message></Response>"],
  ["an unknown entity", "<Response><Message>&nbsp;</Message></Response>"],
  ["an unquoted attribute", "<Response><Message action=/s>a</Message></Response>"],
  ["an attribute twice", '<Response><Message action="/s" action="/t">a</Message></Response>'],
])("refuses %s", (_name, twiml) => {
  expect(() => parseMessagingTwiml(twiml)).toThrow(SyntaxError);
});
