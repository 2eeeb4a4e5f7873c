/** Writes down a thread as a story in the format of `test/transcripts`, which plays it again. */
import { localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import { demoAgency } from "../demo.ts";
import type { ThreadText } from "./world-client.ts";

/**
 * The client's texts as input, with the times to move to before them, and ours where they were said: below the text
 * they answer, or on the way to such a time. The carrier's own texts are not ours, and are left out.
 */
export function transcript(phone: string, code: string, texts: Omit<ThreadText, "status">[]): string {
  const said = texts
    .filter(({ by }) => by !== "carrier")
    .map((text) => ({ ...text, local: localOf(text.at), line: lineOf(text) }));
  const begins = said[0]?.local ?? "";
  const lines = [`# A talk with ${phone}`, "", "Written down from a local world.", ""];
  lines.push(`- phone: ${phone}`, `- begins: ${begins}`, `- code: ${code}`, "");

  let movedTo = begins;
  let onTheWay: typeof said = [];
  const moveTo = (local: string) => {
    let heading = "";
    if (onTheWay.length > 0) lines.push("");
    for (const text of onTheWay) {
      if (text.local !== heading) lines.push(`### ${dayAndTime(text.local)}`);
      heading = text.local;
      lines.push(text.line);
    }
    lines.push("", `## ${dayAndTime(local)}`);
    onTheWay = [];
    movedTo = local;
  };
  for (const text of said) {
    if (text.direction === "in" && text.local !== movedTo) moveTo(text.local);
    if (text.local === movedTo) lines.push(text.line);
    else onTheWay.push(text);
  }
  const last = onTheWay.at(-1);
  if (last) moveTo(last.local);
  return `${lines.join("\n")}\n`;
}

function lineOf({ direction, body, messages }: Omit<ThreadText, "status">): string {
  const words = body.replaceAll("\n", " ");
  if (direction === "in") return `→ ${words}`;
  return `← ${words} ${messages.map((name) => `\`${name}\``).join(" ")}`.trimEnd();
}

/** `2027-03-01 19:00`, where the demo agency is. */
function localOf(at: string): string {
  return `${localDate(at, demoAgency.zone)} ${localTime(at, demoAgency.zone)}`;
}

/** `Mon 2027-03-01 19:00`. */
function dayAndTime(local: string): string {
  const day = new Date(`${local.slice(0, "2027-03-01".length)}T12:00:00Z`);
  return `${day.toLocaleDateString("en-US", { weekday: "short", timeZone: "UTC" })} ${local}`;
}
