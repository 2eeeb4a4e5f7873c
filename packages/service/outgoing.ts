/** What is to leave the building: saved with the turn that decided it, then performed, each in one place. */
import type { RiskCategory } from "@home-practice/conversation/hearing/risk.ts";
import type { MessageName } from "@home-practice/conversation/messages/catalogue.ts";

/** A text that we start. Its words go when it is over. */
export interface OutgoingText {
  kind: "text";
  body: string;
  messages: MessageName[];
  /** The client's send epoch when it was decided; absent where it goes out whatever is decided since. */
  epoch?: number;
}

/** `office` is the agency's own line, which is texted last. */
export type AlertReader = "therapist" | "backup" | "office";

/**
 * What staff did not get; `mailbox` where any letter came back from an address, `test` where nobody said that the
 * weekly test arrived.
 */
export type LostThing = "alert" | "summary" | "brief" | "sign-in link" | "letter" | "mailbox" | "test";

/** A call that we start; what it is about stands in the client's state. */
export interface OutgoingCall {
  kind: "call";
  messages: MessageName[];
  epoch: number;
}

export type OutgoingBody =
  | OutgoingText
  | OutgoingCall
  /** The client's alarm has moved: schedule the new one, take the old one away. */
  | { kind: "wake"; at?: string; instead?: string }
  | {
      kind: "alert";
      category: RiskCategory;
      clientId: string;
      therapistId: string;
      mayNotHaveArrived?: true;
      /** The client's last messages; they go from here into the alert, which is read behind the sign-in. */
      recent?: { at: string; words: string }[];
    }
  /** The news of an alert to one person by one channel; rendered when it is sent. */
  | {
      kind: "alert-news";
      therapistId: string;
      alertId: string;
      to: AlertReader;
      by: "email" | "text";
      again?: true;
    }
  /** Nothing before `at`; then, unless it was acknowledged, the next people hear of it. */
  | { kind: "escalation"; therapistId: string; alertId: string; step: 1 | 2; at: string }
  /** A link for signing in; the secret is made when it is sent, and stands in no row. */
  | { kind: "sign-in"; therapistId: string }
  | { kind: "erase" }
  /** A text, ours or theirs, is over: what follows from a failure is done, and its words go at Twilio. */
  | { kind: "text-over"; sid: string; failedWith?: number }
  /** The text that follows from it is held back by the epoch at which it was asked for. */
  | { kind: "show-summary"; epoch?: number }
  /** A link to the client's own record; its secret is made when it is texted. */
  | { kind: "export"; epoch?: number }
  /** The weekly summary of the seven days before it is due; rendered when it is sent, so that PRIVATE and erase still win. */
  | { kind: "summary"; therapistId: string; scheduledAt: string }
  /** The same for whoever has a session in the day that begins. */
  | { kind: "brief"; therapistId: string; scheduledAt: string }
  /** Texts to a client may not arrive: the therapist is told, once a week for each client. */
  | { kind: "delivery-news"; clientId: string }
  /** Something to staff did not arrive; `to` is who should have had it. */
  | { kind: "lost"; what: LostThing; to: AlertReader; therapistId: string };

export type OutgoingDraft = OutgoingBody & {
  /** Unique under its owner, so that it is put once: `t12.0`, `summary.2027-W11`. */
  id: string;
  createdAt: string;
  /** When the sweep looks after it, if the stream has not. */
  dueAt: string;
  /** After this instant it is not worth sending. */
  expiresAt?: string;
};

export type Outgoing = OutgoingDraft & {
  /** `C#…` a client's, `T#…` a therapist's, `PHONE#…` of whoever is no client. */
  owner: string;
  status: "pending" | "sending" | "sent" | "failed" | "dropped";
  attempts: number;
  leaseUntil?: string;
  /** Set while it is unknown whether it was sent, from a claim on: since when, and how often it was looked for. */
  unknownSince?: string;
  lookedFor?: number;
  sid?: string;
  code?: number;
  settledAt?: string;
  /** It was given up, and waits for an operator. */
  dead?: true;
};

/** Texts and calls: Twilio may have taken one of which we do not know, and a stop since then forbids it. */
export function isToClient(outgoing: Outgoing): outgoing is Outgoing & (OutgoingText | OutgoingCall) {
  return outgoing.kind === "text" || outgoing.kind === "call";
}

export const clientOwner = (clientId: string): string => `C#${clientId}`;
export const phoneOwner = (phone: string): string => `PHONE#${phone}`;
/** The client whose row it is. */
export const clientOf = ({ owner }: Pick<Outgoing, "owner">): string => owner.slice(clientOwner("").length);
export const therapistOwner = (therapistId: string): string => `T#${therapistId}`;
