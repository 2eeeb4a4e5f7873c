/** What each command does, whether it came as a whole-message keyword or in the client's own words. */
import type { Next, Turn } from "../flow.ts";
import { nextWords } from "../flows/active.ts";
import { nextForPlan } from "../flows/next-for-plan.ts";
import { nudgeTomorrow } from "../flows/nudge.ts";
import { resume, startPause } from "../flows/pause.ts";
import { hearNewSchedule, takeSchedule } from "../flows/schedule.ts";
import { snooze } from "../flows/snooze.ts";
import { steps } from "../flows/steps.ts";
import { forPlan, livePlans } from "../flows/which-plan.ts";
import { type Command, hearCommand, hearKeyword } from "../hearing/command.ts";
import { hearIdentityQuestion } from "../hearing/stranger.ts";
import type { Words } from "../hearing/words.ts";
import { whenWords } from "../messages/vocabulary.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans } from "../state.ts";
import { awaitingAnswer } from "./told-unasked.ts";
import type { Rule } from "./rule.ts";

/** Before consent only these are listened to. */
const beforeConsent: readonly string[] = ["help", "language"];

export const keyword: Rule = {
  name: "keyword",
  because: "a word that stands alone is a command, unless the open question owns it",
  hear(turn, { words, carrier }) {
    if (carrier === "help") return "stay";
    const command = hearIdentityQuestion(words) ? ({ intent: "help", args: {} } as const) : hearKeyword(words);
    const open = turn.wait && steps[turn.wait.step];
    if (open?.owns?.includes(command.intent)) return undefined;
    return obey(turn, command, words);
  },
};

export const naturalCommand: Rule = {
  name: "command in their own words",
  because: "only where no question takes whole sentences, or a reflection would be obeyed",
  hear(turn, { words }) {
    if (turn.wait && steps[turn.wait.step].freeText) return undefined;
    return obey(turn, hearCommand(words), words);
  },
};

function obey(turn: Turn, command: Command, words: Words): Next | "stay" | undefined {
  if (turn.state.consent !== "given" && !beforeConsent.includes(command.intent)) return undefined;
  switch (command.intent) {
    case "help":
      turn.say("help");
      return turn.state.consent === "given" ? "stay" : "consent";
    case "language":
      return switchLanguage(turn, command);
    case "plan":
      return sayPlans(turn);
    case "change":
      return change(turn, words);
    case "pause":
      return startPause(turn, words);
    case "resume":
      return goOn(turn);
    case "later":
      return later(turn, words);
    case "concern":
      return "concern";
    case "private":
      return hide(turn, command);
    case "delete":
      return remove(turn, command);
    case "summary":
      return "summary-preview";
    case "show":
      turn.showSummary();
      return "stay";
    case "check_in":
      return checkInNow(turn);
    case "steps":
    case "next":
      return sayStep(turn, command.intent === "next");
    default:
      return undefined;
  }
}

function switchLanguage(turn: Turn, { args }: Command): Next | "stay" {
  const { state, wait } = turn;
  if (args.lang !== undefined) state.language = args.lang;
  turn.say("lang_ack");
  if (wait === undefined) return "stay";
  // The open question comes again in the new language, and counts as asked once.
  return { step: wait.step, ...(wait.plan && { plan: wait.plan }), ...(wait.date && { date: wait.date }) };
}

function sayPlans(turn: Turn): "stay" {
  const plans = livePlans(turn.state);
  if (plans.length === 0) turn.say("plan_none");
  for (const plan of plans) {
    turn.about(plan);
    sayPlan(turn, plan);
  }
  return "stay";
}

