/** The therapist's weekly summary, and the brief of a day's sessions: built for the first two minutes of a session. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import { clockTime, dateWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { addHours, localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import type { Therapist } from "./ports.ts";
import { redisclosureNotice } from "./redisclosure.ts";
import { type ClientSummary, lineOf, practiceOf, safetyOf } from "./summary/fields.ts";
import { bySession, nextSession, type Tier, tierOf } from "./summary/order.ts";
import { type ClientRecord, isPractising, ofKind, type Week, weekOf } from "./summary/week.ts";
import { initialsOf, inWords, listed, monthDay } from "./summary/wording.ts";

export interface SummaryRequest {
  therapist: Therapist;
  agency: Agency;
  /** The week's first and last local date, both included: the seven days that end the day before it is sent. */
  from: string;
  to: string;
  /** An instant: when it is sent. */
  now: string;
  clients: ClientRecord[];
  /** Those of whom there is nothing to tell too: the pages show everybody. */
  everyone?: true;
  /** Whose session is known comes in the brief of its morning: of them only words of danger are told. */
  briefs?: true;
}

export interface Group {
  tier: Tier;
  heading: string;
  clients: ClientSummary[];
}

export interface Summary {
  /** "Practice notes for Dr. R, week of Mar 17". */
  subject: string;
  level: Agency["summaryLevel"];
  /** How many people it is about, in words: "four people". */
  people: string;
  /** What the order means. */
  order: string;
  /** In the order of the tiers; a client with an alert stands apart from their practice, in both places. */
  groups: Group[];
  /** In place of the groups where nobody has a practice running and nothing happened. */
  nobody?: string;
  /** Of whom another letter tells. */
  briefed?: string;
  /** What the law wants to be said of it. */
  notice?: string;
}

const headings: Record<Exclude<Tier, "E">, string> = {
  A: "Needs your attention",
  B: "Waiting on you",
  C: "Plan may need a change",
  D: "Something to hear about",
};

/**
 * Makes the summary of one week. Pure: nothing of it depends on anything but what is passed in.
 *
 * Private notes leave no trace in it, not even a count. At the level `link` nothing stands in it that a client
 * wrote, and no reasons or reactions. No one is scored, and clients are never compared.
 */
export function summarise({ therapist, clients, everyone, briefs, ...span }: SummaryRequest): Summary {
  const all = clients
    .map((record) => weekOf(record, span))
    .filter((week) => everyone || isShown(week))
    .sort(bySession(therapist));
  const isBriefed = (week: Week) => briefs === true && nextSession(week, therapist) !== undefined;
  const weeks = all.filter((week) => !isBriefed(week));
  const briefed = all.filter(isBriefed);
  const groups = [...alarmsOf(all, therapist), ...practicesOf(weeks, therapist)];
  const shown = all.filter((week) => !isBriefed(week) || week.safety.length > 0);
  const isAnyoneActive = shown.some((week) => isPractising(week) || hasNews(week) || tierOf(week) !== "E");
  const nobody = `Nobody ${briefed.length > 0 ? "else " : ""}has a practice running this week.`;
  return {
    subject: `Practice notes for ${therapist.name}, week of ${monthDay(span.from)}`,
    level: span.agency.summaryLevel,
    people: peopleOf(shown),
    order: "Order shows what may need you first. It is not a measure of anyone.",
    groups: isAnyoneActive || everyone ? groups : [],
    ...(!isAnyoneActive && { nobody }),
    ...(briefed.length > 0 && { briefed: briefedOf(briefed) }),
    ...redisclosureNotice(span.agency),
  };
}

const briefHours = 24;

/**
 * Makes the brief of the sessions in the day ahead, each under its hour; nothing where there are none. It holds what
 * the weekly summary would, of the same seven days.
 */
export function briefOf({ therapist, clients, ...span }: SummaryRequest): Summary | undefined {
  const until = addHours(span.now, briefHours);
  const weeks = clients
    .map((record) => weekOf(record, span))
    .filter((week) => isShown(week) && (nextSession(week, therapist) ?? "9999") <= until)
    .sort(bySession(therapist));
  if (weeks.length === 0) return undefined;
  const hourOf = (week: Week) =>
    clockTime(localTime(nextSession(week, therapist) ?? span.now, therapist.zone), "en");
  return {
    subject: `Today's sessions, ${dateWords(localDate(span.now, therapist.zone), "en")}`,
    level: span.agency.summaryLevel,
    people: peopleOf(weeks),
    order: "In the order of the day.",
    ...redisclosureNotice(span.agency),
    groups: [
      ...alarmsOf(weeks, therapist),
      ...weeks.map((week) => {
        const tier = tierOf(week);
        const client = tier === "E" ? lineOf(week, therapist) : practiceOf(week, therapist);
        return { tier, heading: hourOf(week), clients: [client] };
      }),
    ],
  };
}

function peopleOf({ length }: Week[]): string {
  return length === 1 ? "one person" : `${inWords(length)} people`;
}

function briefedOf(weeks: Week[]): string {
  const initials = listed(weeks.map(({ state }) => initialsOf(state.name)));
  return `Not here, but in a brief on the morning you meet: ${initials}.`.replace(/\.\.$/, ".");
}

/** Who wants no texts is told of once, in the week they said so. */
function isShown({ state, shared, safety }: Week): boolean {
  if (safety.length > 0) return true;
  if (state.consent === "declined") return ofKind(shared, "consent").length > 0;
  return state.optedOut === undefined || shared.length > 0;
}

function hasNews({ shared, safety }: Week): boolean {
  return shared.length > 0 || safety.length > 0;
}

/** Words of danger stand apart, those nobody has acknowledged first. */
function alarmsOf(weeks: Week[], therapist: Therapist): Group[] {
  const alarmed = weeks.filter(({ safety }) => safety.length > 0);
  const open = alarmed.filter(({ alertsAcknowledged }) => alertsAcknowledged === undefined);
  const acknowledged = alarmed.filter(({ alertsAcknowledged }) => alertsAcknowledged);
  const clients = [...open, ...acknowledged].map((week) => safetyOf(week, therapist));
  return clients.length === 0 ? [] : [{ tier: "A", heading: headings.A, clients }];
}

function practicesOf(weeks: Week[], therapist: Therapist): Group[] {
  const inTier = (tier: Tier) => weeks.filter((week) => tierOf(week) === tier);
  const lines = inTier("E").filter((week) => week.safety.length === 0 || saysMore(lineOf(week, therapist)));
  const paused = lines.filter(({ state }) => state.pause !== undefined);
  const others = lines.filter(({ state }) => state.pause === undefined);
  const groups: Group[] = [
    ...(["B", "C", "D"] as const).map((tier) => ({
      tier,
      heading: headings[tier],
      clients: inTier(tier).map((week) => practiceOf(week, therapist)),
    })),
    { tier: "E", heading: "On a break", clients: paused.map((week) => lineOf(week, therapist)) },
    { tier: "E", heading: "On your list", clients: others.map((week) => lineOf(week, therapist)) },
  ];
  return groups.filter(({ clients }) => clients.length > 0);
}

/** Whether a line is worth having below the place apart. */
function saysMore({ asked, status, delivery, week }: ClientSummary): boolean {
  return [asked, status, delivery, week].some((field) => field.length > 0);
}
