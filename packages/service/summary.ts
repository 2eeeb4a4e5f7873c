/** The therapist's weekly summary: from what was said to what is shown, built for the first two minutes of a session. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import type { Therapist } from "./ports.ts";
import { type ClientSummary, lineOf, practiceOf, safetyOf } from "./summary/fields.ts";
import { bySession, type Tier, tierOf } from "./summary/order.ts";
import { type ClientRecord, isPractising, ofKind, type Week, weekOf } from "./summary/week.ts";
import { inWords, monthDay } from "./summary/wording.ts";

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
export function summarise({ therapist, clients, everyone, ...span }: SummaryRequest): Summary {
  const weeks = clients
    .map((record) => weekOf(record, span))
    .filter((week) => everyone || isShown(week))
    .sort(bySession(therapist));
  const groups = groupsOf(weeks, therapist);
  const isAnyoneActive = weeks.some((week) => isPractising(week) || hasNews(week) || tierOf(week) !== "E");
  return {
    subject: `Practice notes for ${therapist.name}, week of ${monthDay(span.from)}`,
    level: span.agency.summaryLevel,
    people: weeks.length === 1 ? "one person" : `${inWords(weeks.length)} people`,
    order: "Order shows what may need you first. It is not a measure of anyone.",
    groups: isAnyoneActive || everyone ? groups : [],
    ...(!isAnyoneActive && { nobody: "Nobody has a practice running this week." }),
  };
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

function groupsOf(weeks: Week[], therapist: Therapist): Group[] {
  const alarmed = weeks.filter(({ safety }) => safety.length > 0);
  const open = alarmed.filter(({ alertsAcknowledged }) => alertsAcknowledged === undefined);
  const acknowledged = alarmed.filter(({ alertsAcknowledged }) => alertsAcknowledged);
  const inTier = (tier: Tier) => weeks.filter((week) => tierOf(week) === tier);
  const lines = inTier("E").filter((week) => week.safety.length === 0 || saysMore(lineOf(week, therapist)));
  const paused = lines.filter(({ state }) => state.pause !== undefined);
  const others = lines.filter(({ state }) => state.pause === undefined);
  const groups: Group[] = [
    {
      tier: "A",
      heading: headings.A,
      clients: [...open, ...acknowledged].map((week) => safetyOf(week, therapist)),
    },
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
