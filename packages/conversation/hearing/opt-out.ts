/** Hears that somebody wants no more texts, in whatever words a reasonable person would understand. */

import { findTurnedAway } from "./opt-out-clauses.ts";
import { optOutPhrases, wholeOptOuts } from "./opt-out-phrases.ts";
import { type Found, phraseBook } from "./phrase-book.ts";
import { clausesOf, isBreak, pastSaid, read } from "./reading.ts";
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
  if (whole.whole(tokens) || begging.test(words.text) || spelledOut.test(words.text)) {
    if (!reports(tokens)) return "for-good";
  }
  const past = pastSaid(words);
  const found = book.find(tokens).filter(({ from }) => !past.has(tokens[from]!));
  if (standsAlone(tokens)) return startsWithLimit(tokens, found) ? "for-a-while" : "for-good";
  let weaker: "for-a-while" | "less" | undefined;
  for (const phrase of found) {
    if (phrase.meaning !== "gone" && phrase.meaning !== "end") continue;
    if (isAboutOthers(tokens, phrase, found)) continue;
    if (phrase.meaning === "gone") return "for-good";
    const limit = limitOf(tokens, phrase, found);
    if (!limit) return "for-good";
    weaker ??= limit;
  }
  const away = weaker === undefined ? findTurnedAway(tokens, past) : undefined;
  if (away === undefined || isAboutOthers(tokens, away, found)) return weaker;
  return limitOf(tokens, away, found) ?? "for-good";
}

/**
 * "Stop. I mean it", "STOP im serious", "for the last time stop": a stop word that is a sentence, or that is said
 * to us before or after one, unless the rest spells out a skill of that name or tells of somebody.
 */
function standsAlone(tokens: readonly string[]): boolean {
  if (tokens.length > 14 || tokens.some((token) => skill.test(token))) return false;
  const last = tokens.length - 1;
  const clauses = clausesOf(tokens);
  const ending = [clauses[0], clauses.at(-1)].some(
    (clause) =>
      clause && clauses.length > 1 && stopWords.has(clause[0]!) && whole.whole(clause) !== undefined,
  );
  const opens = stopWords.has(tokens[0]!) && (isBreak(tokens[1]) || urging.has(tokens[1] ?? ""));
  const closes =
    shoutedWords.has(tokens[last]!) &&
    (isBreak(tokens[last - 1]) || urged.has(tokens[last - 1] ?? "") || saidToUs(tokens));
  return ending || (tokens.length > 1 && (opens || closes));
}

/** "You keep texting me stop", not "i dont want you to stop". */
function saidToUs(tokens: readonly string[]): boolean {
  return tokens.includes("you") && !tokens.some((token) => denials.has(token) || others.has(token));
}

/** "These are annoying pls stop", "no me interesa, paren por favor": asked of us, at the end of the text. */
const begging =
  /(?<!\p{L})(?:(?:please|pl[szx]+|kindly|por ?favor|porf[ai]\w*) (?:just )?(?:stop|quit|cancel|end|unsubscribe|remove|alto|paren?|parenle|cancelen|basta|quitenme)(?: (?:it|this|these|them|me|now|already|texting|messaging|sending|contacting|bothering|ya|esto|todo|eso))?|(?<=^|[.,!?;:] ?|\b(?:so|you|and|then|y|ya) )(?:stop|unsubscribe|remove|alto|paren|parenle|cancelen|basta)(?: (?:it|this|these|me|ya|esto))? (?:please|pl[szx]+|por ?favor|porf[ai]\w*))[^\p{L}]*$/u;
/** "S T O P", "s.t.o.p." */
const spelledOut = /^s[^\p{L}\p{N}]{1,3}t[^\p{L}\p{N}]{1,3}o[^\p{L}\p{N}]{1,3}p[^\p{L}\p{N}]*$/u;

/** Whether the words of somebody, or to somebody, are told. */
function reports(tokens: readonly string[]): boolean {
  return tokens.some((token) => reported.test(token)) && tokens.some((token) => others.has(token));
}

const reported =
  /^(?:told|tell|tells|telling|said|says|saying|asked|begged|beg|yelled|screamed|dij|dice|dicen|decia|pedi|grit)/;

/** "Stop, just for this week". */
function startsWithLimit(tokens: readonly string[], found: readonly Found<string>[]): boolean {
  const after = tokens.findIndex((token, at) => at > 0 && !isBreak(token) && !softeners.has(token));
  return found.some(({ meaning, from }) => meaning === "limit" && from === after);
}

const softeners = new Set("just only please solo nomas solamente".split(" "));
const shoutedWords = new Set("stop unsubscribe basta alto paren parenle parele cancelen".split(" "));
const stopWords = new Set([...shoutedWords, "quit", "cancel"]);
/** What begins a sentence of somebody who has just said stop, and never what is stopped. */
const urging = new Set(
  "im i ive you yall this its thats we dont not no or before already dude bro wtf who wrong ya no por o".split(
    " ",
  ),
);
const urged = new Set(
  "time you again ok now no nope asking said saying repeat enough annoying irritating ridiculous spam harassment creepy stupid dumb interested vez digo favor dije".split(
    " ",
  ),
);

const skill =
  /^(?:breath|observ|proceed|notic|think|thought|step|skill|used|practic|pause|slow|drop|roll|respir|observ|piens|myself|told|said|count|take|took|look|worked|signs?|light|bus)/;

