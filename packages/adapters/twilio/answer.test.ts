/** The TwiML that answers a text, read by what reads it in the local world. */
import { parseMessagingTwiml } from "@home-practice/local/twilio/messaging-twiml.ts";
import { expect, test } from "vitest";
import { answerTo } from "./answer.ts";

const action = "https://practice.example/phone/status/reply.SM1";

test("nothing to say is an empty response", () => {
  expect(answerTo(undefined)).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
});

test.each([
  ["plain words", "Saved. Dr. R will see it.", "Saved. Dr. R will see it."],
  ["what XML writes otherwise", "1 < 2 & \"3\" > '2' ]]>", "1 < 2 & \"3\" > '2' ]]>"],
  [
    "accents that SMS lacks, and those it has",
    "¿Mañana está bien? Según tú, sí",
    "¿Mañana esta bien? Segun tu, si",
  ],
  ["curly quotes, dashes and dots", "“It’s fine” – go…", '"It\'s fine" - go...'],
  ["lines", "1 Yes\n2 No", "1 Yes\n2 No"],
  ["emoji and other scripts", "ok 🙂 да", "ok 🙂 да"],
  ["what XML cannot hold, out of a client's own words", "a\u0000b\u0007c\u001bd\ud800e\uffff", "abcde"],
])("%s", (_name, body, onPhone) => {
  expect(parseMessagingTwiml(answerTo({ body, action }))).toEqual([{ body: onPhone, action }]);
});

test("the address of the reports survives its own signs", () => {
  const odd = 'https://practice.example/phone/status/a?b=1&c="2"';
  expect(parseMessagingTwiml(answerTo({ body: "ok", action: odd }))).toEqual([{ body: "ok", action: odd }]);
});
