/** What the therapist or the office did on the pages, as far as the client's conversation has to know. */
import { optOut } from "../always/opt-out.ts";
import type { StaffAct } from "../event.ts";
import type { Next, Turn } from "../flow.ts";
import { addMinutes, deferPastQuiet } from "../practice/calendar.ts";
import { mayBeTexted } from "../state.ts";
import { setTimer } from "../timers.ts";
import { stopPlan } from "./active.ts";
import { chooseCalls } from "./calls.ts";
import { changePractice } from "./care.ts";
import { leaveWord } from "./pass-on.ts";
import { pause, resume } from "./pause.ts";

/** Takes an act in. Returns why nothing follows from it, where nothing does. */
export function takeStaffAct(turn: Turn, act: StaffAct): string | undefined {
  if (turn.state.closed !== undefined && act.do !== "opt-out") return "ended";
  switch (act.do) {
    case "pass-on":
      return leaveWord(turn, act.what);
    case "pause":
      return pauseForOffice(turn, act.until);
    case "resume":
      if (turn.state.pause === undefined) return "not paused";
      resume(turn);
      return undefined;
    case "opt-out":
      optOut(turn, "staff");
      return undefined;
    case "lift-hold":
      return liftHold(turn);
    case "calls":
      chooseCalls(turn, act.for, "therapist");
      return undefined;
    case "practice": {
      const plan = turn.state.plans.find(({ id, status }) => id === act.plan && status !== "ended");
      return plan === undefined ? "no such plan" : changePractice(turn, plan, act.practice);
    }
    case "close":
      return close(turn, act.words);
  }
}

function pauseForOffice(turn: Turn, until: string | undefined): string | undefined {
  if (turn.state.optedOut !== undefined) return "opted out";
  pause(turn, "therapist", until);
  turn.note({ kind: "paused", ...(until !== undefined && { until }) });
  return leaveWord(turn, { say: "paused", ...(until !== undefined && { until }) });
}

/** The client is asked whether to start again; the hold ends with their answer. */
function liftHold({ state, now, agency }: Turn): string | undefined {
  if (state.hold === undefined || !mayBeTexted(state)) return "no hold";
  const at = deferPastQuiet(addMinutes(now, 1), state.zone, agency.quietHours);
  setTimer(state, { kind: "hold-over", at });
  return undefined;
}

/** Nothing decided before is sent any more but the farewell. */
function close(turn: Turn, words: string | undefined): string | undefined {
  const { state, now } = turn;
  for (const plan of state.plans) stopPlan(turn, plan, "ended");
  state.sendEpoch++;
  state.timers = [];
  state.closed = { at: now };
  for (const field of ["wait", "interrupted", "pause", "passOn"] as const) delete state[field];
  return leaveWord(turn, { say: "farewell", ...(words !== undefined && { words }) });
}

/** Consent belongs to a number: it is asked again on the new one, and everything waits for the answer. */
export function numberCorrected(turn: Turn): Next {
  const { state } = turn;
  state.sendEpoch++;
  state.timers = [];
  delete state.wait;
  delete state.interrupted;
  state.consent = "asked";
  state.moved = true;
  return "consent";
}
