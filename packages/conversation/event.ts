/** What can happen to a conversation, in the past tense. */
import type { Care } from "./state.ts";

export type Event =
  /** Someone texted JOIN and a code, or the therapist enrolled them. */
  | { kind: "joined"; clientId: string; care: Care }
  /** A text from the client. `carrier` is set where the carrier or Twilio has answered the word itself. */
  | { kind: "said"; words: string; media: number; carrier?: "stop" | "start" | "help" }
  /** The alarm went off; what is due is read from the state. */
  | { kind: "woke" }
  /** A text we started did not arrive, or was refused, for good. */
  | { kind: "undelivered"; code: number }
  /** The therapist changed the practice, their name, the session day. */
  | { kind: "careChanged"; care: Care };
