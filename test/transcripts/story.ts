/** A transcript file: read into what is played, and written with what was said. */

export interface Story {
  title: string;
  settings: { phone: string; begins: string; code: string; askCode: string };
  parts: Part[];
}

/** The lines of a story in order; `prose` is kept as it is. */
export type Part =
  | { kind: "prose"; line: string }
  | { kind: "time"; local: string }
  | { kind: "client"; words: string }
  | { kind: "call"; what: CallLine }
  | { kind: "office"; line: string }
  | { kind: "must"; say: boolean; what: string[]; line: string };

/** What the client does on the phone: rings in, takes our call or not, presses keys, speaks, says nothing, hangs up. */
export type CallLine =
  | { do: "ring" }
  | { do: "nothing" }
  | { do: "hang up" }
  | { do: "answer"; by: "human" | "machine" | "busy" | "none" }
  | { do: "keys" | "say"; words: string };

/** What a stage did, to be written below the line that made it do so. */
export type Act =
  | { kind: "time"; local: string }
  | { kind: "text"; body: string; messages: string[] }
  /** We ring them up. */
  | { kind: "rings" }
  /** What is said on a call, and what it does then where it does not listen. */
  | { kind: "spoken"; words: string; messages: string[]; then?: string }
  | { kind: "note"; line: string }
  | { kind: "alert" };

const defaults = { phone: "+15550100077", begins: "2027-03-01 10:00", code: "PLANT4", askCode: "no" };

/** @throws Error for a line that is neither input, output nor prose */
export function readStory(text: string): Story {
  const lines = text.split("\n");
  const title = (lines.find((line) => line.startsWith("# ")) ?? "# Untitled").slice(2);
  const settings = { ...defaults };
  const parts: Part[] = [];
  for (const line of lines) {
    const setting = /^- (phone|begins|code|askCode): (.+)$/.exec(line);
    if (setting) settings[setting[1] as keyof typeof settings] = setting[2]!.trim();
    if (/^(←|✎|‼|♪|###)/.test(line)) continue;
    const time = /^## \w{3} (\d{4}-\d\d-\d\d \d\d:\d\d)$/.exec(line);
    const must = /^must (not )?say: (.+)$/.exec(line);
    if (time) parts.push({ kind: "time", local: time[1]! });
    else if (line.startsWith("## ")) throw new Error(`Not a time such as "## Tue 2027-03-09 07:40": ${line}`);
    else if (line.startsWith("office: ")) parts.push({ kind: "office", line: line.slice("office: ".length) });
    else if (line.startsWith("☎ ")) parts.push({ kind: "call", what: readCallLine(line.slice(2)) });
    else if (line.startsWith("→ ")) parts.push({ kind: "client", words: line.slice(2) });
    else if (must)
      parts.push({ kind: "must", say: !must[1], what: must[2]!.split(",").map((each) => each.trim()), line });
    else parts.push({ kind: "prose", line });
  }
  return { title, settings, parts };
}

const answers = ["human", "machine", "busy", "none"] as const;

function readCallLine(line: string): CallLine {
  const [what = "", ...rest] = line.split(" ");
  const words = rest.join(" ");
  const by = answers.find((each) => each === words);
  if (what === "answer" && by !== undefined) return { do: "answer", by };
  if ((what === "keys" || what === "say") && words !== "") return { do: what, words };
  if (line === "ring" || line === "nothing" || line === "hang up") return { do: line };
  throw new Error(`Not something that is done on a call: ${line}`);
}

function writeCallLine(what: CallLine): string {
  switch (what.do) {
    case "answer":
      return `answer ${what.by}`;
    case "keys":
    case "say":
      return `${what.do} ${what.words}`;
    default:
      return what.do;
  }
}

/** The file again, with what each line of input led to. */
export function writeStory(story: Story, acts: ReadonlyMap<Part, readonly Act[]>): string {
  const lines: string[] = [];
  for (const part of story.parts) {
    const done = (acts.get(part) ?? []).map(lineOfAct);
    // What happened on the way to a time is told before it.
    if (part.kind === "time") lines.push(...done, "", lineOf(part));
    else lines.push(lineOf(part), ...done);
  }
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function lineOf(part: Part): string {
  switch (part.kind) {
    case "prose":
    case "must":
      return part.line;
    case "time":
      return `## ${weekdayOf(part.local)} ${part.local}`;
    case "client":
      return `→ ${part.words}`;
    case "call":
      return `☎ ${writeCallLine(part.what)}`;
    case "office":
      return `office: ${part.line}`;
  }
}

function lineOfAct(act: Act): string {
  switch (act.kind) {
    case "time":
      return `### ${weekdayOf(act.local)} ${act.local}`;
    case "text":
      return `← ${act.body} ${namesOf(act.messages)}`.trimEnd();
    case "rings":
      return "♪ we ring";
    case "spoken":
      return `♪ ${act.words} ${namesOf(act.messages)}${act.then === undefined ? "" : ` (${act.then})`}`.trimEnd();
    case "note":
      return `✎ ${act.line}`;
    case "alert":
      return "‼ alert";
  }
}

function namesOf(messages: readonly string[]): string {
  return messages.map((name) => `\`${name}\``).join(" ");
}

function weekdayOf(local: string): string {
  return new Date(`${local.slice(0, 10)}T12:00:00Z`).toLocaleDateString("en-US", {
    weekday: "short",
    timeZone: "UTC",
  });
}
