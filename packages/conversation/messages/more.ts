/** The small questions after the first plan, for clients who like them. */
import { messages } from "./message.ts";

export const more = messages({
  more_q: {
    when: "The first plan is set.",
    en: "A few small questions help it fit you. 1 Now 2 One a day 3 No thanks",
    es: "Unas preguntas cortas ayudan a ajustarla a ti. 1 Ahora 2 Una al día 3 No, gracias",
  },
  more_daily: {
    when: "The client would like one small question a day.",
    en: "OK, one small question a day at most.",
    es: "Bien, una pregunta corta al día como mucho.",
  },
  more_none: {
    when: "The client would rather have no further questions.",
    en: "That's fine, the plan is enough.",
    es: "Está bien, con el plan basta.",
  },
  label_q: {
    when: "First of the small questions.",
    en: "Texts can show on a lock screen. I'll say 'practice'. Want another word? Reply with it (like: walk, my thing) or OK.",
    es: "Los textos pueden verse en la pantalla. Diré 'práctica'. ¿Prefieres otra palabra? Respóndela (como: paseo, lo mío) o di OK.",
    spoken: {
      en: "Others may see or hear what I call it. I'll say 'practice'. Say another word for it, or press 1 to keep that one.",
      es: "Otros pueden ver u oír cómo la llamo. Diré 'práctica'. Di otra palabra, u oprime 1 para dejar esa.",
    },
  },
  honest_q: {
    when: "After the word for the lock screen.",
    en: "When you think of this practice, what comes up? 1 Ready 2 Dread 3 Worry I'll do it wrong 4 Not much 5 Other. Honest is best.",
    es: "Al pensar en esta práctica, ¿qué sientes? 1 Ganas 2 Pesadez 3 Miedo a hacerlo mal 4 No mucho 5 Otra cosa. Lo sincero es lo mejor.",
  },
  honest_dread: {
    when: "What comes up is dread.",
    en: "Dread is common. There are no right answers here and nothing to get wrong. Just noticing the dread already counts.",
    es: "Esa pesadez es común. Aquí no hay respuestas correctas ni nada que salga mal. Con solo notarla ya cuenta.",
  },
  honest_wrong: {
    when: "What comes up is worry about doing it wrong.",
    en: "Lots of people worry about that. There's no right way. A messy try tells you just as much as a neat one.",
    es: "A mucha gente le pasa. No hay una forma correcta. Un intento desordenado enseña lo mismo que uno perfecto.",
  },
  honest_other: {
    when: "What comes up is something else, and no words came with it.",
    en: "Tell me in a few words. {T} can use it to make this fit you. Or SKIP.",
    es: "Cuéntame en pocas palabras. A {T} le ayuda a ajustarlo a ti. O SALTAR.",
  },
  history_q: {
    when: "After what comes up.",
    en: "Has practice between sessions been hard before? 1 Yes 2 No 3 It's my first time. It helps us start at the right size.",
    es: "¿Te ha costado antes practicar entre sesiones? 1 Sí 2 No 3 Es mi primera vez. Nos ayuda a empezar a tu medida.",
  },
  history_yes: {
    when: "It has been hard before.",
    en: "Good to know, thank you. We'll start small. What got in the way then? A word or two, or SKIP.",
    es: "Qué bueno saberlo, gracias. Empezamos poco a poco. ¿Qué se atravesó antes? Una o dos palabras, o SALTAR.",
  },
  step_q: {
    when: "After the history, and when the client changes the first step.",
    en: "What's the very first small step? Like: sit on the bed, or open my notes. A few words, or SKIP.",
    es: "¿Cuál es el primer pasito? Como: sentarme en la cama, o abrir mis notas. Pocas palabras, o SALTAR.",
  },
  collab_q: {
    when: "Last of the small questions, and after each new practice.",
    en: "Want to change anything so this feels more like yours? Tell me in a few words, or reply NO.",
    es: "¿Quieres cambiar algo para que se sienta más tuya? Dímelo en pocas palabras, o responde NO.",
    spoken: {
      en: "Want to change anything so this feels more like yours? Tell me in a few words, or press pound for no.",
      es: "¿Quieres cambiar algo para que se sienta más tuya? Dímelo en pocas palabras, o la tecla de número para decir que no.",
    },
  },
  more_thanks: {
    when: "After the small question of the day.",
    en: "Thank you, that helps me fit it to you.",
    es: "Gracias, me ayuda a ajustarla a ti.",
  },
  more_done: {
    when: "After the last of the small questions.",
    en: "Thank you, that was the last one.",
    es: "Gracias, esa fue la última.",
  },
  idea_passed: {
    when: "The client wants more, or something else; that goes to the therapist first.",
    en: "Thanks. I'll pass your idea to {T}. For now the plan stays as it is.",
    es: "Gracias. Le paso tu idea a {T}. Por ahora el plan sigue igual.",
  },
});
