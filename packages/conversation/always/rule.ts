/** What is heard whatever the open question is: a rule takes the message, or leaves it to the next. */
import type { Next, Turn } from "../flow.ts";
import type { Words } from "../hearing/words.ts";

export interface Said {
  words: Words;
  /** Pictures and other media that came with the text. */
  media: number;
  /** Set where the carrier or Twilio has already answered the word itself, so that we must not. */
  carrier?: "stop" | "start" | "help";
}

export interface Rule {
  name: string;
  /** Why it stands where it stands in the order of hearing. */
  because: string;
  /**
   * `undefined`: not for this rule. `"stay"`: dealt with, and the open question stays open. `"done"`: dealt with,
   * and the open question is over. A step: the conversation goes there; what was open is asked again afterwards.
   */
  hear(turn: Turn, said: Said): Next | "stay" | undefined;
}
