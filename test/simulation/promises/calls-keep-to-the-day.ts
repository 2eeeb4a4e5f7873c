/** Nobody is rung up in the quiet hours, nor more often than was said; who takes calls alone chose the hour. */
import type { State } from "@home-practice/conversation/state.ts";
import type { Checker, Known, Observation } from "../observation.ts";
import { readWall } from "../wall-clock.ts";

/** What is decided in the last minute before them may ring in their first. */
const graceMs = 60_000;
const triesMax = 2;

export function callsKeepToTheDay({ agency }: Known): Checker {
  const { quietHours, calls } = agency;
  const states = new Map<string, State>();
  const dialled = new Map<string, number>();

  const isQuiet = (instant: string, zone: string) => {
    const time = readWall(instant, zone)[1];
    return time >= quietHours.from || time < quietHours.until;
  };

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "saved" && seen.after !== undefined) states.set(seen.phone, seen.after);
    if (seen.kind !== "dialled") return undefined;
    const state = states.get(seen.to);
    if (state === undefined || state.calls?.only) return undefined;
    const minuteBefore = new Date(Date.parse(seen.at) - graceMs).toISOString();
    if (isQuiet(seen.at, state.zone) && isQuiet(minuteBefore, state.zone))
      return `${seen.callId} rings in the quiet hours, at ${readWall(seen.at, state.zone)[1]}.`;
    const day = `${seen.to} ${readWall(seen.at, state.zone)[0]}`;
    const count = (dialled.get(day) ?? 0) + 1;
    dialled.set(day, count);
    return count > calls.perDayMax * triesMax
      ? `${seen.callId} is the ${count}th call of the day.`
      : undefined;
  };
  return { name: "calls keep to the day", see };
}
