/** Reads times of day as people write and say them: "7pm", "730", "half past ten", "8 menos cuarto", "20 hrs". */

import { type ClockTime, minutesPerDay } from "./clock-time.ts";
import type { Lexeme } from "./lexemes.ts";
import { lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";

export interface ClockRead {
  time: ClockTime;
  next: number;
  /** Digits that could be something else where no time was asked for: `10 30`, `730`, `10 to 8`. */
  loose?: true;
}

const namedTimes = lexicon<number>([
  // Hours; noon and a half is said as well.
  [12.5, "noon thirty, noon 30"],
  [
    12,
    "12|twelve? noon, high noon, 12 n, midday, mid day, 12|doce? mediodia, 12|doce? del|de mediodia, medio dia, 12|doce del dia, 12|doce md, noontime, noon time",
  ],
  [0, "12|twelve? midnight, mid night, medianoche, media noche, 12|doce de medianoche, 12|doce media noche"],
]);

const namedAmounts: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 30, quarter: 15, cuarto: 15 }),
);
/** `to`, `of` and the like count minutes back from the hour. */
const back = new Set(["to", "until", "before"]);
/** Only after a word ("quarter of eight"), because "2 of 5" is a count. */
const backFromWord = new Set(["of", "two", "2"]);
const on = new Set(["past", "after", "passed"]);

/** Reads a clock time that begins at `at`. A bare hour ("8") is not read here, because it may be another number. */
export function readClockTime(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
  if (at >= lexemes.length) return undefined;
  const named = namedTimes(lexemes, at);
  if (named) {
    const hour = Math.floor(named.meaning);
    return { time: { hour, minute: (named.meaning - hour) * 60, half: "24" }, next: named.next };
  }
  return readPastOrTo(lexemes, at) ?? readHourAndMore(lexemes, at);
}

/** "half past ten", "a quarter to eight", "20 after 6", "cuarto para las ocho", "diez para las 8". */
function readPastOrTo(lexemes: readonly Lexeme[], start: number): ClockRead | undefined {
  const first = lexemes[start];
  if (first === undefined) return undefined;
  const article = first.typed === "a" || first.typed === "un";
  let at = article ? start + 1 : start;
  const amount = lexemes[at];
  const named = amount && namedAmounts.get(amount.word);
  const minutes = named ?? (article ? undefined : amount?.value);
  if (minutes === undefined || minutes < 1 || minutes > 30) return undefined;
  at++;
  if (named === undefined && lexemes[at]?.word === "minute") at++;
  const joint = lexemes[at]?.word ?? "";
  const isWord = named === 15 || ["five", "ten", "twenty"].includes(amount?.typed ?? "");
  const spanish = joint === "para" || joint === "pa";
  const backwards = spanish || (minutes < 30 && (back.has(joint) || (isWord && backFromWord.has(joint))));
  if (!backwards && !on.has(joint)) return undefined;
  if (spanish && !["las", "la"].includes(lexemes[++at]?.word ?? "")) return undefined;
  at++;
  const base = readHour(lexemes, at) ?? noonOrMidnight(lexemes, at);
  if (base === undefined) return undefined;
  if (named === undefined && !spanish) {
    if (minutes % 5 !== 0) return undefined;
    // "10 to 11" and "5 to 7" are from one hour to another.
    const apart = (((base.hour - minutes) % 12) + 12) % 12;
    if (backwards && minutes <= 12 && (apart <= 4 || lexemes[base.next]?.word === ":")) return undefined;
    if (!backwards && lexemes[at - 2]?.word === "minute") return undefined;
  }
  const time = moved(base, backwards ? -minutes : minutes);
  const read = readTail(lexemes, base.next, time);
  return named === undefined && !spanish && read.time.half === undefined ? { ...read, loose: true } : read;
}

function noonOrMidnight(lexemes: readonly Lexeme[], at: number): HourRead | undefined {
  const named = namedTimes(lexemes, at);
  return named && { hour: named.meaning, next: named.next, spelled: true, half: "24" };
}

function moved({ hour, half }: HourRead, minutes: number): ClockTime {
  if (half === "24" || hour > 12) {
    const total = (hour * 60 + minutes + minutesPerDay) % minutesPerDay;
    return { hour: Math.floor(total / 60), minute: total % 60, half: "24" };
  }
  if (minutes >= 0) return { hour, minute: minutes };
  return { hour: ((hour + 10) % 12) + 1, minute: 60 + minutes };
}

