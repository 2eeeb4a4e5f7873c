/** How confidence moved with what was changed: "said 5, made it shorter, said 8". Never beside what was done. */
import type { Change, Note } from "@home-practice/conversation/note.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { isAbout } from "../summary/week.ts";

export type ConfidenceStep =
  | { step: "said"; date: string; rating?: number; band?: "low" | "mid" | "high"; reason?: string }
  | { step: "changed"; date: string; what: Change }
  | { step: "kept"; date: string };

/** The steps of one plan, oldest first; the same number said twice in a row is one, with the reason of either. */
export function confidenceStory(shared: readonly Note[], plan: Plan): ConfidenceStep[] {
  const story: ConfidenceStep[] = [];
  for (const note of shared) {
    if (!isAbout(note, plan)) continue;
    const { date } = note;
    if (note.kind === "changed" && note.what !== "zone") {
      const last = story.at(-1);
      if (last?.step !== "changed" || last.what !== note.what)
        story.push({ step: "changed", date, what: note.what });
    }
    if (note.kind !== "confidence") continue;
    const { rating, band, reason, kept } = note;
    const last = story.findLast(({ step }) => step !== "kept");
    const isNew = (rating !== undefined && rating > 0) || band !== undefined;
    const isSame = last?.step === "said" && (!isNew || (last.rating === rating && last.band === band));
    if (isSame) {
      if (reason !== undefined) last.reason = reason;
    } else if (isNew) {
      story.push({
        step: "said",
        date,
        ...(rating && { rating }),
        ...(band && { band }),
        ...(reason && { reason }),
      });
    }
    if (kept && story.at(-1)?.step !== "kept") story.push({ step: "kept", date });
  }
  return story;
}
