/** The plan as it is now, what the client changed in it this week, and how sure they are of it. */
import { whenWords } from "@home-practice/conversation/messages/vocabulary.ts";
import type { Change } from "@home-practice/conversation/note.ts";
import type { Plan } from "@home-practice/conversation/practice/plan.ts";
import { type Confidence, confidenceOf } from "./confidence.ts";
import { isAbout, ofKind, type Week } from "./week.ts";
import { listed, oneLine, quoted, wordsMax } from "./wording.ts";

const changeWords: Record<Change, string> = {
  shorter: "shorter",
  "fewer-days": "fewer days",
  schedule: "days or time",
  minutes: "how long",
  "if-then": "the if-then",
  "first-step": "the first step",
  zone: "the time zone",
};
const reviewWords = {
  keep: "keep it",
  change: "change it",
  new: "try something new",
  break: "take a break",
};

/** One plan in a few sentences; the if-then and the reasons are the client's words and stand in full text only. */
export function planNow(week: Week, plan: Plan): string {
  const { shared, fullText } = week;
  const when = whenWords(plan.days, plan.time ?? "", "en");
  const confidence = confidenceOf(week, plan);
  const changed = ofKind(shared, "changed").filter((note) => isAbout(note, plan));
  const review = ofKind(shared, "review").findLast((note) => isAbout(note, plan))?.next;
  return [
    `${when}${plan.minutes === undefined ? "" : `, ${plan.minutes} min`}.`,
    ...(fullText && plan.ifThen ? [ifThen(plan.ifThen)] : []),
    ...(confidence ? sureness(confidence, fullText) : []),
    ...(changed.length > 0
      ? [`Changed by the client: ${listed([...new Set(changed.map(({ what }) => changeWords[what]))])}.`]
      : []),
    ...(review ? [`Looked back; next: ${reviewWords[review]}.`] : []),
  ].join(" ");
}

function ifThen(plan: { if: string; then: string }): string {
  return `If ${oneLine(plan.if)}, then ${oneLine(plan.then).replace(/[.!]+$/, "")}.`;
}

const bandWords = { high: "very", mid: "somewhat", low: "not very" };
const needWords: Record<string, string> = {
  "less-time": "shorter",
  "fewer-days": "fewer days",
  "new-time": "a new time",
  "easier-step": "an easier step",
};

/** The latest number, with the client's own reason in full text. */
function sureness({ rating, band, reason, needs, keptThisWeek }: Confidence, fullText: boolean): string[] {
  const sure = rating ?? (band && bandWords[band]);
  if (sure === undefined) return [];
  if (!fullText) return [`Sure: ${sure}.`];
  const need = needs && (needWords[needs] ?? quoted(needs, wordsMax));
  return [
    `Sure: ${sure}${reason ? ` (${quoted(reason, wordsMax)})` : ""}.`,
    ...(need ? [`A 7 would need: ${need}.`] : []),
    ...(keptThisWeek ? ["Chose: keep it."] : []),
  ];
}
