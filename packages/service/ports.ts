/** What the service needs of the world, said in its own words; adapters and the in-memory world provide it. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { SpeakEffect } from "@home-practice/conversation/effect.ts";
import type { RiskCategory } from "@home-practice/conversation/hearing/risk.ts";
import type { MessageName } from "@home-practice/conversation/messages/catalogue.ts";
import type { Note, NoteChange } from "@home-practice/conversation/note.ts";
import type { Practice } from "@home-practice/conversation/practice/plan.ts";
import type { Weekday } from "@home-practice/conversation/practice/weekday.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Stranger } from "@home-practice/conversation/stranger.ts";
import type { Log } from "./log.ts";
import type { AlertReader, LostThing, Outgoing, OutgoingDraft } from "./outgoing.ts";
import type { Summary } from "./summary.ts";

export interface Ports {
  agency: Agency;
  clock: Clock;
  store: Store;
  scheduler: Scheduler;
  messenger: Messenger;
  caller: Caller;
  textLog: TextLog;
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

/** The words that answered an inbound text, or a moment of a call, kept so that a repeated delivery gets the same ones. */
export interface Reply {
  body: string;
  messages: MessageName[];
  /** On a call: what is said, and what it does then. */
  spoken?: Spoken;
}

export type Spoken = Pick<SpeakEffect, "lines" | "then">;

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
  leave?: Leave;
}

/** Days on which a colleague hears a therapist's alerts; both dates included, in the therapist's zone. */
export interface Leave {
  from: string;
  to: string;
  /** The colleague's id. */
  cover: string;
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
  /** Whom to call about the client in an emergency. */
  emergency?: { name: string; phone: string };
  /** Instants: what the client had left for the therapist by then was seen, or talked about. */
  seenUpTo?: string;
  talkedUpTo?: string;
  /** The practice was ended; `notTheirs` where someone had joined who is not this therapist's client. */
  closed?: { at: string; notTheirs?: true };
}

/**
 * A secret that opens the pages for a while: mailed for signing in once, or held by a browser, `half` while a code is
 * missing. Its hash alone is kept.
 */
export interface Pass {
  kind: "sign-in" | "half" | "session" | "own-record" | "own-code";
  /** A therapist's id, or `agency`, or a client's where it opens their own record. */
  holder: string;
  hash: string;
  begunAt: string;
  expiresAt: string;
}

/** What an app makes its codes from, and the last step whose code was used; none before the app was set up. */
export interface SecondFactor {
  secret: string;
  lastStep?: number;
}

/** Who looked at or changed what of a client's, and when; never words. */
export interface TrailEntry {
  at: string;
  /** The therapist's id; `agency`; or, in the agency's own trail, whom it was meant for. */
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
  | "changed the calls"
  | "corrected the number"
  | "handed the client over"
  | "took the client over"
  | "closed the client"
  | "changed the emergency contact"
  | "reset the second factor"
  | "planned their leave"
  | "ended their leave"
  | "an alert did not arrive"
  | "a summary did not arrive"
  | "a brief did not arrive"
  | "a sign-in link did not arrive"
  | "a letter did not arrive"
  | "a letter came back"
  | "a weekly test was not acknowledged"
  | "exported the record"
  | "erased the client";

/** Something a client wrote, and when. */
export interface Said {
  at: string;
  words: string;
}

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
  /** When the notes put here go by themselves; kept for good where it is absent. */
  notesGoAt?: string;
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

/** How many of each kind went with a client. */
export interface Removed {
  /** Events that were heard, with the replies to them. */
  heard: number;
  notes: number;
  alertWords: number;
  outgoing: number;
}

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
  /** What was given up, the newest last, at most `limit`. */
  deadLetters(limit: number): Promise<Outgoing[]>;
  /** Makes one of them pending again, due at the instant; false for a text, whose words are gone, and for all else. */
  revive(owner: string, id: string, dueAt: string): Promise<boolean>;
  /** Clients whose alarm was due at or before the instant, at most `limit`. */
  overdueAlarms(before: string, limit: number): Promise<{ clientId: string; alarm: string }[]>;
  /** What went out to a client under a sid, for the local world and for looking for texts; newest last. */
  sentTo(clientId: string): Promise<Outgoing[]>;

  /** Notes of a client by local date, both ends included, oldest first, private ones too. */
  notes(clientId: string, from: string, to: string): Promise<Note[]>;
  /**
   * Removes everything the client gave: notes, the replies to them, and the words of alerts. What was sent has lost its words by then, and
   * what is still to be sent is held back by its epoch, all but the goodbye.
   */
  eraseWords(clientId: string): Promise<void>;

  /** Whether words of danger were heard from them of which the alert has still to be made. */
  hasAlertUnderWay(clientId: string): Promise<boolean>;
  /**
   * Removes a client with everything of theirs, from these therapists' caseloads too, and makes their number that of a
   * stranger who has opted out. What stays: their trail, alerts without words, and what still blanks words at Twilio.
   */
  removeClient(clientId: string, therapistIds: string[]): Promise<Removed>;
  removeTherapist(id: string): Promise<void>;

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
  pass(holder: string, kind: Pass["kind"], hash: string): Promise<Pass | undefined>;
  /** Takes a pass away and hands it to one caller only, however many come at once. */
  takePass(holder: string, kind: Pass["kind"], hash: string): Promise<Pass | undefined>;
  /** Every pass of a holder ends. */
  endPasses(holder: string): Promise<void>;
  secondFactor(holder: string): Promise<SecondFactor | undefined>;
  /** Puts the first one; false, and nothing changed, where there is one. */
  putSecondFactor(holder: string, factor: SecondFactor): Promise<boolean>;
  /** Uses the code of a step up; false where it, or a later one, was used before. */
  useStep(holder: string, step: number): Promise<boolean>;
  removeSecondFactor(holder: string): Promise<void>;
  /** How far some work that goes on and on has come: an instant, by the name of the work. */
  progress(work: string): Promise<string | undefined>;
  putProgress(work: string, upTo: string): Promise<void>;
  /** Counts one more under a name and says how many there are; forgotten some time after the instant. */
  countUp(name: string, forgetAfter: string): Promise<number>;

