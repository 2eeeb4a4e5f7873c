/** What waits for the therapist: questions, worries, wishes to talk; verbatim, or that they wait. */
import type { ConcernTag } from "@home-practice/conversation/note.ts";
import { dayIn, type NoteOf, ofKind, ratherNot, type Week } from "./week.ts";
import { quoted } from "./wording.ts";

/** What each concern is called: before the client's words, and where the words are left out. */
const askedWords: Record<
  Exclude<ConcernTag, "task-unclear" | "why-does-not-fit">,
  [said: string, waits: string]
> = {
  question: ["Asked", "A question waits for you, from"],
  worry: ["A worry,", "A worry waits for you, from"],
  "rather-not": ["Would rather not for now,", "Would rather not for now; a few words wait for you, from"],
  "easier-step": ["Wants an easier step,", "Wants an easier step, said"],
  "make-it-mine": ["Would make it their own,", "An idea to make it their own waits for you, from"],
  idea: ["An idea for what is next,", "An idea for what is next waits for you, from"],
};

/** One sentence for each thing asked, oldest first. What is not clear stands with reaction and fit. */
export function askedOf(week: Week): string[] {
  const { shared, state, fullText } = week;
  const concerns = ofKind(shared, "concern").flatMap((note) => {
    if (note.tag === "task-unclear" || note.tag === "why-does-not-fit") return [];
    const [said, waits] = askedWords[note.tag];
    const day = dayIn(week, note.date);
    return [fullText ? `${said} ${day}: ${quoted(note.words)}` : `${waits} ${day}.`];
  });
  const notYet = ofKind(shared, "session").at(-1)?.talked === "not-yet";
  return [
    ...concerns,
    ...wishes(week),
    ...(notYet ? ["Wanted to talk about the practice last session: not yet."] : []),
    ...(isHeld(week) && concerns.length + wishes(week).length === 0
      ? [`The ${state.plans.length > 1 ? "held plan" : "plan"} waits for a talk with you.`]
      : []),
  ];
}

/** "Rather not" and "talk first"; the one says the other too. */
function wishes(week: Week): string[] {
  const { shared } = week;
  const explained = ofKind(shared, "concern").some(({ tag }) => tag === "rather-not");
  const not = ratherNot(week);
  if (not !== undefined) return explained ? [] : [`Would rather not for now, said ${dayIn(week, not.date)}.`];
  const talk = ofKind(shared, "wants-to-talk").at(-1);
  return talk === undefined ? [] : [`Wants to talk with you about it first, said ${dayIn(week, talk.date)}.`];
}

/** A plan that stands still until the two have talked; after a look back it waits for what is next. */
function isHeld({ state, sharedSoFar }: Week): boolean {
  return state.plans.some(({ status }) => status === "held") && ofKind(sharedSoFar, "review").length === 0;
}

/** Whether somebody waits for the therapist, ideas for later aside. */
export function waitsForTherapist(week: Week): boolean {
  const { shared } = week;
  return (
    answersFirst(week) !== undefined ||
    ofKind(shared, "concern").some(({ tag }) => tag === "rather-not") ||
    wishes(week).length > 0 ||
    ofKind(shared, "session").at(-1)?.talked === "not-yet" ||
    isHeld(week)
  );
}

const firstWords = { question: "answer the question first", worry: "answer the worry first" };

/** A concern is answered before anything else is opened. */
export function answersFirst({ shared }: Week): string | undefined {
  const asked = ofKind(shared, "concern").find(isAsked);
  return asked && firstWords[asked.tag];
}

function isAsked(note: NoteOf<"concern">): note is NoteOf<"concern"> & { tag: keyof typeof firstWords } {
  return note.tag === "question" || note.tag === "worry";
}
