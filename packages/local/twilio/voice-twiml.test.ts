/** The TwiML of a call as Twilio reads it: from the SDK's builder, from elsewhere, and what is none. */
import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import { expect, test } from "vitest";
import { parseVoiceTwiml } from "./voice-twiml.ts";

const say = (words: string, language = "en-US") => ({ verb: "Say", words, language });
const gather = {
  verb: "Gather",
  keys: true,
  speech: false,
  verbs: [],
  timeoutSeconds: 5,
  finishOnKey: "#",
  actionOnEmptyResult: false,
};

test("reads what the SDK builds, words and all", () => {
  const response = new VoiceResponse();
  const built = response.gather({
    input: ["dtmf", "speech"],
    action: "https://practice.example/turn/2?a=1&b=2",
    actionOnEmptyResult: true,
    timeout: 10,
    speechTimeout: "3",
    numDigits: 1,
    finishOnKey: "",
    profanityFilter: false,
    language: "es-US",
  });
  const spoken = built.say({ language: "es-US", voice: "Polly.Lupe-Neural" }, "");
  spoken.prosody({ rate: "slow" }, "¿Cómo te fue?");
  spoken.break({ time: "500ms" });
  spoken.prosody({ rate: "slow" }, 'Oprime 1 & "ya".');
  built.pause({ length: 2 });
  response.dial({ answerOnBridge: true }, "988");
  expect(parseVoiceTwiml(response.toString())).toEqual([
    {
      verb: "Gather",
      keys: true,
      speech: true,
      verbs: [say('¿Cómo te fue? Oprime 1 & "ya".', "es-US"), { verb: "Pause", seconds: 2 }],
      timeoutSeconds: 10,
      finishOnKey: "",
      digitsMax: 1,
      action: "https://practice.example/turn/2?a=1&b=2",
      actionOnEmptyResult: true,
    },
    { verb: "Dial", number: "988" },
  ]);
});

test.each([
  ["nothing to do", "", []],
  ["white space", "\n <Say>\n  Hello\n  there </Say>\n", [say("Hello there")]],
  [
    "words among marks",
    "<Say>Press <say-as interpret-as='digits'>42</say-as> now</Say>",
    [say("Press 42 now")],
  ],
  ["sentences", "<Say><p><s>One.</s><s>Two.</s></p></Say>", [say("One. Two.")]],
  ["a Gather's defaults", "<Gather/>", [gather]],
  ["speech alone", "<Gather input='speech'/>", [{ ...gather, keys: false, speech: true }]],
  ["a pause", "<Pause/>", [{ verb: "Pause", seconds: 1 }]],
  ["a way on", "<Redirect method='POST'> /next </Redirect>", [{ verb: "Redirect", url: "/next" }]],
  ["a refusal", "<Reject/>", [{ verb: "Reject", reason: "rejected" }]],
  ["the end", "<Hangup/>", [{ verb: "Hangup" }]],
])("reads %s", (_what, twiml, verbs) => {
  expect(parseVoiceTwiml(`<Response>${twiml}</Response>`)).toEqual(verbs);
});

test.each([
  ["nothing", ""],
  ["another root", "<Answer/>"],
  ["a verb that is none", "<Response><Speak>a</Speak></Response>"],
  ["a verb for texts", "<Response><Message>a</Message></Response>"],
  ["a verb in small letters", "<Response><say>a</say></Response>"],
  ["an attribute that is none", '<Response><Say speed="slow">a</Say></Response>'],
  ["a value that is none", '<Response><Gather input="keys"/></Response>'],
  ["a time of nothing", '<Response><Gather timeout="0"/></Response>'],
  ["words of a Gather", "<Response><Gather>a</Gather></Response>"],
  ["a Gather in a Gather", "<Response><Gather><Gather/></Gather></Response>"],
  ["a Redirect in a Gather", "<Response><Gather><Redirect>/a</Redirect></Gather></Response>"],
  ["a verb in a Say", "<Response><Say><Pause/></Say></Response>"],
  ["a mark outside a Say", "<Response><prosody>a</prosody></Response>"],
  ["a rate that is none", '<Response><Say><prosody rate="calm">a</prosody></Say></Response>'],
  ["more words than a Say holds", `<Response><Say>${"a".repeat(4097)}</Say></Response>`],
  ["nowhere to go", "<Response><Redirect/></Response>"],
  ["nobody to dial", "<Response><Dial/></Response>"],
  ["a refusal after words", "<Response><Say>a</Say><Reject/></Response>"],
])("refuses %s", (_what, twiml) => {
  expect(() => parseVoiceTwiml(twiml)).toThrow(SyntaxError);
});
