/** How the client is spoken to in Spanish: the messages are written with "tú", and "usted" follows from them word by word. */

/** Said differently as a whole. */
const phrases: [RegExp, string][] = [
  [/\blo que notas\b/g, "lo que nota"],
  [/\bcómo te sientes\b/gi, "cómo se siente"],
  [/\btú te conoces\b/gi, "usted se conoce"],
  // Not the link that asks for a code.
  [/\bpide uno\b/gi, "pida uno"],
];

/** Each word of the messages that speaks to "tú", and how it speaks to "usted". A test finds those that are missing. */
const words = new Map(
  `
  aléjate: aléjese
  ayudas: ayuda
  buscarte: buscarle
  cambias: cambia
  compartas: comparta
  comunicarte: comunicarle
  conoces: conoce
  contigo: con usted
  cuelga: cuelgue
  cuéntame: cuénteme
  di: diga
  digas: diga
  dijiste: dijo
  dila: dígala
  dilo: dígalo
  dilos: dígalos
  dime: dígame
  dirías: diría
  dímelo: dígamelo
  elegiste: eligió
  elige: elija
  entenderte: entenderle
  escribe: escriba
  escribirte: escribirle
  escríbeme: escríbame
  estabas: estaba
  estás: está
  habla: hable
  hables: hable
  hiciste: hizo
  intentas: intenta
  intentaste: intentó
  leerte: leerle
  llama: llame
  llamarte: llamarle
  manda: mande
  notaste: notó
  oprime: oprima
  oprímelos: oprímalos
  oírte: oírle
  pediste: pidió
  podrías: podría
  pones: pone
  prefieres: prefiere
  prueba: pruebe
  puedes: puede
  quieras: quiera
  quieres: quiere
  recibirás: recibirá
  respondas: responda
  responde: responda
  respóndela: respóndala
  sepas: sepa
  sientes: siente
  te: le
  tenerte: tenerle
  ti: usted
  tienes: tiene
  tomaste: tomó
  tu: su
  tus: sus
  tuya: suya
  tuyas: suyas
  tuyo: suyo
  tú: usted
  uses: use
  vas: va
  `
    .trim()
    .split("\n")
    .map((line) => line.trim().split(": ") as [string, string]),
);

/** Turns the Spanish of a message, before anything is put into its blanks, from "tú" to "usted". */
export function toUsted(text: string): string {
  const whole = phrases.reduce(
    (said, [phrase, instead]) => said.replace(phrase, (was) => likeIn(was, instead)),
    text,
  );
  return whole.replace(/(?<![\p{L}{])\p{L}+(?![\p{L}}])/gu, (word) => {
    const formal = words.get(word.toLowerCase());
    return formal === undefined || word === word.toUpperCase() ? word : likeIn(word, formal);
  });
}

/** With a capital letter where the original had one. */
function likeIn(original: string, word: string): string {
  const [first = ""] = original;
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
