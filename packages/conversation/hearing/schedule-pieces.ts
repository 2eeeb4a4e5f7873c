/** Reads a text about when into pieces: days, times, lengths, parts of the day, and the words that relate them. */

import { readClockTime } from "./clock-reading.ts";
import type { ClockTime, Lean } from "./clock-time.ts";
import { lettersForDays } from "./day-letters.ts";
import { besideThePoint, dailyActs, dayParts } from "./day-part.ts";
import { anyDay, dayGroups, dayNamed, type Weekday } from "./days.ts";
import { readLength, wholeMinutes } from "./duration.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Entry } from "./lexicon.ts";
import { type Rhythm, rhythms } from "./rhythm.ts";
import { type Relation, relations } from "./schedule-relations.ts";

interface Base {
  /** Said, but not as an answer. */
  out?: "in the way" | "taken back";
  /** Said as a reason or about something else; it counts only where nothing else was said. */
  aside?: true;
}

export interface DaysPiece extends Base {
  kind: "days";
  days: readonly Weekday[];
  /** One named day, which can begin or end a range. */
  single: boolean;
  /** Named by a letter, as in "T-Th". */
  letter: boolean;
  /** "Every day", which gives way to days named beside it. */
  everyDay: boolean;
  lean?: Lean;
}

export interface TimePiece extends Base {
  kind: "time";
  time: ClockTime;
  /** Introduced as a time ("at", "a las"), or written as nothing else is: "7:30", "7pm". */
  sure: boolean;
}

export interface NumberPiece extends Base {
  kind: "number";
  value: number;
  /** The word before it: `clock` for "at" and "las", `about` for "around" and "like". */
  lead: "clock" | "about" | "for" | undefined;
  /** What follows makes it a count of something else. */
  counted: boolean;
}

export interface LengthPiece extends Base {
  kind: "length";
  minutes: number;
}

export interface PartPiece extends Base {
  kind: "part";
  lean: Lean;
  /** Something people do ("after dinner"), not a part of the day ("in the evening"). */
  act: boolean;
}

export interface RhythmPiece extends Base {
  kind: "rhythm";
  rhythm: Rhythm;
  lean?: Lean;
}

export interface AnyPiece extends Base {
  kind: "any";
  lean?: Lean;
}

export interface RelationPiece extends Base {
  kind: Relation;
}

/** A small word that may stand between pieces that belong together, or a word that means nothing here. */
export interface OtherPiece extends Base {
  kind: "glue" | "word";
  word: string;
}

export type Piece =
  | DaysPiece
  | TimePiece
  | NumberPiece
  | LengthPiece
  | PartPiece
  | RhythmPiece
  | AnyPiece
  | RelationPiece
  | OtherPiece;

/** What leads up to a time. */
const atWords = new Set(
  "at @ around about like ~ las la by than say approximately approx circa after before como tipo sobre past ala alas onda maybe near roughly starting desde".split(
    " ",
  ),
);

const glueWords = new Set(
  `on in the of at @ around about like ~ las la los el de del en por x a al ala alas como tipo sobre for just only solo solamente
  right say um uh umm hmm ok okay okey lets do please maybe probably is are be its would could can id ill im i my me we our works work
  good great fine best today tomorrow hoy manana from ( ) : # * = $ each cada this next every that it them ish pero para
  los mi se es seria esta estaria bien quiero puedo podria gracias thanks lol haha jaja by after before sometime sometimes usually
  want wanna guess think prefer rather like yes yeah yep si sure how what both once starting desde nomas pues mas o menos eso
  time est pst cst mst et pt ct eastern pacific central mountain oclock u unos`.split(/\s+/),
);

/** Numbers before these count something else. */
const countedThings = new Set(
  `times x day dia week semana month mes year % percent people kids kid things different nights mornings sessions veces vez st nd rd th
  pages songs of dollars year days alarms reminders jobs ninos hijos personas other more options shift shifts classes`.split(
    /\s+/,
  ),
);

const rangeJoints = new Set(["to", "a", "al"]);

/** Reads a text into pieces, in order; what cannot be read becomes a `word`. */
export function readPieces(lexemes: readonly Lexeme[]): Piece[] {
  const letters = lettersForDays(lexemes);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const read = readPiece(lexemes, at, letters, pieces);
    pieces.push(read.piece);
    at = read.next;
  }
  return pieces;
}

interface PieceRead {
  piece: Piece;
  next: number;
}

