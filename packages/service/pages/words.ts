/** A therapist's own words, looked at before they are sent: what they cost, how hard they read, what keeps them back. */
import type { Language } from "@home-practice/conversation/agency.ts";
import { readingGrade } from "@home-practice/conversation/messages/reading-grade.ts";
import { problemsInWords } from "@home-practice/conversation/messages/rules.ts";
import { foldForText, segments } from "@home-practice/conversation/messages/segments.ts";

export interface WordsLookedAt {
  characters: number;
  segments: number;
  /** How many years of school; English only, as nobody has fitted the measure to Spanish texts. */
  grade?: number;
  problems: string[];
}

/** Looks at words as they would travel. */
export function lookAtWords(words: string, language: Language): WordsLookedAt {
  const { units, count } = segments(foldForText(words));
  return {
    characters: units,
    segments: words.trim() === "" ? 0 : count,
    ...(language === "en" && { grade: Math.max(0, Math.round(readingGrade(words))) }),
    problems: problemsInWords(words, language).map(inPlainWords),
  };
}

const sentences: Record<string, (found: string) => string> = {
  "banned word": (found) => `Words that sound like school or blame are not sent: ${found}.`,
  "carrier word": (found) => `A carrier would take this for an order to stop: ${found}.`,
  characters: (found) => `These characters make every text cost more than twice as much: ${found}.`,
  "reading grade": (found) => `Please say it more simply (${found}).`,
};

/** What is wrong, as a sentence for the person who mends it. */
export function inPlainWords({ rule, found }: { rule: string; found: string }): string {
  return sentences[rule]?.(found) ?? `${rule}: ${found}.`;
}
