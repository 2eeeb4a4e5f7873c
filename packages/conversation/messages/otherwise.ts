/** When there is no question open, and when something is not understood or goes wrong. */
import { messages } from "./message.ts";

export const otherwise = messages({
  noticed: {
    when: "A sentence came while no question was open, at most once an hour.",
    en: "Saved for {T}. Noticing it in the moment is practice too. PRIVATE keeps it to you. I'm automated; in a crisis call or text 988.",
    es: "Lo guardé para {T}. Notarlo en el momento también es práctica. PRIVADO: solo para ti. Soy automático; en crisis llama al 988.",
    spoken: {
      en: "Saved for {T}. Noticing it in the moment is practice too. I'm automated; in a crisis, hang up and call 988.",
      es: "Lo guardé para {T}. Notarlo en el momento también es práctica. Soy una voz automática; en una crisis, cuelga y llama al 988.",
    },
  },
  not_live: {
    when: "The client seems to think that somebody is reading.",
    en: "I'm automated, so no one is reading this live. I've saved it for {T}.",
    es: "Soy automático, nadie lee esto en vivo. Lo guardé para {T}.",
    spoken: {
      en: "I'm automated, so no one is listening live. I've saved it for {T}.",
      es: "Soy una voz automática, nadie escucha en vivo. Lo guardé para {T}.",
    },
  },
  unk_1: {
    when: "A few words came that mean nothing to us, at most once a day.",
    en: "I'm a simple helper, so I can miss things. Text HELP to see what I can do, or CONCERN to reach {T}.",
    es: "Soy un ayudante sencillo y a veces no entiendo. Escribe AYUDA para ver qué puedo hacer, o DUDA para {T}.",
    spoken: {
      en: "I'm a simple helper, so I can miss things. Say help to hear what I can do, or concern to reach {T}.",
      es: "Soy un ayudante sencillo y a veces no entiendo. Di ayuda para oír qué puedo hacer, o duda para {T}.",
    },
  },
  media_only: {
    when: "A picture, a recording or a sticker came without words.",
    en: "Thanks for sending that. I can only read words, so a few words would help. In a crisis, call or text 988.",
    es: "Gracias por mandarlo. Solo puedo leer palabras; con unas pocas me ayudas. En una crisis, llama al 988 (oprime 2).",
  },
  abuse_ack: {
    when: "The words were an attack on the service, once.",
    en: "I hear you. I'm automated, and we can go on any time you like. PAUSE gives you a break, STOP ends all texts.",
    es: "Te entiendo. Soy automático, y seguimos cuando quieras. PAUSA te da un descanso, ALTO termina los textos.",
    spoken: {
      en: "I hear you. I'm automated, and we can go on any time you like. Say pause for a break, or press 9 to stop it all.",
      es: "Te entiendo. Soy una voz automática, y seguimos cuando quieras. Di pausa para un descanso, u oprime 9 para terminar todo.",
    },
  },
  other_person: {
    when: "Somebody else holds the phone. Says nothing about who is behind this line.",
    en: "Thanks for telling me. This is an automated line, and I won't say more here. To stop these texts, reply STOP.",
    es: "Gracias por avisar. Esta es una línea automática y aquí no diré más. Para no recibir textos, responde ALTO.",
    spoken: {
      en: "Thanks for telling me. This is an automated line, and I won't say more here. To stop these calls, press 9.",
      es: "Gracias por avisar. Esta es una línea automática y aquí no diré más. Para no recibir llamadas, oprime 9.",
    },
  },
  sorry_trouble: {
    when: "Something went wrong on our side after the words were saved.",
    en: "Sorry, something went wrong on our side. Your words are saved. If you were in the middle of a question, please answer once more.",
    es: "Perdón, algo salió mal de nuestro lado. Tus palabras están guardadas. Si estabas en una pregunta, respóndela otra vez.",
  },
  held_up: {
    when: "After we could not be reached for a while: a text came too long ago, or before another, to be taken for an answer now.",
    en: "Sorry, a text of yours got held up on our side and I did not take it in. If it still matters, please text it again.",
    es: "Perdón, un texto para mí se quedó en el camino y no lo leí. Si todavía importa, escribe otra vez.",
  },
  fallback_door: {
    when: "The service itself cannot be reached. The language is not known there, so both are said.",
    en: "I couldn't save that just now. Please text again soon. Crisis? Call or text 988. No pude guardarlo. Escribe otra vez. ¿Crisis? Llama al 988.",
    es: "I couldn't save that just now. Please text again soon. Crisis? Call or text 988. No pude guardarlo. Escribe otra vez. ¿Crisis? Llama al 988.",
  },
});
