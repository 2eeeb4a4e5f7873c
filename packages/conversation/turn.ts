/** The engine: one event in, new state, effects and notes out. It reads no clock and does no I/O. */

import type { Agency } from "./agency.ts";
import { joinAnother } from "./always/join-another.ts";
import { afterTheQuestion, atLast, beforeTheQuestion } from "./always/order.ts";
import type { Rule, Said } from "./always/rule.ts";
import { takesTexts } from "./call/call.ts";
import { hearOnCall, takeAnswered, takeHungUp, takeRang } from "./call/take-call.ts";
import type { Effect } from "./effect.ts";
import type { Event } from "./event.ts";
import type { Next } from "./flow.ts";
import { takeCare } from "./flows/care.ts";
import { takeDue } from "./flows/due.ts";
import { hearAgain } from "./flows/ease.ts";
import { nudgeTomorrow } from "./flows/nudge.ts";
import { answerTone } from "./flows/reflection.ts";
import { numberCorrected, takeStaffAct } from "./flows/staff.ts";
import { steps } from "./flows/steps.ts";
import { takeUndelivered } from "./flows/undelivered.ts";
import { clean } from "./hearing/words.ts";
import type { NoteChange } from "./note.ts";
import { addDays, addHours } from "./practice/calendar.ts";
import { fromSaved } from "./saved.ts";
import { mayBeTexted, newState, planOf, type State, type Wait } from "./state.ts";
import { beginTurn, type HowSaid, type TurnInProgress } from "./turn-in-progress.ts";

export interface Taken {
  state: State;
  effects: Effect[];
  notes: NoteChange[];
  /** Why nothing was said, for operators; never words of a client. */
  because?: string;
  /** What heard the words: a rule of `always` by its name, the open question, or the question put once more. */
  heardBy?: string;
}

/**
 * Takes one event in. Pure and total: every event in every state gives a turn, nonsense gives no effects and a
 * reason, and the state passed in is not changed.
 *
 * @param before - the client's state, or nothing for an event that begins a conversation
 * @throws TypeError only for our own mistakes, such as an event other than `joined` without a state
 */
export function takeTurn(
  before: State | undefined,
  event: Event,
  { now, agency }: { now: string; agency: Agency },
): Taken {
  const turn = beginTurn(before ? fromSaved(before) : firstState(event, agency), now, agency);
  turn.state.turn++;
  const heardBy = event.kind === "said" ? hearSaid(turn, event) : undefined;
  const because = event.kind === "said" ? undefined : take(turn, event);
  tidy(turn);
  const { effects, notes, state } = turn.end(howSaid(event));
  return {
    state,
    effects,
    notes,
    ...(because !== undefined && { because }),
    ...(heardBy !== undefined && { heardBy }),
  };
}

/** What came with a request is answered in it; for anything else a text or a call is begun. */
function howSaid(event: Event): HowSaid {
  switch (event.kind) {
    case "said":
      return "call" in event ? "spoken" : "reply";
    case "answered":
    case "rang":
      return "spoken";
    case "joined":
      return event.invited ? "begun" : "reply";
    default:
      return "begun";
  }
}

function firstState(event: Event, agency: Agency): State {
  if (event.kind !== "joined")
    throw new TypeError(`A conversation begins with joined, not with ${event.kind}.`);
  return newState(event.clientId, event.care, agency);
}

function take(turn: TurnInProgress, event: Exclude<Event, { kind: "said" }>): string | undefined {
  switch (event.kind) {
    case "joined":
      return join(turn, event);
    case "answered":
      return takeAnswered(turn, event);
    case "rang":
      return takeRang(turn, event);
    case "hungUp":
      return takeHungUp(turn, event);
    case "woke":
      return takeDue(turn, (next) => go(turn, next));
    case "undelivered":
      return takeUndelivered(turn, event.code);
    case "careChanged":
      return takeCare(turn, event.care);
    case "staffActed":
      return takeStaffAct(turn, event.act);
    case "numberCorrected":
      go(turn, numberCorrected(turn));
      return undefined;
  }
}

function join(turn: TurnInProgress, { care, calls }: Extract<Event, { kind: "joined" }>): string | undefined {
  const { state } = turn;
  if (mayBeTexted(state)) {
    const next = joinAnother(turn, care);
    if (next !== "stay") interrupt(turn, next);
    return undefined;
  }
  const first = state.turn === 1;
  Object.assign(state, { care, consent: "asked" });
  delete state.wait;
  delete state.optedOut;
  delete state.closed;
  delete state.moved;
  if (first) turn.note({ kind: "joined" });
  if (calls) {
    state.calls = { consentAt: turn.now, only: true };
    turn.note({ kind: "calls", for: "both", by: "therapist" });
    turn.byCall(1);
  }
  go(turn, "consent");
  return undefined;
}

const rememberedHours = 1;
const rememberedMessages = 3;
const openHours = 48;

function hearSaid(turn: TurnInProgress, event: Extract<Event, { kind: "said" }>): string | undefined {
  if ("call" in event) return hearOnCall(turn, event, { hear, isOver, go });
  takesTexts(turn.state);
  return hear(turn, event);
}

