/** The numbers to call in a crisis: the messages name those of the United States, and are said with an agency's own. */
import type { Agency } from "../agency.ts";

type CrisisLines = Agency["crisisLines"];

const unitedStates = { crisis: "988", emergency: "911", poison: "1-800-222-1222" };

/** What is known of 988 and of no other line: that it takes texts, speaks Spanish, is free, and helps families too. */
const onlyOf988: [RegExp, string][] = [
  [/ 988 helps worried family and friends too\./g, ""],
  [/ El 988 también ayuda a familia y amigos\./g, ""],
  [/, by call or text(?:, any hour, free)?/g, ""],
  [/\b(c)all or text (?=988)/gi, "$1all "],
  [/(?:, gratis)?: llam[ae] y oprim[ae] 2(?:, o mand[ae] AYUDA por texto al 988)?/g, ""],
  [/ \(oprim[ae] 2\)/g, ""],
];

/** Puts an agency's lines in the place of those that a message names; with ours it is the message itself. */
export function withCrisisLines(text: string, { crisis, emergency, poison }: CrisisLines): string {
  const elsewhere = crisis !== unitedStates.crisis;
  const said = elsewhere
    ? onlyOf988.reduce((rest, [words, instead]) => rest.replace(words, instead), text)
    : text;
  return said
    .replaceAll(unitedStates.poison, poison)
    .replace(/(?<![\d-])988(?![\d-])/g, crisis)
    .replace(/(?<![\d-])911(?![\d-])/g, emergency);
}
