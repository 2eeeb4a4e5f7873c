/** Hears how sure somebody is, from 1 to 10. */

import { homophones } from "./digit.ts";
import { numberWords } from "./numbers.ts";
import { phraseBook } from "./phrase-book.ts";
import { isBreak, read } from "./reading.ts";
import type { Words } from "./words.ts";

export interface Rating {
  /** From 1 to 10; null when no number was given. */
  rating: number | null;
  /** How sure in words, only when no number was given. */
  band: "low" | "mid" | "high" | null;
}

/** Words that are a number in one language and something else in a sentence. */
const seldomNumbers = new Set("one un una once".split(" "));
const playful = new Map([
  ["million", 10],
  ["millon", 10],
  ["thousand", 10],
  ["mil", 10],
  ["infinity", 10],
]);
const compound =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y |[ -])(\p{L}+)/gu;

const one = `(?:0|1|one|uno|zero|cero)`;
const ten = `(?:10|ten|diez)`;
/** The scale, said again: "from 1 to 10", "on a scale of ten", "1 is low and 10 is high". */
const scale = new RegExp(
  [
    String.raw`\b${one} ?(?:-|–|to|al|a|through|thru|hasta) ?(?:el |un )?${ten}\b`,
    String.raw`\b(?:scale|escala|range) (?:of|de|from|to) ${ten}\b`,
    String.raw`\b(?:\d+|one|uno|ten|diez) (?:is|means|mean|being|as|es|significa|siendo|equals|=) (?:the |like |a |el |la |lo |muy |mas |very |not |really |super |too |demasiado )?(?:best|worst|highest|lowest|high|low|good|bad|great|top|bottom|max|min|most|least|sure|confident|very|not|at|nothing|nada|alto|alta|bajo|baja|mejor|peor|maximo|mucho|mucha|bueno|malo|easy|hard)\b`,
  ].join("|"),
  "gu",
);

/** Something that is counted, timed or numbered, and is no rating. */
const counted = new Set(
  `am pm a p oclock kid kids child children job jobs day days dia dias time times veces vez hour hours hr hrs hora horas
  minute minutes min mins minuto minutos week weeks semana semanas month months mes meses year years ano anos people
  personas person friends things cosas steps pasos sessions sesiones shifts turnos appointments meetings dogs cats
  hijos ninos trabajos clases classes exams beers coffees blocks miles pages of nights noches mornings points weekdays
  th st nd rd x seconds`.split(/\s+/),
);
const less =
  /(?:not even|isnt even|ni|ni siquiera|less than|lower than|under|below|beneath|menos de|menos que|abajo de|debajo de|almost|nearly|casi|not quite|just under|shy of|short of|no llega a|no llego a)(?: an?| un| el| the| como)?$/;
const more =
  /(?:more than|higher than|above|over|greater than|better than|bigger than|past|mas de|mas que|arriba de|encima de)(?: an?| un| el| the)?$/;
const capped =
  /(?:no|not|nothing|never|no) (?:more than|higher than|above|over|mas de|mas que)(?: an?| un)?$/;
const denied = /(?:not|isnt|wont be|no es|not be|no)(?: an?| un| the)$/;
const past =
  /\b(?:was|were|used to be|before|last \w+|yesterday|antes|era|estaba|ayer)(?: \w+)?(?: an?| un| at| like)?$/;
const corrected =
  /(?:^|\W)(?:no|nah|nope|wait|actually|i mean|make (?:it|that)|scratch that|sorry|oops|digo|mejor|perdon|espera|correction|meant)(?:\W+\w+)?(?:\W+(?:an?|un|el|the))?\W*$/;
const asking =
  /^(?:so |but |and |y |wait )?(?:what|whats|which|why|how|que|cual)\b|^(?:so |but |and |y |wait )?(?:(?:is|are|does)\b|(?:do|es)\b.*\?)/;
const answering = /\b(?:say|put|pick|give|diga|ponga|pongo|digo)\b/;

