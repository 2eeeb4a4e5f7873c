/** The words that the carrier's side answers by itself, before the service hears of them. */

export type OptOutType = "STOP" | "START" | "HELP";

const WORDS: Record<OptOutType, readonly string[]> = {
  STOP: ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"],
  START: ["START", "YES", "UNSTOP"],
  HELP: ["HELP", "INFO"],
};

/**
 * What a text is to the carrier, or undefined for any other text.
 *
 * Twilio: the whole message must be the word, in any case. YES opts in only where the number is blocked.
 */
export function optOutTypeOf(body: string, isBlocked: boolean): OptOutType | undefined {
  const word = body.trim().toUpperCase();
  if (word === "YES" && !isBlocked) return undefined;
  return (Object.keys(WORDS) as OptOutType[]).find((type) => WORDS[type].includes(word));
}
