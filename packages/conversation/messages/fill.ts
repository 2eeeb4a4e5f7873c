/** How texts and what goes into their blanks become one body. */

/** A text with blanks, and the values for them by name; a value that is missing or empty leaves its blank out. */
export interface Fillable {
  text: string;
  blanks: Readonly<Record<string, string>>;
}

const blank = /\{([A-Z][A-Z0-9]*)\}/g;
const blankWithStop = /\{([A-Z][A-Z0-9]*)\}(\.?)/g;
const sentenceEnd = /[.!?…]["'”’)»]*$/u;
const sentenceStart = /^ [\p{Lu}¿¡]/u;

/**
 * Fills several texts and joins them with single spaces. Values are put in as they are and never looked at for
 * blanks; only the text around them gives way: where a value ends a sentence there is one full stop, its own or
 * ours, and the spaces and marks that an empty value would leave behind are taken out. Each text begins with a
 * capital letter.
 */
export function fillTogether(texts: readonly Fillable[]): string {
  return texts
    .map(({ text, blanks }, index) =>
      capitalised(
        filled(withArticle(withoutEmpty(text, blanks), blanks), blanks, index === texts.length - 1),
      ),
    )
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function withoutEmpty(text: string, blanks: Fillable["blanks"]): string {
  const kept = text.replace(blank, (whole, name: string) =>
    (blanks[name] ?? "").trim() === "" ? "" : whole,
  );
  if (kept === text) return text;
  return kept
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[.,;:!?])/g, "")
    .replace(/[,;:](?=[.!?])/g, "")
    .replace(/^[ .,;:]+/, "")
    .trim();
}

/** "A {N}" is "An 8" where an eight, eleven or eighteen follows; no Spanish text puts an "a" before a number. */
function withArticle(text: string, blanks: Fillable["blanks"]): string {
  return text.replace(/\b([Aa]) \{([A-Z]+)\}/g, (whole, article: string, name: string) =>
    /^(8|11|18)\b/.test(blanks[name] ?? "") ? `${article}n {${name}}` : whole,
  );
}

function filled(text: string, blanks: Fillable["blanks"], isLast: boolean): string {
  return text.replace(blankWithStop, (whole, name: string, stop: string, at: number) => {
    const value = blanks[name] ?? "";
    const rest = text.slice(at + whole.length);
    const endsSentence = stop !== "" || sentenceStart.test(rest) || (rest === "" && !isLast);
    return endsSentence && !sentenceEnd.test(value) ? `${value}.` : value;
  });
}

function capitalised(text: string): string {
  return text.replace(/^[¿¡"'(]*\p{Ll}/u, (start) => start.toUpperCase());
}
