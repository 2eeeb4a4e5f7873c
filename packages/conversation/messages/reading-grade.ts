/** How much schooling an English text asks for: Flesch-Kincaid, fitted to short texts with menus. */

const menuDigit = /(?:^|\s)\d+ (?=\p{Lu})/gu;

/**
 * The Flesch-Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word - 15.59. Every option of a menu
 * counts as a phrase of its own, as it is read; numbers count as nothing. 0 for a text without words.
 */
export function readingGrade(text: string): number {
  const phrases = text
    .replace(menuDigit, ". ")
    .split(/[.!?]+(?:\s|$)/)
    .map((phrase) => phrase.match(/[A-Za-z\u00c0-\u024f'’]*[A-Za-z\u00c0-\u024f]/g) ?? [])
    .filter((words) => words.length > 0);
  const words = phrases.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / phrases.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Vowel groups, without the silent endings; good to about one word in ten, which is all that a grade needs. */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiou]e)$/, (ending) => ending[0]!)
    .replace(/^y/, "");
  return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
