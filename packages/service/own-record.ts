/** EXPORT: a client opens their own record by a link, after a code that is texted to their phone. */
import { render, type Said } from "@home-practice/conversation/messages/catalogue.ts";
import { addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import type { State } from "@home-practice/conversation/state.ts";
import { clientOf, clientOwner, type Outgoing } from "./outgoing.ts";
import { issuePass, passBehind } from "./passes.ts";
import type { Ports } from "./ports.ts";
import { type OwnRecord, recordOf } from "./record.ts";
import { hashOf } from "./secrets.ts";

const linkMinutes = 24 * 60;
const codeMinutes = 10;
const codesMax = 3;
const triesMax = 5;

/** Texts the link. Whoever opts out or deletes everything before it goes does not get it any more. */
export async function textRecordLink(
  ports: Ports,
  outgoing: Extract<Outgoing, { kind: "export" }>,
): Promise<void> {
  const { id, epoch } = outgoing;
  const clientId = clientOf(outgoing);
  const token = await issuePass(ports, { kind: "own-record", holder: clientId, minutes: linkMinutes });
  const link: Said = { message: "export_link", blanks: { LINK: ports.letters.ownRecord({ token }) } };
  await putText(ports, clientId, `${id}.link`, link, epoch);
}

async function putText(
  { store, agency, clock }: Ports,
  clientId: string,
  id: string,
  said: Said,
  epoch?: number,
): Promise<boolean> {
  const [state] = await store.states([clientId]);
  if (state === undefined || state.optedOut !== undefined) return false;
  const now = clock.now();
  return store.putOutgoing({
    kind: "text",
    owner: clientOwner(clientId),
    id,
    body: render([said], state.language, agency),
    messages: [said.message],
    epoch: epoch ?? state.sendEpoch,
    createdAt: now,
    dueAt: addMinutes(now, 1),
    expiresAt: addMinutes(now, codeMinutes),
  });
}

/** Whose record a link opens, in what language; nothing for one that is over or forged. */
export async function whoseRecord(
  ports: Ports,
  token: string,
): Promise<{ clientId: string; language: State["language"] } | undefined> {
  const pass = await passBehind(ports, "own-record", token, "look");
  const [state] = pass === undefined ? [] : await ports.store.states([pass.holder]);
  return state && { clientId: state.id, language: state.language };
}

/** Texts a code to the phone whose record it is; false where that was asked for too often. */
export async function textCode(ports: Ports, token: string): Promise<boolean> {
  const pass = await passBehind(ports, "own-record", token, "look");
  if (pass === undefined) return false;
  const asked = await ports.store.countUp(`own-code.${pass.hash}`, pass.expiresAt);
  if (asked > codesMax) return false;
  const code = newCode();
  const begunAt = ports.clock.now();
  const hash = await hashOf(`${pass.hash}.${code}`);
  const expiresAt = addMinutes(begunAt, codeMinutes);
  await ports.store.putPass({ kind: "own-code", holder: pass.holder, hash, begunAt, expiresAt });
  const id = `own-code.${pass.hash.slice(0, 12)}.${asked}`;
  return putText(ports, pass.holder, id, { message: "export_code", blanks: { CODE: code } });
}

/** The record for a code that is right: `wrong`, or nothing where the link is over or was tried too often. */
export async function openRecord(
  ports: Ports,
  token: string,
  code: string,
): Promise<OwnRecord | "wrong" | undefined> {
  const pass = await passBehind(ports, "own-record", token, "look");
  if (pass === undefined) return undefined;
  const { store, clock } = ports;
  const tries = await store.countUp(`own-code-tries.${pass.hash}`, pass.expiresAt);
  if (tries > triesMax) return undefined;
  const given = code.replace(/\D/g, "");
  const found = await store.pass(pass.holder, "own-code", await hashOf(`${pass.hash}.${given}`));
  if (found === undefined || found.expiresAt <= clock.now()) return "wrong";
  return recordOf(ports, pass.holder);
}

const codeDigits = 6;

function newCode(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(random % 10 ** codeDigits).padStart(codeDigits, "0");
}
