/** What can happen to a conversation, in the past tense. */
import type { Care, PassOn } from "./state.ts";

export type Event =
  /** Someone texted JOIN and a code; `invited` where the therapist added them with them in the room. */
  | { kind: "joined"; clientId: string; care: Care; invited?: true }
  /** A text from the client. `carrier` is set where the carrier or Twilio has answered the word itself. */
  | { kind: "said"; words: string; media: number; carrier?: "stop" | "start" | "help" }
  /** The alarm went off; what is due is read from the state. */
  | { kind: "woke" }
  /** A text we started did not arrive, or was refused, for good. */
  | { kind: "undelivered"; code: number }
  /** The therapist changed the practice, their name, the session day. */
  | { kind: "careChanged"; care: Care }
  /** The therapist or the office did something on the pages that the conversation has to know of. */
  | { kind: "staffActed"; act: StaffAct }
  /** The client is reached under another number, where consent is asked anew. */
  | { kind: "numberCorrected" };

export type StaffAct =
  /** Something for the client to hear in their next text. */
  | { do: "pass-on"; what: PassOn }
  | { do: "pause"; until?: string }
  | { do: "resume" }
  /** The client said, in person or by phone, that they want no texts. */
  | { do: "opt-out" }
  | { do: "lift-hold" }
  /** The practice is over; `words` are what the client said helped. */
  | { do: "close"; words?: string };
