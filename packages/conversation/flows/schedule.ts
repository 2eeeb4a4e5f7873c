/** Which days, what time: taken in whatever order it is said, asking for the missing piece only. */
import type { Agency } from "../agency.ts";
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice } from "../hearing/choice.ts";
import { hearDigit } from "../hearing/digit.ts";
import { everyOtherDaysMenu, ifThenMenu, scheduleMenu } from "../hearing/menus.ts";
import { hearMeridiem, hearSchedule, type ScheduleHeard } from "../hearing/schedule.ts";
import type { Words } from "../hearing/words.ts";
import { hearYesNo } from "../hearing/yes-no.ts";
import { clockTime, daysWords, zoneWords } from "../messages/vocabulary.ts";
import { isInside } from "../practice/calendar.ts";
import type { Plan } from "../practice/plan.ts";
import { hold, planReminder } from "./active.ts";
import { afterTimes } from "./caps.ts";

function isUsable({ days, time, hour, minutes, rhythm, alternatives }: ScheduleHeard): boolean {
  return days.length > 0 || [time, hour, minutes, rhythm, alternatives].some((piece) => piece !== undefined);
}

/** A schedule, or nothing where no day, time, length or rhythm was said. */
export function hearUsableSchedule(words: Words): ScheduleHeard | undefined {
  const heard = hearSchedule(words);
  return isUsable(heard) ? heard : undefined;
}

const hoursOnAClock = 12;

/** A schedule typed where another question was open: a day, a full time or minutes, not a bare number, which is an answer there. */
export function hearNewSchedule(words: Words): ScheduleHeard | undefined {
  if (hearDigit(words, hoursOnAClock) !== undefined) return undefined;
  const heard = hearSchedule(words);
  return heard.days.length > 0 || heard.time !== undefined || heard.minutes !== undefined ? heard : undefined;
}

/** Takes in what was said, keeps what was known, and asks for the first piece that is missing. */
export function takeSchedule(turn: Turn, heard: ScheduleHeard): Next {
  const { plan } = turn;
  if (heard.minutes !== undefined) plan.minutes = heard.minutes;
  if (heard.days.length > 0) takeDays(turn, heard.days);
  if (heard.time !== undefined) takeTime(turn, heard.time);
  else if (heard.alternatives !== undefined) plan.alternatives = heard.alternatives;
  else if (heard.hour !== undefined) plan.hour = heard.hour;
  if (plan.days.length === 0) return heard.rhythm === "every-other-day" ? "schedule-rhythm" : "schedule-days";
  return afterDays(turn);
}

/** A plan that runs keeps its time on the new days, whatever is still to be asked. */
function takeDays(turn: Turn, days: Plan["days"]): void {
  turn.plan.days = days;
  planReminder(turn, turn.plan);
}

/** A time in the quiet hours is asked about first, so that a running plan keeps its own until then. */
function takeTime({ plan, agency }: Turn, time: string): void {
  for (const piece of ["hour", "alternatives", "unusualTime"] as const) delete plan[piece];
  if (isQuiet(time, agency)) plan.unusualTime = time;
  else plan.time = time;
}

function afterDays(turn: Turn): Next {
  const { plan } = turn;
  if (plan.alternatives !== undefined) return "schedule-one-time";
  if (plan.hour !== undefined) return "schedule-am-pm";
  if (plan.unusualTime !== undefined) return "schedule-unusual-hour";
  if (plan.time === undefined) return "schedule-time";
  return afterSchedule(turn);
}

function afterSchedule(turn: Turn): Next {
  const { plan } = turn;
  if (plan.status === "active") turn.note({ kind: "changed", what: "schedule" });
  planReminder(turn, plan);
  return afterTimes(turn);
}

function isQuiet(time: string, { quietHours }: Agency): boolean {
  return isInside(time, quietHours.from, quietHours.until);
}

export const schedule = step({
  setUp: true,
  ask(turn) {
    turn.say("sched_q");
    if (turn.state.zoneSaid) return;
    turn.state.zoneSaid = true;
    turn.say("zone_said", { ZONE: zoneWords(turn.state.zone, turn.state.language) });
  },
  hear: hearUsableSchedule,
  accept: takeSchedule,
  again: (turn) => turn.say("sched_unclear_1"),
  otherwise: () => "schedule-menu",
});

export const scheduleDays = step({
  setUp: true,
  ask: (turn) => turn.say("sched_need_days"),
  hear: hearUsableSchedule,
  accept: takeSchedule,
  again: (turn) => turn.say("sched_unclear_1"),
  otherwise: () => "schedule-menu",
});

export const scheduleTime = step({
  setUp: true,
  ask: (turn) => turn.say("sched_need_time", { DAYS: daysWords(turn.plan.days, turn.state.language) }),
  hear: hearUsableSchedule,
  accept: takeSchedule,
  again: (turn) => turn.say("sched_unclear_1"),
  otherwise: () => "schedule-menu",
});

