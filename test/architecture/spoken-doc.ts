/** Writes docs/SPOKEN.md: every message as a voice says it on a call, for the people who read it aloud. */
import type { Language } from "@home-practice/conversation/agency.ts";
import {
  type Blank,
  type MessageName,
  moments,
  ourWording,
  type Said,
} from "@home-practice/conversation/messages/catalogue.ts";
import { speak } from "@home-practice/conversation/messages/spoken.ts";
import { titleOf } from "./messages-doc.ts";

const introduction = `# What a call says

Every message as it is heard on a call, with values as they might be, in the order of a conversation. It follows from
the text of the message by rule (\`packages/conversation/messages/spoken.ts\`): a menu becomes keys, a word to reply
becomes a word to say, days, times and numbers are said in full. Where that is not what a person would say, the message
has \`spoken\` words of its own beside its text. An agency's own words are said by the same rules.
`;

function alike(value: string): Record<Language, string> {
  return { en: value, es: value };
}

/** Values as they might be. */
const values: Record<Blank, Record<Language, string>> = {
  A: { en: "walk", es: "paseo" },
  B: { en: "breath", es: "aire" },
  C: { en: "notes", es: "notas" },
  CALLER: alike("Cedar Street"),
  CODE: alike("123456"),
  DATE: { en: "Mon Mar 15", es: "lun 15 mar" },
  DAY: { en: "today", es: "hoy" },
  DAYS: { en: "Mon Wed", es: "lun mié" },
  HOUR: alike("7"),
  IF: { en: "my day gets full", es: "se me llena el día" },
  LINE: { en: "Tue tried: warm hands", es: "mar intenté: manos tibias" },
  LINK: alike("https://practice.example/kept"),
  MIN: alike("5"),
  N: alike("8"),
  NAME: alike("Ana"),
  NEXT: { en: "tomorrow 7pm", es: "mañana 7pm" },
  NLOW: alike("6"),
  NOTE: { en: "Glad you wrote about the walk.", es: "Me alegra que contaras del paseo." },
  NUDGE: { en: "stand by the window", es: "pararme junto a la ventana" },
  OF: alike("3"),
  P: { en: "practice", es: "práctica" },
  PHONE: alike("+15550100001"),
  PLANS: { en: "walk Mon Wed 7pm; breath weekdays 9am", es: "paseo lun mié 7pm; aire lun a vie 9am" },
  STEP: { en: "sit down with my notes", es: "sentarme con mis notas" },
  STEP1: { en: "Stop for a moment.", es: "Para un momento." },
  SUG1: { en: "do just two minutes", es: "hacer solo dos minutos" },
  SUG2: { en: "move it to tomorrow", es: "pasarlo a mañana" },
  T: alike("Dr. Rivera"),
  THEN: { en: "do just two minutes", es: "hacer solo dos minutos" },
  TIME: alike("8:30pm"),
  TITLE: { en: "Note one thought when your mood drops", es: "Anota una idea cuando te baje el ánimo" },
  WHEN: { en: "Mon Wed 7pm", es: "lun mié 7pm" },
  WHY: { en: "It is easier to answer on paper.", es: "En papel es más fácil contestarle." },
  WORDS: { en: "writing one line", es: "escribir una línea" },
  ZONE: { en: "Central", es: "Chicago" },
};

function heard(message: MessageName, language: Language): string {
  const blanks = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]));
  return speak([{ message, blanks } as Said], language, ourWording)
    .map(({ words }) => words)
    .join(" ");
}

/** The whole page, as Markdown. */
export function spokenDoc(): string {
  const parts = Object.entries(moments).map(([moment, messages]) => {
    const rows = (Object.keys(messages) as MessageName[]).map(
      (name) => `| \`${name}\` | ${heard(name, "en")} | ${heard(name, "es")} |`,
    );
    return [`\n## ${titleOf(moment)}\n`, "| name | English | Spanish |", "|---|---|---|", ...rows].join("\n");
  });
  return `${[introduction.trimEnd(), ...parts].join("\n")}\n`;
}
