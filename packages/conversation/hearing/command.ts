/** Hears what somebody asks of the service, as a keyword or in their own words. */

import { commandPhrases, keywords } from "./command-phrases.ts";
import { hearLater } from "./later.ts";
import { hearWishToEnd } from "./opt-out.ts";
import { phraseBook } from "./phrase-book.ts";
import { pastSaid, read } from "./reading.ts";
import { hearSchedule } from "./schedule.ts";
import { hearPauseLength } from "./until.ts";
import type { Words } from "./words.ts";

export type Intent = "stop" | keyof typeof keywords | "none";

/** What was said along with a command; everything but `lang` and `scope` is for the flow to ask about when missing. */
export interface CommandArgs {
  minutes?: number;
  days?: number;
  until?: string;
  from?: string;
  time?: string;
  hour?: string;
  daypart?: "morning" | "afternoon" | "evening" | "night";
  scope?: "last" | "all";
  lang?: "en" | "es";
}

export interface Command {
  intent: Intent;
  args: CommandArgs;
}

const keywordBook = phraseBook(keywords);
const book = phraseBook(commandPhrases);

/** Hears a keyword: the whole text, politeness and slips aside. */
export function hearKeyword(words: Words): Command | undefined {
  const tokens = read(words);
  const keyword = keywordBook.whole(tokens);
  return keyword && { intent: keyword, args: argsOf(keyword, words, tokens) };
}

/**
 * Hears a keyword or a request in a sentence. A sentence of ordinary reflection ("i paused and breathed") is `none`.
 * The end of all texts comes first; an end for a time is a break.
 */
export function hearCommand(words: Words): Command {
  const wish = hearWishToEnd(words);
  if (wish === "for-good") return { intent: "stop", args: {} };
  const keyword = hearKeyword(words);
  if (keyword) return keyword;
  const tokens = read(words);
  const intent = wish === "for-a-while" ? "pause" : wish === "less" ? "change" : naturally(words, tokens);
  return { intent, args: argsOf(intent, words, tokens) };
}

const resting =
  /^(?:paus(?:e|ing|a|ar|en)|break|breather|stop|skip|hold|pin|rest|space|off|away|gone|vacation|trip|hospital|surgery|busy|descanso|descansar|parar|paren|fuera|viaje|vacaciones|receso|espacio)$/;
const restMax = 14;

/** A word for a rest, or a "later", and a length of days: "put a pin in this for a couple weeks", "stop por una semana". */
function asksForBreak(words: Words, tokens: readonly string[], asksLater: boolean): boolean {
  if (tokens.length > restMax) return false;
  if (
    /(?:please|pl[szx]+|por ?favor|porfa) paus[ae]\W*$|\bpaus[ae] (?:please|pl[szx]+|por ?favor|porfa)\W*$/.test(
      words.text,
    )
  )
    return true;
  const length = hearPauseLength(words);
  if (length === undefined || "open" in length) return false;
  const rests = tokens.some((token) => resting.test(token));
  return "days" in length ? length.days > 1 && (rests || asksLater) : rests;
}

const told =
  /^(?:did|done|tried|finished|hice|intente|was|were|felt|went|had|got|estuve|fui|estaba|me_senti|sent[ií])$/;

function naturally(words: Words, tokens: readonly string[]): Intent {
  const past = pastSaid(words);
  const [first] = book.find(tokens).filter(({ from }) => !past.has(tokens[from]!));
  const telling = tokens.some((token) => told.test(token));
  if (!telling && (first === undefined || first.meaning === "later")) {
    if (asksForBreak(words, tokens, first?.meaning === "later")) return "pause";
  }
  // "Pause and breathe" is a skill.
  if (first?.meaning === "pause" && tokens.some((token) => /^(?:breath|respir)/.test(token))) return "none";
  // "Later" in a story is no request.
  return first === undefined || (first.meaning === "later" && telling) ? "none" : first.meaning;
}

function argsOf(intent: Intent, words: Words, tokens: readonly string[]): CommandArgs {
  switch (intent) {
    case "pause":
      return breakOf(words);
    case "later": {
      return { ...hearLater(words) };
    }
    case "change":
      return changeOf(words, tokens);
    case "private":
    case "delete":
      return scopeOf(intent, tokens);
    case "language":
      return { lang: languageOf(tokens) };
    default:
      return {};
  }
}

function breakOf(words: Words): CommandArgs {
  const length = hearPauseLength(words);
  if (!length) return {};
  if ("days" in length) return { days: length.days };
  return "until" in length ? { until: length.until } : {};
}

const dayparts: Record<string, CommandArgs["daypart"]> = {
  morning: "morning",
  mornings: "morning",
  mananas: "morning",
  afternoon: "afternoon",
  afternoons: "afternoon",
  tarde: "afternoon",
  tardes: "afternoon",
  evening: "evening",
  evenings: "evening",
  night: "night",
  nights: "night",
  noche: "night",
  noches: "night",
};

function changeOf(words: Words, tokens: readonly string[]): CommandArgs {
  const { time } = hearSchedule(words);
  const daypart = tokens.map((token) => dayparts[token]).find((part) => part !== undefined);
  return { ...(time && { time }), ...(daypart && { daypart }) };
}

const everything = /^(?:all|everything|todo|todos|todas|data|info|datos|account|cuenta|history)$/;

function scopeOf(intent: "private" | "delete", tokens: readonly string[]): CommandArgs {
  if (tokens.some((token) => everything.test(token))) return { scope: "all" };
  return intent === "delete" ? { scope: "last" } : {};
}

function languageOf(tokens: readonly string[]): "en" | "es" {
  const last = tokens.findLast((token) => /^(?:spanish|espan|castell|engl|ingl)/.test(token)) ?? "";
  const spanish = /^(?:span|espan|castell)/.test(last);
  const denied = tokens.some((token) => /^(?:no|dont|not|cant|isnt)$/.test(token));
  return spanish !== denied ? "es" : "en";
}
