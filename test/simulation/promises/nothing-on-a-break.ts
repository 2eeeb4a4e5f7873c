/** What was decided before a break or a hold is not sent after it began. */
import type { Checker, Observation } from "../observation.ts";

export function nothingOnABreak(): Checker {
  const stoppedSince = new Map<string, string>();
  const rows = new Map<string, { createdAt: string; messages: readonly string[]; exempt: boolean }>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "put" && (seen.outgoing.kind === "text" || seen.outgoing.kind === "call")) {
      const { owner, id, createdAt, messages, epoch } = seen.outgoing;
      rows.set(`${owner.slice(2)}.${id}`, { createdAt, messages, exempt: epoch === undefined });
    }
    if (seen.kind === "saved" && seen.after !== undefined) {
      const { pause, hold } = seen.after;
      const [latest] = [pause?.since, hold?.since]
        .filter((since) => since !== undefined)
        .sort()
        .reverse();
      if (latest === undefined) stoppedSince.delete(seen.phone);
      else stoppedSince.set(seen.phone, latest);
    }
    if (seen.kind !== "accepted" && seen.kind !== "dialled") return undefined;
    const since = stoppedSince.get(seen.to);
    const row = rows.get(seen.kind === "dialled" ? seen.callId : seen.statusId);
    if (since === undefined || row === undefined || row.exempt || seen.at <= since) return undefined;
    const isReminder = row.messages.some((message) => message.startsWith("rem_"));
    if (row.createdAt >= since && !isReminder) return undefined;
    return `${row.messages.join("+")}, decided at ${row.createdAt}, went out on a break that began at ${since}.`;
  };
  return { name: "nothing on a break or a hold", see };
}