/** The lowest band that was said counts, so that nothing bigger is read than was meant. */
const bands = phraseBook({
  none: `
    idk, < what, < huh, not sure yet|what|how|which|of|about, sure|confident of|about what, what >, no se, < que, < cual, < why, < how, < is,
    < does, no idea, ni idea, no entiendo, dont understand|know|get, depends, depende, quien sabe
  `,
  low: `
    < not, < no, < nope, < nah,
    not very|too|so|that|super|all|feeling|at|quite|particularly|totally|entirely|completely? sure|confident|much|good|great|certain|likely|high|all|really|optimistic|convinced,
    dont know|idk|unsure|sure if|whether i can|will|could, no se si lo? pued*|podr*|voy|hag*, unsure, uncertain, insecure, low, lowest, lower,
    pretty|very|super|kinda|really low|unsure|unconfident|nervous|doubtful|bad|scared|little, zero confidence,
    none, < nothing, barely, hardly, a little, a bit, a little bit, tiny bit, very little, little to none,
    unlikely, doubt*, no way|chance|confidence, cant, wont, probably|prob|def|definitely|maybe not,
    i dont think, dont think so, dont feel|have very|that|any|much? sure|confident|confidence?,
    isnt happening, never, bad, terrible, scared, nervous, iffy, shaky, slim, slim to none, poor, minimal,
    least, worst, weak, nada de? segur*?, poco, poca, poquito, poquita, un poco|poquito,
    muy poco|poca|bajo|baja|insegur*|nervios*, casi nada, bajo, baja, bajita, bajito,
    no mucho|mucha|tanto|tanta|muy|estoy|creo|me muy|tan|siento? segur*|confiad*|confianza?, insegur*, dudo,
    lo dudo, dudos*, para nada, ningun*, minim*, ni tantito, miedo, nervios*, malo, mala, 👎, 😬, 😰, 😟, 😕, 🙁, ☹
  `,
  mid: `
    so so, 50 / 50, fifty fifty, somewhat, kinda, kind of, sort of, medium, mid, middle, in the middle, moderate*, average, ok,
    alright, decent, fine, half, halfway, half and half, maybe, perhaps, meh, eh, more or less,
    not bad|terrible|horrible, not too bad, i guess, i think so, i think i can, probably, possibly, prob,
    could go either way, fairly, fairly sure|confident|certain|good, reasonably sure|confident, hopeful*,
    i hope, hoping, fair, semi, partly,
    kinda|sorta|semi|somewhat|moderately|reasonably|mostly|fairly sure|confident, 50 50, up in the air,
    toss up, ill try, on the fence, in between, mas o menos, mas menos, masomenos, regular, regularcit*,
    medio, media, mediana, medio segur*, mitad, a medias, algo, algo segur*, asi asi, ahi ahi, ahi dos tres,
    dos tres, mediano, creo que si, tal vez, quizas, quiza, puede ser, a lo mejor, ojala, espero, normal,
    intermedi*, ni mucho ni poco, supongo, yo creo, < se hace lo que, 🤷, 😐, 🤞, 🫤
  `,
  high: `
    very,
    very|super|pretty|quite|totally|absolutely|completely|extremely|really|so|fully|damn|hella|mad sure|confident|high|certain|good|positive|likely|much|strong,
    totally, absolutely, definitely, completely, extremely, sure, for sure, confident, high, highest,
    got this|it, no problem|doubt|worries|sweat, not a problem, not worried, easy, easily, positive, certain,
    certainly, a lot, lots, strong, great, good, yes, yeah, yep, of course, max, maxed, full, fully, all in,
    i can do it|this|that, i will, super, quite, very much, 100, pretty, most, bet, feeling good, ready,
    without a doubt, piece of cake, cake, muy, muy segur*|confiad*|alta|alto|bien|list*, bastante,
    bastante segur*|confianza|bien, mucha, mucho, mucha confianza, muchisim*, alta, alto, altisim*, segur*,
    segurisim*, totalmente, completamente, claro, sin duda, sin dudas, por supuesto, confiad*, maxim*,
    definitivamente, < si, si puedo, facil, si se puede, toda, todo, plena, super segur*, lo voy a lograr,
    lo lograre, de hecho, a huevo, obvio, 👍, 💪, 🔥, 😎, ✅, 👌, 🙌
  `,
});

/** Hears a rating: a number in figures or words, a share ("80%", "7 out of 10"), or words alone. */
export function hearRating(words: Words): Rating {
  const { text } = words;
  // A question about the scale is not an answer.
  if (asking.test(text) && !answering.test(text)) return { rating: null, band: null };
  const rating = hearNumber(words);
  if (rating !== null) return { rating, band: null };
  if (text.includes("💯")) return { rating: 10, band: null };
  const said = new Set(
    text.includes("?") && text.search(scale) >= 0
      ? []
      : bands.find(read(words)).map(({ meaning }) => meaning),
  );
  if (said.has("none") && (said.size === 1 || text.includes("?"))) said.clear();
  const band = (["low", "mid", "high"] as const).find((candidate) => said.has(candidate)) ?? null;
  return { rating: null, band };
}

