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

export type OutgoingBody =
  | OutgoingText
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
  /** The text that follows from it is held back by the epoch at which it was asked for. */
  | { kind: "show-summary"; epoch?: number }
  /** The weekly summary of the seven days before it is due; rendered when it is sent, so that PRIVATE and erase still win. */
  | { kind: "summary"; therapistId: string; scheduledAt: string };

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
  /** `C#…` a client's, `T#…` a therapist's. */
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
};

export const clientOwner = (clientId: string): string => `C#${clientId}`;
export const therapistOwner = (therapistId: string): string => `T#${therapistId}`;
