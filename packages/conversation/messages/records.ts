/** What is kept of the client: hiding, deleting and taking it along. */
import { messages } from "./message.ts";

export const records = messages({
  private_none: {
    when: "The client wants to keep a note to themselves and there is none.",
    en: "There is no note to hide right now. After your next one, PRIVATE keeps it to you.",
    es: "Ahora no hay nota que ocultar. Después de la próxima, PRIVADO la deja solo para ti.",
    spoken: {
      en: "There is no note to hide right now. After your next one, press 7 to keep it to you.",
      es: "Ahora no hay nota que ocultar. Después de la próxima, oprime 7 para dejarla solo para ti.",
    },
  },
  private_all_ack: {
    when: "The client keeps all notes of this week to themselves.",
    en: "OK, this week's notes are just for you. {T} won't see them. The one exception is signs of danger.",
    es: "Bien, las notas de esta semana quedan solo para ti. {T} no las verá. La única excepción: señales de peligro.",
  },
  delete_last: {
    when: "The client deletes the last note.",
    en: "Your last note is deleted.",
    es: "Borré tu última nota.",
  },
  delete_none: {
    when: "The client wants to delete a note and there is none.",
    en: "There is no note to delete right now.",
    es: "Ahora no hay nota que borrar.",
  },
  delete_confirm: {
    when: "The client wants to delete everything.",
    en: "Delete all your notes and plans? It can't be undone. Reply DELETE ALL, or KEEP.",
    es: "¿Borrar todas tus notas y planes? No se puede deshacer. Responde BORRAR TODO, o DEJAR.",
    spoken: {
      en: "Delete all your notes and plans? It can't be undone. To keep it all, press 1. To delete it all, press 2.",
      es: "¿Borrar todas tus notas y planes? No se puede deshacer. Para dejar todo, oprime 1. Para borrar todo, oprime 2.",
    },
  },
  delete_all_done: {
    when: "The client has confirmed it, and stays with us.",
    en: "Done. Your notes and plans here are deleted. Your office may keep its own records.",
    es: "Listo. Borré tus notas y planes de aquí. Tu oficina puede tener sus propios registros.",
  },
  erase: {
    when: "Everything about the client is erased, the number included; the last text.",
    en: "All that was kept here about you is erased, and the texts stop now. In a crisis, call or text 988 any time.",
    es: "Borré todo lo que había aquí sobre ti, y ya no te escribo más. En una crisis, llama al 988 a cualquier hora.",
    spoken: {
      en: "All that was kept here about you is erased, and calls and texts stop now. In a crisis, call or text 988 any time.",
      es: "Borré todo lo que había aquí sobre ti, y ya no te llamo ni te escribo más. En una crisis, llama al 988 a cualquier hora.",
    },
  },
  keep_ack: {
    when: "The client would rather keep everything.",
    en: "OK, nothing is deleted. It's all still here.",
    es: "Bien, no borré nada. Todo sigue aquí.",
  },
  export_link: {
    when: "The client asks what is kept of theirs.",
    en: "What I keep of yours is here: {LINK} (it asks for a code, which I text you then)",
    es: "Lo que guardo de ti está aquí: {LINK} (pide un código, que te mando entonces)",
  },
  export_code: {
    when: "The client has opened the link.",
    en: "Your code is {CODE}. It works for a short while. Please keep it to yourself.",
    es: "Tu código es {CODE}. Sirve por poco tiempo. Por favor, no lo compartas.",
  },
});
