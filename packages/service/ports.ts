/** What the service needs of the world, said in its own words; adapters and the in-memory world provide it. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { RiskCategory } from "@home-practice/conversation/hearing/risk.ts";
import type { MessageName } from "@home-practice/conversation/messages/catalogue.ts";
import type { Note, NoteChange } from "@home-practice/conversation/note.ts";
import type { Practice } from "@home-practice/conversation/practice/plan.ts";
import type { Weekday } from "@home-practice/conversation/practice/weekday.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Stranger } from "@home-practice/conversation/stranger.ts";
import type { Log } from "./log.ts";
import type { Outgoing, OutgoingDraft } from "./outgoing.ts";
import type { Summary } from "./summary.ts";

export interface Ports {
  agency: Agency;
  clock: Clock;
  store: Store;
  scheduler: Scheduler;
  messenger: Messenger;
  mailer: Mailer;
  letters: Letters;
  log: Log;
  /** Opaque ids that cannot be guessed: `c_…` for clients, `t_…` for therapists. */
  newId(prefix: "c" | "t"): string;
}

export interface Clock {
  /** The instant, `2027-03-14T07:30:00Z`. */
  now(): string;
}

/** Who a phone belongs to, as one read finds it. */
export type PhoneRecord = { who: "client"; state: State } | { who: "stranger"; stranger: Stranger };

/** The words that answered an inbound text, kept so that a repeated delivery gets the same ones. */
export interface Reply {
  body: string;
  messages: MessageName[];
}

export interface Therapist {
  id: string;
  /** The name by which clients know them, at most 17 characters. */
  name: string;
  email: string;
  /** The office's number, as it is said to clients, and where alerts go. */
  phone: string;
  zone: string;
  /** When the weekly summary is sent, in their zone. */
  summary: { day: Weekday; time: string };
}

/** A code on a card: one therapist, one practice, used again and again. */
export interface JoinCode {
  code: string;
  therapistId: string;
  practice?: Practice;
  closed?: true;
}

/** What a therapist's list knows of a client beyond the client's own state. */
export interface CaseloadEntry {
  clientId: string;
  joinedAt: string;
  /** Joined by a code and not yet confirmed: "new, is this yours?". */
  unconfirmed?: true;
  /** The consent the client gave in person before the therapist added them. */
  enrolled?: { by: string; at: string; who: "adult" | "guardian" };
  session?: { day: Weekday; time: string };
  /** Instants: what the client had left for the therapist by then was seen, or talked about. */
  seenUpTo?: string;
  talkedUpTo?: string;
  /** The practice was ended; `notTheirs` where someone had joined who is not this therapist's client. */
  closed?: { at: string; notTheirs?: true };
}

/** A secret that opens the pages for a while: mailed for signing in once, or held by a browser. Its hash alone is kept. */
export interface Pass {
  kind: "sign-in" | "session";
  therapistId: string;
  hash: string;
  begunAt: string;
  expiresAt: string;
}

/** Who looked at or changed what of a client's, and when; never words. */
export interface TrailEntry {
  at: string;
  /** The therapist's id. */
  by: string;
  what: TrailAct;
}

export type TrailAct =
  | "saw the list"
  | "saw the client"
  | "saw the trail"
  | "copied a week"
  | "saw an alert"
  | "acknowledged an alert"
  | "lifted the hold"
  | "added the client"
  | "confirmed the client"
  | "said not theirs"
  | "marked as seen"
  | "marked as talked about"
  | "changed the practice"
  | "changed the session"
  | "paused the texts"
  | "resumed the texts"
  | "left a note"
  | "recorded an opt-out"
  | "corrected the number"
  | "handed the client over"
  | "took the client over"
  | "closed the client";

/** Words of danger came, or the weekly test of the way alerts take. */
export interface Alert {
  /** Begins with when, so that ids are in order of time: `20270314T073000Z.c_1.t12.1`. */
  id: string;
  therapistId: string;
  /** Absent for a test. */
  clientId?: string;
  category: RiskCategory | "test";
  at: string;
  mayNotHaveArrived?: true;
  /** The client's last three messages, the newest last, for the page behind the sign-in alone. */
  recent?: { at: string; words: string }[];
  acknowledged?: { at: string; by: string };
}

