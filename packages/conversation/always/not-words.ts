/** Pictures, empty texts, machines that answer, other people on the phone, anger at the service: once at most, then silence. */

import type { Turn } from "../flow.ts";
import { hearCallForSomeone } from "../hearing/presence.ts";
import { hearAbuse, hearAutoReply, hearOtherPerson } from "../hearing/stranger.ts";
import type { MessageName } from "../messages/catalogue.ts";
import { hoursBetween } from "../practice/calendar.ts";
import type { Rule } from "./rule.ts";

const onceEveryHours = 24;

/** Says it, but not again within a day, so that two machines never keep each other going. */
function sayOnce(
  turn: Turn,
  message: Extract<MessageName, "media_only" | "other_person" | "abuse_ack">,
): "stay" {
  const last = turn.state.lately[message];
  if (last === undefined || hoursBetween(last, turn.now) >= onceEveryHours) {
    turn.state.lately[message] = turn.now;
    turn.say(message);
  }
  return "stay";
}

export const autoReply: Rule = {
  name: "auto-reply",
  because: "a machine is not answered, or two machines would talk all night",
  hear: (_turn, { words }) => (hearAutoReply(words) ? "stay" : undefined),
};

export const noWords: Rule = {
  name: "no words",
  because: "a picture or an empty text is not an answer to anything",
  hear: (turn, { words }) => (words.text === "" ? sayOnce(turn, "media_only") : undefined),
};

export const otherPerson: Rule = {
  name: "someone else",
  because: "whoever else holds the phone must learn nothing from us",
  hear: (turn, { words }) =>
    hearOtherPerson(words) === "other-person" ? sayOnce(turn, "other_person") : undefined,
};

export const callsForSomeone: Rule = {
  name: "are you there?",
  because: "nobody may go on thinking that a person reads along",
  hear(turn, { words }) {
    if (turn.state.consent !== "given" || !hearCallForSomeone(words)) return undefined;
    turn.note({ kind: "noticed", words: words.raw, about: "moment" });
    turn.say("not_live");
    return "stay";
  },
};

export const abuse: Rule = {
  name: "anger at the service",
  because: "it is answered calmly once, and not taken for an answer",
  hear: (turn, { words }) => (hearAbuse(words) ? sayOnce(turn, "abuse_ack") : undefined),
};
