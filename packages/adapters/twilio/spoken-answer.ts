/** The TwiML of one moment of a call: what is said, slowly, and what it does then. */
import type { Keys, SpokenLine } from "@home-practice/conversation/effect.ts";
import type { Spoken } from "@home-practice/service/ports.ts";
import VoiceResponse from "twilio/lib/twiml/VoiceResponse.js";
import { sayable } from "./sayable.ts";

/** Twilio: a language and a voice that speaks it. */
const voices = {
  en: { language: "en-US", voice: "Polly.Joanna-Neural" },
  es: { language: "es-US", voice: "Polly.Lupe-Neural" },
} as const;

/** How many keys make an answer, and which key ends it. Twilio: no ending key leaves star and pound to us. */
const gathering: Record<Keys, { numDigits?: number; finishOnKey: string }> = {
  one: { numDigits: 1, finishOnKey: "" },
  code: { numDigits: 4, finishOnKey: "" },
  time: { numDigits: 5, finishOnKey: "" },
  days: { finishOnKey: "#" },
  number: { finishOnKey: "#" },
};

/** How long nothing may come, and how long somebody may stop to think in the middle of a sentence. */
const patienceSeconds = 10;
const thinkingSeconds = 3;
const betweenLinesSeconds = 1;

/** What a call says and does. `turnUrl` is where keys and speech go, and the news that nothing came. */
export function spokenAnswer({ lines, then }: Spoken, turnUrl: string): string {
  const response = new VoiceResponse();
  if (typeof then === "object" && "listen" in then) {
    const language = lines.at(-1)?.language ?? "en";
    const gather = response.gather({
      input: ["dtmf", "speech"],
      action: turnUrl,
      actionOnEmptyResult: true,
      timeout: patienceSeconds,
      speechTimeout: String(thinkingSeconds),
      language: voices[language].language,
      // It would mask words that say how somebody is.
      profanityFilter: false,
      ...gathering[then.listen],
    });
    sayLines(gather, lines);
    return response.toString();
  }
  sayLines(response, lines);
  if (then === "hang up") response.hangup();
  else response.dial({ answerOnBridge: true }, then.dial);
  return response.toString();
}

type Speaker = VoiceResponse | ReturnType<VoiceResponse["gather"]>;

function sayLines(speaker: Speaker, lines: readonly SpokenLine[]): void {
  for (const [index, { language, words }] of lines.entries()) {
    if (index > 0) speaker.pause({ length: betweenLinesSeconds });
    speaker.say(voices[language], "").prosody({ rate: "slow" }, sayable(words));
  }
}
