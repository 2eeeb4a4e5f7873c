/** Hears when a reminder or a question is to come again. */

import { type ClockRead, readClockTime } from "./clock-reading.ts";
import { clockText, hourText, type Lean, minutesOfDay } from "./clock-time.ts";
import { readLength } from "./duration.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";
import { allIn, lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import type { Words } from "./words.ts";

/** `{}` when no time was said; `hour` when its am or pm is open, for the next such hour in waking hours. */
export type LaterHeard =
  | { minutes: number }
  | { time: string }
  | { hour: string }
  | { days: number }
  | Record<string, never>;

/** Moments that stand for a time of day. */
const moments = lexicon<string>([
  ["12:00", "at|during|on lunch, at my lunch break, lunch break, a la hora de la comida, en mi almuerzo"],
  ["13:00", "after lunch, despues de comer|almorzar, despues del almuerzo, despues de la comida"],
  [
    "15:00",
    "this afternoon, in the afternoon, later this afternoon, en|por la tarde, esta tarde, x la tarde, afternoon",
  ],
  [
    "15:30",
    "after school, after class, when the kids get home, despues de la escuela, despues de clases|clase",
  ],
  [
    "17:30",
    `after work, after my shift, after i get off, when i get off work?, when i get home, when im home|off, when im done with? work?, when i leave work, off work, get off work, get home,
    despues del trabajo, despues de trabajar|trabajo, saliendo del trabajo, cuando salga del? trabajo?, cuando llegue a? casa?, al salir del trabajo, llegando a casa, salga del trabajo`,
  ],
  [
    "19:00",
    "after dinner, this evening, in the evening, later this evening, evening, despues de cenar, despues de la cena",
  ],
  [
    "20:00",
    "tonight, at night, later tonight, night, en|por la noche, esta noche, en la nochecita, x la noche, noche",
  ],
  [
    "20:30",
    "before bed, before i go to? bed|sleep, at bed, when the kids are asleep|down, after the kids are asleep|down, after the kids go to? bed, kids are? asleep, antes de dormir|acostarme, cuando se duerman los ninos",
  ],
]);

const lean: Readonly<Record<string, Lean>> = {
  "15:00": "pm",
  "17:30": "pm",
  "19:00": "pm",
  "20:00": "night",
  "20:30": "night",
};

const otherDays = lexicon<number>([
  [
    2,
    "day after tomorrow, pasado manana, in a? couple of? days, en un par de dia, in two|2 days, en dos|2 dia",
  ],
  [3, "in a few days, en unos dia"],
  [7, "next week, in a week, la proxima|otra semana, la semana que viene, en una semana"],
  [
    1,
    `tomorrow, tomorrow morning, in the morning, the next day, another day, manana, manana en|por la manana|tarde|noche, mejor manana, por|en la manana, otro dia, tomorrow night, in a day`,
  ],
]);

/** Lengths with no number in them. */
const soon = lexicon<number>([
  [
    15,
    `a|one|1 sec|second|min|minute|moment|mo, just a|one sec|second|min|minute|moment, hang|hold on, one moment, un momento|momentito|segundo|segundito|minutito|minuto, un ratito, momentito, esperame, espera, dame chance, wait, in a few, give me a few, a few, gimme a few`,
  ],
  [
    30,
    "in a bit, a bit, a little bit, a little while, in a little, in a while, a while, en un rato|ratito, un rato, al ratito",
  ],
  [60, "an? hour or so"],
  [120, "a few hours, a couple of? hours, un par de horas, unas horas, en unas horas"],
]);

/** Words that only say "not now". */
const later = lexicon<true>([
  [
    true,
    `later, later on, later today, not now, not right now, not rn, not yet, not at the moment, bad time, not a good time, busy, snooze, remind me, ask me, text me, ask again, remind me again, try again, cant right now, cant rn, cant talk, cant now, im in a, in a meeting, in class, at work, driving, im driving, working, at the store|dr|doctor|gym, with people, out right now,
    havent yet, not ready, ill do it, gonna do it, about to, doing it now, going to, in a moment, another time, some other time, postpone, push it, hold off,
    luego, al rato, mas tarde, mas al rato, ahorita no, ahora no, hoy no, todavia no, aun no, despues, mas noche, ocupada, ocupado, estoy en|manejando|trabajando, manejando, en junta, en clase, recuerdame, preguntame, ahorita, en otro momento, luego te digo, lueguito, ahorita lo hago, no puedo ahorita|ahora, posponer, pospon`,
  ],
]);

/** Said to us, so that even "an hour later" is a request. */
const asks = lexicon<true>([
  [true, "remind me, ask me, ask again, text me, snooze, try me, recuerdame, preguntame, escribeme, avisame"],
]);

/** A goodbye, or something that was done, is not a request to come back. */
const notLater = lexicon<true>([
  [
    true,
    `see you|ya|u later, talk to you|u later, ttyl, catch you later, sooner or later, hasta luego, nos vemos luego|mas tarde|al rato, hasta mas tarde,
    did it, i did, done, finished, tried it, lo hice, ya lo hice, hecho, ya hice, lo intente, termine, a|an|one|two|# hour|minute|day|days|hours|minutes|week|weeks later, before now, later than, later that`,
  ],
]);
const notDone = new Set("not havent hasnt didnt no aun todavia nothing".split(" "));

const minutesMax = 24 * 60;
const daysMax = 31;
const longestAside = 12;

/** Hears when to come back; undefined when nothing about later was said. A bare 1 to 12 is an hour, more are minutes. */
export function hearLater(words: Words): LaterHeard | undefined {
  const lexemes = lexemesOf(words);
  const undone = lexemes.some(({ word }) => notDone.has(word)) || allIn(asks, lexemes).length > 0;
  if (!undone && allIn(notLater, lexemes).length > 0) return undefined;
  const notYet = undone && lexemes.some(({ word }) => word === "yet" || word === "todavia");
  const asksLater = notYet || allIn(later, lexemes).length > 0;
  // In a long text a time is part of a story, unless it also asks to come back.
  if (lexemes.length > longestAside && !asksLater) return undefined;
  return (
    minutesSaid(lexemes) ??
    daysSaid(lexemes) ??
    timeSaid(lexemes) ??
    bareNumber(lexemes) ??
    soonSaid(lexemes) ??
    (asksLater ? {} : undefined)
  );
}

/** "in 20 min", "an hour", "en media hora", "in 5". */
function minutesSaid(lexemes: readonly Lexeme[]): LaterHeard | undefined {
  for (let at = 0; at < lexemes.length; at++) {
    if (soon(lexemes, at)) continue;
    const read = readLength(lexemes, at);
    if (read) return within(read.minutes);
    if (!["in", "en", "another", "otros", "dame", "give"].includes(lexemes[at]!.word)) continue;
    const amount = ["me", "like", "como", "unos"].includes(lexemes[at + 1]?.word ?? "") ? at + 2 : at + 1;
    const number = readLength(lexemes, amount) ? undefined : readNumber(lexemes, amount);
    if (number && !countsDays.has(lexemes[number.next]?.word ?? "")) return within(number.value);
  }
  return undefined;
}

const countsDays = new Set("day dia week semana month mes".split(" "));

function within(minutes: number): LaterHeard | undefined {
  return minutes > 0 && minutes <= minutesMax ? { minutes: Math.max(1, Math.floor(minutes)) } : undefined;
}

function daysSaid(lexemes: readonly Lexeme[]): LaterHeard | undefined {
  const [first] = allIn(otherDays, lexemes);
  if (first) {
    // "a las 8 de la mañana" and "8 in the morning" are times.
    const before = lexemes[first.at - 1];
    const hour = before?.value !== undefined || before?.word === "am" || before?.word === "de";
    return hour ? undefined : { days: first.meaning };
  }
  for (let at = 0; at < lexemes.length; at++) {
    const number = readNumber(lexemes, at);
    const days = number && ["day", "dia"].includes(lexemes[number.next]?.word ?? "") ? number.value : 0;
    if (days >= 1 && days <= daysMax) return { days };
  }
  return undefined;
}

/** "8pm", "at 8:30", "a las 8", "noon", "tonight at 9", "after work". */
function timeSaid(lexemes: readonly Lexeme[]): LaterHeard | undefined {
  const [moment] = allIn(moments, lexemes);
  const leans: Lean[] = moment ? [lean[moment.meaning] ?? "midday"] : [];
  if (
    lexemes.some(
      ({ word }, at) => word === "morning" || (word === "manana" && lexemes[at - 1]?.word === "la"),
    )
  ) {
    leans.push("am");
  }
  for (let at = 0; at < lexemes.length; at++) {
    const read = readClockTime(lexemes, at) ?? hourAfterAt(lexemes, at, leans.length > 0);
    if (read === undefined) continue;
    const minutes = minutesOfDay(read.time, { leans, beside: leans[0] });
    return minutes === undefined ? { hour: hourText(read.time) } : { time: clockText(minutes) };
  }
  return moment && { time: moment.meaning };
}

const afterHour = new Set("i ish please in de en or tonight then if ok works".split(" "));
const atWords = new Set("at @ around about like las la by after hasta until para maybe tipo como".split(" "));

/** A bare hour, where "at" or a part of the day makes it one: "at 8", "8 tonight", "a la una". */
function hourAfterAt(lexemes: readonly Lexeme[], at: number, partSaid: boolean): ClockRead | undefined {
  const { value, typed } = lexemes[at]!;
  const before = lexemes[at - 1]?.word ?? "";
  const article = ["one", "un", "una"].includes(typed) && before !== "la" && before !== "at";
  if (value === undefined || value < 1 || value > 12 || article) return undefined;
  const after = lexemes[at + 1];
  const counts = after !== undefined && /^\p{L}/u.test(after.typed) && !afterHour.has(after.word);
  if (counts || !(atWords.has(before) || partSaid)) return undefined;
  return { time: { hour: value, minute: 0 }, next: at + 1 };
}

/** The whole text is a number: "8" is an hour, "20" minutes. */
function bareNumber(lexemes: readonly Lexeme[]): LaterHeard | undefined {
  const said = lexemes.filter(
    ({ word }) => /[\p{L}\p{N}]/u.test(word) && !["please", "ish", "ok"].includes(word),
  );
  const number = said.length > 0 && said.length <= 3 ? readNumber(said, 0) : undefined;
  if (number === undefined || number.next !== said.length || said[0]!.typed === "one") return undefined;
  return number.value >= 1 && number.value <= 12 ? { hour: String(number.value) } : within(number.value);
}

function soonSaid(lexemes: readonly Lexeme[]): LaterHeard | undefined {
  const [first] = allIn(soon, lexemes);
  return first && { minutes: first.meaning };
}
