/** Folds the many ways people spell words of danger (slips, censoring, codes, missing spaces, dictation) into one. */
import { nearly } from "../spelling.ts";
import type { Words } from "../words.ts";
import { contractions } from "./contractions.ts";
import { type Pause, type Said, stop } from "./phrases.ts";
import {
  doubled,
  fillers,
  hollow,
  joinable,
  joined,
  laughing,
  laughingMarks,
  long,
  masked,
  pictured,
  plain,
  respelled,
  spokenStops,
  stretchable,
  telling,
  withDigits,
} from "./spellings.ts";

const looksLike: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "!": "i",
  "|": "il",
  "@": "ao",
  $: "s",
  "€": "e",
  "¡": "i",
  "+": "t",
};
const anyLetter = new Set(["*", "#", "_", "?", "%", "^", "~", "•", "✱", "×"]);

/** The word that `chunk` hides behind digits and marks, if it is one of the masked words. */
function unmask(chunk: string): string | undefined {
  const bare = chunk.replace(/(?<=\p{L})[.\-·/\\](?=\p{L})/gu, "");
  if (bare !== chunk && masked.has(bare)) return bare;
  let letters = 0;
  for (const character of bare) if (character >= "a" && character <= "z") letters++;
  if (letters === 0 || letters === bare.length || letters * 2 < bare.length) return undefined;
  return [...masked].find((word) => {
    if (word.length !== bare.length) return false;
    for (let at = 0; at < word.length; at++) {
      const [typed, meant] = [bare[at]!, word[at]!];
      if (typed !== meant && !anyLetter.has(typed) && !looksLike[typed]?.includes(meant)) return false;
    }
    return true;
  });
}

/** Letters drawn out three times or more come down to one, or to two where the word has two: `dieee`, `killlll`. */
function unstretch(word: string): string {
  if (!/(.)\1\1/.test(word)) {
    const single = /(.)\1$/.test(word) ? word.slice(0, -1) : word;
    return stretchable.has(single) || (single.length > 3 && respelled.has(single)) ? single : word;
  }
  const single = word.replace(/(.)\1\1+/g, "$1");
  const double = word.replace(/(.)\1\1+/g, "$1$1");
  return doubled.has(double) ? double : single;
}
/** The longest of the words that run together, in letters. */
const joinableLongest = 10;

/** `word` cut into words that run together, if every piece is one that does. */
function unjoin(word: string): string[] | undefined {
  if (word.length < 6 || word.length > 48 || plain.has(word)) return undefined;
  const cuts: (number | undefined)[] = [0];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - joinableLongest); start < end; start++) {
      if (cuts[start] !== undefined && joinable.has(word.slice(start, end))) {
        cuts[end] = start;
        break;
      }
    }
  }
  if (cuts[word.length] === undefined) return undefined;
  const pieces: string[] = [];
  for (let end = word.length; end > 0; end = cuts[end]!) pieces.unshift(word.slice(cuts[end]!, end));
  if (pieces.some((piece, at) => piece === "i" && at > 0)) return undefined;
  return pieces.length > 2 || (pieces.length === 2 && pieces.some((piece) => telling.has(piece)))
    ? pieces
    : undefined;
}
const longByFirst = Map.groupBy(long, (word) => word[0]!);
const longExact = new Set(long);

/** The words meant by one typed word, in the spelling of the tables. */
function respell(typed: string): string[] {
  const word = unstretch(typed);
  const known = contractions.get(word) ?? respelled.get(word);
  if (known !== undefined) return [...known];
  if (word.length >= 5 && !longExact.has(word) && !plain.has(word)) {
    const meant = longByFirst
      .get(word[0]!)
      ?.find((candidate) => candidate.length >= 5 && nearly(word, candidate));
    if (meant !== undefined) return [meant];
  }
  return unjoin(word) ?? [word];
}

/** "k i l l" and "d i e": single letters in a row that make up words of danger. */
function joinLetters(tokens: string[]): string[] {
  const out: string[] = [];
  let run: string[] = [];
  const close = () => {
    const word = run.join("");
    const meant = run.length >= 3 ? (masked.has(word) ? [word] : unjoin(word)) : undefined;
    out.push(...(meant ?? run));
    run = [];
  };
  for (const token of tokens) {
    if (token.length === 1 && token >= "a" && token <= "z") run.push(token);
    else {
      close();
      out.push(token);
    }
  }
  close();
  return out;
}

const outside = new Set('.,;:"()[]{}“”«»…-–—');

