/** The TwiML that answers a text. */
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import MessagingResponse from "twilio/lib/twiml/MessagingResponse.js";
import { sayable } from "./sayable.ts";

export interface Answer {
  body: string;
  /** Where what becomes of it is reported; Twilio names the text's sid there. Nowhere unless given. */
  action?: string;
}

/** One text, spelt for SMS; or, for nothing, the empty response, with which Twilio sends nothing. */
export function answerTo(answer: Answer | undefined): string {
  const response = new MessagingResponse();
  if (answer !== undefined) {
    const { action, body } = answer;
    response.message(action === undefined ? {} : { action }, sayable(foldForText(body)));
  }
  return response.toString();
}
