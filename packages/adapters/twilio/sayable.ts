/** What XML cannot hold, which a client's own words may bring along. Twilio's builder throws on it. */
const unsayable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The words without what XML cannot hold. */
export function sayable(words: string): string {
  return words.replace(unsayable, "");
}
