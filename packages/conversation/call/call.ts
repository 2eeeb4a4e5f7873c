/** What is remembered of calls: what the client chose, and the one that is being made or under way. */
import type { Said } from "../messages/catalogue.ts";
import { addMinutes, deferPastQuiet, isInside, localTime, minutesBetween } from "../practice/calendar.ts";
import { planOf, type State, type Wait } from "../state.ts";
import { setTimer, type Timer } from "../timers.ts";
import type { TurnInProgress } from "../turn-in-progress.ts";

/** The moments that the client is called about. Consent to calls is given apart from that to texts. */
export interface Calls {
  reminders?: true;
  checkIns?: true;
  consentAt: string;
  /** They take no texts, as on a landline: what would be texted is called about as well. */
  only?: true;
  /** The client's own four digits, where the agency asks for them. */
  code?: string;
}

export interface Call {
  /** What Twilio names it by, from when somebody has answered or rung in until it ends. */
  sid?: string;
  /** When it was decided, or began. */
  at: string;
  /** When somebody was last heard of on it. */
  heardAt?: string;
  /** The turn that decided to make it; absent where the client rang in. */
  of?: number;
  /** Held against the state's own: a stop, a break or a hold since then ends what it was about. */
  epoch: number;
  /** How often it was made; the second time is the last. */
  tries: number;
  /** Whoever is on the phone has shown that they are the client. */
  confirmed?: true;
  /** What it is about: said when that is shown, or texted in the end. */
  waiting?: Said[];
  /** Whether what waits asks something, and of which practice time it is. */
  asks?: true;
  about?: Pick<Wait, "plan" | "date">;
  /** What was said last, for the star key. */
  last?: Said[];
  /** How often in a row nothing came, or nothing of use. */
  unheard: number;
  /** The next key may connect to the crisis line. */
  connects?: true;
}

/** Nobody is rung up for these, and who takes calls alone does without them. */
const neverCalled = new Set<Timer["kind"]>(["misread", "session", "preview"]);

/** Whether a timer has nothing to say to somebody who takes calls alone. */
export function isForTextsAlone({ calls }: State, { kind }: Timer): boolean {
  return calls?.only === true && neverCalled.has(kind);
}

/** Whether what a timer says is something that the client is called about. */
function isCalledAbout({ calls }: State, timer: Timer): boolean {
  if (calls === undefined) return false;
  const moment = timer.kind === "snooze" ? timer.of : timer.kind;
  if (moment === "reminder") return calls.reminders === true || calls.only === true;
  if (moment === "check-in") return calls.checkIns === true || calls.only === true;
  return calls.only === true;
}

/**
 * Whether what this timer says is called and not texted: the client chose it, it is not the quiet time of the day, and
 * they were not called too often today. Who takes calls alone chose the hour on a call, and has nothing else.
 */
export function isByCall(turn: TurnInProgress, timer: Timer): boolean {
  const { state, now, today, agency } = turn;
  if (!isCalledAbout(state, timer)) return false;
  if (state.calls?.only) return true;
  const { from, until } = agency.quietHours;
  if (isInside(localTime(now, state.zone), from, until)) return false;
  return callsOn(today, state) < agency.calls.perDayMax;
}

/** How often they were called on a local date, a second try aside. */
function callsOn(date: string, { callsMade }: State): number {
  return callsMade?.date === date ? callsMade.count : 0;
}

/** Whoever texts takes texts: what they were called about because of that, they chose. */
export function takesTexts({ calls }: State): void {
  if (calls?.only === undefined) return;
  delete calls.only;
  calls.reminders = true;
  calls.checkIns = true;
}

/** Somebody on the phone is heard of at least this often; the news of the end may never come. */
const silenceMaxMinutes = 3;

/** Whether somebody is on the phone with us now. */
export function isOnCall({ state: { call }, now }: Pick<TurnInProgress, "state" | "now">): boolean {
  return (
    call?.sid !== undefined &&
    call.heardAt !== undefined &&
    minutesBetween(call.heardAt, now) < silenceMaxMinutes
  );
}

/** Whether what a call was about is still to be said: nothing has stopped it, and nobody has answered it by text. */
export function isStillToSay({ epoch, at, asks, about }: Call, state: State): boolean {
  if (epoch !== state.sendEpoch) return false;
  if (asks) return state.wait?.at === at;
  const occurrence = planOf(state, about?.plan)?.occurrence;
  return about?.date === undefined || occurrence?.date !== about.date || occurrence.answer === undefined;
}

/** Puts down that what the turn says is called: nobody hears it before they have shown who they are. */
export function beginCall(
  { state, now, today, agency, aboutNow }: TurnInProgress,
  said: Said[],
  tries: 1 | 2,
): void {
  const { wait } = state;
  const asks = wait?.at === now;
  state.call = {
    at: now,
    of: state.turn,
    epoch: state.sendEpoch,
    tries,
    waiting: said,
    ...(asks && { asks }),
    about: aboutNow(),
    unheard: 0,
  };
  if (tries === 1) state.callsMade = { date: today, count: callsOn(today, state) + 1 };
  const at = addMinutes(now, agency.calls.againAfterMinutes);
  setTimer(state, {
    kind: "call-again",
    at: state.calls?.only ? at : deferPastQuiet(at, state.zone, agency.quietHours),
  });
}
