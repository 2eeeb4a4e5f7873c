/** A break, and its end. */
import { messages } from "./message.ts";

export const pause = messages({
  pause_q: {
    when: "The client wants a break.",
    en: "Sure. How long? 1 One week 2 Two weeks 3 Until I say so",
    es: "Claro. ¿Cuánto tiempo? 1 Una semana 2 Dos semanas 3 Hasta que yo diga",
  },
  pause_ack: {
    when: "The client said for how long.",
    en: "Paused until {DATE}. Taking a break is a fine plan. Text RESUME sooner if you like.",
    es: "En pausa hasta {DATE}. Tomar un descanso es un buen plan. Escribe REANUDAR antes si quieres.",
  },
  pause_open: {
    when: "The client wants a break until they say so, or would rather stay paused.",
    en: "Paused until you say so. Taking a break is a fine plan. Text RESUME when you like.",
    es: "En pausa hasta que tú digas. Tomar un descanso es un buen plan. Escribe REANUDAR cuando quieras.",
  },
  stop_ends: {
    when: "The break was asked for in words of stopping; goes after it.",
    en: "To end all texts for good, reply STOP.",
    es: "Para terminar todos los textos, responde ALTO.",
    spoken: {
      en: "To end all calls and texts for good, press 9.",
      es: "Para terminar todas las llamadas y los textos, oprime 9.",
    },
  },
  pause_office: {
    when: "The therapist has set a break with its end.",
    en: "{T} has paused these texts until {DATE}. Text RESUME sooner if you like.",
    es: "{T} puso estos textos en pausa hasta {DATE}. Escribe REANUDAR antes si quieres.",
    spoken: {
      en: "{T} has paused this until {DATE}. Say resume sooner if you like.",
      es: "{T} puso esto en pausa hasta {DATE}. Di reanudar antes si quieres.",
    },
  },
  pause_office_open: {
    when: "The therapist has set a break without an end.",
    en: "{T} has paused these texts for now. Text RESUME when you like.",
    es: "{T} puso estos textos en pausa por ahora. Escribe REANUDAR cuando quieras.",
    spoken: {
      en: "{T} has paused this for now. Say resume when you like.",
      es: "{T} puso esto en pausa por ahora. Di reanudar cuando quieras.",
    },
  },
  pause_over: {
    when: "On the last day of the break.",
    en: "Your break ends today. 1 Start again 2 Smaller plan 3 Longer break. Any is fine.",
    es: "Tu descanso termina hoy. 1 Empezar otra vez 2 Plan más chico 3 Más descanso. Cualquiera está bien.",
  },
  resume_ack: {
    when: "The client goes on after a break, a quiet time or a safety hold.",
    en: "OK, we go on. Next time is {NEXT}.",
    es: "Bien, seguimos. La próxima es {NEXT}.",
  },
});
