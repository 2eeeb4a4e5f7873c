/** Decide, save: an event becomes a turn, and the turn is saved whole or not at all. */
import type { Effect, SpeakEffect } from "@home-practice/conversation/effect.ts";
import type { Event } from "@home-practice/conversation/event.ts";
import { hearJoin } from "@home-practice/conversation/hearing/join.ts";
import { carrierStartWords, hearCarrierWord } from "@home-practice/conversation/hearing/opt-out.ts";
import { hearRisk } from "@home-practice/conversation/hearing/risk.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { addHours, addMinutes } from "@home-practice/conversation/practice/calendar.ts";
import type { Care, State } from "@home-practice/conversation/state.ts";
import { meetStranger } from "@home-practice/conversation/stranger.ts";
import { alarmOf } from "@home-practice/conversation/timers.ts";
import { takeTurn } from "@home-practice/conversation/turn.ts";
import { canTakeClients } from "./backup.ts";
import { NotSaved } from "./errors.ts";
import type { OutgoingBody, OutgoingDraft } from "./outgoing.ts";
import type { CaseloadEntry, PhoneRecord, Ports, Reply, Saving, Therapist } from "./ports.ts";

/** A text as it came through the door. */
export interface InboundText {
  /** Twilio's MessageSid: the natural id under which it is taken once. */
  id: string;
  from: string;
  body: string;
  media: number;
  /** What the carrier says it did with the text, where Twilio tells. */
  carrier?: "stop" | "start" | "help";
  /** Nobody waits for the answer any more, so it leaves as a text that we start. */
  late?: true;
}

/** Short codes and our own number are machines; answering them is how loops begin. */
export function isPerson({ from, to }: { from: string; to: string }): boolean {
  return /^\+[1-9]\d{9,14}$/.test(from) && from !== to;
}

/** What a turn came to, as far as a door needs it. */
export interface Handled {
  reply?: Reply;
  because?: string;
}

/**
 * Takes a text in and says what answers it. The same id again gets the same answer and changes nothing.
 *
 * @throws NotSaved when the store would not save; nothing was changed, and the sender should try again
 */
export async function hearText(ports: Ports, text: InboundText): Promise<Handled> {
  const words = clean(text.body);
  const join = hearJoin(words);
  return turn(ports, text.from, text.id, async (record) => {
    const carrier = carrierOf(text, record);
    // Words of danger are never taken for a JOIN.
    const care =
      join?.code !== undefined && !hearRisk(words).risk ? await careBehind(ports, join.code) : undefined;
    if (care !== undefined) {
      const clientId = record?.who === "client" ? record.state.id : ports.newId("c");
      return byTurn(ports, record, { kind: "joined", clientId, care }, text.late);
    }
    const said = { words: text.body, media: text.media, ...(carrier !== undefined && { carrier }) };
    if (record?.who === "client") return byTurn(ports, record, { kind: "said", ...said }, text.late);
    const met = meetStranger(record?.stranger, said, {
      now: ports.clock.now(),
      agency: ports.agency,
    });
    return { ...met, record: { who: "stranger", stranger: met.stranger }, notes: [], outgoing: [] };
  });
}

/** The alarm went off, or the sweep found it overdue. A wake that finds nothing due changes nothing that matters. */
export async function wake(ports: Ports, clientId: string, eventId: string): Promise<Handled> {
  return tell(ports, clientId, eventId, { kind: "woke" });
}

/** Tells a client's conversation of something that is not a text of theirs. */
export async function tell(ports: Ports, clientId: string, eventId: string, event: Event): Promise<Handled> {
  const phone = await ports.store.phoneOf(clientId);
  return phone === undefined ? { because: "no such client" } : tellPhone(ports, phone, eventId, event);
}

/** The same for what is known by the phone it happened to, such as a text that did not arrive. */
export async function tellPhone(
  ports: Ports,
  phone: string,
  eventId: string,
  event: Event,
): Promise<Handled> {
  return turn(ports, phone, eventId, async (record) =>
    record?.who === "client" ? byTurn(ports, record, event) : undefined,
  );
}

/**
 * Brings in someone whom the therapist adds, with them in the room: they are asked for consent by a text that we
 * start, or by a call where they agreed to be called. Nothing happens where the number belongs to a client, or to somebody who wants no texts.
 */
