/** Before somebody is a client: codes that open the door or do not, and strangers. */
import { messages } from "./message.ts";

export const joining = messages({
  join_which: {
    when: "JOIN came without a code, or with one that is unknown. Says nothing about who is behind this line.",
    en: "Which code is on your card? Text JOIN and the code, like JOIN ABC123. This line is automated; in a crisis call or text 988.",
    es: "¿Qué código tiene tu tarjeta? Escribe JOIN y el código, como JOIN ABC123. Esta línea es automática; en una crisis llama al 988.",
  },
  stranger_danger: {
    when: "An unknown number texts words of danger. Says nothing about who is behind this line.",
    en: "This line is automated, and nobody reads it live. Please reach a person now: call or text 988, or 911 if there is danger.",
    es: "Esta línea es automática y nadie la lee en vivo. Habla ya con una persona: llama al 988 (oprime 2), o al 911 si hay peligro.",
    spoken: {
      en: "This line is automated, and nobody listens live. Please reach a person now: call or text 988, or 911 if there is danger.",
      es: "Esta línea es automática y nadie escucha en vivo. Habla ya con una persona: llama al 988 (oprime 2), o al 911 si hay peligro.",
    },
  },
  join_closed: {
    when: "JOIN came with a code that is no longer in use.",
    en: "That code is not in use any more. Please ask the office that gave you the card for a new one.",
    es: "Ese código ya no está en uso. Pide uno nuevo en la oficina que te dio la tarjeta.",
  },
  join_already: {
    when: "A client texts JOIN again.",
    en: "You're already in, so there is nothing more to do. Text PLAN to see your plan or HELP for more.",
    es: "Ya estás dentro, no hace falta nada más. Escribe PLAN para ver tu plan o AYUDA para más.",
  },
  join_finish: {
    when: "A client in the middle of making a plan texts JOIN with the code of another; the open question follows.",
    en: "Let's finish this plan first. Then text JOIN and that code again.",
    es: "Terminemos primero este plan. Luego manda otra vez JOIN y ese código.",
  },
  plans_full: {
    when: "A client with three plans texts JOIN with the code of a fourth.",
    en: "You have three plans, and three is plenty. To swap one for this, text CONCERN and {T} will see it.",
    es: "Tienes tres planes, y con tres basta. Para cambiar uno por este, escribe DUDA y {T} lo verá.",
  },
  plan_word_q: {
    when: "A client who has a plan texts JOIN with the code of another practice.",
    en: "A new plan. What short word may I use for it? Others may see it on your screen. Like: walk, breath. Or OK for '{P}'.",
    es: "Un plan nuevo. ¿Qué palabra corta uso para él? Otros pueden verla en tu pantalla. Como: paseo, aire. O di OK para '{P}'.",
    spoken: {
      en: "A new plan. What short word may I use for it? Others may see or hear it. Say it, like walk, or breath. To keep '{P}', press 1.",
      es: "Un plan nuevo. ¿Qué palabra corta uso para él? Otros pueden verla u oírla. Dila, como paseo, o aire. Para dejar '{P}', oprime 1.",
    },
  },
  plan_word_taken: {
    when: "That word is in use for another plan, or is longer than three words.",
    en: "One to three words, and not one you use already. Or OK for '{P}'.",
    es: "De una a tres palabras, y que no uses ya. O di OK para '{P}'.",
    spoken: {
      en: "One to three words, and not one you use already. To keep '{P}', press 1.",
      es: "De una a tres palabras, y que no uses ya. Para dejar '{P}', oprime 1.",
    },
  },
  stranger: {
    when: "An unknown number texts anything but JOIN, at most once a day. Says nothing about who is behind this line.",
    en: "This is an automated line. If you have a card with a code, text JOIN and the code. In a crisis, call or text 988 any time, or 911.",
    es: "Esta es una línea automática. Si tienes una tarjeta con un código, escribe JOIN y el código. En una crisis, llama al 988 (oprime 2) o al 911.",
  },
});
