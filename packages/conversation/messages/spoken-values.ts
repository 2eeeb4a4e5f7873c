/** What goes into the blanks of a message, as a voice says it: days, dates and times in full. */
import type { Language } from "../agency.ts";
import { weekdays } from "../practice/weekday.ts";
import { clockHours, dayWord, monthWords, shortDayWord } from "./vocabulary.ts";

/** Blanks that hold days or times in the short spelling of texts. */
const moments = new Set(["WHEN", "NEXT", "DATE", "DAYS", "TIME", "PLANS", "A", "B", "HOUR"]);

/** The value of one blank, for the ear. */
export function spokenValue(name: string, value: string, language: Language): string {
  if (!moments.has(name)) return value;
  return withTimes(withDays(value, language), language);
}

const joins: Record<Language, { and: string; at: string; atOne: string; of: string }> = {
  en: { and: "and", at: "at", atOne: "at", of: "" },
  es: { and: "y", at: "a las", atOne: "a la", of: "de " },
};

/** "Mon Wed Fri" as "Monday, Wednesday and Friday"; "Mon Mar 15" as "Monday March 15". */
function withDays(value: string, language: Language): string {
  const short = weekdays.map((day) => shortDayWord(day, language));
  const day = `(?:${short.join("|")})`;
  const full = (word: string) => dayWord(weekdays[short.indexOf(word)]!, language);
  const { and, of } = joins[language];
  return withMonths(value, language, of)
    .replace(new RegExp(`(?<!\\p{L})${day}(?: ${day})+(?!\\p{L})`, "gu"), (list) => {
      const said = list.split(" ").map(full);
      return `${said.slice(0, -1).join(", ")} ${and} ${said.at(-1)}`;
    })
    .replace(new RegExp(`(?<!\\p{L})${day}(?!\\p{L})`, "gu"), full);
}

function withMonths(value: string, language: Language, of: string): string {
  return monthWords[language].reduce(
    (rest, { short, full }) =>
      language === "en"
        ? rest.replace(new RegExp(`(?<= )${short}(?= \\d)`, "g"), full)
        : rest.replace(new RegExp(`(?<=\\d) ${short}(?!\\p{L})`, "gu"), ` ${of}${full}`),
    value,
  );
}

/** "Monday 7pm" as "Monday at 7 PM"; in Spanish "lunes a las 7 de la noche". */
function withTimes(value: string, language: Language): string {
  return value.replace(/(^|\S )(\d{1,2}(?::\d\d)?(?:am|pm))\b/g, (_whole, before: string, time: string) => {
    const { at, atOne } = joins[language];
    const said = clockHours(time, language);
    const joint = /^1(?!\d)/.test(time) ? atOne : at;
    return before === "" ? said : `${before}${joint} ${said}`;
  });
}
