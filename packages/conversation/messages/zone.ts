/** Which clock we go by. */
import { messages } from "./message.ts";

export const zone = messages({
  zone_said: {
    when: "With the first question about days and time.",
    en: "I'll go by {ZONE} time; text your city any time to change it.",
    es: "Uso la hora de {ZONE}; escribe tu ciudad cuando quieras para cambiarla.",
    spoken: {
      en: "I'll go by {ZONE} time. Say your city any time to change it.",
      es: "Uso la hora de {ZONE}. Di tu ciudad cuando quieras para cambiarla.",
    },
  },
  zone_set: {
    when: "The client named a city, a state, a zone or their local time.",
    en: "Got it, {ZONE} time from now on.",
    es: "Listo, desde ahora uso la hora de {ZONE}.",
  },
  zone_temp: {
    when: "The client is away until a day they named.",
    en: "OK, {ZONE} time until {DATE}.",
    es: "Bien, uso la hora de {ZONE} hasta {DATE}.",
  },
  zone_unclear: {
    when: "The client wants another zone, and it was not clear which.",
    en: "Which city are you in? Like Chicago. Or tell me what time it is there, like 3pm.",
    es: "¿En qué ciudad estás? Como Chicago. O dime qué hora es ahí, como 3pm.",
    spoken: {
      en: "Which city are you in? Like Chicago. Or tell me what time it is there, like 3 PM.",
      es: "¿En qué ciudad estás? Como Chicago. O dime qué hora es ahí, como 3 de la tarde.",
    },
  },
});
