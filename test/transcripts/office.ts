/** What the therapist's side does in a story, in one line: read into the event that the pages bring. */
import type { Event, StaffAct } from "@home-practice/conversation/event.ts";
import type { Weekday } from "@home-practice/conversation/practice/weekday.ts";
import type { Care } from "@home-practice/conversation/state.ts";
import { demoCare } from "@home-practice/local/demo.ts";

/**
 * Reads an `office:` line, such as `session WE 15:00`, `seen WE`, `pause 2027-04-01` or `why It gives you a minute.`
 *
 * @param care - what the client's conversation knows of the therapist so far
 * @throws Error for a line that is none of them
 */
export function officeEvent(line: string, care: Care | undefined): Event {
  const [what = "", ...rest] = line.split(" ");
  const words = rest.join(" ");
  const added = what === "add" ? addedBy(words) : undefined;
  if (added !== undefined) return added;
  if (care === undefined) throw new Error(`Nobody has joined yet: ${line}`);
  const act = actOf(what, words);
  if (act !== undefined) return { kind: "staffActed", act };
  const changed = changeOf(what, words, care);
  if (changed === undefined) throw new Error(`Not something that the office does: ${line}`);
  return { kind: "careChanged", care: changed };
}

/** `add PLANT4`, or `add PLANT4 for calls` for a client who agreed to be called and takes no texts. */
function addedBy(words: string): Event | undefined {
  const [, code, calls] = /^(\w+)( for calls)?$/.exec(words) ?? [];
  const care = demoCare(code);
  if (care === undefined) return undefined;
  return { kind: "joined", clientId: "c_story", care, invited: true, ...(calls && { calls: true }) };
}

function actOf(what: string, words: string): StaffAct | undefined {
  switch (what) {
    case "seen":
      return { do: "pass-on", what: { say: "seen", ...(words && { day: words as Weekday }) } };
    case "talked":
      return { do: "pass-on", what: { say: "talked" } };
    case "note":
      return { do: "pass-on", what: { say: "note", words } };
    case "pause":
      return { do: "pause", ...(words && { until: words }) };
    case "close":
      return { do: "close", ...(words && { words }) };
    case "resume":
    case "opt-out":
    case "lift-hold":
      return { do: what };
  }
  return undefined;
}

function changeOf(what: string, words: string, care: Care): Care | undefined {
  if (what === "session") {
    const [day = "", time = ""] = words.split(" ");
    return { ...care, session: { day: day as Weekday, time } };
  }
  if (care.practice === undefined) return undefined;
  if (what === "why") return { ...care, practice: { ...care.practice, why: words } };
  if (what === "title") return { ...care, practice: { ...care.practice, title: words } };
  return undefined;
}