/** Everything one turn changes, saved together or not at all. */
export interface Saving {
  phone: string;
  eventId: string;
  /** The turn number the phone's record had when it was loaded; nothing where there was no record. */
  turnBefore: number | undefined;
  record: PhoneRecord;
  /** The client's one alarm after the turn. */
  alarm?: string;
  reply?: Reply;
  notes: NoteChange[];
  outgoing: OutgoingDraft[];
  /** The number the client had until now, whose record goes. */
  movedFrom?: string;
  /** A client who has just come in: their place in the therapist's caseload. */
  joined?: { therapistId: string; entry: CaseloadEntry };
}

/**
 * `saved`; `heard`: this event was taken before, nothing was changed; `conflict`: another turn came first,
 * nothing was changed.
 */
export type SaveOutcome = "saved" | "heard" | "conflict";

/**
 * How a claim ended. `claimed`: it is ours until the lease is over. `over`: expired, or something decided since
 * (opt-out, pause, hold, erase) forbids it; it is marked as dropped. `taken`: done, or another holds the lease.
 */
export type ClaimOutcome = "claimed" | "over" | "taken";

export interface Store {
  /** One strongly consistent read of all that is known of a phone. */
  load(phone: string): Promise<PhoneRecord | undefined>;
  /**
   * One transaction under the optimistic lock and the event's id.
   *
   * @throws RangeError for a turn of more than a hundred writes: it is saved whole, so it has to be smaller
   */
  save(saving: Saving): Promise<SaveOutcome>;
  /** The reply of an event that was taken before; `undefined` inside where it was answered with silence. */
  heard(phone: string, eventId: string): Promise<{ reply?: Reply } | undefined>;
  phoneOf(clientId: string): Promise<string | undefined>;

  outgoing(owner: string, id: string): Promise<Outgoing | undefined>;
  /** Puts something to be sent under its natural id, once; false where it was there already. */
  putOutgoing(outgoing: OutgoingDraft & { owner: string }): Promise<boolean>;
  /**
   * Takes it on, in one transaction: `pending`, or `sending` with its lease over, becomes `sending`, and, for a text
   * with an epoch, the client's send epoch is still the same. From here on `unknownSince` is set until it is settled,
   * so that whoever takes it on after a crash looks for it first.
   */
  claim(outgoing: Outgoing, now: string, leaseUntil: string): Promise<ClaimOutcome>;
  /**
   * Writes down how it ended, or when it is tried again: with `unknownSince` as something to be looked for first. What
   * has ended stays so, except that what was sent was sent whatever was thought before. Words go with the end.
   */
  settle(owner: string, id: string, settled: Settled): Promise<void>;
  /** Unfinished outgoing whose `dueAt` has passed, oldest first, at most `limit`. */
  dueOutgoing(now: string, limit: number): Promise<Outgoing[]>;
  /** Clients whose alarm was due at or before the instant, at most `limit`. */
  overdueAlarms(before: string, limit: number): Promise<{ clientId: string; alarm: string }[]>;
  /** What went out to a client under a sid, for the local world and for looking for texts; newest last. */
  sentTo(clientId: string): Promise<Outgoing[]>;

  /** Notes of a client by local date, both ends included, oldest first, private ones too. */
  notes(clientId: string, from: string, to: string): Promise<Note[]>;
  /**
   * Removes everything the client gave: notes and the replies to them. What was sent has lost its words by then, and
   * what is still to be sent is held back by its epoch, all but the goodbye.
   */
  eraseWords(clientId: string): Promise<void>;

  therapist(id: string): Promise<Therapist | undefined>;
  putTherapist(therapist: Therapist): Promise<void>;
  therapists(): Promise<Therapist[]>;
  joinCode(code: string): Promise<JoinCode | undefined>;
  putJoinCode(code: JoinCode): Promise<void>;
  /** The codes on a therapist's cards, closed ones too. */
  joinCodes(therapistId: string): Promise<JoinCode[]>;
  /** One client's place; nothing where they are not this therapist's. */
  caseloadEntry(therapistId: string, clientId: string): Promise<CaseloadEntry | undefined>;
  /** Replaces a client's place; false, and nothing changed, where they are not this therapist's. */
  changeCaseloadEntry(therapistId: string, entry: CaseloadEntry): Promise<boolean>;
  /** Moves a client from one caseload to another, at once; false where they are not in the first. */
  moveCaseloadEntry(from: string, to: string, entry: CaseloadEntry): Promise<boolean>;
  caseload(therapistId: string): Promise<CaseloadEntry[]>;
  /** The states of several clients, in any order, those that exist. */
  states(clientIds: string[]): Promise<State[]>;

