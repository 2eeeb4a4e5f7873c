/** The small words that go into blanks, in both languages: days, times, dates, zones, what may get in the way. */
import type { Language } from "../agency.ts";
import { addDays, daysBetween, localDate, localTime, weekdayOf } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { type Weekday, weekdays } from "../practice/weekday.ts";

type InBoth = Readonly<Record<Language, string>>;

const shortDays: Record<Weekday, InBoth> = {
  MO: { en: "Mon", es: "lun" },
  TU: { en: "Tue", es: "mar" },
  WE: { en: "Wed", es: "mié" },
  TH: { en: "Thu", es: "jue" },
  FR: { en: "Fri", es: "vie" },
  SA: { en: "Sat", es: "sáb" },
  SU: { en: "Sun", es: "dom" },
};

const fullDays: Record<Weekday, InBoth> = {
  MO: { en: "Monday", es: "lunes" },
  TU: { en: "Tuesday", es: "martes" },
  WE: { en: "Wednesday", es: "miércoles" },
  TH: { en: "Thursday", es: "jueves" },
  FR: { en: "Friday", es: "viernes" },
  SA: { en: "Saturday", es: "sábado" },
  SU: { en: "Sunday", es: "domingo" },
};

const months: Record<Language, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};

const fullMonths: Record<Language, readonly string[]> = {
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  es: [
    ...["enero", "febrero", "marzo", "abril", "mayo", "junio"],
    ...["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
  ],
};

/** The months in short, as they are texted, and in full, as they are said. */
export const monthWords: Record<Language, readonly { short: string; full: string }[]> = {
  en: months.en.map((short, index) => ({ short, full: fullMonths.en[index]! })),
  es: months.es.map((short, index) => ({ short, full: fullMonths.es[index]! })),
};

const everyDay: InBoth = { en: "every day", es: "todos los días" };
const everyDayBut: InBoth = { en: "every day but", es: "cada día menos" };
const today: InBoth = { en: "today", es: "hoy" };
const yesterday: InBoth = { en: "yesterday", es: "ayer" };
const tomorrow: InBoth = { en: "tomorrow", es: "mañana" };

const namedDays: { days: readonly Weekday[]; words: InBoth }[] = [
  { days: ["MO", "TU", "WE", "TH", "FR"], words: { en: "weekdays", es: "lun a vie" } },
  { days: ["SA", "SU"], words: { en: "weekends", es: "fines de semana" } },
];

const practiceWord: InBoth = { en: "practice", es: "práctica" };

/** {P}: the client's own word for the practice, or the plain one. */
export function labelOf(plan: Pick<Plan, "label"> | undefined, language: Language): string {
  return plan?.label ?? practiceWord[language];
}

/** The day a check-in is about, as seen from today: "today", "yesterday", or the weekday. */
export function dayAgoWords(date: string, now: string, language: Language): string {
  const daysAgo = daysBetween(date, now);
  if (daysAgo === 0) return today[language];
  return daysAgo === 1 ? yesterday[language] : dayWord(weekdayOf(date), language);
}

/** A weekday in full, for {DAY}: "Wednesday", "miércoles". */
export function dayWord(day: Weekday, language: Language): string {
  return fullDays[day][language];
}

/** The same in short, as it is texted: "Wed", "mié". */
export function shortDayWord(day: Weekday, language: Language): string {
  return shortDays[day][language];
}

/** Days of the week in few words, in the order of the week: "Mon Wed", "weekdays", "every day but Sun". */
export function daysWords(days: readonly Weekday[], language: Language): string {
  const said = weekdays.filter((day) => days.includes(day));
  const left = weekdays.filter((day) => !days.includes(day));
  if (left.length === 0) return everyDay[language];
  if (left.length === 1) return `${everyDayBut[language]} ${shortDays[left[0]!][language]}`;
  const named = namedDays.find(({ days }) => days.join() === said.join());
  return named ? named.words[language] : said.map((day) => shortDays[day][language]).join(" ");
}

/** A wall time as people text it: "7pm", "6:30pm", alike in both languages; nothing for a time that is not known. */
export function clockTime(time: string, _language: Language): string {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined) return "";
  const hour = Number(hours) % 12 || 12;
  return `${hour}${minutes === "00" ? "" : `:${minutes}`}${Number(hours) < 12 ? "am" : "pm"}`;
}

const halves: Record<Language, (hour: number) => string> = {
  en: (hour) => (hour < 12 ? "AM" : "PM"),
  es: (hour) => (hour < 12 ? "de la mañana" : hour < 19 ? "de la tarde" : "de la noche"),
};

/** A time as it is texted, the way it is said: "7pm" as "7 PM", in Spanish as "7 de la noche". */
export function clockHours(time: string, language: Language): string {
  const [, clock = time, hour, half] = /^((\d{1,2})(?::\d\d)?)(am|pm)$/.exec(time) ?? [];
  if (hour === undefined) return time;
  return `${clock} ${halves[language]((Number(hour) % 12) + (half === "pm" ? 12 : 0))}`;
}

/** {WHEN}: days and time, "Mon Wed 7pm", "lun a vie 9am". */
export function whenWords(days: readonly Weekday[], time: string, language: Language): string {
  return `${daysWords(days, language)} ${clockTime(time, language)}`.trim();
}

