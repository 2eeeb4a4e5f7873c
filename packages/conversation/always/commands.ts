/** What each command does, whether it came as a whole-message keyword or in the client's own words. */
import type { Next, Turn } from "../flow.ts";
import { nextWords } from "../flows/active.ts";
import { carryOn } from "../flows/carry-on.ts";
import { nudgeTomorrow } from "../flows/nudge.ts";
import { resume, startPause } from "../flows/pause.ts";
import { hearNewSchedule, takeSchedule } from "../flows/schedule.ts";
import { snooze } from "../flows/snooze.ts";
import { steps } from "../flows/steps.ts";
import { forPlan, livePlans } from "../flows/which-plan.ts";
import { type Command, hearCommand, hearKeyword } from "../hearing/command.ts";
import { hearIdentityQuestion } from "../hearing/stranger.ts";
import type { Words } from "../hearing/words.ts";
import { labelOf, whenWords } from "../messages/vocabulary.ts";
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
    const command: Command | undefined = hearIdentityQuestion(words) ? { intent: "help", args: {} } : hearKeyword(words);
    const owned = turn.wait && steps[turn.wait.step].owns;
    if (command === undefined || owned?.includes(command.intent)) return undefined;
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
      // A question about who we are is answered, and then the question of consent comes again, in short.
      if (turn.wait?.step === "consent") steps.consent.again?.(turn);
      return "stay";
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
      return hide(turn, command, words);
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
  // The consent words say by themselves that the language has changed, and are long.
  if (wait?.step !== "consent") turn.say("lang_ack");
  if (wait === undefined) return "stay";
  // The open question comes again in the new language, and counts as asked once.
  return { step: wait.step, ...(wait.plan && { plan: wait.plan }), ...(wait.date && { date: wait.date }) };
}

function sayPlans(turn: Turn): "stay" {
  const plans = livePlans(turn.state);
  const [only, ...others] = plans;
  if (only === undefined) turn.say("plan_none");
  else if (others.length === 0) sayPlan(turn, only);
  else saySeveral(turn, plans);
  return "stay";
}

function sayPlan(turn: Turn, plan: Plan): void {
  const { language, pause } = turn.state;
  if (plan.status === "making" || plan.time === undefined) return turn.say("plan_none");
  const blanks = { WHEN: whenWords(plan.days, plan.time, language), MIN: String(plan.minutes) };
  const next = nextWords(turn, plan);
  if (pause !== undefined || next === "") return turn.say("plan_paused", blanks);
  if (plan.ifThen === undefined) return turn.say("plan_now_plain", { ...blanks, NEXT: next });
  turn.say("plan_now", { ...blanks, NEXT: next, IF: plan.ifThen.if, THEN: plan.ifThen.then });
}

function saySeveral(turn: Turn, plans: Plan[]): void {
  const { language } = turn.state;
  const each = plans.map((plan) => `${labelOf(plan, language)} ${whenWords(plan.days, plan.time ?? "", language)}`);
  const next = plans.map((plan) => nextWords(turn, plan)).find((words) => words !== "");
  turn.say("plans_now", { PLANS: each.join("; "), NEXT: next ?? "" });
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
function goOn(turn: Turn): Next {
  resume(turn);
  return carryOn(turn);
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

/** PRIVATE hides the last note, PRIVATE 2 the second of the lines that SHOW tells, PRIVATE ALL all of this week's. */
function hide(turn: Turn, { args }: Command, words: Words): "stay" {
  const { lastNotes } = turn.state;
  const line = Number(words.tokens.find((token) => /^\d+$/.test(token)) ?? Number.NaN);
  const which = args.scope === "all" ? [...lastNotes] : [Number.isNaN(line) ? lastNotes.at(-1) : lastNotes[line - 1]];
  const notes = which.filter((note) => note !== undefined);
  for (const note of notes) turn.hideNote(note.id, note.date);
  if (notes.length === 0) turn.say("private_none");
  else turn.say(args.scope === "all" ? "private_all_ack" : "private_ack");
  return "stay";
}

function remove(turn: Turn, { args }: Command): Next | "stay" {
  if (args.scope === "all") return "delete-everything";
  const last = turn.state.lastNotes.at(-1);
  if (last !== undefined) turn.removeNote(last.id, last.date);
  turn.say(last === undefined ? "delete_none" : "delete_last");
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
