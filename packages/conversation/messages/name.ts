/** The first questions of set-up: what to call the client and, where nobody wrote it down, what to practice. */
import { messages } from "./message.ts";

export const name = messages({
  name_q: {
    when: "After the client agreed, and once more when the answer was not a name.",
    en: "What does {T} call you? A first name or initials is plenty.",
    es: "¿Cómo te dice {T}? Basta tu nombre o tus iniciales.",
    spoken: {
      en: "What does {T} call you? Say a first name or initials, or press pound to skip.",
      es: "¿Cómo te dice {T}? Di tu nombre o tus iniciales, o la tecla de número para saltar.",
    },
  },
  practice_q: {
    when: "The code carries no practice, so the client says what was agreed.",
    en: "What did you and {T} agree to try? A few words is plenty.",
    es: "¿Qué acordaron probar tú y {T}? Pocas palabras bastan.",
    spoken: {
      en: "What did you and {T} agree to try? Say it in a few words.",
      es: "¿Qué acordaron probar tú y {T}? Dilo en pocas palabras.",
    },
  },
  later_setup: {
    when: "The client texts LATER during set-up.",
    en: "OK, no rush. I'll ask once more tomorrow.",
    es: "Bien, sin prisa. Te pregunto una vez más mañana.",
  },
  nudge_setup: {
    when: "The day after set-up was left half-way, once; goes before the question that was open.",
    en: "Want to finish your plan? Here's where we were. No rush at all.",
    es: "¿Quieres terminar tu plan? Aquí nos quedamos. Sin prisa.",
  },
});
