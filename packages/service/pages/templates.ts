/** Common practices to begin from, in both languages, within the lengths that fit into texts. */
import type { Language } from "@home-practice/conversation/agency.ts";
import type { PracticeDraft } from "./change-care.ts";

export type TemplateName = "thought-record" | "activity" | "exposure" | "breathing" | "sleep" | "values";

interface Template {
  /** What it is called in the list. */
  name: string;
  en: PracticeDraft;
  es: PracticeDraft;
}

const plain = { thoughtWork: false };

export const templates: Record<TemplateName, Template> = {
  "thought-record": {
    name: "Thought record",
    en: {
      title: "Note one thought when your mood drops.",
      steps: [
        "Stop for a moment.",
        "Write the thought down in your own words.",
        "Write what you would say to a friend.",
      ],
      why: "Seeing a thought on paper makes it easier to answer it.",
      thoughtWork: true,
    },
    es: {
      title: "Anota una idea cuando te baje el ánimo.",
      steps: [
        "Para un momento.",
        "Escribe la idea con tus palabras.",
        "Escribe qué le dirías a una amistad.",
      ],
      why: "Ver una idea en papel ayuda a responderle.",
      thoughtWork: true,
    },
  },
  activity: {
    name: "Activity planning",
    en: {
      title: "Do one small thing that used to feel good.",
      steps: [
        "Pick one thing that takes ten minutes.",
        "Do it at the time you chose.",
        "Notice your mood before and after.",
      ],
      why: "Doing comes first and the mood follows, a little at a time.",
      ...plain,
    },
    es: {
      title: "Haz algo pequeño que antes te gustaba.",
      steps: [
        "Elige algo de diez minutos.",
        "Hazlo a la hora que elegiste.",
        "Nota tu ánimo antes y después.",
      ],
      why: "Primero viene el hacer, y el ánimo llega poco a poco.",
      ...plain,
    },
  },
  exposure: {
    name: "Gradual exposure",
    en: {
      title: "Stay with one step of your list.",
      steps: [
        "Pick the step you and I agreed on.",
        "Stay until the fear drops by half.",
        "Write what you thought would come, and what did.",
      ],
      why: "Fear goes down by itself when you stay, and the next time is easier.",
      ...plain,
    },
    es: {
      title: "Quédate con un paso de tu lista.",
      steps: [
        "Elige el paso que acordamos.",
        "Quédate hasta que el miedo baje a la mitad.",
        "Escribe qué esperabas y qué pasó.",
      ],
      why: "El miedo baja solo si te quedas, y la próxima vez es más fácil.",
      ...plain,
    },
  },
  breathing: {
    name: "Breathing",
    en: {
      title: "Breathe slowly for a few minutes.",
      steps: [
        "Sit with both feet on the floor.",
        "Breathe in for four, out for six.",
        "Let thoughts come and go.",
      ],
      why: "A long breath out tells the body that it can calm down.",
      ...plain,
    },
    es: {
      title: "Respira despacio unos minutos.",
      steps: [
        "Siéntate con los pies en el piso.",
        "Inhala en cuatro, exhala en seis.",
        "Deja ir y venir las ideas.",
      ],
      why: "Exhalar largo le dice al cuerpo que puede calmarse.",
      ...plain,
    },
  },
  sleep: {
    name: "Sleep diary",
    en: {
      title: "Write two lines on last night's sleep.",
      steps: [
        "Write when you went to bed and got up.",
        "Write how rested you feel, in a word.",
        "A guess is fine; no clock at night.",
      ],
      why: "A few nights on paper show us what helps you sleep.",
      ...plain,
    },
    es: {
      title: "Escribe dos líneas sobre cómo dormiste.",
      steps: [
        "Escribe cuándo te acostaste y te levantaste.",
        "Di en una palabra cómo descansaste.",
        "Calcula; sin mirar el reloj de noche.",
      ],
      why: "Unas noches en papel muestran qué te ayuda a dormir.",
      ...plain,
    },
  },
  values: {
    name: "Values walk",
    en: {
      title: "Take a walk with one thing that matters.",
      steps: [
        "Pick a word for what matters to you.",
        "Walk and keep the word in mind.",
        "Name one small thing you could do for it.",
      ],
      why: "Small steps for what matters can be taken on any day, in any mood.",
      ...plain,
    },
    es: {
      title: "Da un paseo con algo que te importa.",
      steps: [
        "Elige una palabra de lo que te importa.",
        "Camina con la palabra en mente.",
        "Nombra algo pequeño que harías por eso.",
      ],
      why: "Los pasos por lo que importa se dan cualquier día, con cualquier ánimo.",
      ...plain,
    },
  },
};

export function templateOf(name: string, language: Language): PracticeDraft | undefined {
  return Object.hasOwn(templates, name) ? templates[name as TemplateName][language] : undefined;
}
