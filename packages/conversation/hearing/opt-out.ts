/** Hears that somebody wants no more texts, in whatever words a reasonable person would understand. */

import { optOutPhrases, wholeOptOuts } from "./opt-out-phrases.ts";
import { type Found, phraseBook } from "./phrase-book.ts";
import { isBreak, read } from "./reading.ts";
import type { Words } from "./words.ts";

const carrierWords = new Map<string, "stop" | "start" | "help">([
  ...["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"].map(
    (word) => [word, "stop"] as const,
  ),
  ...["start", "unstop"].map((word) => [word, "start"] as const),
  ...["help", "info"].map((word) => [word, "help"] as const),
]);

/** The words that undo an opt-out at the carrier. A bare YES is one of them only after an opt-out. */
export const carrierStartWords: ReadonlySet<string> = new Set(["start", "unstop", "yes"]);

/**
 * Hears a word that the carrier acts on and answers by itself: the whole text, in any case, in English only.
 * (Twilio: "Advanced opt-out" default keywords.)
 */
export function hearCarrierWord(words: Words): "stop" | "start" | "help" | undefined {
  return carrierWords.get(words.raw.toLowerCase());
}

/**
 * Hears a wish to get no more texts: a stop word in either language as the whole text, or a phrase that names
 * texts and an end. (47 CFR 64.1200(a)(10): any wording that a reasonable person would understand as revoking
 * consent.) An end for a time is a break and not an opt-out; so are fewer texts, somebody else's texts, and "stop"
 * in a story.
 */
export function hearOptOut(words: Words): boolean {
  return hearWishToEnd(words) === "for-good";
}

const whole = phraseBook(wholeOptOuts);
const book = phraseBook(optOutPhrases);

/** Hears how far somebody wants the texts to end: for good, for a while, or only to be fewer or at other times. */
export function hearWishToEnd(words: Words): "for-good" | "for-a-while" | "less" | undefined {
  const tokens = read(words);
  if (whole.whole(tokens) || standsAlone(tokens)) return "for-good";
  const found = book.find(tokens);
  let weaker: "for-a-while" | "less" | undefined;
  for (const phrase of found) {
    if (phrase.meaning !== "gone" && phrase.meaning !== "end") continue;
    if (isAboutOthers(tokens, phrase, found)) continue;
    if (phrase.meaning === "gone") return "for-good";
    const limit = limitOf(tokens, phrase, found);
    if (!limit) return "for-good";
    weaker ??= limit;
  }
  return weaker;
}

/** "Stop. I mean it": a sentence that is nothing but a stop word, unless the rest spells out a skill of that name. */
function standsAlone(tokens: readonly string[]): boolean {
  const sentences: string[][] = [[]];
  for (const token of tokens) {
    if (token === "." || token === "?") sentences.push([]);
    else if (token === "," && sentences.length === 1) sentences.push([]);
    else sentences.at(-1)!.push(token);
  }
  if (sentences.length < 2 || tokens.length > 14 || tokens.some((token) => skill.test(token))) return false;
  return (
    ["stop", "unsubscribe", "basta", "alto", "quit", "cancel"].includes(sentences[0]!.join(" ")) ||
    ["stop", "unsubscribe", "basta", "alto"].includes(sentences.at(-1)!.join(" "))
  );
}

const skill =
  /^(?:breath|observ|proceed|notic|think|thought|step|skill|used|practic|pause|slow|drop|roll|respir|observ|piens|myself|told|said|count|take|took|look|worked|signs?|light|bus)/;

const others = new Set(
  `he she they him her them his hers their someone somebody people everyone everybody nobody boss ex exes mom mother dad father
  parents sister brother friend friends coworker coworkers husband wife boyfriend girlfriend bf gf kid kids son daughter
  roommate neighbor neighbors manager girl boy guy man woman myself mind brain thoughts anxiety ella ellos ellas jefe jefa novio
  novia amigo amiga amigos mama papa hermano hermana esposo esposa marido hijo hija suegra vecino vecina gente
  alguien nadie dije dijo pedi pidio`.split(/\s+/),
);
const denials = new Set("dont didnt never not doesnt wouldnt shouldnt couldnt isnt without wasnt".split(" "));
const refusals = new Set("wont cant".split(" "));
const addressed = new Set("you yall ustedes usted this".split(" "));
const hedges = new Set(
  "almost used thought considered considering tempted nearly casi pense pensaba".split(" "),
);
const endsOfClause = new Set("but because so and porque pero y though".split(" "));

/** Whether the words before it in its clause deny it, or tell of what somebody else does. */
function isAboutOthers(
  tokens: readonly string[],
  { from, to }: Found<string>,
  found: readonly Found<string>[],
): boolean {
  let start = from;
  while (start > 0 && !isBreak(tokens[start - 1]) && !endsOfClause.has(tokens[start - 1]!)) start--;
  const before = tokens.slice(start, from);
  const you = [...before, tokens[from]!].some((token) => addressed.has(token));
  const telling = before[0] === "tell" || (before[0] === "have" && before[1] === "them");
  if (
    !telling &&
    !you &&
    before.some(
      (token, at) => others.has(token) || ((token === "my" || token === "mi") && at < before.length - 1),
    )
  )
    return true;
  if (before.some((token) => hedges.has(token))) return true;
  if (before.some((token) => refusals.has(token)) && !you) return true;
  if (before.some((token) => denials.has(token)) && !(before.includes("why") && you)) return true;
  if (before.at(-1) === "no" && /^(?:dej|par)/.test(tokens[from]!)) return true;
  // "No me moleste mi suegra" wishes something of her.
  if (/^mis?$/.test(tokens[to] ?? "") && !/^(?:numero|telefono|celular)$/.test(tokens[to + 1] ?? ""))
    return true;
  return found.some((next) => next.meaning === "others" && next.from === to);
}

/** A limit of time in the same clause, or right after its comma. */
function limitOf(
  tokens: readonly string[],
  { from, to }: Found<string>,
  found: readonly Found<string>[],
): "for-a-while" | "less" | undefined {
  let start = from;
  while (start > 0 && !isBreak(tokens[start - 1])) start--;
  let end = to;
  while (end < tokens.length && !isBreak(tokens[end]) && !endsOfClause.has(tokens[end]!)) end++;
  if (tokens[end] === ",") end++;
  const near = found.filter((phrase) => phrase.from >= start && phrase.from <= end);
  const wanting = denials.has(tokens[from]!) || tokens[from] === "no";
  if (near.some(({ meaning }) => meaning === "less")) return "less";
  if (near.some(({ meaning }) => meaning === "limit" || (meaning === "moment" && wanting)))
    return "for-a-while";
  return undefined;
}