function sayPlan(turn: Turn, plan: Plan): void {
  const { language, pause } = turn.state;
  if (plan.time === undefined || plan.days.length === 0 || plan.minutes === undefined) return turn.say("plan_none");
  const blanks = { WHEN: whenWords(plan.days, plan.time, language), MIN: String(plan.minutes) };
  const next = nextWords(turn, plan);
  if (pause !== undefined || next === "") return turn.say("plan_paused", blanks);
  if (plan.ifThen === undefined) return turn.say("plan_now_plain", { ...blanks, NEXT: next });
  turn.say("plan_now", { ...blanks, NEXT: next, IF: plan.ifThen.if, THEN: plan.ifThen.then });
}

/** A part, or a new schedule typed straight in: "could we do tuesdays at 7pm instead". */
function change(turn: Turn, words: Words): Next | "stay" {
  const { state } = turn;
  if (livePlans(state).length === 0) {
    turn.say("plan_none");
    return "stay";
  }
  const where = forPlan(turn, "change", words);
  const schedule = hearNewSchedule(words);
  const plan = typeof where === "object" && state.plans.find(({ id }) => id === where.plan);
  if (schedule === undefined || !plan) return where;
  turn.about(plan);
  const next = takeSchedule(turn, schedule);
  return typeof next === "string" && next !== "done" ? { step: next, plan: plan.id } : next;
}

/** RESUME: out of a break, out of a hold on one plan, or back into a set-up left half-way. */
function goOn(turn: Turn): Next | "stay" {
  const { state } = turn;
  resume(turn);
  const making = state.plans.find((plan) => plan.status === "making" || plan.status === "held");
  if (making !== undefined && activePlans(state).length === 0) {
    making.status = "making";
    return { ...nextForPlan(making), plan: making.id };
  }
  const [first] = activePlans(state);
  if (first === undefined) turn.say("plan_none");
  else turn.say("resume_ack", { NEXT: nextWords(turn, first) });
  return "stay";
}

/** LATER moves what is on the table: the question, the reminder, or set-up itself. */
function later(turn: Turn, words: Words): Next | "stay" {
  const { wait } = turn;
  if (wait !== undefined && steps[wait.step].setUp) {
    nudgeTomorrow(turn, wait);
    turn.say("later_setup");
    return "stay";
  }
  const reminded = awaitingAnswer(turn);
  if (reminded === undefined) {
    turn.say("later_none");
    return "stay";
  }
  turn.about(reminded);
  return snooze(turn, wait?.step === "check-in" ? "check-in" : "reminder", words);
}

function hide(turn: Turn, { args }: Command): "stay" {
  const { state } = turn;
  const { lastNotes } = state;
  const which = args.scope === "all" ? [...lastNotes] : [args.line === undefined ? lastNotes.at(-1) : lastNotes[args.line - 1]];
  for (const note of which) if (note !== undefined) turn.hideNote(note.id, note.date);
  turn.say("private_ack");
  return "stay";
}

function remove(turn: Turn, { args }: Command): Next | "stay" {
  if (args.scope === "all") return "delete-everything";
  const last = turn.state.lastNotes.at(-1);
  if (last !== undefined) turn.removeNote(last.id, last.date);
  turn.say("delete_last");
  return "stay";
}

function checkInNow(turn: Turn): Next | "stay" {
  const plans = activePlans(turn.state);
  if (plans.length === 0) {
    turn.say("plan_none");
    return "stay";
  }
  if (plans.length > 1) return { step: "which-plan", then: "check-in" };
  return { step: "check-in", plan: plans[0]!.id, date: plans[0]!.occurrence?.date ?? turn.today };
}

function sayStep(turn: Turn, next: boolean): "stay" {
  const { state } = turn;
  const all = livePlans(state)[0]?.practice.steps ?? [];
  const index = next ? Math.min((state.stepShown ?? -1) + 1, all.length - 1) : 0;
  const words = all[index];
  if (words === undefined) {
    turn.say("steps_none");
    return "stay";
  }
  state.stepShown = index;
  turn.say("steps_one", { N: String(index + 1), OF: String(all.length), STEP: words });
  return "stay";
}
