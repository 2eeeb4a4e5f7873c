/** One client as their page shows them: the plan, the weeks, confidence, what they noticed and asked, what is to know. */
import type { Note } from "@home-practice/conversation/note.ts";
import { addDays, localDate, weekdayOf } from "@home-practice/conversation/practice/calendar.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { weekdays } from "@home-practice/conversation/practice/weekday.ts";
import type { State } from "@home-practice/conversation/state.ts";
import { clientOwner } from "../outgoing.ts";
import type { CaseloadEntry, Ports, Therapist } from "../ports.ts";
import { type ClientSummary, practiceOf, safetyOf } from "../summary/fields.ts";
import { isAbout, type NoteOf, ofKind, type Week, weekOf } from "../summary/week.ts";
import { wordsByDay } from "../summary/words-by-day.ts";
import { type ConfidenceStep, confidenceStory } from "./confidence-story.ts";
import { leaveTrail, ownClient } from "./own-client.ts";

export const weeksShown = 6;

/** One day of the picture. */
export interface Day {
  date: string;
  isPlanned: boolean;
  isAhead: boolean;
  answer?: "tried" | "partly" | "in-head" | "no" | "unclear";
  noticed: boolean;
}

export interface PlanView {
  plan: Plan;
  /** Monday to Sunday, the newest week last. */
  weeks: { from: string; days: Day[]; says: string }[];
  confidence: ConfidenceStep[];
}

/** What did not get to the client. */
export type DeliveryNote = NoteOf<"undelivered"> | NoteOf<"not-sent"> | NoteOf<"not-reached">;

export interface ClientView {
  entry: CaseloadEntry;
  state: State;
  phone: string;
  /** The last seven days in sentences. */
  week: ClientSummary;
  /** That a message of these days needed attention. */
  safety?: string;
  plans: PlanView[];
  /** Shared words, newest first. */
  noticed: NoteOf<"noticed">[];
  concerns: (NoteOf<"concern"> & { seen: boolean; talked: boolean })[];
  changes: NoteOf<"changed">[];
  delivery: DeliveryNote[];
}

/** Opens a client's page, which the trail keeps; nothing where the client is not this therapist's. */
export async function openClient(
  ports: Ports,
  therapist: Therapist,
  clientId: string,
): Promise<ClientView | undefined> {
  const client = await ownClient(ports, therapist, clientId);
  if (client === undefined) return undefined;
  const { entry, state } = client;
  const { store, clock, agency } = ports;
  const now = clock.now();
  const today = localDate(now, state.zone);
  const monday = addDays(today, -weekdays.indexOf(weekdayOf(today)));
  const from = addDays(monday, -7 * (weeksShown - 1));
  const [phone = "", notes] = await Promise.all([
    store.phoneOf(clientId),
    store.notes(clientId, from, addDays(today, 1)),
  ]);
  const fullText = { ...agency, summaryLevel: "full-text" as const };
  const weekFrom = (start: string, end: string) =>
    weekOf({ entry, state, notes }, { agency: fullText, from: start, to: end, now });
  const mondays = Array.from({ length: weeksShown }, (_, back) =>
    addDays(monday, -7 * (weeksShown - 1 - back)),
  );
  const weeks = mondays.map((start) => weekFrom(start, [addDays(start, 6), today].sort()[0]!));
  const lastDays = weekFrom(addDays(today, -6), today);
  const safety = lastDays.safety.length > 0 ? safetyOf(lastDays, therapist).safety : undefined;
  const shared = notes.filter((note) => note.private === undefined);
  await leaveTrail(ports, therapist, clientOwner(clientId), "saw the client");
  return {
    entry,
    state,
    phone,
    week: practiceOf(lastDays, therapist),
    ...(safety !== undefined && { safety }),
    plans: state.plans
      .filter(({ since }) => since !== undefined)
      .map((plan) => ({
        plan,
        weeks: weeks.map((week) => ({
          from: week.from,
          days: daysOf(week, plan, today),
          says: sentenceOf(week, plan),
        })),
        confidence: confidenceStory(shared, plan),
      })),
    noticed: ofKind(shared, "noticed").toReversed(),
    concerns: ofKind(shared, "concern")
      .toReversed()
      .map((note) => ({
        ...note,
        seen: note.at <= (entry.seenUpTo ?? ""),
        talked: note.at <= (entry.talkedUpTo ?? ""),
      })),
    changes: ofKind(shared, "changed").toReversed(),
    delivery: shared
      .filter(
        (note): note is DeliveryNote =>
          note.kind === "undelivered" || note.kind === "not-sent" || note.kind === "not-reached",
      )
      .toReversed(),
  };
}

function sentenceOf(week: Week, plan: Plan): string {
  return wordsByDay(week, plan) ?? "Nothing was said.";
}

function daysOf(week: Week, plan: Plan, today: string): Day[] {
  return weekdays.map((weekday, index) => {
    const date = addDays(week.from, index);
    const own = week.sharedSoFar.filter((note) => note.date === date && isAbout(note, plan));
    const answer = ofKind(own, "check-in").at(-1);
    return {
      date,
      isPlanned: plan.status === "active" && plan.days.includes(weekday) && date >= (plan.since ?? date),
      isAhead: date > today,
      ...(answer !== undefined && { answer: answerOf(answer) }),
      noticed: own.some(isNoticed),
    };
  });
}

function answerOf({ answer, inHead }: NoteOf<"check-in">): NonNullable<Day["answer"]> {
  return answer === "partly" && inHead ? "in-head" : answer;
}

function isNoticed(note: Note): boolean {
  return note.kind === "noticed" && note.about !== "plan" && note.about !== "reason";
}
