/** Who may need the therapist first. It is never about how much was done, and clients are not compared. */
import { daysBetween, localDate, nextOccurrence } from "@home-practice/conversation/practice/calendar.ts";
import { activePlans } from "@home-practice/conversation/state.ts";
import type { Therapist } from "../ports.ts";
import { waitsForTherapist } from "./asked.ts";
import { confidenceOf, isKeptUnsure } from "./confidence.ts";
import { doesNotFit, feltDread, isUnclear, saidNoTwice, type Week } from "./week.ts";
import { initialsOf } from "./wording.ts";

/** Safety, which stands apart, is tier A. */
export type Tier = "A" | "B" | "C" | "D" | "E";

/** Where a client's practice stands; the first test that holds decides. */
export function tierOf(week: Week): Exclude<Tier, "A"> {
  if (waitsForTherapist(week)) return "B";
  if (mayNeedAChange(week)) return "C";
  return hasSomethingToHear(week) ? "D" : "E";
}

/** After two weeks of silence it is a line, no longer a call to change anything. */
const quietDaysMax = 14;

function mayNeedAChange(week: Week): boolean {
  const { state, to } = week;
  const { pause, quiet, zone, optedOut } = state;
  const isEasingOff = quiet.stage !== "none" && pause === undefined && optedOut === undefined;
  const wentQuiet = pause?.why === "quiet" && daysBetween(localDate(pause.since, zone), to) < quietDaysMax;
  return (
    isEasingOff ||
    wentQuiet ||
    saidNoTwice(week) ||
    isUnclear(week) ||
    doesNotFit(week) ||
    feltDread(week) ||
    activePlans(state).some((plan) => isKeptUnsure(confidenceOf(week, plan) ?? {}))
  );
}

const toHear = new Set<Week["shared"][number]["kind"]>([
  "check-in",
  "noticed",
  "concern",
  "review",
  "reaction",
  "history",
  "plan-set",
  "changed",
  "confidence",
]);

function hasSomethingToHear({ shared, state }: Week): boolean {
  return state.consent === "given" && shared.some(({ kind }) => toHear.has(kind));
}

/** The next session, where its day is known: an instant, by the clock on the therapist's wall. */
export function nextSession({ entry, state, now }: Week, therapist: Therapist): string | undefined {
  const session = entry.session ?? state.care.session;
  return session && nextOccurrence({ days: [session.day], time: session.time }, therapist.zone, now).at;
}

/** Soonest session first, those without one last, then by the letters they are shown under. */
export function bySession(therapist: Therapist): (one: Week, other: Week) => number {
  const key = (week: Week) => [
    nextSession(week, therapist) ?? "9999",
    initialsOf(week.state.name),
    week.state.name ?? "",
    week.entry.clientId,
  ];
  return (one, other) => {
    const [a, b] = [key(one), key(other)];
    const index = a.findIndex((value, at) => value !== b[at]);
    return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1;
  };
}
