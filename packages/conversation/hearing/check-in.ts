/** Hears how a practice went: tried, part of it, not this time, later. */

import { checkInPhrases, confessionPhrases } from "./check-in-phrases.ts";
import { hearDigit } from "./digit.ts";
import { type Found, phraseBook } from "./phrase-book.ts";
import { isBreak, read } from "./reading.ts";
import { hearPass } from "./skip.ts";
import type { Words } from "./words.ts";

export interface CheckIn {
  checkin: "tried" | "partly" | "no" | "later" | "unclear";
  /** It was thought through and not acted out. */
  inHead?: true;
  /** An earlier answer is set straight. */
  confession?: true;
  /** The question was left out: nothing more is asked about it. */
  passed?: true;
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
  return confessions.find(tokens).findLast(({ meaning }) => meaning === "confession");
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
    ...(hearPass(words) && { passed: true }),
  };
}

/** "At first not, in the end yes": what comes after these words is what happened. */
const turns = new Set(
  "but then later eventually finally anyway anyways still pero luego despues final aun".split(" "),
);
const outcomes = new Set(["nothing", "nada"]);
const occasions = new Set("when whenever while cuando mientras".split(" "));
const conceding = new Set("though although despite aunque even pesar".split(" "));
const otherDay =
  /^(?:yesterday|last|ayer|antier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;
const attempt = /^(?:tri|try|intent|trat|attempt)/;

/** The phrases of an answer, and questions about them. */
interface Story {
  tokens: readonly string[];
  first: Found<Meaning> | undefined;
  has(...meanings: Meaning[]): boolean;
  last(...meanings: Meaning[]): Found<Meaning> | undefined;
  /** Whether the story takes a turn between two places. */
  turned(from: number, to: number): boolean;
}

function weigh(said: readonly Found<Meaning>[], tokens: readonly string[]): CheckIn["checkin"] {
  // "Though i was tired" gives no reason, and "used my card when i got upset" gives the occasion.
  const found = said.filter(({ meaning, from }, at) => {
    // "Did it, nothing magical happened" tells what came of it.
    if (meaning === "no" && outcomes.has(tokens[from]!))
      return !said.slice(0, at).some((phrase) => phrase.meaning === "tried");
    if (meaning !== "hindered") return true;
    const before = tokens.slice(Math.max(0, from - 2), from);
    const afterAct = said.slice(0, at).some((phrase) => phrase.meaning === "acted");
    return !before.some((token) => conceding.has(token) || (afterAct && occasions.has(token)));
  });
  const last: Story["last"] = (...meanings) => found.findLast(({ meaning }) => meanings.includes(meaning));
  const story: Story = {
    tokens,
    first: found[0],
    last,
    has: (...meanings) => last(...meanings) !== undefined,
    turned: (from, to) => tokens.slice(from, to).some((token) => turns.has(token)),
  };
  const saidOutright = story.has("tried", "yes", "nope", "no", "missed", "part", "head", "other", "later");
  return saidOutright ? weighOutright(story) : weighBetweenTheLines(story);
}

/** What happened last wins, but a part is a part, and a try is a try whatever came of it. */
function weighOutright(story: Story): CheckIn["checkin"] {
  const { tokens, has, last, turned } = story;
  const tried = last("tried", "yes");
  const not = last("nope", "no", "missed");
  const later = last("later");
  const acted = last("acted");
  const part = last("part");
  // "Got interrupted but came back and finished" is the whole of it.
  const wholeInTheEnd =
    part && tried?.meaning === "tried" && tried.from > part.from && turned(part.to, tried.from);
  if (part && !wholeInTheEnd) return "partly";
  if (didSomethingElse(story, tried, not)) return "partly";
  const head = last("head");
  if (head && !(tried && tried.from > head.from) && !(later && later.from > head.from)) return "partly";

  if (tried && !(not && not.from > tried.from)) return tried.meaning === "yes" && later ? "later" : "tried";
  if (tried && not) {
    if (tried.meaning === "yes") return "no";
    if (tokens.slice(0, not.from).some((token) => otherDay.test(token))) return "no";
    const attempted = tokens.slice(tried.from, tried.to).some((token) => attempt.test(token));
    return not.meaning === "missed" || attempted ? "tried" : "partly";
  }
  if (later && !(not && not.from > later.from)) return has("tomorrow") && not ? "no" : "later";
  if (not?.meaning === "nope" && has("now") && !has("hindered")) return "later";
  if (not && acted) {
    // "I read it but didn't fill it in": this one in part. "Didn't write but took a walk": another one.
    const oneThingNot = not.meaning === "no" && not.to < tokens.length && !isBreak(tokens[not.to]);
    if (acted.from < not.from && oneThingNot && turned(acted.to, not.from)) return "partly";
    if (acted.from > not.from && turned(not.from, acted.from))
      return not.meaning === "missed" ? "tried" : "partly";
  }
  return "no";
}

function didSomethingElse(
  { tokens, has, last }: Story,
  tried: Found<Meaning> | undefined,
  not: Found<Meaning> | undefined,
): boolean {
  const other = last("other");
  if (!other) return false;
  const onlyInstead = tokens[other.from] === "instead";
  // "Did it in the car instead" is the practice; "did the app one instead" is another.
  const theSame = tried?.meaning === "tried" && /^(?:it|this|that|mine)$/.test(tokens[tried.to - 1]!);
  if (onlyInstead && theSame) return false;
  // "No, i slept instead" names nothing that was done for the practice.
  return !has("hindered", "missed") && !(not && onlyInstead && !has("acted"));
}

/** Reasons, feelings and whereabouts, where nothing was said outright. */
function weighBetweenTheLines({ tokens, first, has, last, turned }: Story): CheckIn["checkin"] {
  const soft = last("acted", "felt", "hindered", "now");
  if (first?.meaning === "asked" && (tokens.at(-1) === "?" || !soft)) return "unclear";
  const hindered = last("hindered");
  const overcame = hindered && soft !== hindered && turned(hindered.to, soft!.from);
  if (hindered && !overcame) return "no";
  if (has("acted", "felt")) return "tried";
  return has("now", "tomorrow") ? "later" : "unclear";
}
