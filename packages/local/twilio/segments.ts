/** How many parts a text is sent in, as Twilio counts and bills them. */

const GSM_7 = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const GSM_7_EXTENSION = new Set("^{}\\[~]|€\f");

/**
 * The number of segments of a body: 160 characters of GSM-7 in one or 153 in each of several, those of the
 * extension counting twice; 70 or 67 as soon as one character is in neither table.
 */
export function countSegments(body: string): number {
  const characters = [...body];
  const isGsm = characters.every((character) => GSM_7.has(character) || GSM_7_EXTENSION.has(character));
  const doubled = characters.filter((character) => GSM_7_EXTENSION.has(character)).length;
  const units = isGsm ? characters.length + doubled : body.length;
  const [single, each] = isGsm ? [160, 153] : [70, 67];
  return units <= single ? 1 : Math.ceil(units / each);
}
