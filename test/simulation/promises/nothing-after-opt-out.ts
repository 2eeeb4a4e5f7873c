/** Nobody who opted out is texted again, but for the one confirmation and the answer to words of danger. */
import type { MessageName } from "@home-practice/conversation/messages/catalogue.ts";
import type { Checker, Observation } from "../observation.ts";

const crisis: readonly string[] = [
  "crisis_1",
  "crisis_2",
  "crisis_others",
  "crisis_unsafe",
  "crisis_medical",
  "crisis_third",
  "crisis_misread",
  "crisis_misread_ack",
] satisfies MessageName[];

export function nothingAfterOptOut(): Checker {
  const outSince = new Map<string, string>();
  const confirmed = new Set<string>();
  const rows = new Map<string, { messages: readonly string[]; createdAt: string }>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "put" && (seen.outgoing.kind === "text" || seen.outgoing.kind === "call"))
      rows.set(`${seen.outgoing.owner.slice(2)}.${seen.outgoing.id}`, seen.outgoing);
    if (seen.kind === "saved" && seen.after !== undefined) {
      const { phone, before, after, saving } = seen;
      if (after.optedOut === undefined) {
        outSince.delete(phone);
        confirmed.delete(phone);
        return undefined;
      }
      if (before?.optedOut === undefined) outSince.set(phone, seen.at);
      const reply = saving.reply?.messages ?? [];
      const started = saving.outgoing.flatMap((each) =>
        each.kind === "text" || each.kind === "call" ? each.messages : [],
      );
      // Whoever rings in hears that it is off, and what to do in a crisis.
      const allowed = (message: string) =>
        crisis.includes(message) || message.startsWith("call_") || message === "stranger_danger";
      const said = [...reply, ...started].filter((message) => !allowed(message));
      if (said.length === 0) return undefined;
      const how = reply.length > 0 ? "answered" : "said";
      if (said.join() !== "stop_ack") return `${said.join("+")} is ${how} to somebody who has opted out.`;
      if (confirmed.has(phone)) return "The opt-out is confirmed a second time.";
      confirmed.add(phone);
    }
    if (seen.kind !== "accepted" && seen.kind !== "dialled") return undefined;
    const since = outSince.get(seen.to);
    if (since === undefined || seen.at <= since) return undefined;
    const { messages: said, createdAt } = rows.get(seen.kind === "dialled" ? seen.callId : seen.statusId) ?? {
      messages: [],
      createdAt: "",
    };
    // What was decided afterwards has been told of when it was.
    if (createdAt > since || said.every((message) => crisis.includes(message))) return undefined;
    return `${said.join("+")}, decided at ${createdAt}, went out to somebody who had opted out at ${since}.`;
  };
  return { name: "nothing after an opt-out", see };
}
