/** What the therapist will see, before they see it. */
import { messages } from "./message.ts";

export const summary = messages({
  summary_q: {
    when: "The client texts SUMMARY, and a day before the note goes out in the first two weeks.",
    en: "{T}'s note is ready. From you in it: {N}. SHOW to read it here, PRIVATE to hide your notes, or OK.",
    es: "La nota de {T} está lista. De ti lleva: {N}. VER para leerla aquí, PRIVADO para ocultar tus notas, u OK.",
    spoken: {
      en: "{T}'s note is ready. From you in it: {N}. If that is fine, press 1. To hide your notes, press 2. To get it as a text, say show.",
      es: "La nota de {T} está lista. De ti lleva: {N}. Si está bien, oprime 1. Para ocultar tus notas, oprime 2. Para recibirla por texto, di ver.",
    },
  },
  summary_line: {
    when: "The client asks to read the note; one for each line.",
    en: "{N}: {LINE}",
    es: "{N}: {LINE}",
  },
  summary_hide_how: {
    when: "After the lines.",
    en: "To hide a line, reply PRIVATE and its number, like PRIVATE 2. Or OK.",
    es: "Para ocultar una línea, responde PRIVADO y su número, como PRIVADO 2. U OK.",
  },
  summary_sent_ok: {
    when: "The client is fine with the note.",
    en: "OK, {T} will get it as it is.",
    es: "Bien, {T} la recibirá así.",
  },
  summary_hidden: {
    when: "The client hides a line, or all of them.",
    en: "OK, hidden. {T} won't see it. The one exception is signs of danger.",
    es: "Bien, oculto. {T} no lo verá. La única excepción: señales de peligro.",
  },
  summary_none: {
    when: "The client asks what the therapist will see, and there is nothing yet.",
    en: "There is nothing from you in {T}'s note yet.",
    es: "Todavía no hay nada tuyo en la nota de {T}.",
  },
});
