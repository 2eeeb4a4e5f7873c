/** A call, from the first ring to the last word: who is there, what keys and speech say, and how it goes on. */
import { leave } from "../always/opt-out.ts";
import type { Event } from "../event.ts";
import { answerDanger } from "../flows/safety.ts";
import { steps } from "../flows/steps.ts";
import { hearOptOut } from "../hearing/opt-out.ts";
import { hearRisk } from "../hearing/risk.ts";
import { foldSpeech } from "../hearing/speech.ts";
import { clean } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import type { State, Wait } from "../state.ts";
import { clearTimers } from "../timers.ts";
import type { TurnInProgress } from "../turn-in-progress.ts";
import { type Call, isStillToSay } from "./call.ts";
import { keysFor, wordsOfKeys } from "./keys.ts";

type EventOf<K extends Event["kind"]> = Extract<Event, { kind: K }>;
type OnCall = Extract<Event, { kind: "said"; call: string }>;

/** How the engine hears words, which is the same whatever they came by. */
export interface Engine {
  hear(turn: TurnInProgress, said: { words: string; media: number }): string | undefined;
  isOver(wait: Wait, now: string): boolean;
  go(turn: TurnInProgress, next: "consent"): void;
}

/** Our call was answered: who is calling, how to stop it, and nothing else before they have shown who they are. */
export function takeAnswered(
  turn: TurnInProgress,
  { call: sid, of, by }: EventOf<"answered">,
): string | undefined {
  const { state } = turn;
  const { call } = state;
  if (call === undefined || call.of !== of || call.sid !== undefined || !isStillToSay(call, state)) {
    turn.say("call_over");
    return "no longer of use";
  }
  if (by === "machine") {
    turn.say("call_voicemail");
    return "a machine answered";
  }
  call.sid = sid;
  call.heardAt = turn.now;
  turn.say("call_hello", { CALLER: turn.agency.calls.callerName ?? turn.agency.name });
  return askWhoIsThere(turn, call);
}

/** The client rings in, or somebody whose phone says so. */
export function takeRang(turn: TurnInProgress, { call: sid }: EventOf<"rang">): undefined {
  const { state, now } = turn;
  const missed =
    state.call?.waiting !== undefined && isStillToSay(state.call, state) ? state.call : undefined;
  state.call = {
    ...(missed ?? { epoch: state.sendEpoch, tries: 0 }),
    at: missed?.at ?? now,
    heardAt: now,
    sid,
    unheard: 0,
  };
  delete state.call.last;
  turn.say("call_line");
  return askWhoIsThere(turn, state.call);
}

function askWhoIsThere(turn: TurnInProgress, call: Call): undefined {
  const { state, agency } = turn;
  if (state.optedOut !== undefined) {
    turn.say("call_opted_out");
    return listen(turn, call);
  }
  if (agency.calls.askCode && state.calls?.code === undefined && call.waiting === undefined) {
    turn.say("call_no_code");
    return undefined;
  }
  turn.say(asksCode(turn) ? "call_code" : "call_confirm");
  turn.say("call_keys");
  return listen(turn, call);
}

function asksCode({ state, agency }: TurnInProgress): boolean {
  return agency.calls.askCode && state.calls?.code !== undefined;
}

/** Listens for what the open question takes, and keeps what was said for the star key. */
function listen(turn: TurnInProgress, call: Call): undefined {
  const said = turn.said();
  if (said.length > 0) call.last = [...said];
  if (call.connects || (call.confirmed && turn.state.wait === undefined)) turn.afterwards({ listen: "one" });
  else if (call.confirmed) turn.afterwards({ listen: keysFor(turn.state.wait?.step) });
  else turn.afterwards({ listen: asksCode(turn) && turn.state.optedOut === undefined ? "code" : "one" });
  return undefined;
}

/** Keys or speech, heard like a text once it is known who speaks. Returns what heard them. */
export function hearOnCall(turn: TurnInProgress, event: OnCall, engine: Engine): string | undefined {
  const { call } = turn.state;
  if (call?.sid !== event.call) {
    turn.say("call_over");
    return undefined;
  }
  call.heardAt = turn.now;
  const heardBy = hearMoment(turn, call, event, engine);
  // The news of our own hanging up may never come.
  if (turn.hangsUp()) letGo(turn.state, call);
  return heardBy;
}

function hearMoment(turn: TurnInProgress, call: Call, event: OnCall, engine: Engine): string | undefined {
  if (event.by === "keys" && event.words === "*") return repeat(turn, call);
  if (event.words === "") return notHeard(turn, call, "call_still");
  if (call.connects) {
    delete call.connects;
    if (event.words === "1") return connect(turn);
  }
  return call.confirmed ? hearClient(turn, call, event, engine) : hearSomebody(turn, call, event, engine);
}

function repeat(turn: TurnInProgress, call: Call): undefined {
  turn.sayAgain(call.last ?? []);
  return listen(turn, call);
}

const unheardMax = 2;

/** Silence, or keys that mean nothing: said again twice at most, and then a kind way out that closes nothing. */
function notHeard(turn: TurnInProgress, call: Call, message: "call_still" | "call_unclear"): undefined {
  call.unheard++;
  const patience = call.confirmed && turn.state.wait === undefined ? 1 : unheardMax;
  if (call.unheard > patience) {
    turn.say("call_bye");
    return undefined;
  }
  const last = call.last ?? [];
  turn.say(message);
  turn.sayAgain(last);
  listen(turn, call);
  call.last = last;
  return undefined;
}

