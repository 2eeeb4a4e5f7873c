/** Nothing that we start goes out in the quiet hours, times that the client chose aside, or above the caps. */
import type { Checker, Known, Observation } from "../observation.ts";
import { readWall } from "../wall-clock.ts";

/** What the client chose the time of, or what has to be said at once. */
const chosen = ["reminder", "snooze", "misread"];
/** What the caps never hold back: the reminders are what was agreed to. */
const overCaps = ["reminder", "snooze"];

/** What is decided in the last minute before them may be sent in their first. */
const graceMs = 60_000;

export function quietHoursAndCaps({ agency }: Known): Checker {
  const { quietHours, texts } = agency;
  const counts = new Map<string, Map<string, number>>();

  const isQuiet = (instant: string, zone: string) => {
    const time = readWall(instant, zone)[1];
    return time >= quietHours.from || time < quietHours.until;
  };

  /** What was started at a time that nobody chose, by its status id, with the zone of whoever gets it. */
  const unchosen = new Map<string, string>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "accepted") {
      const zone = unchosen.get(seen.statusId);
      const minuteBefore = new Date(Date.parse(seen.at) - graceMs).toISOString();
      if (zone === undefined || !isQuiet(seen.at, zone) || !isQuiet(minuteBefore, zone)) return undefined;
      return `${seen.statusId} is sent in the quiet hours, at ${readWall(seen.at, zone)[1]}.`;
    }
    if (seen.kind !== "saved" || seen.before === undefined || seen.after === undefined) return undefined;
    const { before, after, at, phone, saving } = seen;
    const text = saving.outgoing.find(({ kind }) => kind === "text" || kind === "call");
    if ((text?.kind !== "text" && text?.kind !== "call") || text.epoch === undefined) return undefined;
    const due = before.timers.filter((timer) => timer.at <= at);
    const kinds = due.map(({ kind }) => kind as string);
    // What answers a text of the client's, a minute or a hold later, is not unprompted; nor is what nobody took begun anew.
    const answers = due.some(
      (timer) => "answers" in timer || timer.kind === "hold-over" || timer.kind === "call-again",
    );
    const words = text.messages.join("+");
    if (due.length > 0 && !answersSoon(due) && !kinds.some((kind) => chosen.includes(kind)))
      unchosen.set(`${after.id}.${text.id}`, after.zone);
    if (
      due.length > 0 &&
      isQuiet(at, after.zone) &&
      !answersSoon(due) &&
      !kinds.some((kind) => chosen.includes(kind))
    )
      return `${words} is said in the quiet hours, at ${readWall(at, after.zone)[1]}.`;
    if (due.length === 0 || answers) return undefined;
    const today = readWall(at, after.zone)[0];
    const own = counts.get(phone) ?? new Map<string, number>();
    counts.set(phone, own);
    const before7 = [...own]
      .filter(([date]) => date > daysBefore(today, 7))
      .reduce((sum, [, count]) => sum + count, 0);
    const before1 = own.get(today) ?? 0;
    own.set(today, before1 + 1);
    if (kinds.some((kind) => overCaps.includes(kind))) return undefined;
    if (before1 >= texts.perDayMax) return `${words} is the ${before1 + 1}th text of the day.`;
    if (before7 >= texts.perWeekMax) return `${words} is the ${before7 + 1}th text of the week.`;
    return undefined;
  };
  return { name: "quiet hours and caps", see };
}

/** A minute after the client's own text. */
function answersSoon(due: readonly object[]): boolean {
  return due.some((timer) => "answers" in timer);
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
