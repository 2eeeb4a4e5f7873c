/** More of a concern, in further texts. */

import type { Turn } from "../flow.ts";
import { putConcern } from "../flows/concern.ts";
import type { Words } from "../hearing/words.ts";
import { minutesBetween } from "../practice/calendar.ts";
import type { Rule } from "./rule.ts";

const withinMinutes = 10;
const wordsMin = 3;
/** How somebody goes on with what they were saying. */
const goesOn =
  /^(?:also|and|plus|oh and|another|i mean|because|y|también|tambien|además|ademas|otra|es que|porque|o sea)(?!\p{L})/iu;

function isSoon({ state, now }: Turn): boolean {
  const { concern } = state.lately;
  return concern !== undefined && minutesBetween(concern, now) < withinMinutes;
}

function add(turn: Turn, { raw }: Words): "stay" | undefined {
  if (raw.split(/\s+/).length < wordsMin) return undefined;
  putConcern(turn, raw);
  turn.say("concern_more");
  return "stay";
}

const sentenceWords = 5;

export const andAlso: Rule = {
  name: "and also, of a concern",
  because: "the question that was open, or yesterday's, would take it for its answer",
  hear(turn, { words }) {
    const isFree = turn.wait === undefined && words.raw.split(/\s+/).length >= sentenceWords;
    return isSoon(turn) && (isFree || goesOn.test(words.raw)) ? add(turn, words) : undefined;
  },
};

export const concernGoesOn: Rule = {
  name: "more of a concern",
  because: "people spread what they have to say over several texts, and none of it is to be lost or obeyed",
  hear: (turn, { words }) => (isSoon(turn) ? add(turn, words) : undefined),
};