interface HourRead {
  hour: number;
  next: number;
  spelled: boolean;
  half?: "24";
}

/** Sounds that dictation writes for an hour; only beside words that make it a time. */
const soundsLike: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ate: 8,
    to: 2,
    too: 2,
    for: 4,
    fore: 4,
    won: 1,
    tree: 3,
    sex: 6,
    tin: 10,
  }),
);

function readHour(lexemes: readonly Lexeme[], at: number): HourRead | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (/^\d{1,2}$/.test(lexeme.typed)) {
    const hour = Number(lexeme.typed);
    return hour <= 24 ? { hour, next: at + 1, spelled: false } : undefined;
  }
  if (lexeme.value !== undefined && /^\p{L}/u.test(lexeme.typed)) {
    const unsure = lexeme.typed === "un" || lexeme.typed === "uno";
    const before = lexemes[at - 1]?.word;
    const after = lexemes[at + 1];
    // "a las veinte", "fourteen hundred", "at eighteen thirty"
    const wholeDay =
      before === "las" ||
      ["hour", "hundred"].includes(after?.word ?? "") ||
      (before === "at" && [15, 30, 45].includes(after?.value ?? 0));
    return lexeme.value >= 1 && lexeme.value <= (wholeDay ? 24 : 12) && !unsure
      ? { hour: lexeme.value, next: at + 1, spelled: true }
      : undefined;
  }
  const sound = soundsLike.get(lexeme.typed);
  if (sound === undefined) return undefined;
  const after = lexemes[at + 1];
  const made =
    readMeridiem(lexemes, at + 1) !== undefined ||
    after?.word === "oclock" ||
    (after?.word === "o" && lexemes[at + 2]?.word === "clock") ||
    (["at", "around", "about"].includes(lexemes[at - 1]?.word ?? "") &&
      (lexeme.typed === "ate" || [15, 30, 45].includes(after?.value ?? 0)));
  return made ? { hour: sound, next: at + 1, spelled: true } : undefined;
}

/** "7:30", "730pm", "19.30", "seven thirty", "7 y media", "8 menos cuarto", "8 o'clock", "20 hrs", "7p". */
function readHourAndMore(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
  const compact = readCompact(lexemes, at);
  if (compact) return compact;
  const base = readHour(lexemes, at);
  if (base === undefined) return undefined;
  const { hour, next } = base;
  const written = readWrittenMinutes(lexemes, at, next);
  if (written) {
    const early = lexemes[at]!.typed.length === 2 && hour >= 5 && hour < 10;
    const time: ClockTime = {
      hour,
      minute: written.minute,
      ...((hour > 12 || hour === 0 || early) && { half: "24" }),
    };
    return readTail(lexemes, written.next, time);
  }
  const word = readWordMinutes(lexemes, next);
  if (word && hour <= 12) return readTail(lexemes, word.next, moved(base, word.minute));
  const spoken = hour >= 1 && (hour <= 12 || base.spelled) ? readSpokenMinutes(lexemes, next) : undefined;
  if (spoken) {
    const whole = hour > 12 ? ({ half: "24" } as const) : {};
    const read = readTail(lexemes, spoken.next, { hour, minute: spoken.minute, ...whole });
    if (read.time.half !== undefined || spoken.sure) return read;
    return { ...read, loose: true };
  }
  const read = readTail(lexemes, next, { hour, minute: 0 });
  return read.next > next && !(read.ishOnly && read.time.half === undefined) ? read : undefined;
}

/** "730", "0730", "1930", "1000pm", "1400 hours". */
function readCompact(lexemes: readonly Lexeme[], at: number): ClockRead | undefined {
  const { typed } = lexemes[at]!;
  if (!/^\d{3,4}$/.test(typed)) return undefined;
  const hour = Number(typed.slice(0, -2));
  const minute = Number(typed.slice(-2));
  if (hour > 24 || minute > 59 || (typed.length === 3 && hour === 0)) return undefined;
  const military = (typed.length === 4 && typed.startsWith("0")) || hour > 12;
  const time: ClockTime = { hour, minute, ...(military && { half: "24" }) };
  const read = readTail(lexemes, at + 1, time, typed.length === 4);
  if (read.time.half !== undefined) return read;
  return minute % 5 === 0 && !isCounted(lexemes, read.next) ? { ...read, loose: true } : undefined;
}

