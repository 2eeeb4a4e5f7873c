/** The small words of a summary: initials, days, lists, numbers, and what a client wrote in quotes. */
import { dateWords, daysWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { weekdayOf } from "@home-practice/conversation/practice/calendar.ts";

/**
 * "Maria Gomez" is "M.G.", "Ana" is "A.", and initials stay what they are, "JT" or "J.T.". Two capitals alone are
 * taken as initials; three may be a whole name.
 */
export function initialsOf(name: string | undefined): string {
  const said = name?.trim() ?? "";
  const parts = /^\p{Lu}{2}$/u.test(said) ? [...said] : said.split(/[\s.]+/);
  const letters = parts.map((part) => /\p{L}/u.exec(part)?.[0]).filter((letter) => letter !== undefined);
  return letters.length === 0 ? "New client" : letters.map((letter) => `${letter.toUpperCase()}.`).join("");
}

/** "Mon", "Mon and Wed", "Mon, Wed and Fri". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The short weekday of a date, "Tue". */
export function shortDay(date: string): string {
  return daysWords([weekdayOf(date)], "en");
}

/** The short weekdays of dates, in the order of the dates: "Mon and Fri". */
export function shortDays(dates: readonly string[]): string {
  return listed([...dates].sort().map(shortDay));
}

/** A date without its weekday, "Mar 17". */
export function monthDay(date: string): string {
  return dateWords(date, "en").split(" ").slice(1).join(" ");
}

const small = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number in words up to ninety-nine, in digits beyond. */
export function inWords(count: number): string {
  if (count >= 100) return String(count);
  if (count < 20) return small[count]!;
  const rest = count % 10;
  return `${tens[Math.floor(count / 10)]!}${rest === 0 ? "" : `-${small[rest]!}`}`;
}

const daysPerWeek = 7;
const daysPerMonth = 30;

/** How long ago, in words and no more exact than is of use: "five days ago", "three weeks ago". */
export function ago(days: number): string {
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 2 * daysPerWeek) return `${inWords(days)} days ago`;
  if (days < 3 * daysPerMonth) return `${inWords(Math.floor(days / daysPerWeek))} weeks ago`;
  return `${inWords(Math.floor(days / daysPerMonth))} months ago`;
}

/** What a client wrote, on one line, so that it cannot pass for a line of ours; beyond `max` cut at a word. */
export function oneLine(words: string, max = Number.POSITIVE_INFINITY): string {
  const characters = [...words.replace(/\s+/gu, " ").trim()];
  if (characters.length <= max) return characters.join("");
  const kept = characters.slice(0, max - 1).join("");
  const space = kept.lastIndexOf(" ");
  return `${(space > max / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}

/** How much of what a client shared is shown, in characters. */
export const wordsMax = 120;

/** What a client wrote, in quotes. */
export function quoted(words: string, max?: number): string {
  return `"${oneLine(words, max)}"`;
}

/** Begins a sentence. */
export function startLarge(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
