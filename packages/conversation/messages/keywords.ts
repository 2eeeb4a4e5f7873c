/** Words that work at any time: help, stop, start, language, calls. */
import { messages } from "./message.ts";

export const keywords = messages({
  help: {
    when: "The client texts HELP or AYUDA, or asks who this is.",
    en: "Crisis? Call or text 988, or 911. I'm {T}'s automated helper. Text PLAN CHANGE LATER PAUSE CONCERN PRIVATE ESPAÑOL or STOP. Office {PHONE}",
    es: "¿Crisis? 988 (oprime 2) o 911. Soy el ayudante automático de {T}. Escribe PLAN CAMBIAR LUEGO PAUSA DUDA PRIVADO ENGLISH o ALTO. Tel {PHONE}",
    spoken: {
      en: "In a crisis, hang up and call 988, or 911. I'm {T}'s automated helper. You can say plan, change, later, pause, concern, private, or español. To stop calls and texts, press 9. The office is at {PHONE}.",
      es: "En una crisis, cuelga y llama al 988 (oprime 2) o al 911. Soy el ayudante automático de {T}. Puedes decir plan, cambiar, luego, pausa, duda, privado, o English. Para no recibir más llamadas ni textos, oprime 9. La oficina está en el {PHONE}.",
    },
  },
  stop_ack: {
    when: "The client opts out in any words, once.",
    en: "You're opted out and won't get more texts. Text START to come back. In a crisis, call or text 988 any time.",
    es: "Ya no recibirás más mensajes. Escribe INICIAR para volver. En una crisis, llama al 988 a cualquier hora.",
    spoken: {
      en: "You're opted out and won't get more calls or texts. To come back, call this number or text START. In a crisis, call or text 988 any time.",
      es: "Ya no recibirás más llamadas ni mensajes. Para volver, llama a este número o manda INICIAR por texto. En una crisis, llama al 988 a cualquier hora.",
    },
  },
  start_ack: {
    when: "The client comes back after opting out.",
    en: "Welcome back. Nothing to catch up on. Text PLAN to see your plan or HELP for more.",
    es: "Qué bueno tenerte de vuelta. No hay nada que reponer. Escribe PLAN o AYUDA.",
    spoken: {
      en: "Welcome back. Nothing to catch up on.",
      es: "Qué bueno tenerte de vuelta. No hay nada que reponer.",
    },
  },
  lang_ack: {
    when: "The client changes the language; said in the new one.",
    en: "OK, English from now on.",
    es: "Listo, seguimos en español.",
  },
  callme_q: {
    when: "The client would rather be called: consent to calls is asked for apart from that to texts.",
    en: "I can call you, with an automated voice, twice a day at most. On a call, 9 ends it all. OK? 1 Both 2 Reminders 3 Check-ins 4 No calls",
    es: "Puedo llamarte con una voz automática, dos veces al día máximo. En la llamada, el 9 termina todo. ¿Sí? 1 Todo 2 Recordatorios 3 Preguntas 4 Sin llamadas",
    spoken: {
      en: "I can call you, with an automated voice, twice a day at most. On a call, pressing 9 ends it all. For reminders and check-ins, press 1. For reminders alone, press 2. For check-ins alone, press 3. For no calls, press 4.",
      es: "Puedo llamarte con una voz automática, dos veces al día máximo. En la llamada, el 9 termina todo. Para recordatorios y preguntas, oprime 1. Solo recordatorios, 2. Solo preguntas, 3. Sin llamadas, 4.",
    },
  },
  callcode_q: {
    when: "The client has agreed to calls, and the agency wants callers to show who they are.",
    en: "Pick four digits that only you know. I'll ask for them on each call. Reply with them, like 4071.",
    es: "Elige cuatro dígitos que solo tú sepas. Los pediré en cada llamada. Responde con ellos, como 4071.",
    spoken: {
      en: "Pick four digits that only you know. I'll ask for them on each call. Press them now.",
      es: "Elige cuatro dígitos que solo tú sepas. Los pediré en cada llamada. Oprímelos ahora.",
    },
  },
  callme_ack: {
    when: "The client has agreed to calls.",
    en: "OK. I'll call instead of texting, at the same times. Text TEXTS to switch back.",
    es: "Bien. Te llamo en vez de escribir, a las mismas horas. Escribe TEXTOS para volver.",
  },
  texts_ack: {
    when: "The client would rather have texts again.",
    en: "OK, texts again from now on.",
    es: "Bien, desde ahora te escribo otra vez.",
  },
});
