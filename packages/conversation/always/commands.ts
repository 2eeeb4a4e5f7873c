/** What each command does, whether it came as a whole-message keyword or in the client's own words. */
import type { Next, Turn } from "../flow.ts";
import { nextWords, soonestWords } from "../flows/active.ts";
import { textsAgain } from "../flows/calls.ts";
import { carryOn } from "../flows/carry-on.ts";
import { stepForPart } from "../flows/change.ts";
import { hideNotes, lineNumber } from "../flows/hiding.ts";
import { nudgeTomorrow } from "../flows/nudge.ts";
import { backStep, resume, startPause } from "../flows/pause.ts";
import { goOnFromHold, sayHeld } from "../flows/safety.ts";
import { hearNewSchedule, takeSchedule } from "../flows/schedule.ts";
import { snooze } from "../flows/snooze.ts";
import { steps } from "../flows/steps.ts";
import { previewNow } from "../flows/summary-preview.ts";
import { forPlan, livePlans } from "../flows/which-plan.ts";
import { hearChoice } from "../hearing/choice.ts";
import { type Command, hearCommand, hearKeyword } from "../hearing/command.ts";
import { planPartMenu } from "../hearing/menus.ts";
import { hearIdentityQuestion } from "../hearing/stranger.ts";
import type { Words } from "../hearing/words.ts";
import { labelOf, whenWords } from "../messages/vocabulary.ts";
import type { Plan } from "../practice/plan.ts";
import { activePlans, type Wait } from "../state.ts";
import { leave } from "./opt-out.ts";
import type { Rule } from "./rule.ts";
import { awaitingAnswer } from "./told-unasked.ts";

/** Before consent only these are listened to. */
const beforeConsent: readonly Command["intent"][] = ["help", "language"];
/** After the end only these: what was said stays the client's. */
const afterTheEnd: readonly Command["intent"][] = [...beforeConsent, "delete", "export"];

export const keyword: Rule = {
  name: "keyword",
  because: "a word that stands alone is a command, unless the open question owns it",
  hear(turn, { words, carrier }) {
    if (carrier === "help") return "stay";
    const command: Command | undefined = hearIdentityQuestion(words)
      ? { intent: "help", args: {} }
      : hearKeyword(words);
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
    const command = hearCommand(words);
    // "I was away for a while" is not a wish for another break.
    if (command.intent === "pause" && turn.state.pause !== undefined) return backStep(turn);
    return obey(turn, command, words);
  },
};