function readPiece(
  lexemes: readonly Lexeme[],
  at: number,
  letters: ReadonlyMap<number, readonly Weekday[]>,
  before: readonly Piece[],
): PieceRead {
  const lexeme = lexemes[at]!;
  const letter = letters.get(at);
  if (letter)
    return { piece: daysPiece(letter, { single: letter.length === 1, letter: true }), next: at + 1 };

  const rhythm = rhythms(lexemes, at);
  const any = anyDay(lexemes, at);
  const group = dayGroups(lexemes, at);
  const silent = besideThePoint(lexemes, at);
  const relation = readRelation(lexemes, at);
  const longest = Math.max(rhythm?.next ?? 0, any?.next ?? 0, group?.next ?? 0, silent?.next ?? 0);
  if (longest > at && longest >= (relation?.next ?? 0)) {
    if (group?.next === longest) return { piece: groupPiece(group.meaning), next: longest };
    if (rhythm?.next === longest) return { piece: { kind: "rhythm", ...rhythm.meaning }, next: longest };
    if (any?.next === longest) {
      const lean = any.meaning === "none" ? {} : { lean: any.meaning };
      return { piece: { kind: "any", ...lean }, next: longest };
    }
    return { piece: { kind: "word", word: lexeme.word }, next: longest };
  }

  const day = dayNamed(lexemes, at);
  if (day) return { piece: daysPiece([day], { single: true }), next: at + 1 };

  const numeric = readNumeric(lexemes, at);
  if (numeric) return numeric;

  const part = readPart(lexemes, at, before);
  if (part && part.next >= (relation?.next ?? 0)) return { piece: part.piece, next: part.next };
  if (relation) return { piece: { kind: relation.meaning }, next: relation.next };
  const kind = glueWords.has(lexeme.word) || glueWords.has(lexeme.typed) ? "glue" : "word";
  return { piece: { kind, word: lexeme.word }, next: at + 1 };
}

function daysPiece(
  days: readonly Weekday[],
  {
    single = false,
    letter = false,
    everyDay = false,
  }: Partial<Pick<DaysPiece, "single" | "letter" | "everyDay">>,
): DaysPiece {
  return { kind: "days", days, single, letter, everyDay };
}

function groupPiece(group: { days: readonly Weekday[]; everyDay?: true; lean?: Lean }): DaysPiece {
  const piece = daysPiece(group.days, { everyDay: group.everyDay === true });
  return group.lean === undefined ? piece : { ...piece, lean: group.lean };
}

/** "a" is "to" only before a day or an hour: "lunes a viernes", "7 a 8", not "a las 7". */
function readRelation(lexemes: readonly Lexeme[], at: number): Entry<Relation> | undefined {
  const lexeme = lexemes[at]!;
  if (lexeme.word === ",") return { meaning: "comma", next: at + 1 };
  const found = relations(lexemes, at);
  if (found === undefined) return undefined;
  const after = lexemes[found.next];
  if (found.next === at + 1 && rangeJoints.has(lexeme.word) && lexeme.word !== "to") {
    const las = after?.word === "las" || after?.word === "la";
    const reaches =
      dayNamed(lexemes, found.next) !== undefined || after?.value !== undefined || isLetterDay(after);
    return reaches || (las && lexemes[at - 1]?.value !== undefined) ? found : undefined;
  }
  if (lexeme.word === "." && lexeme.glued && isShortDay(lexemes, at - 1) && goesOn(lexemes, at + 1)) {
    return { ...found, meaning: "comma" };
  }
  // "trabajo" is "I work", but "el trabajo" is the job.
  if (
    lexeme.word === "trabajo" &&
    ["el", "del", "mi", "al", "de", "su"].includes(lexemes[at - 1]?.word ?? "")
  )
    return undefined;
  if (lexeme.word === "/" && lexemes[at - 1]?.value !== undefined && after?.value !== undefined) {
    return { ...found, meaning: "or" };
  }
  if (lexeme.typed === "u" && after?.value !== 8 && after?.value !== 11) return undefined;
  if (lexeme.typed === "o" && after?.word === "clock") return undefined;
  return found;
}

function isLetterDay(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^(?:[mtwfljvds]|th|sa|su)$/.test(lexeme.typed);
}

function isShortDay(lexemes: readonly Lexeme[], at: number): boolean {
  return dayNamed(lexemes, at) !== undefined && lexemes[at]!.typed.length <= 5;
}

/** After the dot of "Tues." the sentence goes on. */
function goesOn(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  return dayNamed(lexemes, at) !== undefined || lexeme.value !== undefined || joining.has(lexeme.word);
}

const joining = new Set(", and & y or o at @ - through to a al".split(" "));

/** "mañana" is tomorrow by itself and morning after a day: "lunes mañana". */
function readPart(
  lexemes: readonly Lexeme[],
  at: number,
  before: readonly Piece[],
): { piece: PartPiece; next: number } | undefined {
  const part = dayParts(lexemes, at);
  const act = dailyActs(lexemes, at);
  if (act && act.next > (part?.next ?? 0))
    return { piece: { kind: "part", lean: act.meaning, act: true }, next: act.next };
  if (part) return { piece: { kind: "part", lean: part.meaning, act: false }, next: part.next };
  const { typed } = lexemes[at]!;
  const last = before.at(-1);
  const afterDay = last?.kind === "days";
  // "mon am", "in the pm"; mostly "am" is a verb.
  const half = typed === "am" || typed === "pm" ? typed : undefined;
  if (half === "pm" || (half === "am" && (afterDay || lexemes[at - 1]?.word === "the"))) {
    return { piece: { kind: "part", lean: half, act: false }, next: at + 1 };
  }
  if (typed === "mananas" || (typed === "manana" && afterDay))
    return { piece: { kind: "part", lean: "am", act: false }, next: at + 1 };
  if (typed === "tardes" || (typed === "tarde" && afterDay))
    return { piece: { kind: "part", lean: "pm", act: false }, next: at + 1 };
  return undefined;
}