const others = new Set(
  `he she they him her them his hers their someone somebody people everyone everybody nobody boss ex exes mom mother dad father
  parents sister brother friend friends coworker coworkers husband wife boyfriend girlfriend bf gf kid kids son daughter
  roommate neighbor neighbors manager girl boy guy man woman myself mind brain thoughts anxiety ella ellos ellas jefe jefa novio
  novia amigo amiga amigos mama papa hermano hermana esposo esposa marido hijo hija suegra vecino vecina gente
  alguien nadie dije dijo pedi pidio`.split(/\s+/),
);
/** What of ours the texts reach. */
const reached = new Set("phone cell number inbox line telefono celular cel numero".split(" "));
const denials = new Set("dont didnt never not doesnt wouldnt shouldnt couldnt isnt without wasnt".split(" "));
const refusals = new Set("wont cant".split(" "));
const addressed = new Set("you yall ustedes usted this".split(" "));
const asking = new Set("can could would will".split(" "));
const hedges = new Set(
  "almost used thought considered considering tempted nearly casi pense pensaba".split(" "),
);
const endsOfClause = new Set("but because so and porque pero y though anymore".split(" "));

/** Whether the words before it in its clause deny it, or tell of what somebody else does. */
function isAboutOthers(
  tokens: readonly string[],
  { from, to }: Pick<Found<string>, "from" | "to">,
  found: readonly Found<string>[],
): boolean {
  const start = startOfClause(tokens, from);
  const before = tokens.slice(start, from);
  const you = [...before, tokens[from]!].some((token) => addressed.has(token));
  const telling = before[0] === "tell" || (before[0] === "have" && before[1] === "them");
  if (
    !telling &&
    !you &&
    before.some(
      (token, at) =>
        others.has(token) ||
        ((token === "my" || token === "mi") && at < before.length - 1 && !reached.has(before[at + 1]!)),
    )
  )
    return true;
  const end = tokens.findIndex((token, at) => at >= to && isBreak(token));
  const after = tokens.slice(to, end < 0 ? undefined : end);
  if (before.some((token) => hedges.has(token)) || reports(before) || reports(after)) return true;
  if (before.some((token) => refusals.has(token)) && !you) return true;
  if (before.some((token) => denials.has(token)) && !(before.includes("why") && you)) return true;
  if (misses(tokens, start, to) || wantsOn(tokens[from]!, before) || leavesAnother(tokens, to)) return true;
  if (before.at(-1) === "no" && /^(?:dej|par)/.test(tokens[from]!)) return true;
  // "No me moleste mi suegra" wishes something of her.
  if (/^mis?$/.test(tokens[to] ?? "") && !/^(?:numero|telefono|celular)$/.test(tokens[to + 1] ?? ""))
    return true;
  return found.some(
    (next) => next.meaning === "others" && next.from === to && !reached.has(tokens[next.to] ?? ""),
  );
}

/** Where the clause of a request begins. Few people put a mark between two sentences. */
function startOfClause(tokens: readonly string[], from: number): number {
  let start = from;
  while (start > 0 && !isBreak(tokens[start - 1]) && !endsOfClause.has(tokens[start - 1]!)) {
    // "i dont remember this can you take me off"
    if (asking.has(tokens[start]!) && tokens[start + 1] === "you") return start;
    start--;
  }
  const [first, last] = [tokens[from]!, tokens[from - 1] ?? ""];
  // "I dont care about this take my name off"
  if (ordering.test(first) && closing.has(last)) return from;
  // "I changed my mind i dont want to get these"
  const before = tokens.slice(start, from);
  const anew = last === "i" && denials.has(first) && !before.some((token) => leading.test(token));
  return anew ? from - 1 : start;
}

const ordering = /^(?:stop|quit|cancel|end|take|remove|delete|lose|leave|get|unsubscribe|opt)$/;
const closing = new Set(
  "this that it them these those here anymore more now interested mind again".split(" "),
);
/** What leads to a sentence that is told, thought or wished. */
const leading =
  /^(?:t[eo]ld|tell|said|say|ask|yell|text|wrote|think|thought|know|knew|wish|feel|felt|like|believe|want|worr|if|when|that|how|why|until|than|dij|to)/;

/** "Why did you stop texting me", "did the texts stop?" */
function misses(tokens: readonly string[], start: number, to: number): boolean {
  return /^(?:why (?:did|have) you (?:stop|quit)|did (?:the|my|your|these)) /.test(
    `${tokens.slice(start, to).join(" ")} `,
  );
}

/** "No quiero dejar de recibirlos" */
function wantsOn(first: string, before: readonly string[]): boolean {
  return /^(?:dej|par|cancel)ar$/.test(first) && before.includes("no") && wishing.has(before.at(-1)!);
}

const wishing = new Set("quiero quisiera deseo necesito queria pienso".split(" "));

/** "Me quiero dar de baja del gym" */
function leavesAnother(tokens: readonly string[], to: number): boolean {
  if (tokens[to - 1] !== "baja" || !/^(?:de|del|en)$/.test(tokens[to] ?? "")) return false;
  return !tokens.slice(to + 1, to + 4).some((token) => ours.test(token));
}

const ours = /^(?:mensaj|texto|list|program|servici|sistem|est[aeo]s?$|aqui$|aca$|record|notific|avis|grupo)/;

/** A limit of time in the same clause, or right after its comma. */
function limitOf(
  tokens: readonly string[],
  { from, to }: Pick<Found<string>, "from" | "to">,
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
