/** How sure the client is of a plan: the latest number only, with their own reason. */
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { isAbout, type NoteOf, ofKind, type Week } from "./week.ts";

/** From here on a plan is taken as it is. A convention of Brief Action Planning (Gutnick 2014). */
const sure = 7;

export interface Confidence {
  rating?: number;
  band?: "low" | "mid" | "high";
  reason?: string;
  /** What a 7 would need: an answer of the menu, or the client's words. */
  needs?: string;
  /** The client kept the plan as it is, this week. */
  keptThisWeek?: true;
}

/** The latest that was said of the plan; nothing where that was private or never said. */
export function confidenceOf(week: Week, plan: Plan): Confidence | undefined {
  const said = ofKind(week.soFar, "confidence").filter((note) => isAbout(note, plan));
  if (said.length === 0) return plan.confidence === undefined ? undefined : { rating: plan.confidence };
  if (said.at(-1)?.private) return undefined;
  return said.filter((note) => note.private === undefined).reduce<Confidence>(takeIn(week), {});
}

/** A new number, or words in place of one, leaves behind what was said about the one before. */
function takeIn({ from }: Week) {
  return (known: Confidence, note: NoteOf<"confidence">): Confidence => {
    const { rating, band, reason, needs } = note;
    const isNew = (rating !== undefined && rating > 0 && rating !== known.rating) || band !== undefined;
    return {
      ...(isNew ? { ...(rating && { rating }), ...(band && { band }) } : known),
      ...(reason !== undefined && { reason }),
      ...(needs !== undefined && { needs }),
      ...(note.kept && note.date >= from && { keptThisWeek: true }),
    };
  };
}

/** Whether a plan was kept this week although the client is not sure of it. */
export function isKeptUnsure({ rating, band, keptThisWeek }: Confidence): boolean {
  return (
    keptThisWeek === true && (rating === undefined ? band !== undefined && band !== "high" : rating < sure)
  );
}
