/** What the practice is, why it may help, and whether it is clear, fits and is welcome. */
import { messages } from "./message.ts";

export const fit = messages({
  fit_what: {
    when: "After the name, in the words of the therapist; goes before the one question about it.",
    en: "{TITLE}. {STEP1} Why it may help: {WHY}",
    es: "{TITLE}. {STEP1} Por qué puede ayudar: {WHY}",
    segmentsMax: 3,
  },
  fit_what_plain: {
    when: "The same where the therapist has written no why.",
    en: "{TITLE}. {STEP1}",
    es: "{TITLE}. {STEP1}",
    segmentsMax: 2,
  },
  fit_q: {
    when: "After the practice was told, and once more when the answer was not understood.",
    en: "Does it make sense, and fit? 1 Yes 2 Not clear 3 Not sure it fits 4 Rather not now",
    es: "¿Se entiende y te queda? 1 Sí 2 No está claro 3 No sé si me queda 4 Ahora prefiero no",
  },
  what: {
    when: "The therapist changed the practice.",
    en: "Your practice: {TITLE}. {STEP1} Does that make sense? 1 Yes, or tell me what's fuzzy.",
    es: "Tu práctica: {TITLE}. {STEP1} ¿Se entiende? 1 Sí, o dime qué no está claro.",
    spoken: {
      en: "Your practice: {TITLE}. {STEP1} Does that make sense? Yes: press 1. Or tell me what's fuzzy.",
      es: "Tu práctica: {TITLE}. {STEP1} ¿Se entiende? Sí: oprime 1. O dime qué no está claro.",
    },
    segmentsMax: 2,
  },
  what_unclear_1: {
    when: "After the client said which part is fuzzy.",
    en: "Got it, thanks. Is it clear enough to try? 1 Yes 2 Not yet. Both are fine.",
    es: "Gracias. ¿Está lo bastante claro para intentarlo? 1 Sí 2 Todavía no. Las dos están bien.",
  },
  what_fuzzy: {
    when: "The client says that the practice is not clear.",
    en: "Thanks for asking. Making it clear is our part, not yours. Which part is fuzzy? I'll pass your words to {T}. Or reply SKIP.",
    es: "Gracias por decirlo. Aclararlo nos toca a nosotros. ¿Qué parte no está clara? Se lo paso a {T}. O responde SALTAR.",
  },
  why: {
    when: "The therapist changed the why.",
    en: "Why it may help: {WHY} Does that fit for you? 1 Yes 2 Sort of 3 Not really",
    es: "Por qué puede ayudar: {WHY} ¿Tiene sentido para ti? 1 Sí 2 Más o menos 3 No mucho",
    segmentsMax: 2,
  },
  why_unclear_1: {
    when: "The answer to the why was not understood.",
    en: "So I get it right: does the why fit? 1 Yes 2 Sort of 3 Not really",
    es: "Para entenderte bien: ¿tiene sentido para ti? 1 Sí 2 Más o menos 3 No mucho",
  },
  why_more: {
    when: "The client is not sure that it fits.",
    en: "Thanks for being straight with me. What doesn't fit? {T} would want to know. A few words, or SKIP.",
    es: "Gracias por la sinceridad. ¿Qué no te cuadra? A {T} le sirve saberlo. Unas palabras, o SALTAR.",
  },
  comfort_q: {
    when: "After the client was not sure that it fits, and when one who had rather not comes back.",
    en: "How do you feel about trying it? 1 OK with it 2 Unsure 3 Rather not. All three are fine answers.",
    es: "¿Cómo te sientes con la idea de intentarlo? 1 Bien 2 Con dudas 3 Prefiero no. Las tres respuestas están bien.",
  },
  comfort_unsure: {
    when: "The client is unsure about trying it.",
    en: "Unsure is fine. What's one worry? I'll share it with {T}. Or reply SKIP.",
    es: "Dudar está bien. ¿Qué te preocupa? Se lo cuento a {T}. O responde SALTAR.",
  },
  comfort_no: {
    when: "The client would rather not; set-up stops here and the therapist is told.",
    en: "Thanks for saying so. We won't set it up now. I'll let {T} know, so you two can find something that fits. Want to add why? Or SKIP.",
    es: "Gracias por decirlo. No lo preparamos ahora. Le aviso a {T} para que busquen algo que te sirva. ¿Quieres decir por qué? O SALTAR.",
  },
});
