/** The shortcuts under a text: what its question can be answered with, found in the words of the question. */

/** @typedef {{ reply: string, label: string }} QuickReply */

const labelMax = 32;

/**
 * The quick replies to a text of ours: what answers its question, then the words it asks for in capitals.
 * @param {string} body
 * @returns {QuickReply[]}
 */
export function quickReplies(body) {
  const answers = ruler(body) ?? example(body) ?? ideas(body) ?? menu(body) ?? begin(body) ?? [];
  return [...answers, ...capitals(body)];
}

/** "From 1 to 10, how sure are you": the numbers themselves. @param {string} body */
function ruler(body) {
  if (!/\b1 (?:to|al) 10\b/.test(body)) return undefined;
  return Array.from({ length: 10 }, (_, index) => plain(`${index + 1}`));
}

/** "Like: Mon Wed 7pm, 5 min.": the example. @param {string} body */
function example(body) {
  const [, said] = /\b(?:like|como): ([^.]*\dpm\b[^.]*)\./i.exec(body) ?? [];
  return said === undefined ? undefined : [plain(said)];
}

/** "A: do it right after coffee. B: leave a note. Reply A, B, or": both ideas. @param {string} body */
function ideas(body) {
  const [, a, b] = /\bA: (.+?)\. B: (.+?)\. (?:Reply|Responde)\b/.exec(body) ?? [];
  if (a !== undefined && b !== undefined) return [labelled("A", a), labelled("B", b)];
  return /\bA (?:or|o) B\b/.test(body) ? [plain("A"), plain("B")] : undefined;
}

/** "1 Yes 2 Not clear 3 Not sure it fits": the options, counted from 1 without a gap. @param {string} body */
function menu(body) {
  /** @type {QuickReply[]} */
  const options = [];
  let rest = body;
  for (let number = 1; ; number += 1) {
    const start = optionStart(number).exec(rest);
    if (!start) break;
    rest = rest.slice(start.index + start[0].length);
    const next = optionStart(number + 1).exec(rest);
    options.push(labelled(`${number}`, next ? rest.slice(0, next.index) : firstSentence(rest)));
  }
  return options.length > 1 ? options : undefined;
}

/** @param {number} number */
function optionStart(number) {
  return new RegExp(`(?:^|\\s)${number} (?=\\p{L})`, "u");
}

/** Up to the first full stop that does not belong to a title. @param {string} words */
function firstSentence(words) {
  return words.split(/(?<!\b(?:Dr|Mr|Mrs|Ms|Sr|Sra))[.?!](?:\s|$)|,\s/)[0] ?? words;
}

/** "Reply 1 to begin": the one number. @param {string} body */
function begin(body) {
  const [, number] = /\b(?:Reply|Responde) (\d) (?:to|para)\b/.exec(body) ?? [];
  return number === undefined ? undefined : [plain(number)];
}

/** "A few words, or SKIP": each word in capitals once. "OK." at the beginning answers, it asks nothing. @param {string} body */
function capitals(body) {
  const found =
    body.match(/(?<![\p{L}\d])(?:CHECK IN|DELETE ALL|BORRAR TODO|\p{Lu}{2,})(?![\p{L}\d])/gu) ?? [];
  const asksForOk = /\b(?:or|o|u) OK\b/.test(body);
  return [...new Set(found)].filter((word) => word !== "JOIN" && (word !== "OK" || asksForOk)).map(plain);
}

/** @param {string} reply @returns {QuickReply} */
function plain(reply) {
  return { reply, label: reply };
}

/** @param {string} reply @param {string} words @returns {QuickReply} */
function labelled(reply, words) {
  const short = words.length > labelMax ? `${words.slice(0, labelMax).trimEnd()}…` : words;
  return { reply, label: `${reply} ${short}` };
}
