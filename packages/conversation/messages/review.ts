/** The end of a plan, and the end of our time together. */
import { messages } from "./message.ts";

export const review = messages({
  rev_1: {
    when: "The morning after the last practice day of the four weeks.",
    en: "That was the last day of this plan. Looking back, what did you notice most? A few words, or SKIP.",
    es: "Ese fue el último día de este plan. Mirando atrás, ¿qué fue lo que más notaste? Pocas palabras, o SALTAR.",
  },
  rev_1_of: {
    when: "The same where the client has several plans.",
    en: "{P}: that was the last day of this plan. Looking back, what did you notice most? A few words, or SKIP.",
    es: "{P}: ese fue el último día de este plan. Mirando atrás, ¿qué fue lo que más notaste? Pocas palabras, o SALTAR.",
  },
  rev_2: {
    when: "After what was noticed most, and once more when the answer was not understood.",
    en: "What next? 1 Keep it 2 Change it 3 Try something new 4 Take a break. All are fine.",
    es: "¿Y ahora? 1 Seguir igual 2 Cambiarlo 3 Probar algo nuevo 4 Descansar. Todo está bien.",
  },
  rev_3: {
    when: "After what is next.",
    en: "Any idea for your next practice? The best ones are made with you. I'll share it with {T}. Or SKIP.",
    es: "¿Alguna idea para tu próxima práctica? Las mejores se hacen contigo. Se la paso a {T}. O SALTAR.",
  },
  rev_4: {
    when: "After the idea for the next practice, and whenever words were left for the session.",
    en: "Thank you. {T} will have this for your next session.",
    es: "Gracias. {T} tendrá esto para tu próxima sesión.",
  },
  farewell: {
    when: "The therapist ends the practice, and the client has said what helped.",
    en: "This is our last text, {NAME}. What you said helped: {WORDS}. It's yours to keep. In a crisis, call or text 988 any time.",
    es: "Este es el último texto, {NAME}. Dijiste que te ayudó: {WORDS}. Es tuyo. En una crisis, llama al 988 a cualquier hora.",
    spoken: {
      en: "This is our last call, {NAME}. What you said helped: {WORDS}. It's yours to keep. In a crisis, call or text 988 any time.",
      es: "Esta es la última llamada, {NAME}. Dijiste que te ayudó: {WORDS}. Es tuyo. En una crisis, llama al 988 a cualquier hora.",
    },
  },
  farewell_plain: {
    when: "The therapist ends the practice, and there are no such words.",
    en: "This is our last text, {NAME}. Thank you for sharing this with me. In a crisis, call or text 988 any time.",
    es: "Este es nuestro último texto, {NAME}. Gracias por compartir esto conmigo. En una crisis, llama al 988 a cualquier hora.",
    spoken: {
      en: "This is our last call, {NAME}. Thank you for sharing this with me. In a crisis, call or text 988 any time.",
      es: "Esta es nuestra última llamada, {NAME}. Gracias por compartir esto conmigo. En una crisis, llama al 988 a cualquier hora.",
    },
  },
  ended: {
    when: "The client texts after the end, at most once a day.",
    en: "The practice has ended here, so I pass nothing on. To reach {T}'s office, call {PHONE}. In a crisis, call or text 988.",
    es: "La práctica terminó y ya no paso mensajes. La oficina de {T}: {PHONE}. En una crisis, llama al 988 (oprime 2).",
  },
});
