/** Easing off when nobody answers, and maybe now is not the time. */
import { messages } from "./message.ts";

export const ease = messages({
  ease_1: {
    when: "Two check-ins in a row had no answer.",
    en: "I'll skip the questions for now and just send the reminder. No reply needed. Text CHECK IN any time.",
    es: "Por ahora dejo las preguntas y mando solo el recordatorio. No hace falta responder. Escribe REGISTRO cuando quieras.",
    spoken: {
      en: "I'll skip the questions for now and just remind you. No answer needed. Call any time to tell how it went.",
      es: "Por ahora dejo las preguntas y solo te recuerdo. No hace falta responder. Llama cuando quieras contar cómo te fue.",
    },
  },
  ease_2: {
    when: "Three practices or seven days had no answer.",
    en: "Maybe now is not the time for this, and that's OK. 1 Keep going 2 Make it smaller 3 Pause 4 Talk with {T}",
    es: "Tal vez ahora no es el momento, y está bien. 1 Seguir 2 Hacerlo más chico 3 Pausa 4 Hablarlo con {T}",
  },
  ease_3: {
    when: "Nor had that one, for 72 hours.",
    en: "I'll go quiet for now. Nothing to catch up on. Text RESUME when you want to.",
    es: "Por ahora no te escribo. No hay nada que reponer. Escribe REANUDAR cuando quieras.",
    spoken: {
      en: "I'll go quiet for now. Nothing to catch up on. Call when you want to go on.",
      es: "Por ahora no te busco. No hay nada que reponer. Llama cuando quieras seguir.",
    },
  },
  welcome_back: {
    when: "A message from a client after that.",
    en: "Good to hear from you. No catching up needed. 1 Same plan 2 Smaller plan 3 Stay paused",
    es: "Qué gusto leerte. No hay nada que reponer. 1 Mismo plan 2 Plan más chico 3 Seguir en pausa",
    spoken: {
      es: "Qué gusto oírte. No hay nada que reponer. Mismo plan: oprime 1. Plan más chico: oprime 2. Seguir en pausa: oprime 3.",
    },
  },
});
