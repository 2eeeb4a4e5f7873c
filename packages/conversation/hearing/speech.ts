/** Puts what a machine has written down of somebody's speech into the spelling of a text. */

/** Marks that people, or machines, say aloud. */
const marks: [RegExp, string][] = [
  [
    /(?<!\b(?:my|her|the|a|this|that|first|bad|hard|el|un|este|ese|primer)\s?)\s*\b(?:period|full stop|punto(?: final)?)(?=\s*$|\s*[.!?])/gi,
    ".",
  ],
  [/\s+(?:comma|coma)\s+/gi, ", "],
  [/\s*\b(?:question mark|signo de (?:interrogación|interrogacion|pregunta))(?=\s*$|\s*[.!?])/gi, "?"],
  [/\s*\b(?:exclamation (?:point|mark)|signo de (?:exclamación|exclamacion))(?=\s*$|\s*[.!?])/gi, "!"],
];

/** "7:30 p.m." as it is texted. */
const meridiem = /\b([ap])\.\s?m\b\.?/gi;

/** Sounds like a number, where nothing but a number makes sense: at the end of "option", or before a half of the day. */
const numbers: [RegExp, string][] = [
  [/\b(ate)(?=\s+(?:o'?clock|[ap]m|in the (?:morning|evening)|at night|minutes?)\b)/gi, "8"],
  [/\b(?:number|option|a|an)\s+ate\b/gi, "8"],
  [/\b(?:for)(?=\s+(?:o'?clock|[ap]m|in the (?:morning|afternoon))\b)/gi, "4"],
  [/\b(?:too?)(?=\s+(?:o'?clock|[ap]m)\b)/gi, "2"],
  [/\bone (?=o'?clock\b)/gi, "1 "],
];

/** The words of a speech result, as somebody would have texted them. */
export function foldSpeech(heard: string): string {
  const spelt = [...marks, ...numbers].reduce(
    (words, [said, meant]) => words.replace(said, meant),
    heard.replace(meridiem, "$1m"),
  );
  return spelt.replace(/\.{2,}|([!?])\./g, "$1").trim() || heard.trim();
}
