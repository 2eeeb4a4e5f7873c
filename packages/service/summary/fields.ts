/** What a summary says of one client, field by field, as sentences. */
import { clockTime } from "@home-practice/conversation/messages/vocabulary.ts";
import { daysBetween, localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { activePlans } from "@home-practice/conversation/state.ts";
import type { Therapist } from "../ports.ts";
import { askedOf } from "./asked.ts";
import { fitOf } from "./fit.ts";
import { openerFor } from "./openers.ts";
import { nextSession } from "./order.ts";
import { planNow } from "./plan-now.ts";
import { deliveryOf, statusOf } from "./status.ts";
import { ofKind, type Week } from "./week.ts";
import { ago, initialsOf, quoted, shortDay, shortDays, wordsMax } from "./wording.ts";
import { wordsByDay } from "./words-by-day.ts";

/** One client in the summary. What does not apply is absent or empty. */
export interface ClientSummary {
  clientId: string;
  /** "M.G."; "New client" where no name was given. */
  initials: string;
  /** "new, is this yours?" */
  unconfirmed?: string;
  /** The next session, "Thu 10am". */
  session?: string;
  /** "set up five weeks ago" */
  setUp?: string;
  /** That a message needed attention, and on which day; never what it said. */
  safety?: string;
  /** What was asked of the therapist. */
  asked: string[];
  /** A break, quiet, or that there is no plan. */
  status: string[];
  /** That texts may not arrive. */
  delivery: string[];
  /** The week by day. */
  week: string[];
  /** At most two of the client's own words, in quotes, the newest first. */
  words: string[];
  /** Reaction and fit. */
  fit: string[];
  /** The plan now. */
  plan: string[];
  opener?: string;
}

/** All that is said of a client's practice. */
export function practiceOf(week: Week, therapist: Therapist): ClientSummary {
  const opener = openerFor(week);
  return {
    ...headOf(week, therapist),
    asked: askedOf(week),
    status: statusOf(week),
    delivery: deliveryOf(week),
    week: eachPlan(week, week.state.plans, (plan) => wordsByDay(week, plan)),
    words: wordsOf(week),
    fit: fitOf(week),
    plan: eachPlan(week, activePlans(week.state), (plan) => planNow(week, plan)),
    ...(opener !== undefined && { opener }),
  };
}

/** The one line of a client of whom there is nothing to hear: on a break, not started, or a week without a word. */
export function lineOf(week: Week, therapist: Therapist): ClientSummary {
  const all = practiceOf(week, therapist);
  const { opener, ...line } = { ...all, words: [], fit: [], plan: [] };
  const { pause, zone } = week.state;
  const beganThisWeek = pause?.why === "client" && localDate(pause.since, zone) >= week.from;
  return beganThisWeek && opener !== undefined ? { ...line, opener } : line;
}

/** Only that words of danger came, for the place apart from practice. */
export function safetyOf(week: Week, therapist: Therapist): ClientSummary {
  const alarms = week.safety.filter(({ misread }) => misread === undefined);
  const days = [...new Set(alarms.map(({ date }) => date))];
  const isOne = alarms.length === 1;
  const misread = week.safety.some((note) => note.misread);
  const said = [
    `${isOne ? "A message" : "Messages"} needed attention on ${shortDays(days)}.`,
    ...(misread ? [`The client says ${isOne ? "it" : "one"} was misread.`] : []),
    ...(week.alertsAcknowledged ? ["Acknowledged."] : []),
  ];
  return { ...headOf(week, therapist), ...nothingElse, safety: said.join(" ") };
}

const nothingElse = { asked: [], status: [], delivery: [], week: [], words: [], fit: [], plan: [] };

function headOf(week: Week, therapist: Therapist): Omit<ClientSummary, keyof typeof nothingElse> {
  const { entry, state, now } = week;
  const at = nextSession(week, therapist);
  const since = state.plans.map((plan) => plan.since).filter((date) => date !== undefined);
  const first = since.sort()[0];
  return {
    clientId: entry.clientId,
    initials: initialsOf(state.name),
    ...(entry.unconfirmed && { unconfirmed: "new, is this yours?" }),
    ...(at !== undefined && {
      session: `${shortDay(localDate(at, therapist.zone))} ${clockTime(localTime(at, therapist.zone), "en")}`,
    }),
    ...(first !== undefined && { setUp: `set up ${ago(daysBetween(first, localDate(now, state.zone)))}` }),
  };
}

const ordinals = ["First plan", "Second plan", "Third plan"];

/** A sentence for each plan, named where a client has several: by its title where that may stand in the email. */
function eachPlan(week: Week, plans: Plan[], say: (plan: Plan) => string | undefined): string[] {
  const { state, fullText } = week;
  return plans.flatMap((plan) => {
    const said = say(plan);
    if (said === undefined) return [];
    if (state.plans.length === 1) return [said];
    const ordinal = ordinals[state.plans.indexOf(plan)] ?? "Another plan";
    const { title, by } = plan.practice;
    const name = !fullText
      ? ordinal
      : by === "therapist"
        ? title.replace(/[.:!]+$/, "")
        : quoted(title, titleMax);
    return [`${name}: ${said}`];
  });
}

const titleMax = 60;
const wordsShown = 2;

/** What was noticed comes before what was said about the plan; reasons stand with their day. */
function wordsOf({ shared, fullText }: Week): string[] {
  if (!fullText) return [];
  const said = ofKind(shared, "noticed").reverse();
  const noticed = said.filter(({ about }) => about !== "reason" && about !== "plan");
  const ofThePlan = said.filter(({ about }) => about === "plan");
  return [...noticed, ...ofThePlan].slice(0, wordsShown).map(({ words }) => quoted(words, wordsMax));
}
