/** At the time the client chose, and moving it. */
import { messages } from "./message.ts";

export const reminder = messages({
  rem_1: {
    when: "At plan time in the first week, then every third time.",
    en: "Hi. {MIN} min of {P} around now, if you can. If {IF}: {THEN}. Reply LATER to move it.",
    es: "Hola. {MIN} min de {P} por ahora, si puedes. Si {IF}: {THEN}. Responde LUEGO para moverlo.",
    segmentsMax: 2,
  },
  rem_2: {
    when: "At plan time, in turn with the others.",
    en: "It's your time for {P}. Just starting counts. Reply LATER if now isn't good.",
    es: "Es tu momento para {P}. Con empezar ya cuenta. Responde LUEGO si ahora no te queda.",
  },
  rem_3: {
    when: "At plan time, in turn with the others, when there is a first step.",
    en: "{P}, if now works. First step: {STEP}. What you notice matters more than how it goes.",
    es: "{P}, si ahora te queda bien. Primer paso: {STEP}. Importa más lo que notas que cómo sale.",
  },
  rem_nudge: {
    when: "At plan time, in turn with the others, when the client chose a small thing to do.",
    en: "{P}, if now works. The small thing you chose: {NUDGE}. Reply LATER to move it.",
    es: "{P}, si ahora te queda bien. Lo pequeño que elegiste: {NUDGE}. Responde LUEGO para moverlo.",
  },
  rem_also: {
    when: "Another plan falls within the hour of a reminder; goes after it.",
    en: "Also today: {P}, {TIME}.",
    es: "También hoy: {P}, {TIME}.",
  },
  note_from: {
    when: "The therapist left a few words for the next text; goes after a reminder, or on its own.",
    en: "From {T}: {NOTE}",
    es: "De {T}: {NOTE}",
  },
  rem_quiet: {
    when: "At plan time while the questions are off.",
    en: "{P}, if now works for you. No reply needed.",
    es: "{P}, si ahora te queda bien. No hace falta responder.",
    spoken: {
      en: "{P}, if now works for you. No answer needed.",
      es: "{P}, si ahora te queda bien. No hace falta responder.",
    },
  },
  snooze_ack: {
    when: "The client wants to be asked later.",
    en: "OK. I'll ask again at {TIME}.",
    es: "Bien. Pregunto otra vez a las {TIME}.",
  },
  snooze_day: {
    when: "The client wants to be asked on another day.",
    en: "OK. I'll ask again {NEXT}.",
    es: "Bien. Pregunto otra vez {NEXT}.",
  },
  snooze_last: {
    when: "The client moves it for a third time in a day.",
    en: "Let's leave it for today. Next time is {NEXT}. Nothing to make up.",
    es: "Dejémoslo por hoy. La próxima es {NEXT}. No hay nada que reponer.",
  },
  later_none: {
    when: "The client wants to move something and nothing is planned.",
    en: "Nothing is planned right now, so there is nothing to move. Text PLAN to see your plan.",
    es: "Ahora no hay nada planeado, así que no hay nada que mover. Escribe PLAN para ver tu plan.",
    spoken: {
      en: "Nothing is planned right now, so there is nothing to move.",
      es: "Ahora no hay nada planeado, así que no hay nada que mover.",
    },
  },
});
