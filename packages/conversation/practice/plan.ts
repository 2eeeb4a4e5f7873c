/** One practice made concrete by the client, and the practice it stands on. */
import type { Weekday } from "./weekday.ts";

/** What to do, in the therapist's words, or in the client's where the therapist has written none. */
export interface Practice {
  title: string;
  steps: string[];
  why?: string;
  /** Whether the therapist switched on the questions for thought work (thought, talking back, nudge). */
  thoughtWork?: boolean;
  by: "therapist" | "client";
}

/** How a try is going to look, as far as the client has said it. */
export interface Plan {
  /** `p1` to `p3`, never reused for another practice. */
  id: string;
  practice: Practice;
  /** `making` until the client is set; `held` waits for a talk with the therapist; `ended` is past. */
  status: "making" | "active" | "held" | "ended";
  days: Weekday[];
  /** Wall-clock time in the client's zone, `HH:MM`. */
  time?: string;
  minutes?: number;
  /** An hour that was said while its am or pm is still open, `7` or `7:30`. */
  hour?: string;
  /** A time in the quiet hours that was said and not yet confirmed, `HH:MM`. */
  unusualTime?: string;
  /** Two times that were said where a plan holds one, `HH:MM`. */
  alternatives?: [string, string];
  /** What might get in the way, and what then, in the words the client chose. */
  ifThen?: { if: string; then: string };
  /** Which of the obstacles was named, `nothing` included, so that it is not asked again. */
  obstacle?: string;
  firstStep?: string;
  /** The small thing the client wants to do when the moment comes again; repeated in reminders. */
  nudge?: string;
  /** The client's own discreet word for lock screens. */
  label?: string;
  /** 1 to 10, the latest. Absent where the client left the number out. */
  confidence?: number;
  /** Rounds of "what would make it a 7?" since the number was first asked; two at most. */
  repairs: number;
  /** How often the check-in is asked: every practice time, or on the week's last only. */
  checkIns?: "weekly";
  /** The local date the plan was set, which the review counts from. */
  since?: string;
  /** How many reminders have gone out, which the rotation counts on. */
  reminders: number;
  /** The latest practice time and what is known of it. */
  occurrence?: Occurrence;
  /** "Not this time" in a row. */
  notThisTime: number;
}

/** One practice time: a plan on a local date. */
export interface Occurrence {
  date: string;
  /** How it went, once said. */
  answer?: "tried" | "partly" | "no" | "unclear";
  /** It was gone through in the head. */
  inHead?: true;
  /** The check-in has been asked. */
  asked?: true;
  /** Its check-in gave way to a reminder, and goes with the next one. */
  askNext?: true;
  /** How often it was moved to later. */
  snoozes: number;
}

/** What is still missing before the plan can be said back, in the order it is asked for. */
export function missing(plan: Plan): "schedule" | "minutes" | "obstacle" | "if-then" | undefined {
  if (plan.days.length === 0 || plan.time === undefined) return "schedule";
  if (plan.minutes === undefined) return "minutes";
  if (plan.obstacle === undefined) return "obstacle";
  if (plan.obstacle !== "nothing" && plan.ifThen === undefined) return "if-then";
  return undefined;
}

/** A plan that has only its practice yet. */
export function newPlan(id: string, practice: Practice): Plan {
  return { id, practice, status: "making", days: [], repairs: 0, reminders: 0, notThisTime: 0 };
}