/** "7" with "pm" is 19:00; "7:30" with "am" is 07:30. */
function withMeridiem(hour: string, meridiem: "am" | "pm"): string {
  const [hours = "0", minutes = "00"] = hour.split(":");
  return `${String((Number(hours) % 12) + (meridiem === "pm" ? 12 : 0)).padStart(2, "0")}:${minutes}`;
}

function settleHour(turn: Turn, meridiem: "am" | "pm"): Next {
  takeTime(turn, withMeridiem(turn.plan.hour ?? "7", meridiem));
  return afterDays(turn);
}

export const scheduleAmPm = step({
  setUp: true,
  ask: (turn) => turn.say("sched_need_ampm", { HOUR: turn.plan.hour ?? "7" }),
  hear: (words) => hearMeridiem(words) ?? hearNewSchedule(words),
  accept: (turn, heard) => (typeof heard === "string" ? settleHour(turn, heard) : takeSchedule(turn, heard)),
  again: (turn) => turn.say("sched_need_ampm", { HOUR: turn.plan.hour ?? "7" }),
  // The evening is when nobody is woken by a wrong guess, and the plan is said back next.
  otherwise: (turn) => settleHour(turn, "pm"),
});

const rhythms: Record<"mon-wed-fri" | "tue-thu-sat", Plan["days"]> = {
  "mon-wed-fri": ["MO", "WE", "FR"],
  "tue-thu-sat": ["TU", "TH", "SA"],
};

export const scheduleRhythm = step({
  setUp: true,
  ask: (turn) => turn.say("sched_everyother"),
  hear: (words) => hearNewSchedule(words) ?? hearChoice(words, everyOtherDaysMenu),
  accept(turn, heard) {
    if (typeof heard !== "string") return takeSchedule(turn, heard);
    if (heard === "name-days") return "schedule-days";
    takeDays(turn, rhythms[heard]);
    return afterDays(turn);
  },
  otherwise: () => "schedule-days",
});

export const scheduleOneTime = step({
  setUp: true,
  ask(turn) {
    const [a, b] = turn.plan.alternatives ?? ["07:00", "19:00"];
    const { language } = turn.state;
    turn.say("sched_onetime", { A: clockTime(a, language), B: clockTime(b, language) });
  },
  hear: (words) => hearUsableSchedule(words) ?? hearChoice(words, ifThenMenu),
  accept(turn, heard) {
    if (typeof heard !== "string") return takeSchedule(turn, heard);
    return settleOn(turn, heard === "first" ? 0 : 1);
  },
  // Of two times the earlier, as for every range.
  otherwise: (turn) => settleOn(turn, 0),
});

function settleOn(turn: Turn, which: 0 | 1): Next {
  const time = turn.plan.alternatives?.[which];
  if (time !== undefined) takeTime(turn, time);
  return afterDays(turn);
}

const menuPlans = {
  "sunday-morning": { days: ["SU"], time: "10:00" },
  "mon-wed-evening": { days: ["MO", "WE"], time: "19:00" },
  "weekday-mornings": { days: ["MO", "TU", "WE", "TH", "FR"], time: "09:00" },
} satisfies Record<string, Pick<Plan, "days" | "time">>;

export const scheduleOffer = step({
  setUp: true,
  ask: (turn) => turn.say("sched_unclear_2"),
  hear: (words) => hearNewSchedule(words) ?? hearChoice(words, scheduleMenu),
  accept(turn, heard) {
    if (typeof heard !== "string") return takeSchedule(turn, heard);
    if (heard === "with-therapist") return hold(turn);
    Object.assign(turn.plan, menuPlans[heard]);
    return afterSchedule(turn);
  },
  // The two of them decide.
  otherwise: hold,
});

/** The reminders alone would be too many: other days, or a time that shares a text. */
export const otherTimes = step({
  setUp: true,
  ask: (turn) => turn.say("cap_reminders_q", { N: String(turn.agency.texts.perDayMax) }),
  hear: hearUsableSchedule,
  accept: takeSchedule,
  again: (turn) => turn.say("sched_unclear_1"),
  // The two of them decide.
  otherwise: hold,
});

/** A time in the quiet hours is the client's to choose (somebody works nights), and is said back once. */
export const scheduleUnusualHour = step({
  setUp: true,
  ask: (turn) => turn.say((turn.plan.unusualTime ?? "") < "12:00" ? "sched_early" : "sched_late"),
  hear: (words) => hearNewSchedule(words) ?? hearYesNo(words),
  accept(turn, heard): Next {
    if (typeof heard !== "string") return takeSchedule(turn, heard);
    if (heard === "no") return anotherTime(turn);
    if (turn.plan.unusualTime !== undefined) turn.plan.time = turn.plan.unusualTime;
    delete turn.plan.unusualTime;
    return afterSchedule(turn);
  },
  otherwise: anotherTime,
});

function anotherTime({ plan }: Turn): Next {
  delete plan.unusualTime;
  return "schedule-time";
}
