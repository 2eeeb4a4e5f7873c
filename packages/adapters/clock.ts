/** The only place where what ships reads the time. */
import type { Clock } from "@home-practice/service/ports.ts";

/** The wall clock, to the second. */
export function createClock(): Clock {
  return { now: () => new Date(Date.now()).toISOString().replace(/\.\d{3}Z$/, "Z") };
}
