/** Hears how long a break is to be: a number of days, a weekday, a date, or until the client says. */

import { dayNamed, type Weekday } from "./days.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";
import { allIn, lexicon } from "./lexicon.ts";
import { readNumber } from "./numbers.ts";
import type { Words } from "./words.ts";

export type PauseHeard =
  | { days: number }
  | { until: Weekday }
  | { date: { month: number; day: number } }
  | { dayOfMonth: number }
  | { open: true };

const setLengths = lexicon<PauseHeard>([
  [
    { days: 1 },
    "until|til|hasta tomorrow, tomorrow, a day, just|only today, today, for the day, hasta manana, manana, un dia, hoy, por hoy, the rest of the day",
  ],
  [{ days: 2 }, "pasado manana, day after tomorrow, a? couple of? days, un par de dia"],
  [{ days: 3 }, "a? few|several days, unos|algunos|varios pocos? dia, unos cuantos dia"],
  [
    { days: 7 },
    "this week, next week, the week, a week, until next week, esta semana, la proxima semana, proxima semana, la semana que viene, la otra semana, a week or two|so, una semana, rest of the? week, half a month of week",
  ],
  [{ days: 10 }, "a|one week and a half, semana y media, una semana y media"],
  [{ days: 14 }, "a? couple of? weeks, un par de semanas, fortnight, a fortnight"],
  [{ days: 15 }, "half a month, medio mes, quincena, una quincena"],
  [{ days: 21 }, "a? few|several weeks, unas|algunas|varias cuantas? semanas"],
  [
    { days: 30 },
    "a month, this|next month, the month, un mes, este mes, el proximo mes, proximo mes, el mes que viene, el otro mes",
  ],
  [{ days: 45 }, "a|one month and a half, mes y medio, un mes y medio"],
  [{ days: 60 }, "a? couple of? months, un par de meses"],
  [{ days: 90 }, "a? few months, unos meses"],
  [{ days: 365 }, "a year, un ano"],
  [
    { until: "MO" },
    "over|for|after|until after|past the? weekend, this weekend, the weekend, este fin de semana, el fin de semana, despues del fin de semana, hasta despues del fin de semana, pasando el fin de semana",
  ],
  [{ until: "SA" }, "until the? weekend, hasta el fin de semana"],
  [{ dayOfMonth: 31 }, "end of the? month, fin de mes, fines|finales|final de|del mes"],
  [{ date: { month: 12, day: 25 } }, "christmas, xmas, navidad"],
  [{ date: { month: 12, day: 26 } }, "after christmas, after xmas, despues de navidad"],
  [{ date: { month: 1, day: 1 } }, "new years, new year, ano nuevo"],
  [
    { date: { month: 1, day: 2 } },
    "after new years, after the holidays, after the new year, despues de ano nuevo, despues de las fiestas",
  ],
  [{ date: { month: 10, day: 31 } }, "halloween"],
]);

/** Said instead of a length; weaker than any length in the same text. */
const openEnded = lexicon<true>([
  [
    true,
    `until i say|text|tell|ask|write|call|let|reach|message|start|come|am|feel|want|decide|get, until im, until further notice, not sure, idk, i dont know, dont know, dunno,
    indefinitely, forever, no idea, no clue, whenever, when im ready|better|back, when i feel|say|am, when i text, ill let you|u know, ill text|tell you|u, open, for now, unsure, who knows,
    hasta que yo? diga|quiera|pueda|avise|escriba|regrese|vuelva, hasta que te|les|le|me diga|avise|escriba|sienta, hasta nuevo aviso, no se, no lo se, no estoy segura|seguro, indefinido, indefinidamente, por ahora,
    por lo pronto, yo te aviso|digo, yo les|le aviso, te aviso, cuando yo diga|pueda, cuando pueda|este|quiera, quien sabe`,
  ],
]);

const daysPer: ReadonlyMap<string, number> = new Map(
  Object.entries({
    day: 1,
    dia: 1,
    week: 7,
    semana: 7,
    month: 30,
    mes: 30,
    year: 365,
  }),
);
const daysMax = 365;

