/** Opting in: who writes, how often, who sees what, and that trying is enough. */
import { messages } from "./message.ts";

export const consent = messages({
  optin_1: {
    when: "The client texts JOIN and the code on their card, or the therapist enrols them.",
    en: "{A}: automated practice helper for {T}. Up to 14 texts a week; msg & data rates may apply. Texts aren't private; no one reads live. {T} gets a weekly note; danger words may be shared. Reply 1 to begin, HELP for help, STOP to end. ESPAÑOL for Spanish.",
    es: "{A}: ayudante automático de práctica de {T}. Hasta 14 textos por semana; puede haber cargos. No son privados; nadie lee en vivo. {T} recibe una nota semanal; señales de peligro se avisan. Responde 1 para empezar, AYUDA, o ALTO para salir. ENGLISH: inglés.",
    spoken: {
      en: "I'm {T}'s automated practice helper, for {A}. I call or text up to 14 times a week. Nobody listens live. {T} gets a weekly note, and danger words may be shared. To begin, press 1. If you would rather not, press 2. Para español, oprime 5. For help, press 0. To stop at any time, press 9.",
      es: "Soy el ayudante automático de práctica de {T}, para {A}. Llamo o escribo hasta 14 veces por semana. Nadie escucha en vivo. {T} recibe una nota semanal, y las señales de peligro se avisan. Para empezar, oprime 1. Si prefieres no, oprime 2. For English, press 5. Para ayuda, oprime 0. Para salir en cualquier momento, oprime 9.",
    },
    segmentsMax: 2,
  },
  optin_unclear_1: {
    when: "The first answer to the opt-in was not understood.",
    en: "Just checking: is it OK if I text you about your practice? Reply 1 for yes, 2 for no. Either one is fine.",
    es: "Solo para confirmar: ¿está bien si te escribo sobre tu práctica? Responde 1 sí, 2 no. Cualquiera está bien.",
    spoken: {
      en: "Just checking: is it OK if I reach you about your practice? Yes: press 1. No: press 2. Either one is fine.",
      es: "Solo para confirmar: ¿está bien si te busco por tu práctica? Sí: oprime 1. No: oprime 2. Cualquiera está bien.",
    },
  },
  optin_unclear_2: {
    when: "The second answer to the opt-in was not understood; nothing more is sent.",
    en: "No problem. I won't text again unless you reply START. You can also talk it over with {T}.",
    es: "No hay problema. No te escribo más a menos que respondas INICIAR. También puedes hablarlo con {T}.",
    spoken: {
      en: "No problem. I won't call or text again. To change your mind, call this number or text START. You can also talk it over with {T}.",
      es: "No hay problema. No te llamo ni te escribo más. Si cambias de idea, llama a este número o manda INICIAR por texto. También puedes hablarlo con {T}.",
    },
  },
  optin_no: {
    when: "The client says no to texts.",
    en: "OK, no texts. That's your choice, and it's fine. If you change your mind, text START any time.",
    es: "Está bien, sin mensajes. Es tu decisión. Si cambias de idea, escribe INICIAR cuando quieras.",
    spoken: {
      en: "OK, no calls and no texts. That's your choice, and it's fine. If you change your mind, call this number or text START.",
      es: "Está bien, sin llamadas ni mensajes. Es tu decisión. Si cambias de idea, llama a este número o manda INICIAR por texto.",
    },
  },
  optin_3: {
    when: "The client has agreed; goes before the question what to call them.",
    en: "In a crisis, call or text 988 any time, or 911. One more thing: there is no failing here, as long as you try. What you notice is the point.",
    es: "En una crisis, llama al 988 (oprime 2) o al 911. Y algo más: aquí no se falla si lo intentas. Lo que importa es lo que notas.",
  },
});
