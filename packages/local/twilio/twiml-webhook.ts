/** How Twilio asks a webhook for TwiML, and the one behind it where the first gives none. */
import { type Fetch, postWebhook } from "./webhook.ts";

/** What was made of the last answer: `errorCode` is Twilio's, where there was no TwiML in it. */
type TwimlAnswer<Twiml> = { status?: number; url: string } & ({ twiml: Twiml } | { errorCode: number });

type TwimlQuestion<Twiml> = {
  url: string;
  fallbackUrl: string | undefined;
  params: Record<string, string>;
  authToken: string;
  fetch: Fetch;
  /** Reads the body of an answer; a SyntaxError says that it is no TwiML. */
  parse: (body: string) => Twiml;
  /** Hears of every answer without TwiML. */
  note: (event: { code: number; url: string; message: string }) => void;
};

/** Asks for TwiML. Twilio: the fallback URL hears what went wrong with the first. */
export async function askForTwiml<Twiml>(question: TwimlQuestion<Twiml>): Promise<TwimlAnswer<Twiml>> {
  const { url, fallbackUrl, params } = question;
  const first = await ask(question, url, params);
  if (!("errorCode" in first) || !fallbackUrl) return first;
  const failure = { ErrorCode: String(first.errorCode), ErrorUrl: first.url };
  return ask(question, fallbackUrl, { ...params, ...failure });
}

async function ask<Twiml>(
  { authToken, fetch, parse, note }: TwimlQuestion<Twiml>,
  url: string,
  params: Record<string, string>,
): Promise<TwimlAnswer<Twiml>> {
  const answer = await postWebhook({ url, params, authToken, fetch });
  const from = { url, ...(answer.status !== undefined && { status: answer.status }) };
  const without = (errorCode: number, why = "The webhook gave no TwiML.") => {
    note({ code: errorCode, url, message: why });
    return { ...from, errorCode };
  };
  if (!answer.ok) return without(11200);
  if (answer.body !== "" && !/^(text|application)\/xml\b/.test(answer.contentType)) return without(12300);
  try {
    return { ...from, twiml: parse(answer.body) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return without(12100, `The TwiML cannot be read: ${error.message}.`);
  }
}