  /** Adds to the trail of a client or a therapist. */
  putTrail(owner: string, entry: TrailEntry): Promise<void>;
  /** The newest entries, newest first. */
  trail(owner: string, limit: number): Promise<TrailEntry[]>;

  /** Puts an alert once; false where it was there already. The words it rests on stand with the client. */
  putAlert(alert: Alert, words?: Said[]): Promise<boolean>;
  /** The client's last messages before an alert, the newest last, for the page behind the sign-in alone. */
  alertWords(clientId: string, alertId: string): Promise<Said[]>;
  alert(therapistId: string, id: string): Promise<Alert | undefined>;
  /** The newest alerts of a therapist, newest first. */
  alerts(therapistId: string, limit: number): Promise<Alert[]>;
  /** The first acknowledgement stands; false where there was one, or no such alert. */
  acknowledgeAlert(therapistId: string, id: string, by: { at: string; by: string }): Promise<boolean>;
}

/**
 * `sent` with Twilio's id, where there is one; `failed` for good with a code, or given up, which makes it a dead
 * letter; `again` at an instant.
 */
export type Settled =
  | { as: "sent"; at: string; sid?: string }
  | { as: "failed"; at: string; code?: number; dead?: true }
  | { as: "dropped"; at: string }
  | { as: "again"; dueAt: string; unknownSince?: string; lookedFor?: number };

export interface Scheduler {
  /** A one-time schedule in UTC that wakes the client, deleted after it fires; the same name again is a no-op. */
  wake(clientId: string, at: string): Promise<void>;
  /** Takes a schedule away; one that is not there is fine. */
  cancelWake(clientId: string, at: string): Promise<void>;
  /** The weekly summary, by the clock on the therapist's wall; an existing one is replaced. */
  weekly(therapistId: string, when: { day: Weekday; time: string; zone: string }): Promise<void>;
  /** The morning in which the day's sessions are briefed, likewise. */
  daily(therapistId: string, when: { time: string; zone: string }): Promise<void>;
  /** Takes both away, for a therapist who has left; what is not there is fine. */
  endLetters(therapistId: string): Promise<void>;
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

export interface Caller {
  /**
   * Starts a call.
   *
   * @param callId - what the call is, as its webhooks name it: `c_1.12.0`
   * @throws Refused when Twilio says no for good, with its code
   * @throws Busy when it was certainly not taken (429)
   * @throws anything else when the outcome is unknown
   */
  call(call: { to: string; callId: string }): Promise<{ sid: string }>;
  /**
   * Calls of ours to this number, created at or after the instant.
   *
   * @throws Error when they cannot be had; never Refused or Busy, which are about calling
   */
  findCalls(call: { to: string; since: string }): Promise<{ sid: string }[]>;
}

/** A text that reached Twilio, whatever became of it with us. */
export interface ReceivedText {
  /** Its MessageSid. */
  id: string;
  at: string;
  from: string;
  to: string;
  /** Empty once it was blanked. */
  body: string;
  media: number;
}

/** What Twilio keeps of the texts that passed through it. */
export interface TextLog {
  /**
   * Texts that came in at or after the one instant and before the other, oldest first.
   *
   * @throws Error when they cannot be had
   */
  received(from: string, until: string): Promise<ReceivedText[]>;
  /**
   * Blanks the words of a text; one that was blanked before, or that has gone, is fine.
   *
   * @throws Refused when Twilio will not for good, with its code
   * @throws Busy when it will not yet
   */
  blank(sid: string): Promise<void>;
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

/** What did not arrive, whose it was, and who should have had it. */
export interface LostNews {
  what: LostThing;
  to: AlertReader;
  therapist?: string;
}

/** How staff mail is written; the pages and the mail share one look, so they live together. */
export interface Letters {
  /** The weekly summary, or the brief of a day. */
  summary(summary: Summary): Promise<Omit<Letter, "to">>;
  alert(alert: AlertNews): Promise<Omit<Letter, "to">>;
  /** The same as a text to a phone of the staff: no name, no words. */
  alertText(alert: AlertNews): string;
  /** To the operator: something did not reach the staff. */
  lost(lost: LostNews): Promise<Omit<Letter, "to">>;
  /** To the therapist: texts may not be reaching a client. */
  delivery(client: { clientId: string; initials: string }): Promise<Omit<Letter, "to">>;
  /** The link for signing in, with the secret that stands in no table. */
  signIn(signIn: { token: string }): Promise<Omit<Letter, "to">>;
  /** The address at which a client opens their own record. */
  ownRecord(link: { token: string }): string;
}

export interface Mailer {
  /** @throws Refused when the address or the letter was refused for good */
  send(letter: Letter): Promise<void>;
}
