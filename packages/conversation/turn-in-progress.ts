/** What a turn gathers while it is taken: words to say, notes to keep, effects to perform. */
import type { Agency } from "./agency.ts";
import { beginCall } from "./call/call.ts";
import type { Effect, Then } from "./effect.ts";
import type { Turn } from "./flow.ts";
import { render, type Said } from "./messages/catalogue.ts";
import { speak } from "./messages/spoken.ts";
import { labelOf } from "./messages/vocabulary.ts";
import type { Note, NoteChange } from "./note.ts";
import { addMinutes, localDate } from "./practice/calendar.ts";
import { planOf, type State, type Wait } from "./state.ts";

export interface TurnInProgress extends Turn {
  /** The plan, day and choice that the next question is about unless it says otherwise. */
  aboutNow(): Pick<Wait, "plan" | "date">;
  /** The turn is about the open question again, which is put now. */
  resumeQuestion(): void;
  /** Whether a question was put in this turn. */
  asks(): boolean;
  /** Whether anything is being said yet. */
  speaks(): boolean;
  /** What is said is sent whatever is decided later. */
  exempt(): void;
  /** What is said answers the client, though a little later: the caps do not count it. */
  answers(): void;
  /** How long what is said stays worth sending, in minutes. */
  expiresAfter(minutes: number): void;
  /** Says once more what was said in another turn. */
  sayAgain(said: readonly Said[]): void;
  /** What has been said so far. */
  said(): readonly Said[];
  /** What is said is called and not texted; twice at most. */
  byCall(tries: 1 | 2): void;
  /** When all is said on a call, it listens for these keys, is connected to a number, or hangs up. */
  afterwards(then: Then): void;
  hangsUp(): boolean;
  end(how: HowSaid): { state: State; effects: Effect[]; notes: NoteChange[] };
}

/** Whether what a turn says answers a text, is said on a call that is under way, or is begun by us. */
export type HowSaid = "reply" | "spoken" | "begun";

/** How long a text that we start stays worth sending, where the timer does not say. */
const worthMinutes = 180;

export function beginTurn(state: State, now: string, agency: Agency): TurnInProgress {
  const said: Said[] = [];
  const notes: NoteChange[] = [];
  const effects: Effect[] = [];
  let about: { plan?: string; date?: string } | undefined;
  let minutes = worthMinutes;
  let exempt = false;
  let counted = true;
  let callTries: 1 | 2 | undefined;
  let next: Then = "hang up";
  let asks = false;

  return {
    now,
    agency,
    state,
    get today() {
      return localDate(now, state.zone);
    },
    get wait() {
      return state.wait;
    },
    get plan() {
      const plan = planOf(state, about?.plan ?? state.wait?.plan);
      if (plan === undefined) throw new TypeError("This step needs a plan, and the client has none.");
      return plan;
    },
    get date() {
      return (
        about?.date ??
        state.wait?.date ??
        planOf(state, about?.plan ?? state.wait?.plan)?.occurrence?.date ??
        this.today
      );
    },
    say(message, ...[blanks]) {
      said.push({ message, blanks: { ...knownBlanks(this), ...blanks } } as Said);
    },
    note(fact, { id, date, plan } = {}) {
      const note: Note = {
        ...fact,
        id: id ?? `${state.turn}.${state.notes++}`,
        date: date ?? this.today,
        at: now,
        ...optional("plan", plan ?? about?.plan ?? state.wait?.plan),
      };
      notes.push({ do: "put", note });
      if ("words" in note && note.words !== undefined) state.lastNotes.push({ id: note.id, date: note.date });
    },
    hideNote(id, date) {
      notes.push({ do: "hide", id, date });
      for (const note of state.lastNotes) if (note.id === id) note.private = true;
    },
    removeNote(id, date) {
      notes.push({ do: "remove", id, date });
      state.lastNotes = state.lastNotes.filter((note) => note.id !== id);
    },
    alert(category, mayNotHaveArrived) {
      exempt = true;
      const recent = structuredClone(state.recent);
      effects.push({ kind: "alert", category, recent, ...(mayNotHaveArrived && { mayNotHaveArrived }) });
    },
    erase() {
      effects.push({ kind: "erase" });
    },
    showSummary() {
      effects.push({ kind: "show-summary" });
    },
    export() {
      effects.push({ kind: "export" });
    },
    about(plan, date) {
      about = { plan: plan.id, ...optional("date", date) };
    },
    aboutNow() {
      return {
        ...optional("plan", about?.plan ?? state.wait?.plan),
        ...optional("date", about?.date ?? state.wait?.date),
      };
    },
    resumeQuestion() {
      about = undefined;
      asks = true;
    },
    asks: () => asks,
    speaks: () => said.length > 0,
    exempt() {
      exempt = true;
    },
    answers() {
      counted = false;
    },
    expiresAfter(afterMinutes) {
      minutes = afterMinutes;
    },
    sayAgain(again) {
      said.push(...again);
    },
    said: () => said,
    byCall(tries) {
      callTries = tries;
    },
    afterwards(then) {
      next = then;
    },
    hangsUp: () => next === "hang up",
    end(how) {
      const messages = said.map(({ message }) => message);
      if (how === "spoken") {
        effects.unshift({ kind: "speak", messages, lines: speak(said, state.language, agency), then: next });
      } else if (said.length > 0) {
        const expiresAt = addMinutes(now, minutes);
        const begun = how === "begun";
        if (begun && callTries !== undefined) {
          beginCall(this, said, callTries);
          effects.unshift({ kind: "call", messages, expiresAt });
        } else {
          effects.unshift({
            kind: "text",
            messages,
            body: render(said, state.language, agency),
            reply: !begun,
            ...(begun && { expiresAt }),
            ...(exempt && { exempt: true }),
          });
        }
        if (begun && !exempt && counted) state.sent[this.today] = (state.sent[this.today] ?? 0) + 1;
      }
      return { state, effects, notes };
    },
  };
}

function knownBlanks(turn: TurnInProgress): Record<string, string> {
  const { state, agency } = turn;
  const { name, phone } = state.care.therapist;
  const plan = planOf(state, turn.aboutNow().plan);
  return { T: name, A: agency.name, PHONE: phone, P: labelOf(plan, state.language) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
}