export async function invite(
  ports: Ports,
  phone: string,
  eventId: string,
  care: Care,
  enrolled: CaseloadEntry["enrolled"],
  calls?: true,
): Promise<Handled & { clientId?: string }> {
  let clientId: string | undefined;
  const handled = await turn(ports, phone, eventId, async (record) => {
    if (record?.who === "client" || record?.stranger.optedOut) return undefined;
    clientId = ports.newId("c");
    const joined = { kind: "joined", clientId, care, invited: true, ...(calls && { calls }) } as const;
    const decided = byTurn(ports, record, joined);
    const { unconfirmed, ...entry } = newEntry({ id: clientId }, ports.clock.now());
    const whole = { ...entry, ...(enrolled && { enrolled }), ...(care.session && { session: care.session }) };
    return { ...decided, joined: { therapistId: care.therapist.id, entry: whole } };
  });
  return handled.because === "no such client" || clientId === undefined
    ? { because: "not to be added" }
    : { ...handled, clientId };
}

/** Moves a client to another number, where consent is asked anew; the old one is nobody's from then on. */
export async function correctNumber(
  ports: Ports,
  clientId: string,
  eventId: string,
  phone: string,
): Promise<Handled> {
  const movedFrom = await ports.store.phoneOf(clientId);
  if (movedFrom === undefined || movedFrom === phone) return { because: "the same number" };
  const there = await ports.store.load(phone);
  if (there?.who === "client" || there?.stranger.optedOut) return { because: "not to be added" };
  return turn(
    ports,
    phone,
    eventId,
    async (record) =>
      record?.who === "client" ? byTurn(ports, record, { kind: "numberCorrected" }) : undefined,
    movedFrom,
  );
}

/** Twilio has answered these words itself; a bare YES is one of them only for someone who had stopped. */
function carrierOf(text: InboundText, record: PhoneRecord | undefined): InboundText["carrier"] {
  const optedOut = record?.who === "client" && record.state.optedOut !== undefined;
  const words = clean(text.body);
  return (
    text.carrier ??
    hearCarrierWord(words) ??
    (optedOut && carrierStartWords.has(words.text) ? "start" : undefined)
  );
}

/**
 * What a conversation knows of a therapist. Where a session is known the therapist is told on its morning, and not
 * by the weekly summary.
 */
export function careOf(
  { agency }: Pick<Ports, "agency">,
  { id, name, phone, summary, zone }: Therapist,
  session?: Care["session"],
): Care["therapist"] {
  const told = session === undefined ? summary : { day: session.day, time: agency.briefAt };
  return { id, name, phone, summary: { ...told, zone } };
}

async function careBehind(ports: Ports, code: string): Promise<Care | undefined> {
  const { store } = ports;
  const found = await store.joinCode(code);
  if (found === undefined || found.closed) return undefined;
  const therapist = await store.therapist(found.therapistId);
  // Words of danger have to reach two people; until there are two, nobody comes in.
  if (therapist === undefined || !canTakeClients(ports, therapist)) return undefined;
  return { therapist: careOf(ports, therapist), ...(found.practice && { practice: found.practice }) };
}

interface Decided {
  record: PhoneRecord;
  notes: Saving["notes"];
  notesGoAt?: string;
  outgoing: OutgoingDraft[];
  reply?: Reply;
  alarm?: string | undefined;
  joined?: Saving["joined"];
  because?: string;
}

const triesMax = 8;

/** Loads, decides and saves, again from the start where another turn came first. */
async function turn(
  ports: Ports,
  phone: string,
  eventId: string,
  decide: (record: PhoneRecord | undefined) => Promise<Decided | undefined>,
  movedFrom?: string,
): Promise<Handled> {
  const { store, log } = ports;
  for (let attempt = 1; attempt <= triesMax; attempt++) {
    const record = await store.load(movedFrom ?? phone);
    const decided = await decide(record);
    if (decided === undefined) return { because: "no such client" };
    const { because, reply, alarm, joined, ...rest } = decided;
    const outcome = await store.save({
      phone,
      eventId,
      turnBefore: turnOf(record),
      ...rest,
      ...(reply && { reply }),
      ...(alarm !== undefined && { alarm }),
      ...(joined && { joined }),
      ...(movedFrom !== undefined && { movedFrom }),
    });
    if (outcome === "saved" && timesAsked(rest.record) > Math.max(1, timesAsked(record)))
      log({ what: "asked-again", id: eventId });
    if (outcome === "saved") return { ...(reply && { reply }), ...(because !== undefined && { because }) };
    if (outcome === "heard") {
      const before = await store.heard(phone, eventId);
      return { ...(before?.reply && { reply: before.reply }), because: "heard before" };
    }
    log({ what: "turn-collided", count: attempt });
  }
  throw new NotSaved("Other turns of the same client kept coming first.");
}

