/** The week in one sentence of words by day: never a count, a share or a row of days. */
import type { Barrier, Note } from "@home-practice/conversation/note.ts";
import {
  addDays,
  addMinutes,
  deferPastQuiet,
  instantOf,
  localDate,
  weekdayOf,
} from "@home-practice/conversation/practice/calendar.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { isAbout, type NoteOf, ofKind, type Week } from "./week.ts";
import { quoted, shortDays, startLarge } from "./wording.ts";

/** "Tried it Mon and Fri; Wed not this time (no time). No word Tue and Thu.", or nothing where there is nothing. */
export function wordsByDay(week: Week, plan: Plan): string | undefined {
  const silent = daysWithoutWord(week, plan);
  const sentences = [
    answersByDay(week, plan),
    ...(silent.length > 0 ? [`No word ${shortDays(silent)}.`] : []),
  ].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** Days with the same answer stand together, in the order of the first of them. */
function answersByDay(week: Week, plan: Plan): string {
  const checkIns = ofKind(week.shared, "check-in")
    .filter((note) => isAbout(note, plan))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const daysOf = new Map<string, string[]>();
  for (const checkIn of checkIns) {
    const clause = clauseOf(week, checkIn);
    daysOf.set(clause, [...(daysOf.get(clause) ?? []), checkIn.date]);
  }
  const clauses = [...daysOf].map(([clause, dates]) => clause.replace(dayBlank, shortDays(dates)));
  return clauses.length === 0 ? "" : `${startLarge(clauses.join("; "))}.`;
}

const dayBlank = "{DAYS}";

function clauseOf(week: Week, checkIn: NoteOf<"check-in">): string {
  switch (checkIn.answer) {
    case "tried":
      return `tried it ${dayBlank}`;
    case "partly":
      return checkIn.inHead ? `thought it through ${dayBlank}` : `part of it ${dayBlank}`;
    case "unclear":
      return `${dayBlank} answered, not clear how`;
    case "no":
      return `${dayBlank} not this time${reasonOf(week, checkIn)}`;
  }
}

const barrierWords: Record<Exclude<Barrier, "other" | "rather-not-say">, string> = {
  time: "no time",
  forgot: "forgot",
  "putting-off": "put off",
  "too-hard": "felt too hard",
  "not-sure-how": "not sure how",
};

const reasonMax = 60;

/** In brackets, in full text only; nothing for someone who would rather not say. */
function reasonOf({ fullText, shared }: Week, { barrier, feeling, date, plan }: NoteOf<"check-in">): string {
  if (!fullText || barrier === undefined || barrier === "rather-not-say") return "";
  const words = ofKind(shared, "noticed").findLast(
    (note) => note.about === "reason" && note.date === date && (note.plan ?? plan) === (plan ?? note.plan),
  )?.words;
  const reasons = [
    ...(barrier === "other" ? [] : [barrierWords[barrier]]),
    ...(words === undefined ? [] : [quoted(words, reasonMax)]),
    ...(feeling === undefined || feeling === "none" ? [] : [`feeling: ${feeling}`]),
  ];
  return reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
}

/**
 * The practice days of the week that were asked about and passed without a word.
 *
 * It is said only where it is certain: a day on a break or a hold, after the questions were turned off, of a text
 * that did not arrive, or on which the client wrote anything at all (a private note included) is not silence.
 */
function daysWithoutWord(week: Week, plan: Plan): string[] {
  const { from, to, state } = week;
  if (plan.status !== "active" || state.consent !== "given") return [];
  const heldBack = spansWithoutQuestions(week);
  const days: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const isQuietTime = heldBack.some((span) => span.from <= date && date <= span.until);
    if (!isQuietTime && wasAsked(week, plan, date) && !wroteOn(week, plan, date)) days.push(date);
  }
  return days;
}

/** Whether the plan's question of that day has been put by now. */
function wasAsked(week: Week, plan: Plan, date: string): boolean {
  const { state, agency, now } = week;
  if (plan.time === undefined || plan.since === undefined || !plan.days.includes(weekdayOf(date)))
    return false;
  // Offered after a while: one question a week, on the last of the plan's days.
  if (plan.checkIns === "weekly" && weekdayOf(date) !== plan.days.at(-1)) return false;
  const at = instantOf(date, plan.time, state.zone);
  if (at <= daysKnownSince(week, plan, plan.since)) return false;
  const minutes = (plan.minutes ?? 0) + agency.checkIn.afterMinutes;
  return deferPastQuiet(addMinutes(at, minutes), state.zone, agency.quietHours) <= now;
}

/** From this instant on the plan's days are those it has now: when it was set, or its days were last changed. */
function daysKnownSince({ soFar, state }: Week, plan: Plan, since: string): string {
  const own = soFar.filter((note) => isAbout(note, plan));
  const set = ofKind(own, "plan-set").at(-1)?.at ?? instantOf(addDays(since, 1), "00:00", state.zone);
  const changed = ofKind(own, "changed").findLast(changesDays)?.at ?? "";
  return [set, changed].sort().at(-1)!;
}

/** A reminder moved by half an hour, from one wall time to another, leaves the days alone. */
function changesDays({ what, from }: NoteOf<"changed">): boolean {
  return what === "fewer-days" || (what === "schedule" && !/^\d\d:\d\d$/.test(from ?? ""));
}

/** Whether anything came from the client that day, or something of ours did not go out. */
function wroteOn({ soFar }: Week, plan: Plan, date: string): boolean {
  if (soFar.some((note) => note.date === date && isAbout(note, plan))) return true;
  // LATER is not silence either.
  return plan.occurrence?.date === date && plan.occurrence.snoozes > 0;
}

interface Span {
  from: string;
  until: string;
}

const always = { from: "0000-01-01", until: "9999-12-31" };

/** The dates, both ends included, on which nothing was asked: breaks, holds, opted out, easing off. */
function spansWithoutQuestions({ soFar, state }: Week): Span[] {
  const spans: Span[] = [];
  let open: Note | undefined;
  for (const note of soFar) {
    if (open !== undefined && endsSpan(open, note)) {
      spans.push({ from: open.date, until: note.date });
      open = undefined;
    } else if (open === undefined && note.kind === "resumed") {
      spans.push({ from: always.from, until: note.date });
    }
    if (startsSpan(note)) open ??= note;
  }
  if (open !== undefined) spans.push({ from: open.date, until: always.until });
  const since = [state.pause?.since, state.hold?.since, state.optedOut?.at].filter((at) => at !== undefined);
  spans.push(...since.map((at) => ({ from: localDate(at, state.zone), until: always.until })));
  const easedBefore = state.quiet.stage !== "none" && ofKind(soFar, "eased").length === 0;
  return easedBefore ? [...spans, always] : spans;
}

function startsSpan(note: Note): boolean {
  if (note.kind === "safety") return note.category !== "third_party" && note.misread === undefined;
  return note.kind === "paused" || note.kind === "opted-out" || note.kind === "eased";
}

/**
 * Easing off ends with any word from the client; the rest when the client takes it up again. A hold leaves no note
 * when it is over, so an answer about a later day is what shows it.
 */
function endsSpan(open: Note, note: Note): boolean {
  if (note.kind === "resumed" || (note.kind === "safety" && note.misread)) return true;
  if (open.kind === "eased" && open.what !== "went-quiet") return !oursAlone.has(note.kind);
  return note.kind === "check-in" && note.date > open.date;
}

const oursAlone = new Set<Note["kind"]>(["eased", "undelivered", "not-sent", "not-reached"]);