/** {DATE}: a day near enough to go without the year, "Mon Mar 15", "lun 15 mar". */
export function dateWords(date: string, language: Language): string {
  const [, month, day] = date.split("-").map(Number);
  const name = months[language][month! - 1]!;
  const weekday = shortDays[weekdayOf(date)][language];
  return language === "en" ? `${weekday} ${name} ${day}` : `${weekday} ${day} ${name}`;
}

/**
 * {NEXT}: an instant as seen from `now`, in the client's zone: "today 7pm", "tomorrow 7pm", "Mon 7pm" within the
 * week, and with the date beyond it, when the weekday alone would mean the nearer one.
 */
export function momentWords(at: string, now: string, zone: string, language: Language): string {
  const date = localDate(at, zone);
  const here = localDate(now, zone);
  const time = clockTime(localTime(at, zone), language);
  if (date === here) return `${today[language]} ${time}`;
  if (date === addDays(here, 1)) return `${tomorrow[language]} ${time}`;
  const isNear = date > here && daysBetween(here, date) < weekdays.length;
  return `${isNear ? shortDays[weekdayOf(date)][language] : dateWords(date, language)} ${time}`;
}

/** By the last part of the IANA name. Spanish says "la hora de {ZONE}", which asks for the name of a place. */
const zones: Record<string, InBoth> = {
  New_York: { en: "Eastern", es: "Nueva York" },
  Detroit: { en: "Eastern", es: "Detroit" },
  Indianapolis: { en: "Eastern", es: "Indianápolis" },
  Louisville: { en: "Eastern", es: "Louisville" },
  Chicago: { en: "Central", es: "Chicago" },
  Denver: { en: "Mountain", es: "Denver" },
  Boise: { en: "Mountain", es: "Boise" },
  Phoenix: { en: "Arizona", es: "Arizona" },
  Los_Angeles: { en: "Pacific", es: "Los Ángeles" },
  Anchorage: { en: "Alaska", es: "Alaska" },
  Juneau: { en: "Alaska", es: "Alaska" },
  Honolulu: { en: "Hawaii", es: "Hawái" },
  Mexico_City: { en: "Mexico City", es: "Ciudad de México" },
};

/** {ZONE}: "Eastern", or for a zone without a common name its city, "Port-au-Prince". */
export function zoneWords(zone: string, language: Language): string {
  const city = zone.slice(zone.lastIndexOf("/") + 1);
  return zones[city]?.[language] ?? city.replaceAll("_", " ");
}

/** What may get in the way of a practice, as the menu of `obst_q` has it. */
export type Obstacle =
  | "time"
  | "forgetting"
  | "putting-off"
  | "doing-it-wrong"
  | "hard-feelings"
  | "not-sure-how"
  | "other"
  | "nothing";

/** {IF}, {SUG1} and {SUG2}: the words for an obstacle, and two things that help with it. */
export interface ObstacleWords {
  if: string;
  a: string;
  b: string;
}

const obstacles: Record<Exclude<Obstacle, "nothing">, Record<Language, ObstacleWords>> = {
  time: {
    en: { if: "my day gets full", a: "do just two minutes", b: "move it to tomorrow" },
    es: { if: "se me llena el día", a: "hacer solo dos minutos", b: "pasarlo a mañana" },
  },
  forgetting: {
    en: {
      if: "I might forget",
      a: "do it right after coffee or brushing teeth",
      b: "leave a note on the door",
    },
    es: {
      if: "se me puede olvidar",
      a: "hacerlo justo después del café",
      b: "dejar una nota en la puerta",
    },
  },
  "putting-off": {
    en: { if: "I start putting it off", a: "do one minute, then decide", b: "do only the first step" },
    es: { if: "lo empiezo a dejar", a: "hacer un minuto y luego decido", b: "hacer solo el primer paso" },
  },
  "doing-it-wrong": {
    en: {
      if: "I worry I'll do it wrong",
      a: "do a messy version on purpose",
      b: "tell myself: trying is the goal",
    },
    es: {
      if: "temo hacerlo mal",
      a: "hacerlo desordenado a propósito",
      b: "decirme: la meta es intentar",
    },
  },
  "hard-feelings": {
    en: { if: "big feelings come up", a: "stop and name one feeling", b: "take three slow breaths first" },
    es: {
      if: "llegan emociones fuertes",
      a: "parar y nombrar una emoción",
      b: "respirar lento tres veces antes",
    },
  },
  "not-sure-how": {
    en: { if: "I'm not sure how", a: "text PLAN and do step one", b: "text CONCERN with my question" },
    es: {
      if: "no sé bien cómo",
      a: "escribir PLAN y hacer el paso uno",
      b: "escribir DUDA con mi pregunta",
    },
  },
  other: {
    en: { if: "that happens", a: "do just two minutes", b: "move it to tomorrow" },
    es: { if: "eso pasa", a: "hacer solo dos minutos", b: "pasarlo a mañana" },
  },
};

/** The words for an obstacle. They fit into `ifthen_q`, and the first of each also into reminders. */
export function obstacleWords(obstacle: Exclude<Obstacle, "nothing">, language: Language): ObstacleWords {
  return obstacles[obstacle][language];
}