  putPass(pass: Pass): Promise<void>;
  pass(therapistId: string, kind: Pass["kind"], hash: string): Promise<Pass | undefined>;
  /** Takes a pass away and hands it to one caller only, however many come at once. */
  takePass(therapistId: string, kind: Pass["kind"], hash: string): Promise<Pass | undefined>;
  /** Every pass of a therapist ends. */
  endPasses(therapistId: string): Promise<void>;
  /** Counts one more under a name and says how many there are; forgotten some time after the instant. */
  countUp(name: string, forgetAfter: string): Promise<number>;

  /** Adds to the trail of a client or a therapist. */
  putTrail(owner: string, entry: TrailEntry): Promise<void>;
  /** The newest entries, newest first. */
  trail(owner: string, limit: number): Promise<TrailEntry[]>;

  /** Puts an alert once; false where it was there already. */
  putAlert(alert: Alert): Promise<boolean>;
  alert(therapistId: string, id: string): Promise<Alert | undefined>;
  /** The newest alerts of a therapist, newest first. */
  alerts(therapistId: string, limit: number): Promise<Alert[]>;
  /** The first acknowledgement stands; false where there was one, or no such alert. */
  acknowledgeAlert(therapistId: string, id: string, by: { at: string; by: string }): Promise<boolean>;
}

/** `sent` with Twilio's id, where there is one; `failed` for good with a code; `again` at an instant. */
export type Settled =
  | { as: "sent"; at: string; sid?: string }
  | { as: "failed"; at: string; code?: number }
  | { as: "dropped"; at: string }
  | { as: "again"; dueAt: string; unknownSince?: string; lookedFor?: number };

export interface Scheduler {
  /** A one-time schedule in UTC that wakes the client, deleted after it fires; the same name again is a no-op. */
  wake(clientId: string, at: string): Promise<void>;
  /** Takes a schedule away; one that is not there is fine. */
  cancelWake(clientId: string, at: string): Promise<void>;
  /** The weekly summary, by the clock on the therapist's wall; an existing one is replaced. */
  weekly(therapistId: string, when: { day: Weekday; time: string; zone: string }): Promise<void>;
}

export interface Messenger {
  /**
   * Starts a text.
   *
   * @throws Refused when Twilio says no for good, with its code
   * @throws Busy when it was certainly not taken (429)
   * @throws anything else when the outcome is unknown
   */
  send(text: {
    to: string;
    body: string;
    statusId: string;
    validitySeconds: number;
  }): Promise<{ sid: string }>;
  /**
   * Texts of ours to this number with this body, created at or after the instant.
   *
   * @throws Error when they cannot be had; never Refused or Busy, which are about sending
   */
  findSent(text: { to: string; body: string; since: string }): Promise<{ sid: string }[]>;
}

export interface Letter {
  to: string;
  subject: string;
  html: string;
  text: string;
}

/** What the news of an alert may say. */
export interface AlertNews {
  id: string;
  /** The weekly test of the way alerts take. */
  test?: true;
  mayNotHaveArrived?: true;
  /** It was sent before, and nobody has acknowledged it. */
  again?: true;
}

/** How staff mail is written; the pages and the mail share one look, so they live together. */
export interface Letters {
  weeklySummary(summary: Summary): Promise<Omit<Letter, "to">>;
  alert(alert: AlertNews): Promise<Omit<Letter, "to">>;
  /** The same as a text to a phone of the staff: no name, no words. */
  alertText(alert: AlertNews): string;
  /** The link for signing in, with the secret that stands in no table. */
  signIn(signIn: { token: string }): Promise<Omit<Letter, "to">>;
}

export interface Mailer {
  /** @throws Refused when the address or the letter was refused for good */
  send(letter: Letter): Promise<void>;
}
