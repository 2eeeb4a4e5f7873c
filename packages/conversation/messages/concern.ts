/** A question or a worry for the therapist, and whether the two got to talk. */
import { messages } from "./message.ts";

export const concern = messages({
  concern_q: {
    when: "The client has something for the therapist.",
    en: "What would you like {T} to know or answer? Your own words. It's for your next session; in a crisis call or text 988.",
    es: "¿Qué quieres que {T} sepa o te responda? Con tus palabras. Es para tu próxima sesión; en una crisis llama al 988.",
  },
  concern_ack: {
    when: "The client has said it.",
    en: "Passed to {T} for your next session. Need an answer sooner? Call {PHONE}.",
    es: "Se lo pasé a {T} para tu próxima sesión. ¿Te urge? Llama al {PHONE}.",
  },
  concern_more: {
    when: "More of it comes within ten minutes.",
    en: "Added. {T} will see that too.",
    es: "Agregado. {T} también lo verá.",
  },
  concern_skip: {
    when: "The client changed their mind.",
    en: "OK, nothing was passed on. Text CONCERN any time.",
    es: "Bien, no pasé nada. Escribe DUDA cuando quieras.",
  },
  concern_seen: {
    when: "The therapist has marked it as seen.",
    en: "{T} saw your note and will talk about it with you on {DAY}.",
    es: "{T} vio tu nota y lo hablará contigo el {DAY}.",
  },
  concern_seen_plain: {
    when: "The same where the next session day is not known.",
    en: "{T} saw your note and will talk about it with you next time.",
    es: "{T} vio tu nota y lo hablará contigo la próxima vez.",
  },
  talked_about: {
    when: "The therapist has marked a concern, or a week, as talked about.",
    en: "{T} noted that you two talked about it. Thank you for bringing it.",
    es: "{T} anotó que ya lo hablaron. Gracias por contarlo.",
  },
  sess_q: {
    when: "The evening of the session day, once per session.",
    en: "Did you and {T} get to talk about your practice? 1 Yes 2 Not yet 3 I'd rather not",
    es: "¿Pudieron hablar tú y {T} de tu práctica? 1 Sí 2 Todavía no 3 Prefiero no",
  },
  sess_yes: {
    when: "They talked about it.",
    en: "Good to hear. Thank you.",
    es: "Qué bueno saberlo. Gracias.",
  },
  sess_notyet: {
    when: "They have not talked about it yet.",
    en: "OK. I'll ask {T} to make time for it. That part is on us.",
    es: "Bien. Le pido a {T} que le dé un espacio. Esa parte nos toca a nosotros.",
  },
  sess_rathernot: {
    when: "The client would rather not say whether they did.",
    en: "That's fine. It stays with you.",
    es: "Está bien. Queda contigo.",
  },
});
