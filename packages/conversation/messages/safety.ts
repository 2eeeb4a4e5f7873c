/** Words of danger: a person, now, and an alert to the therapist. */
import { messages } from "./message.ts";

export const safety = messages({
  crisis_1: {
    when: "A wish to die, or to hurt oneself.",
    en: "I'm glad you told me. I'm automated, so please reach a person now: call or text 988, or 911 if in danger. {T} gets an alert, maybe not right away.",
    es: "Gracias por contarme. Soy automático: habla ya con una persona. Llama al 988 (oprime 2) o al 911 si hay peligro. Aviso a {T}, quizás no enseguida.",
  },
  crisis_2: {
    when: "Words of danger come again within a day.",
    en: "A trained person is there right now at 988, by call or text, any hour, free. I alerted {T}'s office and stopped the reminders for now.",
    es: "Hay una persona en el 988 ahora, gratis: llama y oprime 2, o manda AYUDA por texto al 988. Avisé a {T} y paré los recordatorios.",
    spoken: {
      es: "Hay una persona en el 988 ahora, gratis, y atiende en español. Avisé a {T} y paré los recordatorios.",
    },
  },
  crisis_misread: {
    when: "A minute after the words about dying or hurting oneself.",
    en: "If I got that wrong, reply 1. No trouble at all.",
    es: "Si entendí mal, responde 1. No pasa nada.",
  },
  crisis_misread_ack: {
    when: "The client says that it was misread.",
    en: "Thanks for telling me. I'd rather ask than miss it. {T} may still check on you.",
    es: "Gracias por decirme. Prefiero preguntar. {T} quizás te pregunte cómo estás.",
  },
  crisis_medical: {
    when: "Too much was taken, or the body is in danger.",
    en: "Please call 911 now. If you took something, Poison Help is 1-800-222-1222, any hour. I'm automated and can't help with this. {T} gets an alert.",
    es: "Llama al 911 ahora. Si tomaste algo: 1-800-222-1222 a cualquier hora. Soy automático y no puedo ayudar con esto. Le aviso a {T}.",
  },
  crisis_others: {
    when: "Somebody else may be hurt by the client.",
    en: "Thank you for telling me. Please step away if you can and call or text 988 now, or 911. I'm automated. {T} gets an alert.",
    es: "Gracias por decirme. Si puedes, aléjate y llama al 988 (oprime 2) ahora, o al 911. Soy automático. Le aviso a {T}.",
  },
  crisis_unsafe: {
    when: "Somebody hurts the client; says no word of it, as phones get read.",
    en: "Thank you for telling me. If you're in danger, call 911. You can talk with {T} too. Only text here if it's safe; you can delete this.",
    es: "Gracias por decirme. Si hay peligro, llama al 911. También puedes hablar con {T}. Escribe solo si es seguro; puedes borrar esto.",
    spoken: {
      en: "Thank you for telling me. If you're in danger, call 911. You can talk with {T} too. Only call or text here if it's safe.",
      es: "Gracias por decirme. Si hay peligro, llama al 911. También puedes hablar con {T}. Llama o escribe aquí solo si es seguro.",
    },
  },
  crisis_third: {
    when: "Somebody else may be at risk.",
    en: "Thank you for looking out for them. Call or text 988 with them, or 911 if it's right now. 988 helps worried family and friends too.",
    es: "Gracias por cuidar de esa persona. Llama al 988 (oprime 2), o al 911 si es ahora mismo. El 988 también ayuda a familia y amigos.",
  },
  safety_quiet: {
    when: "The client wants to go on within that day.",
    en: "I'm keeping the reminders quiet until {NEXT}, then I'll ask you. 988 is there any time, by call or text.",
    es: "Dejo los recordatorios en silencio hasta {NEXT} y luego te pregunto. El 988 está siempre: llama y oprime 2.",
    spoken: {
      es: "Dejo los recordatorios en silencio hasta {NEXT} y luego te pregunto. El 988 está siempre.",
    },
  },
  safety_resume: {
    when: "A day after words of danger, or when the therapist ends the hold.",
    en: "I've kept things quiet since we talked. When you're ready: 1 Start again 2 Stay paused. 988 is there any time.",
    es: "No te he escrito desde que hablamos. Cuando quieras: 1 Empezar otra vez 2 Seguir en pausa. El 988 está siempre.",
  },
});
