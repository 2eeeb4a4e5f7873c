/** The TwiML of calls: only verbs and attributes that Twilio documents, with values that it takes. */
import type { Keys, Then } from "@home-practice/conversation/effect.ts";
import { describe, expect, test } from "vitest";
import { spokenAnswer } from "./spoken-answer.ts";

const turnUrl = "https://practice.example/phone/call/turn/3?a=1&b=2";

/** Twilio: TwiML for voice, each verb with the attributes that are used here and the values it takes. */
const documented: Record<string, Record<string, RegExp>> = {
  Response: {},
  Say: { language: /^(?:en-US|es-US)$/, voice: /^Polly\.(?:Joanna|Lupe)-Neural$/ },
  prosody: { rate: /^slow$/ },
  Pause: { length: /^\d+$/ },
  Gather: {
    input: /^(?:dtmf|speech|dtmf speech)$/,
    action: /^https:\/\//,
    actionOnEmptyResult: /^(?:true|false)$/,
    timeout: /^[1-9]\d*$/,
    speechTimeout: /^(?:auto|[1-9]\d*)$/,
    language: /^(?:en-US|es-US)$/,
    profanityFilter: /^(?:true|false)$/,
    numDigits: /^[1-9]\d*$/,
    finishOnKey: /^[0-9*#]?$/,
  },
  Dial: { answerOnBridge: /^true$/ },
  Hangup: {},
};
/** Twilio: what may stand inside a verb. */
const nests: Record<string, readonly string[]> = {
  Response: ["Say", "Pause", "Gather", "Dial", "Hangup"],
  Gather: ["Say", "Pause"],
  Say: ["prosody"],
};

/** What in a piece of TwiML is not as Twilio documents it. */
function undocumented(twiml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, closing, verb = "", attributes = "", alone] of twiml
    .replace(/^<\?xml.*?\?>/, "")
    .matchAll(/<(\/?)([A-Za-z]+)((?: [A-Za-z]+="[^"]*")*)(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== verb) found.push(`${verb} is closed and was not open`);
      continue;
    }
    const known = documented[verb];
    const outer = open.at(-1);
    if (known === undefined) found.push(`no such verb: ${verb}`);
    if (outer !== undefined && !nests[outer]?.includes(verb)) found.push(`${verb} in ${outer}`);
    for (const [, name = "", value = ""] of attributes.matchAll(/([A-Za-z]+)="([^"]*)"/g))
      if (!known?.[name]?.test(value)) found.push(`${verb} ${name}="${value}"`);
    if (!alone) open.push(verb);
  }
  return [...found, ...open.map((verb) => `${verb} stays open`)];
}

const lines = [
  { language: "en", words: "Thanks. What did you notice?" },
  { language: "es", words: "1 < 2 & 'más'" },
] as const;
const keys: Keys[] = ["one", "days", "time", "code", "number"];
const thens: Then[] = [...keys.map((listen) => ({ listen })), { dial: "988" }, "hang up"];

test.each(thens)("%o is as Twilio documents it", (then) => {
  const twiml = spokenAnswer({ lines: [...lines], then }, turnUrl);
  expect(undocumented(twiml)).toEqual([]);
  expect(twiml.length).toBeLessThan(4000);
});

test("the check itself sees what is wrong", () => {
  expect(undocumented('<Response><Gather numDigits="x"><Dial/></Gather><Speak/></Response>')).toEqual([
    'Gather numDigits="x"',
    "Dial in Gather",
    "no such verb: Speak",
    "Speak in Response",
  ]);
});

describe("what is said", () => {
  test("is said slowly, in the voice of its language, with a pause between the lines", () => {
    expect(spokenAnswer({ lines: [...lines], then: "hang up" }, turnUrl)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        '<Say language="en-US" voice="Polly.Joanna-Neural"><prosody rate="slow">Thanks. What did you notice?</prosody></Say>' +
        '<Pause length="1"/>' +
        '<Say language="es-US" voice="Polly.Lupe-Neural"><prosody rate="slow">1 &lt; 2 &amp; \'más\'</prosody></Say>' +
        "<Hangup/></Response>",
    );
  });

  test("loses what XML cannot hold", () => {
    const odd = [{ language: "en" as const, words: "a\u0000b\u001bc\uffff" }];
    expect(spokenAnswer({ lines: odd, then: "hang up" }, turnUrl)).toContain(">abc<");
  });
});

test.each([
  ["one", 'numDigits="1" finishOnKey=""'],
  ["code", 'numDigits="4" finishOnKey=""'],
  ["time", 'numDigits="5" finishOnKey=""'],
  ["days", 'finishOnKey="#"'],
  ["number", 'finishOnKey="#"'],
] as const)(
  "listening for %s, patiently, for keys and speech, and hearing of silence too",
  (listen, ends) => {
    const twiml = spokenAnswer({ lines: [...lines], then: { listen } }, turnUrl);
    expect(twiml).toContain(
      '<Gather input="dtmf speech" action="https://practice.example/phone/call/turn/3?a=1&amp;b=2" ' +
        'actionOnEmptyResult="true" timeout="10" speechTimeout="3" language="es-US" profanityFilter="false" ' +
        ends,
    );
    expect(twiml.indexOf("<Say")).toBeGreaterThan(twiml.indexOf("<Gather"));
  },
);

test("being connected", () => {
  expect(spokenAnswer({ lines: [lines[0]], then: { dial: "988" } }, turnUrl)).toContain(
    '</Say><Dial answerOnBridge="true">988</Dial></Response>',
  );
});
