/** The local world's HTTP interface, as the page asks it. */

/**
 * @typedef {{ name: string, at: string }} Schedule
 * @typedef {{ now: string, joinCode: string, clients: number, texts: number, calls: number, letters: number, schedules: Schedule[], phones: string[] }} World
 * @typedef {{ at: string, direction: "in" | "out", by: "client" | "service" | "carrier", body: string, messages: string[], segments: number, status: string }} Text
 * @typedef {{ by: "service" | "keys" | "speech", words: string, language?: string }} CallLine
 * @typedef {{ sid: string, at: string, direction: "in" | "out", status: string, answeredBy?: string, messages: string[], expects: string[], keys?: { max?: number, end?: string }, connectedTo?: string, ended: boolean, lines: CallLine[] }} Call
 * @typedef {{ at: string, to: string, subject: string, html: string, text: string }} Letter
 */

/** @returns {Promise<World>} */
export const getWorld = () => ask("/local/world");

/**
 * A phone's thread, oldest first.
 * @param {string} phone such as +15550100101
 * @returns {Promise<Text[]>}
 */
export const getThread = (phone) => ask(`/local/texts?phone=${encodeURIComponent(phone)}`);

/**
 * A phone's calls, oldest first.
 * @param {string} phone
 * @returns {Promise<Call[]>}
 */
export const getCalls = (phone) => ask(`/local/calls?phone=${encodeURIComponent(phone)}`);

/** @returns {Promise<Letter[]>} */
export const getLetters = () => ask("/local/letters");

/**
 * Texts as a client; answers once the world is idle.
 * @param {string} from
 * @param {string} body
 */
export const sendText = (from, body) => ask("/local/texts", { from, body });

/**
 * Rings the service up; answers once it has said what it says first.
 * @param {string} from
 */
export const ringIn = (from) => ask("/local/calls", { from });

/**
 * Does something with a call; answers once the world is idle.
 * @param {string} sid
 * @param {"answer" | "keys" | "speech" | "hangup"} what
 * @param {object} body
 */
export const doOnCall = (sid, what, body) => ask(`/local/calls/${sid}/${what}`, body);

/**
 * Moves the clock; answers once everything due until then has happened.
 * @param {{ forward: string } | { to: string }} move
 */
export const moveClock = (move) => ask("/local/clock", move);

/**
 * Throws an Error whose message can be shown to a person.
 * @param {string} path
 * @param {object} [body] posted as JSON
 */
async function ask(path, body) {
  const headers = { "content-type": "application/json" };
  const request = body && { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(path, request).catch(() => undefined);
  if (!response) throw new Error("The local world does not answer. Is “npx pnpm@12 start” still running?");
  const answer = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer;
  throw new Error(
    answer?.error?.message ?? `The local world answered ${response.status}. Its terminal may say why.`,
  );
}
