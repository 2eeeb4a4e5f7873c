/** Not this time: what was in the way, and what would help. */
import { messages } from "./message.ts";

export const notThisTime = messages({
  no_q: {
    when: "The client says not this time.",
    en: "Thanks for telling me. We start there. What was in the way? 1 Time 2 Forgot 3 Put it off 4 Too hard 5 Not sure how 6 Other 7 Rather not say",
    es: "Gracias por decirme. Empezamos ahí. ¿Qué se atravesó? 1 Tiempo 2 Olvido 3 Lo dejé 4 Muy difícil 5 No sé cómo 6 Otro 7 Prefiero no decir",
  },
  no_time: {
    when: "Time was in the way.",
    en: "Makes sense. 1 Make it shorter 2 Move the time 3 Leave it as is",
    es: "Tiene sentido. 1 Hacerla más corta 2 Mover la hora 3 Dejarla así",
  },
  no_forgot: {
    when: "It was forgotten.",
    en: "Happens to everyone. Want the reminder 1 Earlier 2 Later 3 Same time",
    es: "Le pasa a todo el mundo. ¿Recordatorio 1 Más temprano 2 Más tarde 3 Igual?",
    spoken: {
      en: "Happens to everyone. When would you like the reminder? Earlier: press 1. Later: press 2. Same time: press 3.",
      es: "Le pasa a todo el mundo. ¿Cuándo quieres el recordatorio? Más temprano: oprime 1. Más tarde: oprime 2. Igual: oprime 3.",
    },
  },
  no_putoff: {
    when: "It was put off.",
    en: "Sometimes a feeling comes first. Did one? 1 Dread 2 Worry 3 Tired 4 No. Or SKIP.",
    es: "A veces llega primero una emoción. ¿Llegó alguna? 1 Pesadez 2 Miedo 3 Cansancio 4 No. O SALTAR.",
  },
  no_hard: {
    when: "It was too hard.",
    en: "Good to know. It may be too big for now. 1 Easier step 2 Talk with {T} first 3 Leave it as is",
    es: "Qué bueno saberlo. Quizás es mucho por ahora. 1 Paso más fácil 2 Hablarlo con {T} 3 Dejarlo así",
  },
  no_unsure: {
    when: "It was not clear how.",
    en: "That's ours to make clearer, not yours. I'll send the steps and tell {T}. Which part? A few words, or SKIP.",
    es: "Aclararlo nos toca a nosotros. Te mando los pasos y le aviso a {T}. ¿Qué parte? Pocas palabras, o SALTAR.",
  },
  no_other: {
    when: "It was something else.",
    en: "Tell me a little if you want, or SKIP.",
    es: "Cuéntame un poco si quieres, o SALTAR.",
  },
  no_rathernot: {
    when: "The client would rather not say.",
    en: "That's fine. You never have to explain.",
    es: "Está bien. Nunca tienes que dar explicaciones.",
  },
  no_close: {
    when: "After the one follow-up.",
    en: "OK. Next time is {NEXT}. Nothing to make up.",
    es: "Bien. La próxima es {NEXT}. No hay nada que reponer.",
  },
  no_again: {
    when: "Not this time for the second time in a row.",
    en: "This plan may not fit your life right now. That's about the plan, not you. 1 Smaller 2 Pause 3 Ask {T} 4 Keep it",
    es: "Quizás este plan no encaja ahora. Es cosa del plan, no tuya. 1 Más chico 2 Pausa 3 Hablar con {T} 4 Dejarlo así",
  },
  straight_ack: {
    when: "The client says that what they told was not so.",
    en: "Thank you for setting that straight. It helps, and nothing bad comes of it. I changed it to 'not this time'.",
    es: "Gracias por aclararlo. Ayuda, y no pasa nada malo. Lo cambié a 'esta vez no'.",
  },
});