function obey(turn: Turn, command: Command, words: Words): Next | "stay" | undefined {
  const { consent, closed } = turn.state;
  if (consent !== "given" && !beforeConsent.includes(command.intent)) return undefined;
  if (closed !== undefined && !afterTheEnd.includes(command.intent)) return undefined;
  switch (command.intent) {
    case "stop":
      return leave(turn);
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
      return previewNow(turn);
    case "show":
      turn.showSummary();
      return "stay";
    case "export":
      turn.export();
      return "stay";
    case "check_in":
      return checkInNow(turn);
    case "call_me":
      return "calls";
    case "texts":
      textsAgain(turn);
      return "stay";
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

function sayPlans(turn: Turn): Next | "stay" {
  const { state, wait } = turn;
  // While a plan is being made, its next question says best where it stands.
  if (wait !== undefined && steps[wait.step].setUp) return sayWhereWeWere(turn, wait);
  const plans = livePlans(state);
  const [only, ...others] = plans;
  if (only !== undefined && others.length === 0) sayPlan(turn, only);
  else if (only !== undefined) saySeveral(turn, plans);
  else turn.say(state.plans.some(({ status }) => status === "held") ? "plan_held" : "plan_none");
  return "stay";
}

function sayWhereWeWere(turn: Turn, { step, plan }: Wait): Next {
  // The plan said back fills two segments by itself, and speaks for itself.
  if (step !== "plan-confirm") turn.say("nudge_setup");
  return { step, ...(plan !== undefined && { plan }) };
}

function sayPlan(turn: Turn, plan: Plan): void {
  const { language, pause } = turn.state;
  if (plan.time === undefined) return turn.say("plan_none");
  const blanks = { WHEN: whenWords(plan.days, plan.time, language), MIN: String(plan.minutes) };
  const next = nextWords(turn, plan);
  if (pause !== undefined || next === "") return turn.say("plan_paused", blanks);
  if (plan.ifThen === undefined) return turn.say("plan_now_plain", { ...blanks, NEXT: next });
  turn.say("plan_now", { ...blanks, NEXT: next, IF: plan.ifThen.if, THEN: plan.ifThen.then });
}

function saySeveral(turn: Turn, plans: Plan[]): void {
  const { language } = turn.state;
  const each = plans.map(
    (plan) => `${labelOf(plan, language)} ${whenWords(plan.days, plan.time ?? "", language)}`,
  );
  turn.say("plans_now", { PLANS: each.join("; "), NEXT: soonestWords(turn) });
}

/** A part, the part that was named, or a new schedule typed straight in: "could we do tuesdays at 7pm instead". */
function change(turn: Turn, words: Words): Next {
  const { state } = turn;
  if (livePlans(state).length === 0) return carryOn(turn);
  const where = forPlan(turn, "change", words);
  const plan = typeof where === "object" && state.plans.find(({ id }) => id === where.plan);
  if (!plan) return where;
  const schedule = hearNewSchedule(words);
  const part = hearChoice(words, planPartMenu);
  if (schedule === undefined) return part === undefined ? where : { step: stepForPart[part], plan: plan.id };
  turn.about(plan);
  const next = takeSchedule(turn, schedule);
  return typeof next === "string" && next !== "done" ? { step: next, plan: plan.id } : next;
}

/** RESUME: out of a break, out of a hold, or back into a set-up left half-way. */
function goOn(turn: Turn): Next | "stay" {
  const { hold } = turn.state;
  if (hold !== undefined && hold.until > turn.now) {
    sayHeld(turn);
    return "stay";
  }
  if (hold !== undefined) return goOnFromHold(turn);
  resume(turn);
  return carryOn(turn);
}

/** LATER moves what is on the table: the question, the reminder, or set-up itself. */
function later(turn: Turn, words: Words): Next | "stay" | undefined {
  const { wait } = turn;
  if (wait !== undefined && steps[wait.step].setUp) {
    // Asked for by the client, it is not the one nudge that we give by ourselves.
    delete turn.state.lately.nudge;
    nudgeTomorrow(turn, wait);
    turn.say("later_setup");
    return "stay";
  }
  const reminded = awaitingAnswer(turn);
  if (reminded === undefined) {
    if (wait !== undefined) return undefined;
    turn.say("later_none");
    return "stay";
  }
  turn.about(reminded);
  return snooze(turn, wait?.step === "check-in" ? "check-in" : "reminder", words);
}

/** PRIVATE hides the last note, PRIVATE 2 the second of the lines that SHOW tells, PRIVATE ALL all of this week's; before the summary goes, PRIVATE alone means all. */
function hide(turn: Turn, { args }: Command, words: Words): "stay" {
  const previews = turn.wait?.step === "summary-preview";
  const line = lineNumber(words) ?? (previews ? "all" : "last");
  const hidden = hideNotes(turn, args.scope === "all" ? "all" : line);
  if (hidden === 0) turn.say("private_none");
  else if (previews) turn.say("summary_hidden");
  else turn.say(args.scope === "all" ? "private_all_ack" : "private_ack");
  return "stay";
}

function remove(turn: Turn, { args }: Command): Next | "stay" {
  if (args.scope === "all") return "delete-everything";
  const last = turn.state.lastNotes.at(-1);
  if (last !== undefined) turn.removeNote(last.id, last.date);
  // The same words are not kept for three more messages either.
  turn.state.recent = turn.state.recent.slice(-1);
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
  const [plan] = plans;
  return { step: "check-in", plan: plan!.id, date: awaitingAnswer(turn)?.occurrence?.date ?? turn.today };
}

function sayStep(turn: Turn, next: boolean): "stay" {
  const { state } = turn;
  const all = (awaitingAnswer(turn) ?? livePlans(state)[0])?.practice.steps ?? [];
  const index = next ? Math.min((state.stepShown ?? -1) + 1, all.length - 1) : 0;
  const words = all[index];
  const isLast = index === all.length - 1;
  if (words === undefined) {
    turn.say("steps_none");
    return "stay";
  }
  state.stepShown = index;
  turn.say(isLast ? "steps_last" : "steps_one", {
    N: String(index + 1),
    OF: String(all.length),
    STEP: words,
  });
  return "stay";
}