/** A time, a length, or a number that may be either. */
function readNumeric(lexemes: readonly Lexeme[], at: number): PieceRead | undefined {
  const before = lexemes[at - 1]?.word ?? "";
  const led = atWords.has(before);
  const length = readLength(lexemes, at);
  const clock = readClockTime(lexemes, at);
  const spanishHour = (before === "las" || before === "la") && clock !== undefined;
  if (length && !spanishHour && !(clock && clock.next > length.next)) {
    const minutes = wholeMinutes(length.minutes);
    if (minutes !== undefined && !isNotice(lexemes, length.next))
      return { piece: { kind: "length", minutes }, next: length.next };
    if (clock === undefined) return { piece: { kind: "word", word: "length" }, next: length.next };
  }
  if (clock)
    return { piece: { kind: "time", time: clock.time, sure: led || !clock.loose }, next: clock.next };
  return readBareNumber(lexemes, at, led);
}

/** "10 min early", "5 minutes before 8" are not the length of a practice. */
function isNotice(lexemes: readonly Lexeme[], next: number): boolean {
  const word = lexemes[next]?.word ?? "";
  if (["early", "earlier", "ago", "late", "later", "antes"].includes(word))
    return word !== "antes" || lexemes[next + 1]?.word !== "de";
  return word === "before" && lexemes[next + 1]?.value !== undefined;
}

function readBareNumber(lexemes: readonly Lexeme[], at: number, led: boolean): PieceRead | undefined {
  const lexeme = lexemes[at]!;
  let [value, next] = [lexeme.value, at + 1];
  if (value === undefined && lexeme.typed === "ate" && (led || lexemes[at - 1]?.word === "at")) value = 8;
  if (value === undefined) return undefined;
  const spelled = /^\p{L}/u.test(lexeme.typed);
  // "one" and "a" are mostly not numbers.
  const hourOfPart =
    lexeme.typed === "una" && lexemes[at + 1]?.word === "de" && lexemes[at + 2]?.word === "la";
  const article = ["one", "un", "una", "uno"].includes(lexeme.typed) && !hourOfPart;
  const slash = lexemes[next]?.word === "/" && lexemes[next]?.glued === true;
  if (slash && /^\d+$/.test(lexemes[next + 1]?.typed ?? "")) return readSlashed(lexemes, at, led);
  if (lexemes[next]?.word === "ish") next++;
  const after = lexemes[next];
  const decimal =
    after?.word === "." &&
    after.glued &&
    lexemes[next + 1]?.glued === true &&
    lexemes[next + 1]?.value !== undefined;
  if (decimal) return { piece: { kind: "word", word: "number" }, next: next + 2 };
  const counted =
    (article && (!led || after?.value !== undefined)) ||
    !Number.isInteger(value) ||
    countedThings.has(after?.word ?? "") ||
    isListMark(lexemes, at) ||
    (/^\p{L}/u.test(after?.typed ?? "") &&
      after?.glued === true &&
      !spelled &&
      dayNamed(lexemes, next) === undefined) ||
    ["#", "$", "el", "the"].includes(lexemes[at - 1]?.word ?? "");
  const ish = next > at + 1;
  return {
    piece: { kind: "number", value, lead: leadOf(lexemes[at - 1]?.word ?? "", led || ish), counted },
    next,
  };
}

/** "1. mon 2. wed" */
function isListMark(lexemes: readonly Lexeme[], at: number): boolean {
  const marks = [".", ")"];
  const listed = lexemes[0]?.typed === "1" && marks.includes(lexemes[1]?.word ?? "");
  return listed && marks.includes(lexemes[at + 1]?.word ?? "");
}

function leadOf(before: string, led: boolean): NumberPiece["lead"] {
  if (["at", "@", "las", "la", "ala", "alas"].includes(before)) return "clock";
  if (led) return "about";
  return ["for", "por", "durante"].includes(before) ? "for" : undefined;
}

/** "7/8pm" is seven or eight; "3/14" is a date and "24/7" a joke. */
function readSlashed(lexemes: readonly Lexeme[], at: number, led: boolean): PieceRead {
  const value = lexemes[at]!.value!;
  const second = readClockTime(lexemes, at + 2);
  if (second?.time.half === "am" || second?.time.half === "pm") {
    return {
      piece: { kind: "number", value, lead: leadOf(lexemes[at - 1]?.word ?? "", led), counted: false },
      next: at + 1,
    };
  }
  let next = at + 3;
  while (lexemes[next]?.word === "/" && lexemes[next + 1]?.value !== undefined) next += 2;
  return { piece: { kind: "word", word: "date" }, next };
}
