/** On a call nothing of the client's is said before a key, or a yes, has shown that it is them. */
import type { MessageName } from "@home-practice/conversation/messages/catalogue.ts";
import type { Checker, Observation } from "../observation.ts";

/** What anybody may hear. */
const forAnybody: readonly string[] = [
  "call_hello",
  "call_line",
  "call_confirm",
  "call_code",
  "call_keys",
  "call_no_code",
  "call_opted_out",
  "call_stranger",
  "call_voicemail",
  "call_over",
  "call_still",
  "call_unclear",
  "call_help",
  "call_connect",
  "call_connecting",
  "call_bye",
  "stranger_danger",
  "stop_ack",
] satisfies MessageName[];

const shows = /^(?:1|yes|yeah|sí|si|ok|sure|1 )/i;

export function callsSayNothingFirst(): Checker {
  /** Calls on which somebody has pressed or said what shows who they are. */
  const shown = new Set<string>();

  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "said" && shows.test(seen.words)) shown.add(seen.call);
    if (seen.kind !== "acknowledged" || !seen.sid.startsWith("CA")) return undefined;
    const [call = ""] = seen.sid.split(".");
    const personal = (seen.reply?.messages ?? []).filter((message) => !forAnybody.includes(message));
    if (personal.length === 0 || shown.has(call)) return undefined;
    return `${personal.join("+")} is said on ${seen.sid}, and nobody has shown who they are.`;
  };
  return { name: "a call says nothing before it is known who is there", see };
}
