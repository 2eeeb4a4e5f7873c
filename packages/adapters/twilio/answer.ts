/** The TwiML that answers a text. */
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import MessagingResponse from "twilio/lib/twiml/MessagingResponse.js";

export interface Answer {
  body: string;
  /** Where what becomes of it is reported; Twilio names the text's sid there. */
  action: string;
}

/** One text, spelt for SMS; or, for nothing, the empty response, with which Twilio sends nothing. */
export function answerTo(answer: Answer | undefined): string {
  const response = new MessagingResponse();
  if (answer !== undefined) response.message({ action: answer.action }, sayable(foldForText(answer.body)));
  return response.toString();
}

/** What XML cannot hold, which a client's own words may bring along. Twilio's builder throws on it. */
const unsayable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function sayable(words: string): string {
  return words.replace(unsayable, "");
}
