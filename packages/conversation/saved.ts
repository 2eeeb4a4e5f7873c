/** A saved state as this version knows it: steps that are gone give way to their successors, unknown fields stay. */
import { retiredSteps, type StepName, stepNames } from "./flows/step-names.ts";
import type { State, Wait } from "./state.ts";
import type { Timer } from "./timers.ts";

const known = new Set<string>(stepNames);

/** The step's name today; nothing for a step of a newer version, which a rollback meets. */
function stepNow(name: string): StepName | undefined {
  if (known.has(name)) return name as StepName;
  return Object.hasOwn(retiredSteps, name) ? retiredSteps[name] : undefined;
}

function waitNow({ then, ...wait }: Wait): Wait | undefined {
  const step = stepNow(wait.step);
  const next = then && stepNow(then);
  return step && { ...wait, step, ...(next && { then: next }) };
}

function timerNow(timer: Timer): Timer[] {
  if (!("step" in timer)) return [timer];
  const step = stepNow(timer.step);
  return step === undefined ? [] : [{ ...timer, step }];
}

/** A copy of a saved state that this version can go on with; a question that it does not know is closed. */
export function fromSaved(saved: State): State {
  const state = structuredClone(saved);
  for (const field of ["wait", "interrupted"] as const) {
    const wait = state[field] && waitNow(state[field]);
    if (wait === undefined) delete state[field];
    else state[field] = wait;
  }
  state.timers = state.timers.flatMap(timerNow);
  if (state.more !== undefined) state.more.left = state.more.left.flatMap((name) => stepNow(name) ?? []);
  return state;
}