interface MinuteRead {
  minute: number;
  next: number;
  sure?: true;
}

/** ":30", ".30", "h30", ";30": marks between hour and minutes. */
function readWrittenMinutes(lexemes: readonly Lexeme[], at: number, next: number): MinuteRead | undefined {
  const mark = lexemes[next];
  const digits = lexemes[next + 1];
  if (mark === undefined || digits === undefined || !/^\d/.test(lexemes[at]!.typed)) return undefined;
  if (!/^[0-5]\d$/.test(digits.typed)) return undefined;
  const minute = Number(digits.typed);
  if (mark.word === ":" || mark.word === ";") return { minute, next: next + 2 };
  const tight = mark.glued && digits.glued;
  if (tight && (mark.word === "." || mark.word === "h")) return { minute, next: next + 2 };
  // "7,30pm" and "7-30pm", but "7-10pm" is from seven to ten.
  const slip = mark.word === "," || (mark.word === "-" && (minute > 12 || minute === 0));
  if (tight && slip && readMeridiem(lexemes, next + 2)) return { minute, next: next + 2 };
  return undefined;
}

/** "y media", "y cuarto", "y veinte", "menos diez", "con quince": minutes before the hour are negative. */
function readWordMinutes(lexemes: readonly Lexeme[], next: number): MinuteRead | undefined {
  const joint = lexemes[next]?.word;
  if (joint !== "y" && joint !== "con" && joint !== "menos" && joint !== "i") return undefined;
  const amount = lexemes[next + 1];
  if (amount === undefined) return undefined;
  if (joint !== "menos" && ["media", "medio"].includes(amount.word)) {
    return lexemes[next + 2]?.word === "hour" ? undefined : { minute: 30, next: next + 2 };
  }
  const sign = joint === "menos" ? -1 : 1;
  if (amount.word === "cuarto" || amount.word === "quarter") return { minute: sign * 15, next: next + 2 };
  const minutes = readMinuteNumber(lexemes, next + 1);
  if (minutes === undefined || joint === "i" || minutes.minute % 5 !== 0 || minutes.minute < 5)
    return undefined;
  const after = lexemes[minutes.next]?.word ?? "";
  // "7 y 10 minutos" is a time and a length, "7 y 10 pm" two times.
  if (["minute", "hour", "-", ":"].includes(after) || (sign > 0 && ["pm", "am"].includes(after)))
    return undefined;
  return { minute: sign * minutes.minute, next: minutes.next };
}

function readMinuteNumber(lexemes: readonly Lexeme[], at: number): MinuteRead | undefined {
  const number = readNumber(lexemes, at);
  return number && number.value <= 59 ? { minute: number.value, next: number.next } : undefined;
}

/** After "oh", which in Spanish is "or". */
const englishUnit = /^(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)$/;

/** "seven thirty", "seven-thirty", "seven oh five", "10 30", "8 hundred". */
function readSpokenMinutes(lexemes: readonly Lexeme[], next: number): MinuteRead | undefined {
  const first = lexemes[next];
  if (first === undefined) return undefined;
  if (first.word === "-" && !/^\p{L}/u.test(lexemes[next - 1]!.typed)) return undefined;
  const at = first.word === "-" ? next + 1 : next;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.typed === "oh" || (lexeme.typed === "o" && /^\p{L}/u.test(lexemes[next - 1]!.typed))) {
    const unit = lexemes[at + 1];
    return unit?.value !== undefined && englishUnit.test(unit.typed)
      ? { minute: unit.value, next: at + 2, sure: true }
      : undefined;
  }
  if (lexeme.value === undefined) return undefined;
  const digits = /^\d/.test(lexeme.typed);
  if (digits && (!/^[0-5]\d$/.test(lexeme.typed) || /^\p{L}/u.test(lexemes[next - 1]!.typed)))
    return undefined;
  const read = readMinuteNumber(lexemes, at);
  if (read === undefined || isCounted(lexemes, read.next)) return undefined;
  if (readMeridiem(lexemes, read.next)) return { ...read, sure: true };
  // "8 10" is eight o'clock for ten minutes; "8 15", "8 30" and "8 05" are how clocks are read.
  const clocklike = digits
    ? /^(?:0[05]|[3-5][05]|15)$/.test(lexeme.typed)
    : read.minute === 15 || read.minute >= 30;
  if (!clocklike) return undefined;
  return { ...read, ...(!digits && { sure: true as const }) };
}

