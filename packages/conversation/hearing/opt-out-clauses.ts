/** Finds clauses that turn the texts away: an end, a dislike or no need, and then texts or being texted. */

import { isBreak } from "./reading.ts";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const ends = set(
  `stop quit end cease cancel discontinue halt terminate disable deactivate unsubscribe parar paren pare parenle parele
  dejar dejen deje cancelar cancelen cancele cancela detener detengan deten terminar terminen suspender suspendan
  suspende anular anulen desactivar desactiven desactiva basta alto cesen`,
);
/** Before "end" and "stop" they make a noun of it. */
const nouns = set("the a an at in that this his full bus tail el un mi");
const wants = set(
  `want wanna need wish care desire interested require quiero deseo necesito ocupo quisiera interesa interesan queremos
  requiero pedi`,
);
const negatives = set("dont not never no longer isnt aint without didnt nunca tampoco");
const averse = set(
  `sick tired fed done over annoyed enough hate harto harta hartos cansado cansada canse aburrida aburrido fastidiada
  fastidiado stand take`,
);
const texts = set(
  `texts messages sms reminders notifications alerts spam mensajes textos recordatorios notificaciones avisos mensajitos
  textitos texting messaging communication communications correspondence`,
);
/** What somebody does who texts us. */
const texting = set(
  `texting messaging contacting bothering bugging spamming calling pestering writing notifying reminding annoying
  harassing buzzing pinging emailing hitting blowing`,
);
const mandar =
  /^(?:mand|envi|escrib|texte|molest|contact|ching|fastidi|llam|busqu|habl|recuerd|lleg|jod|acos)/;
/** A service that one can leave. */
const services = set(
  "program service subscription enrollment list programa servicio suscripcion lista sistema grupo",
);
/** What may stand between the two halves. */
const between = set(
  `the these those this your all any my more getting receiving sending get receive have be see with of me us such to from it
  please no so many much text just up out being anymore ever ya de que los las estos esos este esta ese esa su tu sus tus mas recibir recibiendo tener
  ver con tantos tanto seguir sigan me nos le a para en thing the you u yall keep`,
);
const gotten = set("getting receiving get receive recibiendo recibir");
const notOurs = set("from to with by de del con a");
const ours = set(
  "bot robot machine computer app program service you u here this number ustedes usted este here",
);
const verb = /(?:ing|ed|ar|er|ir|ando|iendo|e)$/;

/** Words that were typed as told of the past are no requests. Gives where a clause that turns the texts away begins and ends; undefined when there is none. */
export function findTurnedAway(
  tokens: readonly string[],
  past: ReadonlySet<string>,
): { from: number; to: number } | undefined {
  for (const [at, token] of tokens.entries()) {
    const from = past.has(token) && ends.has(token) ? undefined : beginning(tokens, at, token);
    const to = from === undefined ? undefined : reachTexts(tokens, at);
    if (from !== undefined && to !== undefined) return { from, to };
  }
  return undefined;
}

/** Where an end or a refusal begins that has its verb here. */
function beginning(tokens: readonly string[], at: number, token: string): number | undefined {
  if (ends.has(token)) return nouns.has(tokens[at - 1] ?? "") ? undefined : at;
  const negative = [at - 1, at - 2, at - 3].find((place) => negatives.has(tokens[place] ?? ""));
  const cant = tokens[at - 1] === "cant" && (token === "stand" || token === "take");
  if (wants.has(token)) return negative;
  if (token === "stand" || token === "take") return cant ? at - 1 : undefined;
  return averse.has(token) ? at : undefined;
}

/** How far it is to the texts, or to being texted, over words that carry no weight and one that may. */
function reachTexts(tokens: readonly string[], start: number): number | undefined {
  let unknown = 0;
  for (let at = start + 1; at < tokens.length && at <= start + 8; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (isBreak(token)) return undefined;
    // "I dont want you to stop the texts" wants them.
    if (ends.has(token) && wants.has(tokens[start]!)) return undefined;
    if (texting.has(token) && /^(?:me|us|this|my)$/.test(next ?? "")) return at + 2;
    if (texts.has(token)) return isOthers(tokens, at + 1) ? undefined : at + 1;
    if (mandar.test(token) && (/^(?:me|nos)$/.test(tokens[at - 1]!) || token.endsWith("me")))
      return isOurEnd(next) ? at + 1 : undefined;
    if (services.has(token) && between.has(tokens[at - 1]!)) return isOurEnd(next) ? at + 1 : undefined;
    if (gotten.has(tokens[at - 1]!) && /^(?:these|this|them|esto|eso)$/.test(token) && isOurEnd(next))
      return at + 1;
    // "My moms messages" are hers.
    if (/^(?:my|mi|mis)$/.test(tokens[at - 1]!) && !between.has(token)) return undefined;
    if (!between.has(token) && (unknown++ > 0 || verb.test(token))) return undefined;
  }
  return undefined;
}

/** Texts of, or to, somebody else. */
function isOthers(tokens: readonly string[], at: number): boolean {
  if (!notOurs.has(tokens[at] ?? "")) return false;
  return !tokens.slice(at + 1, at + 4).some((token) => ours.has(token));
}

/** Whether the clause is over, or goes on with no one else. */
function isOurEnd(token: string | undefined): boolean {
  return (
    token === undefined ||
    isBreak(token) ||
    /^(?:mas|nada|ya|nunca|por|anymore|please|and|y|mensajes|textos|ustedes|at|now|estos|esos|tantos)$/.test(
      token,
    )
  );
}
