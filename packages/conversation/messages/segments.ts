/** What a text costs: how many segments carriers make of it, and what we spell plainly so that they make fewer. */

/** The GSM-7 alphabet (3GPP TS 23.038); each of these costs one unit. */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΞΨΣΘΠÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

/** Its extension; each of these costs two units, which stay together in one segment. */
const extension = new Set("\f^{}\\[~]|€");

/** Typographic marks that have a plain twin in GSM-7 and do not decompose into it. */
const plain: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "•": "-",
  "⁄": "/",
  "\t": " ",
  "\u00ad": "",
  "\u200b": "",
  "\u2060": "",
  "\ufeff": "",
};

const combiningMark = /[\u0300-\u036f]/g;

/**
 * The same words for SMS: characters that GSM-7 has stay (ñ Ñ ü é è à ¿ ¡), those it lacks become plain where they
 * have a plain twin (á í ó ú, curly quotes, dashes, ellipsis, no-break space). What has none, such as an emoji or
 * another script, stays as it is. Voice, email and pages keep the accents.
 */
export function foldForText(body: string): string {
  return Array.from(body.normalize("NFC"), folded).join("");
}

function folded(character: string): string {
  if (isGsm(character)) return character;
  const twin = Array.from(character.normalize("NFKD").replace(combiningMark, ""), (c) => plain[c] ?? c).join(
    "",
  );
  return Array.from(twin).every(isGsm) ? twin : character;
}

function isGsm(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

/** How a text travels. Units are GSM-7 septets or UTF-16 code units, before it is cut into segments. */
export interface Segments {
  encoding: "GSM-7" | "UCS-2";
  count: number;
  units: number;
}

/**
 * How many segments a text takes as it stands, unfolded. Twilio: GSM-7 has room for 160 in one segment and 153 in each
 * of several, UCS-2 for 70 and 67; one character outside GSM-7 switches the whole text. Nothing that costs two units
 * is cut in half.
 */
export function segments(body: string): Segments {
  const characters = Array.from(body);
  const gsm = characters.every(isGsm);
  const costs = characters.map((character) => (gsm ? (extension.has(character) ? 2 : 1) : character.length));
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  const room = gsm ? { alone: 160, part: 153 } : { alone: 70, part: 67 };
  return {
    encoding: gsm ? "GSM-7" : "UCS-2",
    count: units <= room.alone ? 1 : partsOf(costs, room.part),
    units,
  };
}

function partsOf(costs: readonly number[], room: number): number {
  let count = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > room) {
      count += 1;
      used = 0;
    }
    used += cost;
  }
  return count;
}