/** How often the open question was put: a second time, where the first answer was not understood. */
function timesAsked(record: PhoneRecord | undefined): number {
  return record?.who === "client" ? (record.state.wait?.asked ?? 0) : 0;
}

function turnOf(record: PhoneRecord | undefined): number | undefined {
  if (record === undefined) return undefined;
  return record.who === "client" ? record.state.turn : record.stranger.turn;
}

function byTurn(ports: Ports, record: PhoneRecord | undefined, event: Event, late?: true): Decided {
  const { agency, clock } = ports;
  const now = clock.now();
  const before = record?.who === "client" ? record.state : undefined;
  const { state, effects, notes, because } = takeTurn(before, event, { now, agency });
  const alarm = alarmOf(state);
  const alarmBefore = before && alarmOf(before);
  const drafts = effects.flatMap((effect) => outgoingOf(late ? asText(effect, now) : effect, state) ?? []);
  if (alarm !== alarmBefore) {
    drafts.push({ kind: "wake", ...(alarm && { at: alarm }), ...(alarmBefore && { instead: alarmBefore }) });
  }
  if (notes.some((change) => change.do === "put" && change.note.kind === "undelivered")) {
    drafts.push({ kind: "delivery-news", clientId: state.id });
  }
  const reply = late ? undefined : replyOf(effects);
  return {
    record: { who: "client", state },
    notes,
    notesGoAt: addHours(now, agency.keepWordsDays * 24),
    alarm,
    outgoing: drafts.map((draft, index) => ({
      ...draft,
      id: `${state.turn}.${index}`,
      createdAt: now,
      dueAt: addMinutes(now, patienceMinutes),
    })),
    ...(reply && { reply }),
    ...(before === undefined && {
      joined: { therapistId: state.care.therapist.id, entry: newEntry(state, now) },
    }),
    ...(because !== undefined && { because }),
  };
}

/** What goes out with the answer to the request: a text, or what is said on a call. */
function replyOf(effects: readonly Effect[]): Reply | undefined {
  for (const effect of effects) {
    if (effect.kind === "text" && effect.reply) return { body: effect.body, messages: effect.messages };
    if (effect.kind === "speak") return spokenReply(effect);
  }
  return undefined;
}

/** What is said on a call, as it is kept under its event. */
export function spokenReply({ messages, lines, then }: SpeakEffect): Reply {
  return { body: lines.map(({ words }) => words).join(" "), messages, spoken: { lines, then } };
}

/** How long the stream has before the sweep looks after what is still undone. */
const patienceMinutes = 2;

function newEntry({ id }: Pick<State, "id">, now: string): CaseloadEntry {
  return { clientId: id, joinedAt: now, unconfirmed: true };
}

/** A reply that no request waits for. */
function asText(effect: Effect, now: string): Effect {
  if (effect.kind !== "text" || !effect.reply) return effect;
  return { ...effect, reply: false, expiresAt: addMinutes(now, lateAnswerMinutes) };
}

const lateAnswerMinutes = 60;

/** What is to leave the building for an effect; a reply leaves with the answer to the request. */
function outgoingOf(effect: Effect, state: State): (OutgoingBody & { expiresAt?: string }) | undefined {
  switch (effect.kind) {
    case "text": {
      if (effect.reply) return undefined;
      const { body, messages, expiresAt, exempt } = effect;
      return {
        kind: "text",
        body,
        messages,
        ...(expiresAt !== undefined && { expiresAt }),
        ...(!exempt && { epoch: state.sendEpoch }),
      };
    }
    case "speak":
      return undefined;
    case "call": {
      const { messages, expiresAt } = effect;
      return { kind: "call", messages, expiresAt, epoch: state.sendEpoch };
    }
    case "alert":
      return {
        kind: "alert",
        category: effect.category,
        clientId: state.id,
        therapistId: state.care.therapist.id,
        recent: effect.recent,
        ...(effect.mayNotHaveArrived && { mayNotHaveArrived: true }),
      };
    case "show-summary":
      return { kind: "show-summary", epoch: state.sendEpoch };
    case "export":
      return { kind: "export", epoch: state.sendEpoch };
    case "erase":
      return { kind: "erase" };
  }
}
