/** Words of danger always get the crisis reply, and the news of them reaches the therapist. */
import { hour, secondsOf } from "../instants.ts";
import type { Checker, Known, Observation } from "../observation.ts";
import { leavings, ownLeavings } from "../texts.ts";

const leavingWords = new Set([leavings, ownLeavings].flatMap(({ en, es }) => [...en, ...es]));

export function dangerIsAnswered({ therapistEmail }: Known): Checker {
  const due = new Set<string>();
  const mailed: string[] = [];
  const silenceAsked = new Map<string, string>();
  const silent = new Set<string>();
  /** With which words danger was answered last. */
  const said = new Map<string, string>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "texted" && leavingWords.has(seen.body)) silenceAsked.set(seen.phone, seen.at);
    if (seen.kind === "acknowledged" && seen.danger && !silent.has(seen.sid)) {
      const messages: readonly string[] = seen.reply?.messages ?? [];
      if (!messages.some((message) => message.startsWith("crisis_") || message === "stranger_danger"))
        return `"${seen.body}" was answered with ${messages.join("+") || "silence"}.`;
    }
    if (seen.kind === "saved" && seen.after !== undefined) {
      const isCrisis = seen.saving.reply?.messages.some(
        (message) => message.startsWith("crisis_") && !message.startsWith("crisis_misread"),
      );
      const isNews = seen.saving.outgoing.find(({ kind }) => kind === "alert");
      // A call says the same once more after star or silence; it was alerted when it was said first.
      const body = seen.saving.reply?.body ?? "";
      const first = said.get(seen.phone);
      const isRepeated = first !== undefined && body.includes(first) && seen.saving.eventId.startsWith("CA");
      if (isCrisis && isNews !== undefined) said.set(seen.phone, body);
      if (isCrisis && isNews === undefined && !isRepeated)
        return "Words of danger were answered, and nobody is alerted.";
      // Somebody hurt by whoever may read the phone, who asked for no texts just before, gets the alert alone.
      const asked = silenceAsked.get(seen.phone);
      const isRecent = asked !== undefined && secondsOf(seen.at) - secondsOf(asked) < hour;
      if (isNews?.kind === "alert" && isNews.category === "abuse" && isRecent)
        silent.add(seen.saving.eventId);
      if (isNews !== undefined)
        due.add(`${isNews.createdAt.replace(/[-:]/g, "")}.${seen.after.id}.${isNews.id}`);
    }
    if (seen.kind === "mailed" && seen.letter.to === therapistEmail) mailed.push(seen.letter.text);
    if (seen.kind !== "rest") return undefined;
    for (const id of due) {
      if (!mailed.some((text) => text.includes(`"${id}"`)))
        return `The alert ${id} never reached the therapist by mail.`;
    }
    return undefined;
  };
  return { name: "words of danger get the crisis reply and the alert", see };
}
