/** What a client sent, cleaned once at the door of hearing, so that every recogniser reads the same text. */

/** The longest text Twilio delivers, in characters; anything beyond is not read. */
export const wordsMax = 1600;

export interface Words {
  /** As it was sent, without control characters. This is what is saved and shown. */
  raw: string;
  /**
   * For matching only: NFKC, lower case, accents stripped (`ñ` becomes `n`), apostrophes dropped
   * ("don't" is `dont`, "Monday's" is `mondays`), keycap emoji as digits, single spaces, trimmed.
   */
  text: string;
  /** `text` cut into words, numbers and single marks or emoji: `["mon", "7", ":", "30", "pm"]`. */
  tokens: string[];
}

/** Control characters but for tabs and line ends, and marks that only steer how text is laid out. */
const control = /(?![\t\n\r])\p{Cc}|[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const combining = /[\u0300-\u036f]/g;
const keycap = /([0-9])\ufe0f?\u20e3/g;
const apostrophe = /['\u2018\u2019\u02bc\u00b4`]/g;
const variationSelector = /[\ufe0e\ufe0f]/g;

/** Cleans what was sent. Never throws; an empty or unreadable text gives empty `text` and no tokens. */
export function clean(sent: string): Words {
  const raw = sent.slice(0, wordsMax).replace(control, "").trim();
  const text = raw
    .replace(keycap, " $1 ")
    .replace("🔟", " 10 ")
    .replace(variationSelector, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(combining, "")
    .replace(apostrophe, "")
    .replace(/\s+/g, " ")
    .trim();
  const tokens = text.match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? [];
  return { raw, text, tokens };
}

/** Whether anything was said in letters, in any script; a bare number or emoji is not. */
export function hasWords({ text }: Words): boolean {
  return /\p{L}{2}/u.test(text);
}
