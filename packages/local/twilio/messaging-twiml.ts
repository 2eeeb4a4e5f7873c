/** What the TwiML that answers a text tells Twilio to send. */
import { childrenOf, parseXml, textOf, type XmlElement } from "./xml.ts";

export type TwimlText = {
  body: string;
  /** Where the status of the text is to be posted, relative to the answering page. */
  action?: string;
};

/**
 * Reads the texts of a messaging answer in their order; none for an empty Response. Throws a SyntaxError when it
 * is not TwiML.
 *
 * Twilio: the body stands in the Message itself or in a Body within it, `statusCallback` is the older name of
 * `action`, and verbs it does not know are passed over.
 */
export function parseMessagingTwiml(twiml: string): TwimlText[] {
  const response = parseXml(twiml);
  if (response.name !== "Response") throw new SyntaxError("the root of TwiML is Response");
  return childrenOf(response)
    .filter(({ name }) => name === "Message")
    .map(textOfMessage);
}

function textOfMessage(message: XmlElement): TwimlText {
  const { statusCallback, action = statusCallback } = message.attributes;
  const bodies = childrenOf(message).filter(({ name }) => name === "Body");
  const body = (bodies.length > 0 ? bodies : [message]).map(textOf).join("").trim();
  return { body, ...(action !== undefined && { action }) };
}
