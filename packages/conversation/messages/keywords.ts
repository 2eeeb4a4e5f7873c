/** Words that work at any time: help, stop, start, language, calls. */
import { messages } from "./message.ts";

export const keywords = messages({
  help: {
    when: "The client texts HELP or AYUDA, or asks who this is.",
    en: "Crisis? Call or text 988, or 911. I'm {T}'s automated helper. Text PLAN CHANGE LATER PAUSE CONCERN PRIVATE ESPAÑOL or STOP. Office {PHONE}",
    es: "¿Crisis? 988 (oprime 2) o 911. Soy el ayudante automático de {T}. Escribe PLAN CAMBIAR LUEGO PAUSA DUDA PRIVADO ENGLISH o ALTO. Tel {PHONE}",
  },
  stop_ack: {
    when: "The client opts out in any words, once.",
    en: "You're opted out and won't get more texts. Text START to come back. In a crisis, call or text 988 any time.",
    es: "Ya no recibirás más mensajes. Escribe INICIAR para volver. En una crisis, llama al 988 a cualquier hora.",
  },
  start_ack: {
    when: "The client comes back after opting out.",
    en: "Welcome back. Nothing to catch up on. Text PLAN to see your plan or HELP for more.",
    es: "Qué bueno tenerte de vuelta. No hay nada que reponer. Escribe PLAN o AYUDA.",
  },
  lang_ack: {
    when: "The client changes the language; said in the new one.",
    en: "OK, English from now on.",
    es: "Listo, seguimos en español.",
  },
  callme_ack: {
    when: "The client would rather be called.",
    en: "OK. I'll call instead of texting, at the same times. Text TEXTS to switch back.",
    es: "Bien. Te llamo en vez de escribir, a las mismas horas. Escribe TEXTOS para volver.",
  },
  texts_ack: {
    when: "The client would rather have texts again.",
    en: "OK, texts again from now on.",
    es: "Bien, desde ahora te escribo otra vez.",
  },
});
