/** What a turn asks of the world, in the imperative. */
import type { Language } from "./agency.ts";
import type { RiskCategory } from "./hearing/risk.ts";
import type { MessageName } from "./messages/catalogue.ts";

export type Effect =
  | TextEffect
  | CallEffect
  | SpeakEffect
  | AlertEffect
  | { kind: "erase" }
  | { kind: "show-summary" }
  /** The client wants to see what is kept of theirs: a link is texted. */
  | { kind: "export" };

/** One text to the client: the reply to what they just sent, or one that we start. */
export interface TextEffect {
  kind: "text";
  /** The names of what is said, in order, as in the catalogue. */
  messages: MessageName[];
  /** The words, in the client's language, accents kept. */
  body: string;
  /** A reply goes out with the answer to the request that brought the client's text. */
  reply: boolean;
  /** After this instant it is no longer worth sending. Absent on replies. */
  expiresAt?: string;
  /** Sent whatever was decided since: words of danger, the one confirmation of an opt-out. */
  exempt?: true;
}

/** A call to the client; what it is about waits in their state until they have shown who they are. */
export interface CallEffect {
  kind: "call";
  /** The names of what waits to be said. */
  messages: MessageName[];
  /** After this instant it is no longer worth making. */
  expiresAt: string;
}

/** What is said on a call that is under way, and what it waits for then. */
export interface SpeakEffect {
  kind: "speak";
  messages: MessageName[];
  lines: SpokenLine[];
  then: Then;
}

/** One message as a voice says it. */
export interface SpokenLine {
  language: Language;
  words: string;
}

/** What a call does when all is said: it listens, hangs up, or is connected to a number. */
export type Then = { listen: Keys } | { dial: string } | "hang up";

/** Which keys make one answer: a single one; the days of the week; a time of day; the client's code; a number. */
export type Keys = "one" | "days" | "time" | "code" | "number";

/** Tells the therapist and the backup, at once, that a message needs attention; the news never says what it said. */
export interface AlertEffect {
  kind: "alert";
  category: RiskCategory;
  /** The client's reply may not have reached them (opted out, blocked). */
  mayNotHaveArrived?: true;
  /** The client's last messages, the newest last, for the page behind the sign-in and for nothing else. */
  recent: { at: string; words: string }[];
}