/** Whether what stands here makes the number before it a number of minutes, days or the like. */
function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (["minute", "hour", "second", "day", "dia", "%", "times", "x"].includes(lexeme.word)) return true;
  if (lexeme.typed === "m" && lexeme.glued) return true;
  const ranged = ["-", "to", "or", "a", "o"].includes(lexeme.word) && lexemes[at + 1]?.value !== undefined;
  return ranged && lexemes[at + 2]?.word === "minute";
}

interface Tail extends ClockRead {
  /** Nothing but "ish" followed the hour. */
  ishOnly?: boolean;
}

const clockWords = lexicon<"12" | "24" | "ish">([
  ["12", "oclock, o clock, oc, en punto, sharp, on the dot, exactly, y pico, y algo"],
  ["24", "h, hs, hours, horas, hrs, hundred hours?"],
  ["ish", "ish, - ish, ish o clock, or so, or thereabouts, or something, mas o menos, o algo asi"],
]);

/** What follows a time and belongs to it: "ish", "o'clock", "sharp", "hrs", "p.m.". */
function readTail(lexemes: readonly Lexeme[], from: number, time: ClockTime, fourDigits = false): Tail {
  let next = from;
  let read = time;
  let [ish, clock] = [false, false];
  for (;;) {
    const word = clockWords(lexemes, next);
    if (word === undefined) break;
    // "24 hours" is a day.
    if (word.meaning === "24" && read.hour === 24) break;
    if (
      word.meaning === "24" &&
      !(read.half === "24" || read.hour > 12 || read.minute > 0 || clock || fourDigits)
    )
      break;
    if (word.meaning === "24") read = { ...read, half: "24" };
    if (word.meaning === "ish") ish = true;
    else clock = true;
    next = word.next;
  }
  const half = readMeridiem(lexemes, next);
  if (half && read.hour >= 1 && read.hour <= 12) {
    read = { hour: read.hour, minute: read.minute, half: half.half };
    next = half.next;
    const after = clockWords(lexemes, next);
    if (after?.meaning === "ish") next = after.next;
    const other = ["or", "/", "o"].includes(lexemes[next]?.word ?? "")
      ? readMeridiem(lexemes, next + 1)
      : undefined;
    if (other && other.half !== half.half)
      [read, next] = [{ hour: read.hour, minute: read.minute }, other.next];
  } else if (half) {
    next = half.next;
    read = { ...read, half: "24" };
  }
  return { time: read, next, ishOnly: ish && !clock && half === undefined };
}

/** "am", "p.m.", "a m", "p" right after the digits, "in the pm". */
export function readMeridiem(
  lexemes: readonly Lexeme[],
  start: number,
): { half: "am" | "pm"; next: number } | undefined {
  let at = start;
  if (lexemes[at]?.word === "in" && lexemes[at + 1]?.word === "the") at += 2;
  else if (lexemes[at]?.word === "-" && lexemes[at]?.glued && lexemes[at + 1]?.glued) at++;
  else if (lexemes[at]?.word === "." && lexemes[at]?.glued && lexemes[at + 1]?.glued) at++;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  const { typed, word } = lexeme;
  if (word === "am" || word === "pm") return { half: word, next: at + 1 };
  // Neighbours of "pm" on the keyboard, right after digits.
  if ((typed === "pn" || typed === "om") && lexemes[at - 1]?.value !== undefined)
    return { half: "pm", next: at + 1 };
  if (typed !== "a" && typed !== "p") return undefined;
  const half = typed === "a" ? "am" : "pm";
  const m = lexemes[at + 1]?.word === "." ? at + 2 : at + 1;
  if (lexemes[m]?.typed === "m") return { half, next: m === at + 2 ? skipDot(lexemes, m + 1) : m + 1 };
  if (start !== at) return undefined;
  const after = lexemes[at + 1];
  const alone = lexeme.glued && /^\d/.test(lexemes[at - 1]?.typed ?? "");
  if (alone || (typed === "p" && after === undefined)) return { half, next: at + 1 };
  // A spaced "a" is mostly "to" in Spanish or an article: "8 a week", "7 a 8".
  const closes = after === undefined || [",", "."].includes(after.word);
  return typed === "p" || closes ? { half, next: at + 1 } : undefined;
}

/** The dot of "p.m." is not the end of a sentence. */
function skipDot(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.word === "." && lexemes[at]?.glued ? at + 1 : at;
}
