/** The longest realistic value of every blank, with which each message must still fit into its segments. */
import type { Language } from "../agency.ts";
import type { Blank } from "./catalogue.ts";

function alike(value: string): Record<Language, string> {
  return { en: value, es: value };
}

export const longValues: Record<Blank, Record<Language, string>> = {
  /** The agency, or the first of several things to choose from. */
  A: alike("Lakeview Family Counseling"),
  B: { en: "walk around the lake", es: "pasear por la laguna" },
  C: { en: "write three thoughts", es: "escribir tres frases" },
  CALLER: alike("Lakeview Family Counseling"),
  CODE: alike("123456"),
  DATE: { en: "Wed Sep 29", es: "mié 29 sep" },
  DAY: { en: "Wednesday", es: "miércoles" },
  DAYS: { en: "every day but Wed", es: "cada día menos mié" },
  HOUR: alike("11:45"),
  IF: { en: "I worry I'll do it wrong", es: "llegan emociones fuertes" },
  LINE: {
    en: "Tue tried: my hands were shaking when I opened the notes, then it passed and I could write the first two lines of it",
    es: "mar intenté: me temblaban las manos al abrir las notas, luego pasó y pude escribir los dos primeros renglones de todo",
  },
  LINK: alike("https://practice.lakeview-family-counseling.org/kept/7Qm2xW9bTzK4"),
  MIN: alike("240"),
  N: alike("10"),
  NAME: alike("Maria Guadalupe"),
  NEXT: { en: "Wed Sep 29 10:30am", es: "mié 29 sep 10:30am" },
  NLOW: alike("8"),
  NOTE: {
    en: "I am glad that you wrote about the walk. Bring the page along on Wednesday, and we can read it.",
    es: "Me alegra que hayas escrito sobre el paseo. Trae la hoja el miércoles y la leemos los dos juntos.",
  },
  NUDGE: {
    en: "put my phone down and go stand by the window for a moment",
    es: "dejar el teléfono y pararme un momento junto a la ventana",
  },
  OF: alike("10"),
  P: { en: "walk around the lake", es: "pasear por la laguna" },
  PHONE: alike("(555) 555-0100"),
  PLANS: {
    en: "walk around the lake, Mon Tue Thu Fri Sat 10:30am, 45 min; write three thoughts, weekdays 7:30am, 10 min; breathing, every day 9pm, 5 min",
    es: "pasear por la laguna, lun mar jue vie sáb 10:30am, 45 min; escribir tres frases, lun a vie 7:30am, 10 min; respirar, todos los días 9pm, 5 min",
  },
  STEP: {
    en: "sit down at the kitchen table with my notes and a cup of tea",
    es: "sentarme a la mesa de la cocina con mis notas y algo de té",
  },
  STEP1: {
    en: "Write down the thought that came just before the feeling, in your own words, as short as you like.",
    es: "Anota la idea que llegó justo antes de la emoción, con tus propias palabras, tan corta como quieras.",
  },
  SUG1: {
    en: "do it right after coffee or brushing teeth",
    es: "escribir PLAN y hacer el paso uno",
  },
  SUG2: { en: "text CONCERN with my question", es: "respirar lento tres veces antes" },
  T: alike("Dr. Mary Gonzalez"),
  THEN: {
    en: "do only the first line while the coffee is still getting hot",
    es: "hacer solo la primera línea mientras se calienta el cafecito",
  },
  TIME: alike("10:30am"),
  TITLE: {
    en: "Writing down thoughts as they come up during the working day",
    es: "Anotar las ideas tal como llegan durante el día de trabajo",
  },
  WHEN: { en: "Mon Tue Thu Fri Sat 10:30am", es: "lun mar jue vie sáb 10:30am" },
  WHY: {
    en: "Seeing a thought on paper puts a little room between you and it, so that you can look at it like a friend would and then choose what to do.",
    es: "Ver una idea en papel pone un poco de espacio entre ella y tú, para que puedas mirarla como lo haría una amistad y elegir luego qué hacer.",
  },
  WORDS: { en: "writing one line before I reply", es: "escribir una línea antes de hablar" },
  ZONE: alike("Port-au-Prince"),
};
