/** What a flow is made of: named steps, and the turn in progress that a step speaks, asks and writes through. */
import type { Agency } from "./agency.ts";
import type { StepName } from "./flows/step-names.ts";
import type { RiskCategory } from "./hearing/risk.ts";
import type { Words } from "./hearing/words.ts";
import type { Blanks, MessageName } from "./messages/catalogue.ts";
import type { Fact } from "./note.ts";
import type { Plan } from "./practice/plan.ts";
import type { State, Wait } from "./state.ts";

/** Where a conversation goes after an answer: to a question, or back to where it was. */
export type Next =
  | StepName
  | "done"
  | { step: StepName; plan?: string; date?: string; then?: StepName; said?: string };

/** Blanks that every message may use without being told: therapist, agency, office, the plan's word, name. */
export type KnownBlank = "T" | "A" | "PHONE" | "P";
type AskedBlank<N extends MessageName> = Exclude<Blanks<N>, KnownBlank>;
export type BlanksFor<N extends MessageName> = [AskedBlank<N>] extends [never]
  ? [blanks?: Partial<Record<KnownBlank, string>>]
  : [blanks: Record<AskedBlank<N>, string> & Partial<Record<KnownBlank, string>>];

/** A turn in progress. Steps change `state` in place; the engine works on a copy. */
export interface Turn {
  readonly now: string;
  /** The client's local date. */
  readonly today: string;
  readonly agency: Agency;
  readonly state: State;
  /** The plan that the open question, or the due timer, is about. */
  readonly plan: Plan;
  /** The practice day it is about: the question's, or the plan's latest, or today. */
  readonly date: string;
  /** The question being answered. */
  readonly wait: Wait | undefined;
  /** Adds a message to what is said this turn; several become one text. */
  say<N extends MessageName>(message: N, ...blanks: BlanksFor<N>): void;
  /** Puts down a fact for the therapist; `date` is the day it is about, today where absent. */
  note(fact: Fact, about?: { id?: string; date?: string; plan?: string }): void;
  hideNote(id: string, date: string): void;
  removeNote(id: string, date: string): void;
  /** Tells the therapist and the backup; `mayNotHaveArrived` where the client may not get our reply. */
  alert(category: RiskCategory, mayNotHaveArrived: boolean): void;
  /** Everything the client gave is to be removed, here and in the store. */
  erase(): void;
  /** The lines that the therapist would see are to be texted. */
  showSummary(): void;
  /** A link to all that is kept of theirs is to be texted. */
  export(): void;
  /** From here on the turn is about this plan, and this practice day of it. */
  about(plan: Plan, date?: string): void;
}

/** One question of a flow. */
export interface Step {
  /** Puts the question. */
  ask(turn: Turn): void;
  /** Hears and accepts; nothing where the words were not an answer. */
  answer(turn: Turn, words: Words): Next | undefined;
  /** Puts the question again, once, when it was not understood. Without it the gentlest reading is taken at once. */
  again?(turn: Turn): void;
  /** The gentlest reading, when it was not understood a second time. */
  otherwise(turn: Turn, words: Words): Next;
  /** Any sentence is an answer, so that "I used the STOP skill" is kept and not obeyed. */
  freeText?: true;
  /** Whole-message keywords that belong to this question while it is open. */
  owns?: readonly string[];
  /** Not a question: what was not understood goes on to be heard as something else. */
  patient?: true;
  /** Not asked again once something else came in between, which has answered it in its own way. */
  passing?: true;
  /** Only an offer: how a practice went ("done", "not this time") is no answer to it, and is heard as what it is. */
  offer?: true;
  /** Left half-way it is asked once more the next day. */
  setUp?: true;
  /** Open until it is answered, since nothing can go on without it; others are over after two days. */
  staysOpen?: true;
}

interface StepOf<Answer> extends Omit<Step, "answer"> {
  /** What the words mean as an answer, or nothing. */
  hear(words: Words, turn: Turn): Answer | undefined;
  /** Takes the answer in and says where to go. */
  accept(turn: Turn, answer: Answer): Next;
}

/** A step whose answer's type follows from what it hears. */
export function step<Answer>({ hear, accept, ...rest }: StepOf<Answer>): Step {
  return {
    ...rest,
    answer(turn, words) {
      const answer = hear(words, turn);
      return answer === undefined ? undefined : accept(turn, answer);
    },
  };
}
