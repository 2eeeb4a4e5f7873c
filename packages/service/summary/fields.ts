/** What a summary says of one client, field by field, as sentences. */
import { clockTime, whenWords } from "@home-practice/conversation/messages/vocabulary.ts";
import type { Change } from "@home-practice/conversation/note.ts";
import { daysBetween, localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { activePlans } from "@home-practice/conversation/state.ts";
import type { Therapist } from "../ports.ts";
import { askedOf } from "./asked.ts";
import { type Confidence, confidenceOf } from "./confidence.ts";
import { openerFor } from "./openers.ts";
import { nextSession } from "./order.ts";
import { dayIn, isAbout, type NoteOf, ofKind, type Week } from "./week.ts";
import { ago, initialsOf, listed, monthDay, oneLine, quoted, shortDay, shortDays } from "./wording.ts";
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
const wordsMax = 120;
const wordsShown = 2;

/** What was noticed comes before what was said about the plan; reasons stand with their day. */
function wordsOf({ shared, fullText }: Week): string[] {
  if (!fullText) return [];
  const said = ofKind(shared, "noticed").reverse();
  const noticed = said.filter(({ about }) => about !== "reason" && about !== "plan");
  const ofThePlan = said.filter(({ about }) => about === "plan");
  return [...noticed, ...ofThePlan].slice(0, wordsShown).map(({ words }) => quoted(words, wordsMax));
}

function fitOf({ shared, fullText }: Week): string[] {
  const unclear = ofKind(shared, "concern").findLast(({ tag }) => tag === "task-unclear");
  const doubted = ofKind(shared, "concern").findLast(({ tag }) => tag === "why-does-not-fit");
  const fit = ofKind(shared, "fit").at(-1)?.answer;
  const withWords = (said: string, note: NoteOf<"concern"> | undefined) =>
    fullText && note !== undefined ? `${said}: ${quoted(note.words)}` : `${said}.`;
  return [
    ...(unclear !== undefined || fit === "not-clear"
      ? [withWords("Not clear yet, ours to explain", unclear)]
      : []),
    ...(doubted !== undefined || fit === "not-sure" ? [withWords("Not sure it fits", doubted)] : []),
    ...(fit === "fits" ? ["Makes sense and fits."] : []),
    ...(fit === "clarity-not-confirmed" ? ["Whether it is clear was not confirmed."] : []),
    ...(fullText ? reactionsOf(shared) : []),
  ];
}

const reactionWords = {
  ready: "ready",
  dread: "dread",
  "worry-wrong": "worry about doing it wrong",
  "not-much": "not much",
  other: "something else",
};
const historyWords = {
  yes: "Practice between sessions has been hard before",
  no: "Practice between sessions has not been hard before",
  "first-time": "First time with practice between sessions",
};

function reactionsOf(shared: Week["shared"]): string[] {
  const comfort = ofKind(shared, "comfort").at(-1)?.answer;
  const reaction = ofKind(shared, "reaction").at(-1);
  const history = ofKind(shared, "history").at(-1);
  return [
    ...(comfort === "ok" ? ["OK with trying it."] : []),
    ...(comfort === "unsure" ? ["Unsure about trying it."] : []),
    ...(reaction
      ? [
          `What comes up: ${reaction.words ? quoted(reaction.words, wordsMax) : `${reactionWords[reaction.what]}.`}`,
        ]
      : []),
    ...(history
      ? [`${historyWords[history.hard]}${history.words ? `: ${quoted(history.words, wordsMax)}` : "."}`]
      : []),
  ];
}

const changeWords: Record<Change, string> = {
  shorter: "shorter",
  "fewer-days": "fewer days",
  schedule: "days or time",
  minutes: "how long",
  "if-then": "the if-then",
  "first-step": "the first step",
  zone: "the time zone",
};
const reviewWords = {
  keep: "keep it",
  change: "change it",
  new: "try something new",
  break: "take a break",
};

function planNow(week: Week, plan: Plan): string {
  const { shared, fullText } = week;
  const when = whenWords(plan.days, plan.time ?? "", "en");
  const confidence = confidenceOf(week, plan);
  const changed = ofKind(shared, "changed").filter((note) => isAbout(note, plan));
  const review = ofKind(shared, "review").findLast((note) => isAbout(note, plan))?.next;
  return [
    `${when}${plan.minutes === undefined ? "" : `, ${plan.minutes} min`}.`,
    ...(fullText && plan.ifThen ? [ifThen(plan.ifThen)] : []),
    ...(confidence ? sureness(confidence, fullText) : []),
    ...(changed.length > 0
      ? [`Changed by the client: ${listed([...new Set(changed.map(({ what }) => changeWords[what]))])}.`]
      : []),
    ...(review ? [`Looked back; next: ${reviewWords[review]}.`] : []),
  ].join(" ");
}

function ifThen(plan: { if: string; then: string }): string {
  return `If ${oneLine(plan.if)}, then ${oneLine(plan.then).replace(/[.!]+$/, "")}.`;
}

const bandWords = { high: "very", mid: "somewhat", low: "not very" };
const needWords: Record<string, string> = {
  "less-time": "shorter",
  "fewer-days": "fewer days",
  "new-time": "a new time",
  "easier-step": "an easier step",
};

/** The latest number, with the client's own reason in full text. */
function sureness({ rating, band, reason, needs, keptThisWeek }: Confidence, fullText: boolean): string[] {
  const sure = rating ?? (band && bandWords[band]);
  if (sure === undefined) return [];
  if (!fullText) return [`Sure: ${sure}.`];
  const need = needs && (needWords[needs] ?? quoted(needs, wordsMax));
  return [
    `Sure: ${sure}${reason ? ` (${quoted(reason, wordsMax)})` : ""}.`,
    ...(need ? [`A 7 would need: ${need}.`] : []),
    ...(keptThisWeek ? ["Chose: keep it."] : []),
  ];
}

function statusOf(week: Week): string[] {
  const { state } = week;
  const { consent, optedOut, hold, pause, quiet, zone } = state;
  if (consent === "asked") return ["Not opted in yet."];
  if (consent === "declined") return ["Chose no texts."];
  if (optedOut) {
    const who = optedOut.by === "staff" ? "Texts stopped by the office" : "Chose to stop the texts";
    return [`${who} on ${dayIn(week, localDate(optedOut.at, zone))}.`];
  }
  const held = hold ? ["Practice texts are on hold."] : [];
  if (pause?.why === "quiet") {
    return [
      ...held,
      `Went quiet on its own on ${dayIn(week, localDate(pause.since, zone))}. Nothing is owed.`,
    ];
  }
  if (pause) {
    const by = pause.why === "client" ? "by choice" : "by your office";
    return [...held, `Paused ${by}${pause.until ? ` until ${monthDay(pause.until)}` : ""}.`];
  }
  if (quiet.stage !== "none") {
    const since = quiet.since ? `Quiet since ${dayIn(week, localDate(quiet.since, zone))}. ` : "";
    const asked = quiet.stage === "asked" ? "Asked if now is a good time." : "Questions off, reminder on.";
    return [...held, `${since}${asked}`];
  }
  if (activePlans(state).length > 0 || state.plans.some(({ status }) => status === "held")) return held;
  return [
    ...held,
    state.plans.some(({ status }) => status === "making") ? "Set-up is under way." : "No plan yet.",
  ];
}

function deliveryOf(week: Week): string[] {
  const { shared } = week;
  const lost = ofKind(shared, "not-sent");
  return [
    ...(ofKind(shared, "undelivered").length > 0 ? ["Texts may not be reaching this number."] : []),
    ...(lost.length > 0
      ? [`The reminder did not go out ${shortDays([...new Set(lost.map(({ date }) => date))])}; that was us.`]
      : []),
  ];
}
