/** How it went: tried, part of it, or not this time. */
import { messages } from "./message.ts";

export const checkIn = messages({
  honesty_note: {
    when: "Before the first check-in, then before every fourth.",
    en: "Before I ask: 'not this time' helps {T} as much as 'tried'. There's no answer anyone is hoping for.",
    es: "Antes de preguntar: 'esta vez no' le sirve a {T} tanto como 'lo intenté'. Nadie espera cierta respuesta.",
  },
  chk_q: {
    when: "An hour after the practice, or when the client texts CHECK IN.",
    en: "{P} {DAY}: 1 Tried it 2 Part of it 3 Not this time 4 Ask me later. Any answer helps.",
    es: "{P} {DAY}: 1 Lo intenté 2 Una parte 3 Esta vez no 4 Luego. Cualquier respuesta ayuda.",
    spoken: {
      en: "{P} {DAY}. If you tried it, press 1. If you did a part of it, press 2. For not this time, press 3. To be asked later, press 4. Any answer helps.",
      es: "{P} {DAY}. Si lo intentaste, oprime 1. Si hiciste una parte, oprime 2. Para decir esta vez no, oprime 3. Para que pregunte luego, oprime 4. Cualquier respuesta ayuda.",
    },
  },
  chk_unclear_1: {
    when: "The answer to the check-in was not understood.",
    en: "Thanks. So I get it right: 1 Tried it 2 Part of it 3 Not this time 4 Ask me later",
    es: "Gracias. Para entenderte bien: 1 Lo intenté 2 Una parte 3 Esta vez no 4 Pregunta luego",
    spoken: {
      en: "Thanks. So I get it right: if you tried it, press 1. If you did a part of it, press 2. For not this time, press 3. To be asked later, press 4.",
      es: "Gracias. Para entenderte bien: si lo intentaste, oprime 1. Si hiciste una parte, oprime 2. Para decir esta vez no, oprime 3. Para que pregunte luego, oprime 4.",
    },
  },
  chk_unclear_2: {
    when: "A second answer was not understood.",
    en: "All good, we can leave it there. Text me any time.",
    es: "Todo bien, lo dejamos ahí. Escríbeme cuando quieras.",
    spoken: {
      en: "All good, we can leave it there. Reach me any time.",
      es: "Todo bien, lo dejamos ahí. Aquí estoy cuando quieras.",
    },
  },
  chk_yesterday: {
    when: "The client tells how it went yesterday after a later day has come; goes before that day's open question.",
    en: "Thanks for telling me. I put that down for yesterday.",
    es: "Gracias por decirme. Lo anoté para ayer.",
  },
  checkin_fewer_q: {
    when: "Six check-ins in a row were answered, with any answer.",
    en: "Want fewer check-ins? 1 Once a week 2 Same as now. Either is fine.",
    es: "¿Quieres menos preguntas? 1 Una vez por semana 2 Igual que ahora. Las dos están bien.",
  },
  checkin_fewer_ack: {
    when: "The client chose fewer check-ins.",
    en: "OK, I'll ask once a week. The reminders stay the same.",
    es: "Bien, pregunto una vez por semana. Los recordatorios siguen igual.",
  },
});
