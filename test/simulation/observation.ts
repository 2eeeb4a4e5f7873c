/** What can be seen of a simulated world from the outside, and what a checker makes of it. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Outgoing } from "@home-practice/service/outgoing.ts";
import type { Letter, Reply, Saving, Settled } from "@home-practice/service/ports.ts";
import type { FaultKind } from "./weather.ts";

export type Observation = { at: string; phone?: string } & Seen;

export type Seen =
  /** A client pressed send. */
  | { kind: "texted"; phone: string; sid: string; body: string; danger: boolean }
  /** The door answered a webhook with 200. */
  | {
      kind: "acknowledged";
      phone: string;
      sid: string;
      body: string;
      danger: boolean;
      reply?: Reply;
      stored: boolean;
    }
  /** It did not. */
  | { kind: "unacknowledged"; phone: string; sid: string }
  /** A turn was saved. */
  | { kind: "saved"; phone: string; saving: Saving; before?: State; after?: State; text: string }
  /** Something to be sent was put into the table. */
  | { kind: "put"; outgoing: Pick<Outgoing, "owner" | "id" | "createdAt"> & Outgoing }
  | { kind: "settled"; owner: string; id: string; settled: Settled }
  /** A claim ended it: expired, or forbidden since. */
  | { kind: "dropped"; owner: string; id: string }
  /** Twilio took a text of ours, whether or not we heard of it. */
  | { kind: "accepted"; to: string; body: string; statusId: string; sid: string }
  /** Twilio took a call of ours, whether or not we heard of it. */
  | { kind: "dialled"; to: string; callId: string; sid: string }
  /** Keys or words on a call, under the id of its moment; no words for silence. */
  | { kind: "said"; phone: string; call: string; id: string; words: string; by: "keys" | "speech" }
  /** The mail service took a letter. */
  | { kind: "mailed"; letter: Letter }
  | { kind: "logged"; line: string }
  | { kind: "fault"; fault: FaultKind; during: string }
  /** A newer version has written to this client's record. */
  | { kind: "deployed"; phone: string; version: number }
  | { kind: "staff"; phone: string; what: string }
  /** The door or a procedure threw something that is not weather. */
  | { kind: "failed"; during: string; error: string }
  /** All is over and the weather has been clear for hours. */
  | {
      kind: "rest";
      unfinished: Outgoing[];
      states: Map<string, State>;
      alarms: Map<string, string | undefined>;
    };

/** One promise: it looks at everything that happens, in order, and says what breaks it. */
export interface Checker {
  name: string;
  /** What is broken, in one sentence; nothing where all is well. */
  see(seen: Observation): string | undefined;
}

/** What checkers may know beforehand. */
export interface Known {
  /** The agency's true settings. */
  agency: Agency;
  therapistEmail: string;
}
