/** How many texts the plans together would bring, and choosing fewer when that is more than was said at opt-in. */
import type { Agency } from "../agency.ts";
import { type Next, step, type Turn } from "../flow.ts";
import { hearChoice, menu } from "../hearing/choice.ts";
import type { Plan } from "../practice/plan.ts";
import { type Weekday, weekdays } from "../practice/weekday.ts";
import { activePlans } from "../state.ts";
import { nextForPlan } from "./next-for-plan.ts";
import { sharedWithinMinutes } from "./reminder.ts";

/** A plan whose days and time are known. */
type Timed = Plan & { time: string };

/** The plans that run, and the one that is being made. */
function timedPlans({ state, plan }: Turn): Timed[] {
  const others = activePlans(state).filter(({ id }) => id !== plan.id);
  return [...others, plan].filter((each): each is Timed => each.time !== undefined);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Plans on a day in the order of their times; those within an hour of the one before share its texts. */
function textsOn(day: Weekday, plans: readonly Timed[], withCheckIns: boolean): number {
  const onDay = plans.filter(({ days }) => days.includes(day)).sort((a, b) => (a.time < b.time ? -1 : 1));
  const apart = onDay.filter((plan, at) => {
    const before = onDay[at - 1];
    return before === undefined || minutesOf(plan.time) - minutesOf(before.time) > sharedWithinMinutes;
  });
  const asked = withCheckIns && onDay.some(({ checkIns }) => checkIns !== "weekly");
  return apart.length * (asked ? 2 : 1);
}

/** Which of the two bounds would be broken, the day's or the week's; nothing where both hold. */
export function overCaps(
  plans: readonly Timed[],
  { texts }: Pick<Agency, "texts">,
  withCheckIns = true,
): "day" | "week" | undefined {
  const perDay = weekdays.map((day) => textsOn(day, plans, withCheckIns));
  if (perDay.some((count) => count > texts.perDayMax)) return "day";
  return perDay.reduce((sum, count) => sum + count, 0) > texts.perWeekMax ? "week" : undefined;
}

/** After days and time are known: the question what to have fewer of, where the plans together ask for too much. */
export function afterTimes(turn: Turn): Next {
  const plans = timedPlans(turn);
  const plan = turn.plan.id;
  if (overCaps(plans, turn.agency, false) !== undefined) return { step: "other-times", plan };
  if (overCaps(plans, turn.agency) !== undefined) return { step: "too-many-texts", plan };
  if (sharesATime(plans, turn.plan)) turn.say("plans_share");
  return nextForPlan(turn.plan);
}

function sharesATime(plans: readonly Timed[], { id, days, time }: Plan): boolean {
  return plans.some(
    (other) =>
      other.id !== id &&
      time !== undefined &&
      Math.abs(minutesOf(other.time) - minutesOf(time)) <= sharedWithinMinutes &&
      other.days.some((day) => days.includes(day)),
  );
}

const lessMenu = menu({
  "fewer-check-ins": `
    check in|ins, checkins, checkin, questions, fewer|less questions, ask less, the first, either
    preguntas, menos preguntas, registro*, la primera, cualquiera
  `,
  "fewer-days": "days, day, fewer|less days, the second, dias, menos dias, dia, la segunda",
});

export const tooManyTexts = step({
  setUp: true,
  ask(turn) {
    const { texts } = turn.agency;
    if (overCaps(timedPlans(turn), turn.agency) === "day")
      turn.say("cap_day_q", { N: String(texts.perDayMax) });
    else turn.say("cap_q", { N: String(texts.perWeekMax) });
  },
  hear: (words) => hearChoice(words, lessMenu),
  accept: (turn, answer): Next => (answer === "fewer-days" ? "schedule-days" : askLess(turn)),
  // The gentlest is to ask less: the days stay as the client said them.
  otherwise: askLess,
});

/** Check-ins once a week, for all plans. */
function askLess(turn: Turn): Next {
  for (const plan of [...activePlans(turn.state), turn.plan]) plan.checkIns = "weekly";
  return nextForPlan(turn.plan);
}