/** `chunk` without the marks around it; the marks that may stand for a letter stay, but for the last ones. */
function inside(chunk: string): string {
  let [start, end] = [0, chunk.length];
  while (start < end && outside.has(chunk[start]!)) start++;
  while (end > start && (outside.has(chunk[end - 1]!) || chunk[end - 1] === "?" || chunk[end - 1] === "!"))
    end--;
  return chunk.slice(start, end);
}

const hyphen = /(?<=\p{L})[-_/](?=\p{L})/gu;
const pieces = /\p{L}+|\p{N}+|\.{2,}|[^\s\p{L}\p{N}]/gu;

/** Cuts the text into words and marks, with censored words already read. */
function cut(text: string): string[] {
  return text.split(" ").flatMap((chunk) => {
    const inner = inside(chunk);
    const mixed = inner.length <= 24 && /[^a-z]/.test(inner);
    const word = mixed ? (withDigits.get(inner)?.[0] ?? unmask(inner)) : undefined;
    if (word === undefined) return chunk.replace(hyphen, " ").match(pieces) ?? [];
    const at = chunk.indexOf(inner);
    return [
      ...(chunk.slice(0, at).match(pieces) ?? []),
      word,
      ...(chunk.slice(at + inner.length).match(pieces) ?? []),
    ];
  });
}

/** Folds what was sent for the risk screen. Linear in the length of the text. */
export function fold(sent: Words): Said {
  const words: string[] = [];
  const pauses: Pause[] = [];
  let laughed = false;

  function add(word: string): void {
    const before = words.at(-1);
    const pair = before === undefined || pauses.at(-1) !== "" ? undefined : `${before} ${word}`;
    if (pair !== undefined && (joined.has(pair) || hollow.has(pair))) {
      words.pop();
      pauses.pop();
      for (const one of joined.get(pair) ?? []) push(one);
      return;
    }
    if (fillers.has(word)) return;
    push(word);
  }
  function push(word: string): void {
    words.push(word);
    pauses.push("");
  }
  function pause(): void {
    if (words.length > 0 && words.at(-1) !== stop) pauses[pauses.length - 1] = "comma";
  }
  function end(): void {
    if (words.length > 0 && words.at(-1) !== stop) push(stop);
  }

  for (const token of joinLetters(cut(sent.text))) {
    if (laughing.has(token) || laughingMarks.has(token)) laughed = true;
    if (/^\p{L}/u.test(token)) {
      const before = words.at(-1);
      // "ran 5 kms" is a distance, and "my period" is no spoken mark.
      if (token === "kms" && (before === "#" || before === "##")) push("km");
      else if (
        spokenStops.has(token) &&
        before !== undefined &&
        !/^(my|the|a|her|on|first|late)$/.test(before)
      )
        end();
      else for (const word of respell(token)) add(word);
    } else if (/^\p{N}/u.test(token)) {
      add(token === "2" && wantsTo(words.at(-1)) ? "to" : numeral(token));
    } else if (/^[.!?;]$/u.test(token)) end();
    else if (/^[,:()\-–—"]$/u.test(token)) pause();
    else if (Object.hasOwn(pictured, token)) add(pictured[token]!);
  }
  return { words: unstaccato(words, pauses), pauses, laughed };
}

/** "want 2 die" */
function wantsTo(word: string | undefined): boolean {
  return word !== undefined && /^(want|wanted|going|need|ready|trying|plan|used|have)$/.test(word);
}

/** Which number it is hardly ever matters, but for years and the lines people call. */
function numeral(token: string): string {
  if (token === "911" || token === "988") return token;
  if (/^(19|20)\d\d$/.test(token)) return "####";
  return token.length > 1 ? "##" : "#";
}

/** "I. want. to. die." is one sentence: stops between single words are taken out. */
function unstaccato(words: string[], pauses: Pause[]): string[] {
  let singles = 0;
  for (let at = 1; at < words.length; at += 2) {
    if (words[at] === stop && words[at - 1] !== stop) singles++;
    else break;
  }
  if (singles < 3) return words;
  for (let at = singles * 2 - 1; at > 0; at -= 2) {
    words.splice(at, 1);
    pauses.splice(at, 1);
  }
  return words;
}

/** Several messages as one text, each in `parts` already folded. */
export function join(parts: readonly Said[]): Said {
  const words: string[] = [];
  const pauses: Pause[] = [];
  for (const part of parts) {
    words.push(...part.words);
    pauses.push(...part.pauses);
    if (pauses.length > 0) pauses[pauses.length - 1] = "joint";
  }
  return { words, pauses, laughed: parts.some((part) => part.laughed) };
}