function connect(turn: TurnInProgress): undefined {
  turn.say("call_connecting");
  turn.afterwards({ dial: turn.agency.crisisLines.crisis });
  return undefined;
}

/** Before it is known who speaks: danger, the way out, help; and the key that shows it. */
function hearSomebody(
  turn: TurnInProgress,
  call: Call,
  { words, by }: OnCall,
  engine: Engine,
): string | undefined {
  const { state } = turn;
  const spoken = clean(by === "speech" ? foldSpeech(words) : "");
  const { risk, category } = hearRisk(spoken);
  if (risk && category !== "distress" && category !== "none") {
    state.recent = [{ at: turn.now, words: spoken.raw }];
    answerDanger(turn, category, true);
    turn.say("stranger_danger");
    offerToConnect(turn, call);
    return "danger";
  }
  if (words === "9" || hearOptOut(spoken)) {
    leave(turn);
    return "opt-out";
  }
  if (words === "0") {
    turn.say("call_help");
    askWhoIsThere(turn, call);
    return "keyword";
  }
  if (state.optedOut !== undefined) {
    if (words !== "1") return notHeard(turn, call, "call_unclear");
    call.confirmed = true;
    return hearWords(turn, call, "start", engine);
  }
  const shown = asksCode(turn) ? words === state.calls?.code : words === "1" || hearYesNo(spoken) === "yes";
  if (!shown) return notHeard(turn, call, "call_unclear");
  call.confirmed = true;
  call.unheard = 0;
  begin(turn, call, engine);
  return undefined;
}

/** What the call is about, the question that is open, or the menu; the end, or consent, where there is nothing else. */
function begin(turn: TurnInProgress, call: Call, { isOver, go }: Engine): undefined {
  const { state, now } = turn;
  clearTimers(state, "call-again");
  if (state.wait !== undefined && isOver(state.wait, now)) delete state.wait;
  const waiting = call.waiting ?? [];
  delete call.waiting;
  if (waiting.length > 0) {
    turn.sayAgain(waiting);
    if (state.wait === undefined) turn.say("call_close");
  } else if (state.wait !== undefined) steps[state.wait.step].ask(turn);
  else if (state.closed !== undefined) {
    // What is kept of theirs they may still have deleted.
    turn.say("ended");
    turn.say("call_close");
  } else if (state.consent === "given") turn.say("call_menu");
  else go(turn, "consent");
  return listen(turn, call);
}

function hearClient(
  turn: TurnInProgress,
  call: Call,
  { words, by }: OnCall,
  engine: Engine,
): string | undefined {
  const { state } = turn;
  const { wait, language, calls } = state;
  if (by === "speech") return hearWords(turn, call, foldSpeech(words), engine);
  if (wait === undefined && words === "#") {
    turn.say("call_menu");
    return listen(turn, call);
  }
  const said = wordsOfKeys(words, wait?.step, { language, called: calls !== undefined });
  // A key says nothing where words are asked for.
  if (wait !== undefined && steps[wait.step].freeText && said === words)
    return notHeard(turn, call, "call_unclear");
  return hearWords(turn, call, said, engine);
}

/** The end of a call, whatever is open; and where nothing is. */
const partings = new Set("bye,goodbye,bye bye,hang up,adios,hasta luego,chao,colgar".split(","));
const nothingMore = new Set("no,no thanks,no thank you,thats all,nada mas,no gracias,es todo".split(","));

/** Hears words as in a text, and leads on: to the question that is open, or to the end of the call. */
function hearWords(turn: TurnInProgress, call: Call, words: string, engine: Engine): string | undefined {
  const { state } = turn;
  const { text } = clean(words);
  if (partings.has(text) || (state.wait === undefined && nothingMore.has(text))) {
    turn.say("call_bye");
    return undefined;
  }
  const notes = state.lastNotes.length;
  const heardBy = engine.hear(turn, { words, media: 0 });
  if (state.optedOut !== undefined && heardBy !== "danger") return heardBy;
  call.unheard = 0;
  if (heardBy === "danger") offerToConnect(turn, call);
  else if (state.wait === undefined)
    turn.say(state.lastNotes.length > notes ? "call_close_private" : "call_close");
  // Nobody can look back at what they heard: after anything else the open question is put again.
  else if (!turn.asks()) steps[state.wait.step].ask(turn);
  listen(turn, call);
  return heardBy;
}

function offerToConnect(turn: TurnInProgress, call: Call): undefined {
  call.connects = true;
  turn.say("call_connect");
  return listen(turn, call);
}

/** It is over, or came to nothing. What was said stands, and the question that was open stays so. */
export function takeHungUp(turn: TurnInProgress, { call: sid, of, how }: EventOf<"hungUp">): string {
  const { state } = turn;
  const { call } = state;
  if (call === undefined || (call.sid ?? sid) !== sid || (call.sid === undefined && call.of !== of))
    return how;
  letGo(state, call);
  return how;
}

/** What was not said yet waits for the next call. */
function letGo(state: State, call: Call): void {
  for (const field of ["sid", "heardAt", "last", "connects"] as const) delete call[field];
  if (call.waiting === undefined) delete state.call;
}
