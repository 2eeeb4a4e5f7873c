/** Writes docs/MESSAGES.md: every message to clients, in the order of a conversation, for the people who review the words. */
import { catalogue, type MessageName, moments } from "@home-practice/conversation/messages/catalogue.ts";
import { segmentsWithLongValues } from "@home-practice/conversation/messages/rules.ts";
import { toUsted } from "@home-practice/conversation/messages/usted.ts";

const introduction = `# Messages to clients

Every word that clients get, in the order of a conversation. Each moment is a file in \`packages/conversation/messages\`,
where the words are changed; this page follows from them.

- A blank such as \`{T}\` is filled in when the message is sent: \`{T}\` is the therapist's name as the client knows it,
  \`{P}\` the client's own word for the practice, \`{A}\` the agency, \`{WHEN}\` the days and the time, \`{NEXT}\` the next time.
- Texts spell \`á í ó ú\` plainly, because one of them would more than halve what fits into a segment. Calls, emails and
  pages keep the accents.
- The last column is how many segments the message takes with long values, English and Spanish.
- Spanish speaks to \`tú\`; below it is what an agency's clients read that chose \`usted\` (\`spanishYou\` in its settings).
- The lines for a crisis are those of the United States; an agency elsewhere names its own (\`crisisLines\`).
- An agency can put its own words in the place of any of these (\`messages\`), under the same rules.
`;

/** The whole page, as Markdown. */
export function messagesDoc(): string {
  const parts = Object.entries(moments).map(([moment, messages]) => {
    const rows = (Object.keys(messages) as MessageName[]).map(row);
    return [`## ${titleOf(moment)}`, "", head, ...rows].join("\n");
  });
  return `${[introduction, ...parts].join("\n")}\n`
    .replaceAll("\n## ", "\n\n## ")
    .replaceAll("\n\n\n", "\n\n");
}

const head = "| name | when | English | Spanish | segments |\n|---|---|---|---|---|";

function row(name: MessageName): string {
  const { when, en, es } = catalogue[name];
  const taken = (["en", "es"] as const).map((language) => segmentsWithLongValues(name, language)).join(" / ");
  const spanish = [...new Set([es, toUsted(es)])].join("<br>");
  return `| \`${name}\` | ${[when, en, spanish, taken].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** "notThisTime" reads "Not this time". */
export function titleOf(moment: string): string {
  const words = moment.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
