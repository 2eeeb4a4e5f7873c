/** Days of the week as people name them: by name, in groups, and as any day at all. */

import { type Weekday, weekdays } from "../practice/weekday.ts";
import type { Lexeme } from "./lexemes.ts";
import { lexicon } from "./lexicon.ts";

export type { Weekday };

const names: ReadonlyMap<string, Weekday> = new Map([
  ["monday", "MO"],
  ["tuesday", "TU"],
  ["wednesday", "WE"],
  ["thursday", "TH"],
  ["friday", "FR"],
  ["saturday", "SA"],
  ["sunday", "SU"],
]);

/** The weekday that a lexeme names, in full, short or misspelled; not "the sun" nor "fri" in a longer word. */
export function dayNamed(lexemes: readonly Lexeme[], at: number): Weekday | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.typed === "sun" && lexemes[at - 1]?.word === "the") return undefined;
  return names.get(lexeme.word);
}

/** The weekday of a name in the grammar's spelling. */
export function weekdayOf(name: string): Weekday | undefined {
  return names.get(name);
}

/** From `first` to `last`, over the week's end where need be: Friday to Monday is four days. */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first);
  const length = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => weekdays[(from + step) % 7]!);
}

/** Each day once, Monday first. */
export function inWeekOrder(days: Iterable<Weekday>): Weekday[] {
  const said = new Set(days);
  return weekdays.filter((day) => said.has(day));
}

export const everyDay: readonly Weekday[] = weekdays;
export const workweek: readonly Weekday[] = daysBetween("MO", "FR");

/** A named set of days. "Every day" gives way to days that are named beside it ("every day mon to thurs"). */
export interface DayGroup {
  days: readonly Weekday[];
  everyDay?: true;
  /** The half of the day that the words also say: "nightly", "weeknights", "cada mañana". */
  lean?: "am" | "pm" | "night";
}

const everyNight: DayGroup = { days: everyDay, everyDay: true, lean: "night" };
const everyMorning: DayGroup = { days: everyDay, everyDay: true, lean: "am" };
const everyAfternoon: DayGroup = { days: everyDay, everyDay: true, lean: "pm" };

export const dayGroups = lexicon<DayGroup>([
  [
    { days: everyDay, everyDay: true },
    `every|each|cada single|one|freaking|damn|fucking? day of|in? the? week?, ever day, everyday, each and every day, daily, all week long?, whole week,
    all days, all seven|7 days of? the? week?, seven|7 days a|per|each|/ week, seven|7 days, once|1x a|per|each day, once daily,
    one|1 time|times|x a|per day, all of the days, all the days,
    todos los? santos? dia|day de|en? la? semana?, cada dia, a? diario, diariamente, toda la semana|week, los siete|7 dia de? la? semana?,
    una|1 vez al|por|cada dia, siete|7 dia a|de|por la? semana, dia a dia`,
  ],
  [
    everyNight,
    "every|each|cada single|freaking|damn? night|noche|evening, nightly, all nights, todas|toda las? noche|nights",
  ],
  [
    everyMorning,
    "every|each|cada single|freaking|damn? morning|am|manana, all mornings, todas|toda las manana|mornings",
  ],
  [
    everyAfternoon,
    "every|each|cada single? afternoon|pm|tarde, all afternoons, todas|toda las tarde|afternoons",
  ],
  [
    { days: workweek },
    `every|each? week? weekday, week day, every|each week day, all weekdays, every|each weekday, during the? week,
    workweek, work week, workday, workdays, work day, business day, school day, every|each work|school|business day, the week days,
    entre semana, entresemana, dia de|entre entre? semana, de semana, dia laborable|laborables|laboral|laborales|habil|habiles, dia de trabajo|escuela|clase|clases`,
  ],
  [{ days: workweek, lean: "night" }, "every|each? weeknight, week night, every|each week night"],
  [{ days: daysBetween("SU", "TH"), lean: "night" }, "every|each? school night"],
  [
    { days: daysBetween("SA", "SU") },
    `every|each? weekend, every|each? week end|ends, w / e|ends|end, both weekend days, both days of the? weekend, all weekend,
    el|los? fin|fines de|d|del? semana, findesemana, el|los? finde|findes, los fines, fds, cada|todos los? fin|fines de semana, cada finde`,
  ],
]);

/** Words for days that are not yet a choice, with the half of the day they also say: "any day", "some evenings". */
export const anyDay = lexicon<NonNullable<DayGroup["lean"]> | "none">([
  [
    "none",
    `any|some #? weekdays|weeknights|weekends, any|some #? days, two|2 weekend days, any|whichever|whatever|some|either|which day, any|some|one|1|most weekday|weekend|weeknight, any|some|one|1 week|weekend day, any|some of the? weekdays,
    any|some|one|1 of the? weekend, one|1 day, one|1 day on|of|in|during the? weekend|weekday|week, one|1 of the weekdays|weekend, most days, either day of the weekend,
    whichever, whenever, when ever, anything, anyday, any of them, doesnt matter, dont care, u|you pick|choose|decide,
    cualquier|cualquiera dia, cualquiera, algun dia, un dia, un dia entre semana, un dia de|del fin de? semana?, el dia que sea, cuando sea, cuando pueda, cualquier dia de|entre la? semana, no importa el dia`,
  ],
  ["am", "any|some|most|few mornings, cualquier|alguna manana, unas|algunas mananas"],
  ["pm", "any|some|most|few afternoons|evenings, cualquier|alguna tarde, unas|algunas tardes"],
  ["night", "any|some|most|few nights, cualquier|alguna noche, unas|algunas noches"],
]);
