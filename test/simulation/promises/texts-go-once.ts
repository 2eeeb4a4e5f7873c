/** A text that we start goes out once: never twice, never after it is not worth sending, and never forgotten. */
import type { Outgoing } from "@home-practice/service/outgoing.ts";
import { hour, secondsOf } from "../instants.ts";
import type { Checker, Observation } from "../observation.ts";

/** A text, or a call, which has no words until somebody takes it. */
type OutgoingText = Extract<Outgoing, { kind: "text" | "call" }>;

interface Row {
  outgoing: OutgoingText;
  /** How often Twilio took it. */
  taken: number;
  end?: string;
}

export function textsGoOnce(): Checker {
  const rows = new Map<string, Row>();
  const byWords = new Map<string, Row[]>();

  /**
   * The rows with the same words to the same client within the hour. Twilio's list tells them apart by nothing, so what
   * it says of one may be taken for another: together they go out as often as there are of them.
   */
  function alike({ outgoing }: Row): Row[] {
    const { createdAt } = outgoing;
    return (byWords.get(wordsOf(outgoing)) ?? []).filter(
      (other) => Math.abs(secondsOf(other.outgoing.createdAt) - secondsOf(createdAt)) <= hour,
    );
  }

  function sawPut(outgoing: OutgoingText): void {
    const row = { outgoing, taken: 0 };
    rows.set(nameOf(outgoing.owner, outgoing.id), row);
    const words = wordsOf(outgoing);
    byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }

  function sawTaken(statusId: string, at: string): string | undefined {
    const row = rows.get(statusId);
    if (row === undefined) return `${statusId} went out and was never put down to be sent.`;
    const name = `${statusId} (${row.outgoing.messages.join("+")})`;
    row.taken++;
    const same = alike(row);
    if (sum(same, ({ taken }) => taken) > same.length) return `${name} went out twice.`;
    if (row.end !== undefined && same.length === 1) return `${name} went out after it was ${row.end}.`;
    const { expiresAt } = row.outgoing;
    if (expiresAt !== undefined && at > expiresAt) return `${name} went out after it was worth sending.`;
    return undefined;
  }

  function sawEnd(owner: string, id: string, end: string): string | undefined {
    const row = rows.get(nameOf(owner, id));
    if (row === undefined) return undefined;
    row.end = end;
    const same = alike(row);
    const sent = same.filter((each) => each.end === "sent").length;
    if (sent <= sum(same, ({ taken }) => taken)) return undefined;
    return `${id} (${row.outgoing.messages.join("+")}) is put down as sent and never went out.`;
  }

  function see(seen: Observation): string | undefined {
    if (seen.kind === "put" && (seen.outgoing.kind === "text" || seen.outgoing.kind === "call"))
      sawPut(seen.outgoing);
    if (seen.kind === "dialled") return sawTaken(seen.callId, seen.at);
    if (seen.kind === "accepted" && !seen.statusId.startsWith("staff."))
      return sawTaken(seen.statusId, seen.at);
    if (seen.kind === "dropped") return sawEnd(seen.owner, seen.id, "dropped");
    if (seen.kind === "settled" && seen.settled.as !== "again")
      return sawEnd(seen.owner, seen.id, seen.settled.as);
    const forgotten = seen.kind === "rest" ? seen.unfinished[0] : undefined;
    return forgotten && `${forgotten.kind} ${forgotten.id} is neither done nor given up.`;
  }

  return { name: "a text we start goes out once", see };
}

function wordsOf(outgoing: OutgoingText): string {
  return `${outgoing.owner} ${outgoing.kind === "text" ? outgoing.body : "(call)"}`;
}

function nameOf(owner: string, id: string): string {
  return `${owner.slice("C#".length)}.${id}`;
}

function sum(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
