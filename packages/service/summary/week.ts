/** What a therapist may know of one client's week: private notes are left out here, once, for everything that follows. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { Fact, Note } from "@home-practice/conversation/note.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { activePlans, type State } from "@home-practice/conversation/state.ts";
import type { CaseloadEntry } from "../ports.ts";
import { monthDay, shortDay } from "./wording.ts";

/** One client as the store has them. */
export interface ClientRecord {
  entry: CaseloadEntry;
  state: State;
  /**
   * Private ones too. Those of the week; earlier ones as far as they are at hand, since the latest number and its
   * reason, or a break that began before the week, may stand there.
   */
  notes: Note[];
  /** Every alert of the week has been acknowledged. */
  alertsAcknowledged?: true;
}

export type NoteOf<K extends Fact["kind"]> = Extract<Note, { kind: K }>;

export interface Week extends ClientRecord {
  agency: Agency;
  /** The first and the last local date, both included. */
  from: string;
  to: string;
  now: string;
  /** Whether what clients wrote, their reasons and reactions may stand in the email. */
  fullText: boolean;
  /** What was shared in the week, oldest first. */
  shared: Note[];
  /** What was shared up to the end of the week, oldest first. */
  sharedSoFar: Note[];
  /** Everything up to the end of the week, private notes included: only to know which days to say nothing about. */
  soFar: Note[];
  /** Words of danger in the week. They are the one exception to private. */
  safety: NoteOf<"safety">[];
}

/** Gathers the week of one client. */
export function weekOf(
  record: ClientRecord,
  { agency, from, to, now }: Pick<Week, "agency" | "from" | "to" | "now">,
): Week {
  const soFar = record.notes
    .filter(({ date }) => date <= to)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const sharedSoFar = soFar.filter((note) => note.private === undefined);
  const isInWeek = ({ date }: Note) => date >= from;
  const talkedUpTo = record.entry.talkedUpTo ?? "";
  // What was asked of the therapist and talked about since waits for nobody.
  const isOpen = (note: Note) => note.at > talkedUpTo || !asksForTalk.has(note.kind);
  return {
    ...record,
    agency,
    from,
    to,
    now,
    fullText: agency.summaryLevel === "full-text",
    soFar,
    sharedSoFar,
    shared: sharedSoFar.filter((note) => isInWeek(note) && isOpen(note)),
    safety: ofKind(soFar, "safety").filter(isInWeek),
  };
}

const asksForTalk = new Set<Note["kind"]>(["concern", "wants-to-talk", "session"]);

/** The notes of one kind, in the order they were in. */
export function ofKind<K extends Fact["kind"]>(notes: readonly Note[], kind: K): NoteOf<K>[] {
  return notes.filter((note): note is NoteOf<K> => note.kind === kind);
}

/** Whether a note is about the plan; one that names none is taken to be. */
export function isAbout(note: Note, plan: Plan): boolean {
  return note.plan === undefined || note.plan === plan.id;
}

/** Whether the client has a practice that is running: neither on a break nor opted out. */
export function isPractising({ state }: Week): boolean {
  return activePlans(state).length > 0 && state.pause === undefined && state.optedOut === undefined;
}

/** A date as the therapist reads it: "Tue" inside the week, "Mar 12" outside. */
export function dayIn({ from, to }: Week, date: string): string {
  return date >= from && date <= to ? shortDay(date) : monthDay(date);
}

/** What a client felt on the way to the practice, this week: from the reasons and from "what comes up?". */
export function feltDread({ shared }: Week): boolean {
  return (
    ofKind(shared, "check-in").some(({ feeling }) => feeling === "dread") ||
    ofKind(shared, "reaction").some(({ what }) => what === "dread")
  );
}

/** Whether "not this time" was said twice in a row for one plan, the second of them in the week. */
export function saidNoTwice({ soFar, state, from }: Week): boolean {
  return state.plans.some((plan) => {
    const answers = ofKind(soFar, "check-in")
      .filter((note) => isAbout(note, plan))
      .sort((one, other) => (one.date < other.date ? -1 : 1));
    return answers.some((note, index) => note.date >= from && isNo(note) && isNo(answers[index - 1]));
  });
}

function isNo(note: NoteOf<"check-in"> | undefined): boolean {
  return note !== undefined && note.answer === "no" && note.private === undefined;
}

/** Whether the task itself was not clear, or does not fit: ours to fix. */
export function isUnclear({ shared }: Week): boolean {
  return (
    ofKind(shared, "concern").some(({ tag }) => tag === "task-unclear") ||
    ofKind(shared, "fit").at(-1)?.answer === "not-clear" ||
    ofKind(shared, "check-in").some(({ barrier }) => barrier === "not-sure-how")
  );
}

/** Whether the client is not sure that the practice, or its reason, fits. */
export function doesNotFit({ shared }: Week): boolean {
  return (
    ofKind(shared, "concern").some(({ tag }) => tag === "why-does-not-fit" || tag === "easier-step") ||
    ofKind(shared, "fit").at(-1)?.answer === "not-sure" ||
    ofKind(shared, "check-in").some(({ barrier }) => barrier === "too-hard")
  );
}

/** The latest of fit and willingness, where it is "rather not". */
export function ratherNot({ shared }: Week): NoteOf<"fit"> | NoteOf<"comfort"> | undefined {
  const latest = shared.findLast((note) => note.kind === "fit" || note.kind === "comfort");
  return latest?.answer === "rather-not" ? latest : undefined;
}
