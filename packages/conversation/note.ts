/** What a turn puts down for the therapist: facts by day, from which summaries and pages are made. */
import type { RiskCategory } from "./hearing/risk.ts";

interface Written {
  /** Unique within the client. A check-in's is made of plan and date, so that setting it straight replaces it. */
  id: string;
  /** The local date it is about, `YYYY-MM-DD`. */
  date: string;
  /** When it was said, an instant. */
  at: string;
  plan?: string;
  /** The client keeps it to themselves: it is in no summary, page or export for the therapist. */
  private?: true;
}

export type Barrier =
  | "time"
  | "forgot"
  | "putting-off"
  | "too-hard"
  | "not-sure-how"
  | "other"
  | "rather-not-say";

export type Fact =
  | {
      kind: "check-in";
      answer: "tried" | "partly" | "no" | "unclear";
      inHead?: true;
      barrier?: Barrier;
      feeling?: string;
    }
  | {
      kind: "noticed";
      words: string;
      about: "practice" | "thought" | "talking-back" | "moment" | "reason" | "plan";
    }
  | { kind: "concern"; words: string; tag: ConcernTag }
  | {
      kind: "confidence";
      rating?: number;
      band?: "low" | "mid" | "high";
      reason?: string;
      needs?: string;
      kept?: true;
    }
  | { kind: "changed"; what: Change; from?: string; to?: string }
  | { kind: "fit"; answer: "fits" | "not-clear" | "not-sure" | "rather-not" | "clarity-not-confirmed" }
  | { kind: "comfort"; answer: "ok" | "unsure" | "rather-not" }
  | { kind: "reaction"; what: "ready" | "dread" | "worry-wrong" | "not-much" | "other"; words?: string }
  | { kind: "history"; hard: "yes" | "no" | "first-time"; words?: string }
  | { kind: "joined" }
  | { kind: "consent"; answer: "given" | "declined" | "not-yet" }
  /** Which moments are called about from now on, and who asked for it. */
  | { kind: "calls"; for: "both" | "reminders" | "check-ins" | "nothing"; by: "client" | "therapist" }
  /** Neither of two calls reached anybody, and they take no texts. */
  | { kind: "not-reached" }
  | { kind: "plan-set" }
  | { kind: "wants-to-talk" }
  | { kind: "eased"; what: "questions-off" | "asked" | "went-quiet" }
  | { kind: "paused"; until?: string }
  | { kind: "resumed" }
  | { kind: "session"; talked: "yes" | "not-yet" }
  | { kind: "review"; next: "keep" | "change" | "new" | "break" }
  | { kind: "opted-out" }
  | { kind: "undelivered"; code: number }
  | { kind: "not-sent"; what: "reminder" }
  | { kind: "safety"; category: RiskCategory; misread?: true };

export type ConcernTag =
  | "question"
  | "task-unclear"
  | "why-does-not-fit"
  | "worry"
  | "rather-not"
  | "easier-step"
  | "make-it-mine"
  | "idea";

/** What the client changed in the plan. */
export type Change = "shorter" | "fewer-days" | "schedule" | "minutes" | "if-then" | "first-step" | "zone";

export type Note = Written & Fact;

/** What a turn asks of the notes kept so far. */
export type NoteChange =
  | { do: "put"; note: Note }
  | { do: "hide"; id: string; date: string }
  | { do: "remove"; id: string; date: string };