const months: ReadonlyMap<string, number> = new Map(
  `january jan enero ene,february feb febrero,march mar marzo,april apr abril abr,may mayo,june jun junio,july jul julio,
  august aug agosto ago,september sept sep septiembre setiembre,october oct octubre,november nov noviembre,
  december dec diciembre dic decembre`
    .split(",")
    .flatMap((names, index) =>
      names
        .trim()
        .split(" ")
        .map((name) => [name, index + 1] as const),
    ),
);

/**
 * Hears the length of a break. Of two numbers the smaller; "a few days" is 3, "a couple weeks" 14, a month 30. A
 * bare number is not a length, and "for a bit" says none.
 */
export function hearPauseLength(words: Words): PauseHeard | undefined {
  const lexemes = lexemesOf(words);
  for (let at = 0; at < lexemes.length; at++) {
    const heard = readDate(lexemes, at) ?? setLengths(lexemes, at)?.meaning ?? readDays(lexemes, at);
    if (heard) return heard;
    const day = dayNamed(lexemes, at);
    if (day) return { until: day };
  }
  return allIn(openEnded, lexemes).length > 0 ? { open: true } : undefined;
}

/** "10 days", "dos semanas", "2-3 weeks", "1 month". */
function readDays(lexemes: readonly Lexeme[], at: number): PauseHeard | undefined {
  const first = readNumber(lexemes, at);
  if (first === undefined) return undefined;
  const joint = ["-", "or", "to", "o", "a"].includes(lexemes[first.next]?.word ?? "");
  const second = joint ? readNumber(lexemes, first.next + 1) : undefined;
  const per = daysPer.get(lexemes[second?.next ?? first.next]?.word ?? "");
  if (per === undefined) return undefined;
  const days = Math.min(first.value, second?.value ?? first.value) * per;
  return days >= 1 ? { days: Math.min(days, daysMax) } : undefined;
}

/** "dec 3", "3rd of december", "3 de diciembre", "12/3", "until the 15th", "hasta enero". */
function readDate(lexemes: readonly Lexeme[], at: number): PauseHeard | undefined {
  const month = months.get(lexemes[at]!.typed);
  if (month !== undefined) {
    const dot = lexemes[at + 1]?.word === "." ? at + 2 : at + 1;
    const day = dayNumber(lexemes[lexemes[dot]?.word === "the" ? dot + 1 : dot]);
    if (day !== undefined) return { date: { month, day } };
    // "may" and "mar" are other words too, unless something lasts until then.
    const lasts = ["until", "hasta", "in", "en", "through"].includes(lexemes[at - 1]?.word ?? "");
    return lasts && lexemes[at]!.typed !== "mar" ? { date: { month, day: 1 } } : undefined;
  }
  const day = dayNumber(lexemes[at]);
  if (day === undefined) return undefined;
  if (lexemes[at + 1]?.word === "/" || (lexemes[at + 1]?.word === "-" && lexemes[at + 1]?.glued)) {
    const second = dayNumber(lexemes[at + 2]);
    if (second === undefined || daysPer.get(lexemes[at + 3]?.word ?? "") !== undefined) return undefined;
    if (lexemes[at + 1]!.word === "-" && !afterUntil(lexemes, at)) return undefined;
    if (day <= 12) return { date: { month: day, day: second } };
    return second <= 12 ? { date: { month: second, day } } : undefined;
  }
  let next = at + 1;
  const ordinal = ["st", "nd", "rd", "th"].includes(lexemes[next]?.typed ?? "");
  if (ordinal) next++;
  if (lexemes[next]?.word === "of" || lexemes[next]?.word === "de") next++;
  const named = months.get(lexemes[next]?.typed ?? "");
  if (named !== undefined) return { date: { month: named, day } };
  const counted = daysPer.get(lexemes[at + 1]?.word ?? "") !== undefined;
  const article = ["the", "el", "dia"].includes(lexemes[at - 1]?.word ?? "");
  return !counted && (ordinal || (article && lexemes[at + 1]?.value === undefined))
    ? { dayOfMonth: day }
    : undefined;
}

function afterUntil(lexemes: readonly Lexeme[], at: number): boolean {
  return ["until", "hasta", "on", "el"].includes(lexemes[at - 1]?.word ?? "");
}

function dayNumber(lexeme: Lexeme | undefined): number | undefined {
  const value = lexeme?.value;
  return value !== undefined && value >= 1 && value <= 31 && /^\d/.test(lexeme!.typed) ? value : undefined;
}
