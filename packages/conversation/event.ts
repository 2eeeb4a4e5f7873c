/** What can happen to a conversation, in the past tense. */
import type { Practice } from "./practice/plan.ts";
import type { Care, PassOn } from "./state.ts";

export type Event =
  /**
   * Someone texted JOIN and a code; `invited` where the therapist added them with them in the room, and `calls` where
   * they agreed there to be called instead of texted.
   */
  | { kind: "joined"; clientId: string; care: Care; invited?: true; calls?: true }
  /** A text from the client. `carrier` is set where the carrier or Twilio has answered the word itself. */
  | { kind: "said"; words: string; media: number; carrier?: "stop" | "start" | "help" }
  /** Keys or speech on a call; no words where nothing came for a while. */
  | { kind: "said"; words: string; by: "keys" | "speech"; call: string }
  /** Our call was answered; `of` is the turn that decided to make it, `call` what Twilio names it by. */
  | { kind: "answered"; call: string; of: number; by: "human" | "machine" | "unknown" }
  /** The client rings in. */
  | { kind: "rang"; call: string }
  /** A call is over, or came to nothing; `of` is the turn that decided to make it, where it was ours. */
  | { kind: "hungUp"; call: string; of?: number; how: CallEnd }
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

/** How a call ended. Twilio: the last statuses of a call. */
export type CallEnd = "completed" | "busy" | "no-answer" | "failed" | "canceled";

export type StaffAct =
  /** Something for the client to hear in their next text. */
  | { do: "pass-on"; what: PassOn }
  | { do: "pause"; until?: string }
  | { do: "resume" }
  /** The client said, in person or by phone, that they want no texts. */
  | { do: "opt-out" }
  | { do: "lift-hold" }
  /** The client agreed, in person, to be called, or wants no calls any more. */
  | { do: "calls"; for: "both" | "reminders" | "check-ins" | "nothing" }
  /** Other words for a second or third plan's practice; `careChanged` brings those of the first. */
  | { do: "practice"; plan: string; practice: Practice }
  /** The practice is over; `words` are what the client said helped. */
  | { do: "close"; words?: string };
