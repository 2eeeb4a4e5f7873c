/** This machine's clock: signed requests to AWS are refused where it is far off. */
import type { Facts } from "../facts.ts";
import { type Finding, fine } from "../finding.ts";

const offMaxMs = 60_000;

export function checkClock({ aheadMs }: Facts): Finding[] {
  if (aheadMs === undefined) return [];
  if (Math.abs(aheadMs) <= offMaxMs) return [fine("clock", "This machine's clock is right.")];
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return [
    {
      level: "warning",
      code: "clock",
      says: `This machine's clock is ${minutes} ${minutes === 1 ? "minute" : "minutes"} ${aheadMs > 0 ? "ahead" : "behind"}.`,
      fix: "Let it set itself by the network; from five minutes on AWS refuses what it asks.",
    },
  ];
}
