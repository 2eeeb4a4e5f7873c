/** How sure the client is, and what would make it a 7. */
import { messages } from "./message.ts";

export const confidence = messages({
  conf_q: {
    when: "After the plan was said back.",
    en: "From 1 to 10, how sure are you that you can give it a try? 1 is not at all, 10 is very. Any number helps.",
    es: "Del 1 al 10, ¿cuánta confianza tienes en poder intentarlo? 1 es nada, 10 es mucha. Cualquier número ayuda.",
    spoken: {
      en: "From 1 to 10, how sure are you that you can give it a try? 1 is not at all, 10 is very. Say a number, or press it and then pound. Any number helps.",
      es: "Del 1 al 10, ¿cuánta confianza tienes en poder intentarlo? 1 es nada, 10 es mucha. Di un número, o con teclas y luego la tecla de número. Cualquier número ayuda.",
    },
  },
  conf_unclear_1: {
    when: "The answer was not a number.",
    en: "Could you put a number on it, 1 to 10? A guess is fine.",
    es: "¿Le pones un número, del 1 al 10? Puede ser aproximado.",
    spoken: {
      en: "Could you put a number on it, 1 to 10? Say it, or press it and then pound. A guess is fine.",
      es: "¿Le pones un número, del 1 al 10? Dilo, o con teclas y luego la tecla de número. Puede ser aproximado.",
    },
  },
  conf_unclear_2: {
    when: "A second answer was not a number.",
    en: "That's fine, we can leave the number out.",
    es: "Está bien, lo dejamos sin número.",
  },
  conf_high: {
    when: "The client says 7 or more.",
    en: "A {N}. Sounds like a plan that fits.",
    es: "Un {N}. Parece un plan a tu medida.",
  },
  conf_why: {
    when: "The client says 3 to 6.",
    en: "Thanks, {N} tells me a lot. Why a {N} and not a {NLOW}? What's already on your side? A few words, or SKIP.",
    es: "Gracias, un {N} dice mucho. ¿Por qué un {N} y no un {NLOW}? ¿Qué tienes ya a favor? Pocas palabras, o SALTAR.",
  },
  conf_lowest: {
    when: "The client says 1 or 2; goes before the question what would make it a 7.",
    en: "Thank you for being honest. That helps more than a big number. Let's make it easier.",
    es: "Gracias por tu sinceridad. Sirve más que un número alto. Vamos a hacerlo más fácil.",
  },
  conf_raise: {
    when: "After the client said why it is not lower.",
    en: "What would make it a 7? 1 Less time 2 Fewer days 3 New time 4 Easier step 5 Talk to {T} first 6 Keep it as is",
    es: "¿Qué lo haría un 7? 1 Menos minutos 2 Menos días 3 Otra hora 4 Paso más fácil 5 Hablar con {T} 6 Dejarlo así",
  },
  conf_days_q: {
    when: "Fewer days would make it a 7.",
    en: "Which one or two days fit best? Like Tue, or Mon Thu.",
    es: "¿Qué uno o dos días te quedan mejor? Como mar, o lun jue.",
    spoken: {
      en: "Which one or two days fit best? Say them, or press them, 1 for Monday up to 7 for Sunday, then pound.",
      es: "¿Qué uno o dos días te quedan mejor? Dilos, o con teclas, del 1, lunes, al 7, domingo, y luego la tecla de número.",
    },
  },
  conf_step_q: {
    when: "An easier step would make it a 7.",
    en: "What would be an easier step? A few words, or SKIP.",
    es: "¿Cuál sería un paso más fácil? Pocas palabras, o SALTAR.",
  },
  conf_again: {
    when: "The plan was made easier; asks for the number again.",
    en: "Done: {WHEN}, {MIN} min. How sure now, 1 to 10?",
    es: "Listo: {WHEN}, {MIN} min. ¿Y ahora, del 1 al 10?",
    spoken: {
      en: "Done: {WHEN}, {MIN} min. How sure now, 1 to 10? Say a number, or press it and then pound.",
      es: "Listo: {WHEN}, {MIN} min. ¿Y ahora, del 1 al 10? Di un número, o con teclas y luego la tecla de número.",
    },
  },
  conf_keep: {
    when: "The client keeps the plan as it is.",
    en: "OK, we keep it. You know you best. A try counts at any number.",
    es: "Bien, lo dejamos así. Tú te conoces mejor. Un intento cuenta con cualquier número.",
  },
  conf_ask: {
    when: "The client wants to talk with the therapist first; the plan waits.",
    en: "OK. I'll hold the reminders and tell {T} you want to talk about it first.",
    es: "Está bien. Guardo los recordatorios y le digo a {T} que quieres hablarlo primero.",
  },
});