/** Hears words in the order of `always/order.ts`, with the open question in the middle. Returns what heard them. */
function hear(
  turn: TurnInProgress,
  { words: sent, media, carrier }: Pick<Extract<Event, { media: number }>, "words" | "media" | "carrier">,
): string | undefined {
  const { state, now } = turn;
  const words = clean(sent);
  const said: Said = { words, media, ...(carrier !== undefined && { carrier }) };
  state.recent = state.recent
    .filter(({ at }) => addHours(at, rememberedHours) > now)
    .slice(1 - rememberedMessages);
  state.recent.push({ at: now, words: words.raw });
  hearAgain(turn);
  if (state.wait !== undefined && isOver(state.wait, now)) delete state.wait;
  return (
    ruleFor(beforeTheQuestion, turn, said) ??
    (answered(turn, said) ? "the open question" : undefined) ??
    ruleFor(afterTheQuestion, turn, said) ??
    (askedAgain(turn, said) ? "asked again" : undefined) ??
    ruleFor(atLast, turn, said)
  );
}

/** A question stays open for two days; set-up is picked up where it was, however late. */
function isOver(wait: Wait, now: string): boolean {
  const { setUp, staysOpen } = steps[wait.step];
  return !setUp && !staysOpen && addHours(wait.at, openHours) < now;
}

/** Lets the rules hear in their order, and goes where the first that understands leads. Returns its name. */
function ruleFor(rules: readonly Rule[], turn: TurnInProgress, said: Said): string | undefined {
  for (const rule of rules) {
    const next = rule.hear(turn, said);
    if (next === undefined) continue;
    if (next !== "stay") interrupt(turn, next);
    return rule.name;
  }
  return undefined;
}

/** Goes elsewhere; what was open comes back afterwards, unless the conversation went on to another question by itself. */
function interrupt(turn: TurnInProgress, next: Next): void {
  const { state } = turn;
  const open = state.wait;
  const comesBack = open !== undefined && !steps[open.step].passing;
  if (comesBack && next !== "done" && nameOf(next) !== open.step) state.interrupted ??= open;
  if (next !== "done") delete state.wait;
  go(turn, next);
}

function nameOf(next: Exclude<Next, "done">) {
  return typeof next === "string" ? next : next.step;
}

function answered(turn: TurnInProgress, { words }: Said): boolean {
  const { wait } = turn.state;
  if (wait === undefined) return false;
  const next = steps[wait.step].answer(turn, words);
  if (next === undefined) return false;
  go(turn, next);
  return true;
}

const asksMax = 2;

/** Not understood: once more in other words, then the gentlest reading. Nobody is asked a third time. */
function askedAgain(turn: TurnInProgress, { words }: Said): boolean {
  const { wait } = turn.state;
  if (wait === undefined || steps[wait.step].patient) return false;
  const open = steps[wait.step];
  // A heavy word is met, and kept, before the question comes again.
  if (turn.state.consent === "given" && answerTone(turn, words) !== undefined) {
    turn.note({ kind: "noticed", words: words.raw, about: "moment" });
  }
  if (open.again !== undefined && wait.asked < asksMax) {
    wait.asked++;
    turn.resumeQuestion();
    open.again(turn);
  } else go(turn, open.otherwise(turn, words));
  return true;
}

/** Puts the next question, or comes back to the one that was interrupted. */
function go(turn: TurnInProgress, next: Next): void {
  const { state, now } = turn;
  const before = state.wait;
  if (next === "done") {
    delete state.wait;
    const open = state.interrupted;
    delete state.interrupted;
    if (open === undefined || isOver(open, now) || isSettled(state, open)) return;
    // Set-up always comes back to where it was; any other question is put twice at most.
    const { setUp } = steps[open.step];
    if (!setUp && open.asked >= asksMax) return;
    state.wait = setUp ? open : { ...open, asked: open.asked + 1 };
    turn.resumeQuestion();
    steps[open.step].ask(turn);
    return;
  }
  const { step, ...about } = typeof next === "string" ? { step: next } : next;
  const wait: Wait = { step, at: now, asked: 1, ...turn.aboutNow(), ...about };
  if (before?.step === step && before.plan === wait.plan && before.date === wait.date) {
    // An answer that leads back to its own question counts as not understood.
    if (before.asked >= asksMax) return go(turn, leave(turn, before));
    wait.asked = before.asked + 1;
  }
  if (state.interrupted?.step === step && state.interrupted.plan === wait.plan) delete state.interrupted;
  state.wait = wait;
  turn.resumeQuestion();
  steps[step].ask(turn);
}

/** A question of set-up needs no answer any more once its plan is made. */
function isSettled(state: State, { step, plan }: Wait): boolean {
  return steps[step].setUp === true && plan !== undefined && planOf(state, plan)?.status !== "making";
}

function leave(turn: TurnInProgress, wait: Wait): Next {
  const next = steps[wait.step].otherwise(turn, clean(""));
  return next !== "done" && nameOf(next) === wait.step ? "done" : next;
}

const sentDays = 7;
const lastNotesMax = 50;

/** Keeps the state small, and the one nudge of set-up in step with the open question. */
function tidy(turn: TurnInProgress): void {
  const { state, now, today } = turn;
  const weekAgo = addDays(today, -sentDays);
  for (const date of Object.keys(state.sent)) if (date <= weekAgo) delete state.sent[date];
  state.lastNotes = state.lastNotes.filter(({ date }) => date > weekAgo).slice(-lastNotesMax);
  for (const [name, at] of Object.entries(state.lately))
    if (addHours(at, sentDays * 24 + 1) < now) delete state.lately[name];
  const { wait } = state;
  const waitsForSetUp =
    wait !== undefined && steps[wait.step].setUp === true && state.lately.nudge === undefined;
  const stays = state.timers.some(
    (timer) => timer.kind === "nudge" && timer.step === wait?.step && timer.asked === wait.at,
  );
  if (waitsForSetUp && stays) return;
  state.timers = state.timers.filter(({ kind }) => kind !== "nudge");
  if (waitsForSetUp && state.pause === undefined && state.hold === undefined) nudgeTomorrow(turn, wait);
}
