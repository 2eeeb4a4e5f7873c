/** Everything that is remembered of one client between two turns: plain JSON, small, with no history. */
import type { Agency, Language } from "./agency.ts";
import type { Call, Calls } from "./call/call.ts";
import type { StepName } from "./flows/step-names.ts";
import type { RiskCategory } from "./hearing/risk.ts";
import type { Plan, Practice } from "./practice/plan.ts";
import type { Weekday } from "./practice/weekday.ts";
import type { Timer } from "./timers.ts";

/** What a conversation must know of the therapist: a snapshot, refreshed by `careChanged`. */
export interface Care {
  therapist: {
    id: string;
    /** The name by which the client knows them, at most 17 characters. */
    name: string;
    /** The office's number, as it is said to clients. */
    phone: string;
    /** When the weekly summary goes out, by the clock on their wall. */
    summary?: { day: Weekday; time: string; zone: string };
  };
  /** Absent where the code carries none and the client is asked what they agreed to try. */
  practice?: Practice;
  session?: { day: Weekday; time: string };
}

/** What the therapist's side left for the client's next text. */
export type PassOn =
  /** A note or concern was seen, and will be talked about on this day, where it is known. */
  | { say: "seen"; day?: Weekday }
  | { say: "talked" }
  /** The therapist's own words, at most a hundred characters. */
  | { say: "note"; words: string }
  | { say: "paused"; until?: string }
  | { say: "farewell"; words?: string };

/** The open question, by the name of its step, so that a deploy in the middle of a conversation is safe. */
export interface Wait {
  step: StepName;
  plan?: string;
  /** The local date of the practice time it is about. */
  date?: string;
  /** When it was asked. */
  at: string;
  /** How often: 1, or 2 after the one re-ask. */
  asked: number;
  /** The step that follows once it is known which plan is meant. */
  then?: StepName;
  /** An answer that came before it was known which plan is meant, kept until it is. */
  said?: string;
}

export interface State {
  version: 1;
  id: string;
  /** Turns taken so far; the optimistic lock. */
  turn: number;
  /** Raised by whatever must stop texts decided before it: opt-out, safety hold, pause, erase. */
  sendEpoch: number;
  language: Language;
  /** The client's zone, an IANA name. */
  zone: string;
  /** Where they live, while they travel. */
  home?: { zone: string; until?: string };
  zoneSaid?: true;
  name?: string;
  care: Care;
  consent: "asked" | "given" | "declined";
  optedOut?: { at: string; by: "carrier" | "words" | "refusal" | "staff" };
  pause?: { why: "client" | "quiet" | "therapist"; since: string; until?: string };
  hold?: { category: RiskCategory; since: string; until: string };
  /** The therapist has ended the practice; whoever joins again begins anew. */
  closed?: { at: string };
  /** Consent is asked again, of a corrected number or after a bare YES to the carrier; the plan then goes on as it was. */
  moved?: true;
  /** Oldest first, three at most; one goes with each text. */
  passOn?: PassOn[];
  plans: Plan[];
  wait?: Wait;
  /** The question that was open when another came in between; it is asked again afterwards. */
  interrupted?: Wait;
  timers: Timer[];
  /** Texts that we started, by local date, for the caps; the last seven days only. */
  sent: Record<string, number>;
  /** Practice times passed without a word, and how far easing off has gone. */
  quiet: { practices: number; since?: string; stage: "none" | "questions-off" | "asked" };
  /** Check-ins asked so far, and answered in a row. */
  checkIns: { asked: number; answeredInRow: number; fewerOffered?: true };
  /** The rest of set-up, asked for when the client likes. */
  more?: { left: StepName[]; pace: "now" | "daily" | "none"; on?: string };
  /** The latest notes that hold the client's words, newest last, for PRIVATE and DELETE. */
  lastNotes: { id: string; date: string; private?: true }[];
  /** The last messages, for words of danger split over several texts; words older than an hour go. */
  recent: { at: string; words: string }[];
  /** Replies that are given at most once in a while, by name, with the instant of the last. */
  lately: Record<string, string>;
  /** Calls in the place of texts, as the client agreed to them apart from texts. */
  calls?: Calls;
  /** How often we called on the latest local date; choosing anew does not begin the count again. */
  callsMade?: { date: string; count: number };
  /** The call that is being made, or is under way. */
  call?: Call;
  /** Which of the practice's steps was shown last, for NEXT. */
  stepShown?: number;
  /** How many notes were ever made, for their ids. */
  notes: number;
  /** Fields of a newer version, kept so that a rollback loses nothing. */
  [unknown: string]: unknown;
}

/** The plan with this id, or the first that is not over. */
export function planOf(state: State, id?: string): Plan | undefined {
  return id === undefined
    ? state.plans.find((plan) => plan.status !== "ended")
    : state.plans.find((plan) => plan.id === id);
}

/** The plans that are practised now. */
export function activePlans(state: State): Plan[] {
  return state.plans.filter((plan) => plan.status === "active");
}

/** Whether we may begin a text to them: they have agreed, not opted out, and their therapist has not ended it. */
export function mayBeTexted({ consent, optedOut, closed }: State): boolean {
  return consent === "given" && optedOut === undefined && closed === undefined;
}

/** A client who has just come in and has not said anything yet. */
export function newState(
  id: string,
  care: Care,
  { language, zone }: Pick<Agency, "language" | "zone">,
): State {
  return {
    version: 1,
    id,
    turn: 0,
    sendEpoch: 0,
    language,
    zone,
    care,
    consent: "asked",
    plans: [],
    timers: [],
    sent: {},
    quiet: { practices: 0, stage: "none" },
    checkIns: { asked: 0, answeredInRow: 0 },
    lastNotes: [],
    recent: [],
    lately: {},
    notes: 0,
  };
}
