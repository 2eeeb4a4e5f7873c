/** A break, for as long as the client says; one message at its end, and silence keeps it. */
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { pauseLengthMenu, pauseOverMenu, welcomeBackMenu } from "../hearing/menus.ts";
import { hearPauseLength, type PauseHeard } from "../hearing/until.ts";
import type { Words } from "../hearing/words.ts";
import { dateWords } from "../messages/vocabulary.ts";
import { addDays, hoursBetween, nextWeekday } from "../practice/calendar.ts";
import { activePlans } from "../state.ts";
import { restart } from "./active.ts";
import { carryOn } from "./carry-on.ts";
import { makeSmaller } from "./not-this-time.ts";
import type { StepName } from "./step-names.ts";

const defaultDays = 14;

/** Stops everything we start, at once, until a date or until the client says. */
export function pause(turn: Turn, why: "client" | "quiet" | "therapist", until?: string): void {
  const { state, now } = turn;
  state.sendEpoch++;
  state.pause = { why, since: now, ...(until !== undefined && { until }) };
  delete state.interrupted;
  // One message at its end is all that is left; not the session question, not the review.
  state.timers = state.timers.filter(
    ({ kind }) => kind === "home" || kind === "hold-over" || kind === "misread",
  );
  restart(turn);
}

/** Takes a break where its length was said with the word; otherwise asks. */
export function startPause(turn: Turn, words: Words): Next {
  const heard = hearPauseLength(words);
  if (heard === undefined) return "pause-length";
  const next = takeBreak(turn, heard);
  // "Stop for a couple of weeks" is a break, and whoever wanted more than that is told how.
  if (words.tokens.some((token) => wordsOfStopping.has(token))) turn.say("stop_ends");
  return next;
}

const wordsOfStopping = new Set("stop stopping alto parar para paren pararle dejen dejar deja".split(" "));

/** Takes the break and says it back. */
export function takeBreak(turn: Turn, heard: PauseHeard): Next {
  const until = untilDate(turn, heard);
  pause(turn, "client", until);
  turn.note({ kind: "paused", ...(until !== undefined && { until }) });
  if (until === undefined) turn.say("pause_open");
  else turn.say("pause_ack", { DATE: dateWords(until, turn.state.language) });
  return "done";
}

function untilDate({ today }: Turn, heard: PauseHeard): string | undefined {
  if ("open" in heard) return undefined;
  if ("days" in heard) return addDays(today, Math.max(1, heard.days));
  if ("until" in heard) return nextWeekday(today, heard.until);
  if ("date" in heard) return nextDate(today, heard.date.day, heard.date.month);
  return nextDate(today, heard.dayOfMonth);
}

/** The next such date after today; a day that its month does not have is that month's last. */
function nextDate(today: string, day: number, month?: number): string {
  for (let ahead = 1; ahead <= 366; ahead++) {
    const date = addDays(today, ahead);
    const tomorrow = addDays(date, 1);
    const [, m, d] = date.split("-").map(Number);
    if (month !== undefined && m !== month) continue;
    if (d === day || (d! < day && tomorrow.endsWith("-01"))) return date;
  }
  return addDays(today, defaultDays);
}

export const pauseLength = step({
  ask: (turn) => turn.say("pause_q"),
  hear(words): PauseHeard | undefined {
    const choice = hearChoice(words, pauseLengthMenu);
    if (choice === "one-week") return { days: 7 };
    if (choice === "two-weeks") return { days: defaultDays };
    return hearPauseLength(words) ?? (choice === "open" ? { open: true } : undefined);
  },
  accept: takeBreak,
  // Not understood: two weeks, said back with the date.
  otherwise: (turn) => takeBreak(turn, { days: defaultDays }),
});

/** Reminders again, from the next practice time on. */
export function resume(turn: Turn): void {
  const { state } = turn;
  if (state.pause === undefined) return;
  delete state.pause;
  state.quiet = { practices: 0, stage: "none" };
  restart(turn);
  turn.note({ kind: "resumed" });
}

function startAgain(turn: Turn): Next {
  resume(turn);
  return carryOn(turn);
}

function startSmaller(turn: Turn): Next {
  resume(turn);
  const [running] = activePlans(turn.state);
  if (running === undefined) return carryOn(turn);
  turn.about(running);
  return makeSmaller(turn);
}

/** The one message at the end of a break; without an answer the break goes on. */
export const pauseOver = step({
  ask: (turn) => turn.say("pause_over"),
  hear: (words) => hearChoice(words, pauseOverMenu),
  accept(turn, answer): Next {
    if (answer === "start") return startAgain(turn);
    return answer === "smaller" ? startSmaller(turn) : "pause-length";
  },
  again: (turn) => turn.say("pause_over"),
  otherwise: stayQuiet,
});

const askedEveryHours = 24;

/**
 * The question for someone who writes during a break, or after a hold: once a day, and not right after they took the
 * break, when "ok thanks" is no coming back.
 */
export function backStep({ state, now }: Turn): StepName | undefined {
  const { hold, pause, lately } = state;
  if (hold !== undefined) return hold.until <= now ? "safety-resume" : undefined;
  if (pause === undefined) return undefined;
  const last = lately.welcome_back ?? (pause.why === "client" ? pause.since : undefined);
  return last !== undefined && hoursBetween(last, now) < askedEveryHours ? undefined : "welcome-back";
}

/** Any message from someone who had gone quiet means "here". */
export const welcomeBack = step({
  ask(turn) {
    turn.state.lately.welcome_back = turn.now;
    turn.say("welcome_back");
  },
  hear: (words) => hearChoice(words, welcomeBackMenu),
  accept(turn, answer): Next {
    if (answer === "same") return startAgain(turn);
    return answer === "smaller" ? startSmaller(turn) : stayQuiet(turn);
  },
  passing: true,
  otherwise: stayQuiet,
});

function stayQuiet(turn: Turn): Next {
  turn.say("pause_open");
  return "done";
}
