/** When something is due in a client's state, and the one alarm that follows from it. */
import type { StepName } from "./flows/step-names.ts";
import type { State } from "./state.ts";

/** An instant with the wait or the practice time it belongs to; it is ignored when that is over. */
export type Timer = { at: string } & (
  | { kind: "reminder"; plan: string; date: string }
  | { kind: "check-in"; plan: string; date: string }
  | { kind: "snooze"; of: "reminder" | "check-in"; plan: string; date: string }
  /** The one nudge for set-up left half-way; `asked` is when its question was put. */
  | { kind: "nudge"; step: StepName; asked: string }
  /**
   * A question that we put by ourselves; `asked` where it is open already, and since when; `answers` where it follows
   * what the client texted, as after START, so that the caps do not count it.
   */
  | { kind: "ask"; step: StepName; plan?: string; asked?: string; answers?: true }
  | { kind: "pause-over" }
  | { kind: "go-quiet" }
  | { kind: "misread" }
  | { kind: "hold-over" }
  /** What the therapist's side left to be said, where no reminder carries it soon. */
  | { kind: "pass-on" }
  /** Nobody was reached by a call: once more, and then by text. */
  | { kind: "call-again" }
  | { kind: "home" }
  | { kind: "review"; plan: string }
  | { kind: "session"; date: string }
  /** A day before the weekly summary goes out. */
  | { kind: "preview" }
);

type Kind = Timer["kind"];
export type TimerOf<K extends Kind> = Extract<Timer, { kind: K }>;

/** Replaces every timer of the kind (and plan, where it names one) by this one. */
export function setTimer(state: State, timer: Timer): void {
  clearTimers(state, timer.kind, "plan" in timer ? timer.plan : undefined);
  state.timers.push(timer);
}

/** Drops the timers of a kind, of one plan or of all. */
export function clearTimers(state: State, kind: Kind, plan?: string): void {
  state.timers = state.timers.filter(
    (timer) => timer.kind !== kind || (plan !== undefined && "plan" in timer && timer.plan !== plan),
  );
}

/** The client's one alarm: the earliest timer's instant, or none. */
export function alarmOf(state: State): string | undefined {
  let earliest: string | undefined;
  for (const { at } of state.timers) if (earliest === undefined || at < earliest) earliest = at;
  return earliest;
}
