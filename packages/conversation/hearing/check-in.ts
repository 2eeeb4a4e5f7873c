/** Hears how a practice went: tried, part of it, not this time, later. */

import { checkInPhrases, confessionPhrases } from "./check-in-phrases.ts";
import { hearDigit } from "./digit.ts";
import { type Found, phraseBook } from "./phrase-book.ts";
import { isBreak, read } from "./reading.ts";
import type { Words } from "./words.ts";

export interface CheckIn {
  checkin: "tried" | "partly" | "no" | "later" | "unclear";
  /** It was thought through and not acted out. */
  inHead?: true;
  /** An earlier answer is set straight. */
  confession?: true;
  /** Something else was done than what was planned. */
  different?: true;
}

const book = phraseBook(checkInPhrases);
type Meaning = keyof typeof checkInPhrases;

const confessions = phraseBook(confessionPhrases);

/**
 * Whether somebody sets an earlier answer straight: "told you yes last time but i didnt". To be heard out of
 * the blue as well as at a check-in.
 */
export function hearConfession(words: Words): boolean {
  return findConfession(read(words)) !== undefined;
}

function findConfession(tokens: readonly string[]): Found<string> | undefined {
  return confessions.find(tokens).find(({ meaning }) => meaning === "confession");
}

/** Hears the answer to "{P} today: 1 Tried it 2 Part of it 3 Not this time 4 Ask me later". */
export function hearCheckIn(words: Words): CheckIn {
  const digit = hearDigit(words, 4);
  if (digit !== undefined) return { checkin: (["tried", "partly", "no", "later"] as const)[digit - 1]! };
  const tokens = read(words);
  const confession = findConfession(tokens);
  const found = book.find(tokens);
  const said = confession ? found.filter(({ from }) => from >= confession.to) : found;
  const checkin = weigh(said, tokens);
  const has = (meaning: Meaning) => found.some((phrase) => phrase.meaning === meaning);
  return {
    checkin: confession && checkin === "unclear" ? "no" : checkin,
    ...(checkin === "partly" && has("head") && { inHead: true }),
    ...(checkin === "partly" && has("other") && { different: true }),
    ...(confession && { confession: true }),
  };
}

/** "At first not, in the end yes": what comes after these words is what happened. */
const turns = new Set(
  "but then later eventually finally anyway anyways still pero luego despues final aun".split(" "),
);
const conceding = new Set("though although despite aunque even pesar".split(" "));
const otherDay =
  /^(?:yesterday|last|ayer|antier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

/**
 * What happened last wins, with these exceptions: a part is a part, a try is a try whatever came of it, and
 * reasons, feelings and whereabouts only count where nothing was said outright.
 */
function weigh(said: readonly Found<Meaning>[], tokens: readonly string[]): CheckIn["checkin"] {
  const found = said.filter(
    ({ meaning, from }) =>
      meaning !== "hindered" || !tokens.slice(Math.max(0, from - 2), from).some((t) => conceding.has(t)),
  );
  const has = (...meanings: Meaning[]) => found.some((phrase) => meanings.includes(phrase.meaning));
  const last = (...meanings: Meaning[]) => found.findLast((phrase) => meanings.includes(phrase.meaning));
  const turned = (from: number, to: number) => tokens.slice(from, to).some((token) => turns.has(token));

  const firm = last("tried", "yes", "nope", "no", "missed", "part", "head", "other", "later");
  const soft = last("acted", "felt", "hindered", "now");
  if (!firm) {
    const asked = found[0]?.meaning === "asked" && (tokens.at(-1) === "?" || !soft);
    if (asked) return "unclear";
    if (
      has("hindered") &&
      !(soft !== undefined && soft.meaning !== "hindered" && turned(last("hindered")!.to, soft.from))
    )
      return "no";
    if (has("acted", "felt")) return "tried";
    return has("now", "tomorrow") ? "later" : "unclear";
  }

  const tried = last("tried", "yes");
  const not = last("nope", "no", "missed");
  const later = last("later");
  if (has("part")) return "partly";
  const other = last("other");
  // "Did it in the car instead" is the practice; "did the app one instead" is another.
  const theSame = tried?.meaning === "tried" && /^(?:it|this|that|mine)$/.test(tokens[tried.to - 1]!);
  const onlyInstead = theSame && other !== undefined && tokens[other.from] === "instead";
  if (other && !onlyInstead && !(not && has("hindered"))) return "partly";
  const head = last("head");
  if (head && !(tried && tried.from > head.from) && !(later && later.from > head.from)) return "partly";

  if (tried && !(not && not.from > tried.from)) return tried.meaning === "yes" && later ? "later" : "tried";
  if (tried && not) {
    if (tried.meaning === "yes") return "no";
    if (tokens.slice(0, not.from).some((token) => otherDay.test(token))) return "no";
    return not.meaning === "missed" ||
      tokens.slice(tried.from, tried.to).some((token) => /^(?:tri|try|intent|trat|attempt)/.test(token))
      ? "tried"
      : "partly";
  }
  if (later && !(not && not.from > later.from)) return has("tomorrow") && not ? "no" : "later";
  if (not?.meaning === "nope" && has("now") && !has("hindered")) return "later";
  const acted = last("acted");
  // "I read it but didn't fill it in": another thing was done, or this one in part.
  const specific = not?.meaning === "no" && not.to < tokens.length && !isBreak(tokens[not.to]);
  if (not && acted && acted.from < not.from && specific && turned(acted.to, not.from)) return "partly";
  if (not && acted && acted.from > not.from && turned(not.from, acted.from))
    return not.meaning === "missed" ? "tried" : "partly";
  return "no";
}
