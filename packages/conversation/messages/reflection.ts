/** What the client noticed, and talking back to a thought. */
import { messages } from "./message.ts";

export const reflection = messages({
  tried_q: {
    when: "The client tried it.",
    en: "Thanks for telling me. Trying is the whole goal. What did you notice? A feeling, a thought, your body. A few words, or SKIP.",
    es: "Gracias por decirme. Intentar es toda la meta. ¿Qué notaste? Una emoción, una idea, tu cuerpo. Pocas palabras, o SALTAR.",
  },
  partly_q: {
    when: "The client did a part of it.",
    en: "Thanks for telling me. A part of it is a try. What did you notice when you started or stopped? A few words, or SKIP.",
    es: "Gracias por decirme. Una parte es un intento. ¿Qué notaste al empezar o al parar? Pocas palabras, o SALTAR.",
  },
  inhead_q: {
    when: "The client went through it in the head.",
    en: "Thinking it through is a start. Want to put one line of it here? Three words is plenty. Or SKIP.",
    es: "Pensarlo ya es un comienzo. ¿Quieres poner una línea aquí? Con tres palabras basta. O SALTAR.",
    spoken: {
      en: "Thinking it through is a start. Want to say one line of it? Three words is plenty. Or press pound to skip.",
      es: "Pensarlo ya es un comienzo. ¿Quieres decir una línea? Con tres palabras basta. O la tecla de número para saltar.",
    },
  },
  thought_q: {
    when: "After what was noticed, where the therapist switched on thought work.",
    en: "Thanks for sharing that. Was there a thought that came with it? A few words, or SKIP.",
    es: "Gracias por contarlo. ¿Vino algún pensamiento con eso? Pocas palabras, o SALTAR.",
  },
  talkback_q: {
    when: "After the thought.",
    en: "If a friend had that thought, what would you say to them? A few words, or SKIP.",
    es: "Si una amistad tuviera ese pensamiento, ¿qué le dirías? Pocas palabras, o SALTAR.",
  },
  nudge_q: {
    when: "After talking back.",
    en: "When that moment comes again, what small thing would you like to do? I'll put it in your reminder. Or SKIP.",
    es: "Cuando vuelva ese momento, ¿qué cosa pequeña te gustaría hacer? La pongo en tu recordatorio. O SALTAR.",
  },
  selfcritic: {
    when: "The words were an attack on oneself; goes before anything else.",
    en: "That sounds like a harsh voice. Noticing it is the practice. You don't have to fix it right now.",
    es: "Esa suena a una voz muy dura. Notarla ya es la práctica. No tienes que arreglarlo ahora.",
  },
  heavy: {
    when: "The words were heavy; goes before anything else.",
    en: "That sounds like a lot to carry. Thank you for telling me.",
    es: "Eso suena muy pesado. Gracias por contarme.",
  },
  heavy_988: {
    when: "The words were hopeless, without danger, at most once a week; goes before anything else.",
    en: "That sounds like a lot to carry. Thank you for telling me. If it gets too big, call or text 988 any time.",
    es: "Eso suena muy pesado. Gracias por contarme. Si se vuelve demasiado, llama al 988 (oprime 2) a cualquier hora.",
  },
  reflect_close: {
    when: "After the last answer.",
    en: "Saved. {T} will see it in the weekly note. To keep this one to yourself, reply PRIVATE.",
    es: "Guardado. {T} lo verá en la nota semanal. Si lo quieres solo para ti, responde PRIVADO.",
    spoken: {
      en: "Saved. {T} will see it in the weekly note.",
      es: "Guardado. {T} lo verá en la nota semanal.",
    },
  },
  private_ack: {
    when: "The client keeps the last note to themselves.",
    en: "OK, that one is just for you. {T} won't see it. The one exception is signs of danger.",
    es: "Bien, eso queda solo para ti. {T} no lo verá. La única excepción: señales de peligro.",
  },
});
