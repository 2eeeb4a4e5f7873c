/** Plays a story on a stage, and checks what it must and must not say. */

import type { Note } from "@home-practice/conversation/note.ts";
import { instantOf, localDate, localTime } from "@home-practice/conversation/practice/calendar.ts";
import { type Act, type CallLine, type Part, readStory, type Story, writeStory } from "./story.ts";

/** Where a story is played: the pure engine, or the local world over HTTP. */
export interface Stage {
  /** The client texts. Answers what it led to, the reply first. */
  text(words: string): Promise<Act[]>;
  /** The client does something on the phone. Answers what it led to, what is said first. */
  call(what: CallLine): Promise<Act[]>;
  /** The therapist's side does something. Answers what it led to. */
  office(line: string): Promise<Act[]>;
  /** The clock moves to an instant. Answers what was done by ourselves on the way, with the times. */
  moveTo(at: string): Promise<Act[]>;
  close(): Promise<void>;
}

/** How a story writes the link to a client's own record, which holds a secret. */
export const ownRecordLink = "(link)";

/** Stories are written in the demo agency's zone. */
export const storyZone = "America/Chicago";

export function toInstant(local: string): string {
  const [date = "", time = ""] = local.split(" ");
  return instantOf(date, time, storyZone);
}

export function toLocal(at: string): string {
  return `${localDate(at, storyZone)} ${localTime(at, storyZone)}`;
}

/** A note as a therapist's shorthand: the day it is about, its kind, and what it says. */
export function noteLine(note: Note): string {
  const { kind, date, id: _id, at: _at, plan: _plan, ...rest } = note;
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString("en-US", {
    weekday: "short",
    timeZone: "UTC",
  });
  const said = Object.entries(rest).map(([name, value]) => (value === true ? name : String(value)));
  return [day, kind, ...said.sort()].join(" ");
}

/** What is new among a client's notes since the last look, in an order that does not depend on where they are kept. */
export function createNoteReader(): (all: readonly Note[]) => Act[] {
  let known = new Map<string, string>();
  return (all) => {
    const now = new Map(all.map((note) => [note.id, noteLine(note)]));
    const changed = [...now].filter(([id, line]) => known.get(id) !== line).map(([, line]) => line);
    const gone = [...known.keys()].filter((id) => !now.has(id)).map(() => "a note is gone");
    known = now;
    return [...changed.sort(), ...gone].map((line) => ({ kind: "note", line }));
  };
}

export interface Played {
  text: string;
  said: string[];
  /** What the story demands and did not get. */
  complaints: string[];
}

export async function play(source: string, open: (story: Story) => Promise<Stage>): Promise<Played> {
  const story = readStory(source);
  const stage = await open(story);
  const acts = new Map<Part, Act[]>();
  try {
    for (const part of story.parts) {
      if (part.kind === "time") acts.set(part, await stage.moveTo(toInstant(part.local)));
      if (part.kind === "office") acts.set(part, await stage.office(part.line));
      if (part.kind === "call") acts.set(part, await stage.call(part.what));
      if (part.kind === "client") acts.set(part, await stage.text(part.words));
    }
  } finally {
    await stage.close();
  }
  const spoken = [...acts.values()].flat().flatMap((act) => {
    if (act.kind === "text") return { messages: act.messages, words: act.body };
    return act.kind === "spoken" ? act : [];
  });
  const said = spoken.flatMap(({ messages }) => messages);
  const words = spoken.map((each) => each.words.toLowerCase()).join("\n");
  const isSaid = (what: string) => said.includes(what) || words.includes(what.toLowerCase());
  const complaints = story.parts.flatMap((part) =>
    part.kind === "must"
      ? part.what
          .filter((what) => isSaid(what) !== part.say)
          .map((what) => `${part.say ? "must" : "must not"} say: ${what}`)
      : [],
  );
  return { text: writeStory(story, acts), said, complaints };
}
