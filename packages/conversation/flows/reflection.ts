/** What the client noticed: one or two open questions, SKIP always; harsh and heavy words are met first. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearSkip } from "../hearing/skip.ts";
import { hearTone } from "../hearing/tone.ts";
import type { Words } from "../hearing/words.ts";
import { daysBetween, localDate } from "../practice/calendar.ts";
import { closeDay } from "./check-in.ts";
import { shorten } from "./obstacle.ts";
import type { StepName } from "./step-names.ts";

const crisisLineEveryDays = 7;

/** Meets harsh self-talk and heavy words before anything else is asked. */
export function answerTone(turn: Turn, words: Words): ReturnType<typeof hearTone> {
  const tone = hearTone(words);
  if (tone === "self-attack") turn.say("selfcritic");
  if (tone === "heavy") turn.say("heavy");
  if (tone === "distress") {
    const { lately, zone } = turn.state;
    const last = lately.heavy_988;
    const again = last !== undefined && daysBetween(localDate(last, zone), turn.today) < crisisLineEveryDays;
    if (!again) lately.heavy_988 = turn.now;
    turn.say(again ? "heavy" : "heavy_988");
  }
  return tone;
}

function close(turn: Turn): Next {
  turn.say("reflect_close");
  return closeDay(turn);
}

function leave(turn: Turn): Next {
  turn.say("chk_unclear_2");
  return closeDay(turn);
}

/** A question whose answer is kept as it is; it cannot be wrong. */
function openQuestion(
  about: "practice" | "thought" | "talking-back",
  ask: (turn: Turn) => void,
  next: StepName | undefined,
) {
  return step<Words | "skipped">({
    freeText: true,
    ask,
    hear: (words) => (hearSkip(words) ? "skipped" : words),
    accept(turn, words): Next {
      if (words === "skipped") return leave(turn);
      turn.note({ kind: "noticed", words: words.raw, about }, { date: turn.date });
      const tone = answerTone(turn, words);
      // After a harsh or heavy word nothing deeper is asked.
      if (tone !== undefined || next === undefined || !turn.plan.practice.thoughtWork) return close(turn);
      return { step: next, plan: turn.plan.id, date: turn.date };
    },
    otherwise: leave,
  });
}

export const noticed = openQuestion(
  "practice",
  (turn) => {
    const { occurrence } = turn.plan;
    if (occurrence?.inHead) turn.say("inhead_q");
    else turn.say(occurrence?.answer === "partly" ? "partly_q" : "tried_q");
  },
  "thought",
);

export const thought = openQuestion("thought", (turn) => turn.say("thought_q"), "talking-back");

export const talkingBack = openQuestion("talking-back", (turn) => turn.say("talkback_q"), "small-nudge");

const nudgeMax = 60;

/** From noticing, to talking back, to a small act that joins the plan and its reminders. */
export const smallNudge = step<string>({
  freeText: true,
  ask: (turn) => turn.say("nudge_q"),
  hear: (words) => (hearSkip(words) ? "" : words.raw),
  accept(turn, words) {
    if (words === "") return leave(turn);
    turn.plan.nudge = shorten(words, nudgeMax);
    turn.note({ kind: "noticed", words, about: "plan" });
    return close(turn);
  },
  otherwise: leave,
});