interface Mention {
  value: number;
  /** What stands before it and after it. */
  before: string;
  after: string;
}

function hearNumber(words: Words): number | null {
  const text = words.raw.includes("½") ? words.text.replace(/(\d*)1⁄2/gu, "$1") : words.text;
  const plain = text
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .replace(
      /\b(?:and a half|and 1 ?\/ ?2|y medi[oa]|y pico|(?:point|punto) \p{L}+)|(?<=\d) [1-3] ?\/ ?[234](?!\d)/gu,
      " ",
    )
    .replace(scale, " ")
    .replace(compound, (said, tens: string, unit: string) => {
      const value = numberWords.get(unit);
      return value !== undefined && value < 10 ? String(numberWords.get(tens)! + value) : said;
    })
    .replace(/\s+/g, " ")
    .trim();
  const alone = read(words).filter((token) => !isBreak(token)).length === 1;
  const mentions = findMentions(plain, alone);
  const standing = mentions.some(({ before }) => past.test(before))
    ? mentions.filter(({ before }) => !past.test(before))
    : mentions;
  const lastCorrection = standing.findLastIndex(({ before }, at) => at > 0 && corrected.test(before));
  const valid = (standing.length > 0 ? standing : mentions).slice(Math.max(0, lastCorrection));
  if (valid.length === 0) return null;
  return Math.min(...valid.map(({ value }) => value));
}

function numberNamed(named: string): number | undefined {
  return seldomNumbers.has(named) ? undefined : (numberWords.get(named) ?? playful.get(named));
}

function findMentions(text: string, alone: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(/\d+(?:[.,]\d+)?|\p{L}+/gu)) {
    const named = match[0];
    const before = text.slice(Math.max(0, match.index - 40), match.index).trimEnd();
    const after = text.slice(match.index + named.length, match.index + named.length + 40).trimStart();
    const sure =
      alone || (/\b(?:an?|like|about|say|un|maybe|number|solid)$/.test(before) && !/^\p{L}/u.test(after));
    const value = /\d/.test(named)
      ? Number(named.replace(",", "."))
      : (numberNamed(named) ??
        (sure ? (homophones.get(named) ?? (named === "one" ? 1 : undefined)) : undefined));
    if (value === undefined) continue;
    const rated = rate(value, before, after);
    if (rated !== undefined) mentions.push({ value: rated, before, after });
  }
  return mentions;
}

/** What a number says about the scale of ten; undefined when it says nothing about it. */
function rate(value: number, before: string, after: string): number | undefined {
  if (/(?:out of|outta|out off|sobre|\/)(?: an?| possible)?$/.test(before)) return undefined;
  if (/\d ?de$|\d of$/.test(before) || (/(?:^|\W)(?:de|of)$/.test(before) && value === 10)) return undefined;
  const next = /^\p{L}+/u.exec(after)?.[0] ?? "";
  const share = /^(?:%|percent|per cent|pct|por ?ciento)/.test(after);
  const outOf =
    /^(?:\/|out of|outta|over|of|de|sobre) ?(?:a |possible )?(10|ten|diez|100|hundred|cien|5|five|cinco)\b/.exec(
      after,
    )?.[1];
  if (
    !share &&
    !outOf &&
    (counted.has(next) ||
      /^:\d/.test(after) ||
      /(?::|(?<!\b(?:im|am|currently|is|be|was|now) )\bat|\ba las|#)$/.test(before))
  )
    return undefined;
  if (denied.test(before) && !less.test(before)) return undefined;
  const tens =
    share || outOf === "100" || outOf === "hundred" || outOf === "cien" || (value > 20 && value < 100);
  const fives = outOf === "5" || outOf === "five" || outOf === "cinco";
  const minus = /(?:^|[^\d\s] )-$|\b(?:negative|minus|menos)$/.test(before);
  const scaled = Math.floor(tens ? value / 10 : fives && value <= 5 ? value * 2 : value);
  const moved = capped.test(before)
    ? scaled
    : less.test(before)
      ? scaled - 1
      : more.test(before)
        ? scaled + 1
        : scaled;
  return Math.min(10, Math.max(1, minus ? 1 : moved));
}
