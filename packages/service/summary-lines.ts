/** SHOW: what the therapist will see of the client's own words, as one text of numbered lines. */

import type { MessageName } from "@home-practice/conversation/messages/catalogue.ts";
import { render, type Said, type Wording } from "@home-practice/conversation/messages/catalogue.ts";
import type { Note } from "@home-practice/conversation/note.ts";
import type { State } from "@home-practice/conversation/state.ts";
import type { Ports } from "./ports.ts";

const linesMax = 5;
const charactersMax = 80;

/** What SHOW answers for a client, or nothing where there is no such client. */
export async function summaryLines(
  { store, agency }: Ports,
  clientId: string,
): Promise<{ body: string; messages: MessageName[] } | undefined> {
  const [state] = await store.states([clientId]);
  if (state === undefined) return undefined;
  const shown = shownOf(state);
  const [from, to] = [shown[0]?.date, shown.at(-1)?.date];
  const notes = from === undefined || to === undefined ? [] : await store.notes(clientId, from, to);
  return linesFrom(state, notes, agency);
}

function shownOf({ lastNotes }: State): State["lastNotes"] {
  return lastNotes.slice(-linesMax);
}

/** The newest things this week that the therapist would see, numbered as PRIVATE counts them; or that there is nothing. */
export function linesFrom(
  state: State,
  notes: readonly Note[],
  wording: Wording,
): { body: string; messages: MessageName[] } {
  const shown = shownOf(state);
  const first = state.lastNotes.length - shown.length + 1;
  const said: Said[] = shown.flatMap(({ id }, index) => {
    const note = notes.find((each) => each.id === id);
    const words = note !== undefined && "words" in note && !note.private ? note.words : undefined;
    if (words === undefined) return [];
    return [
      { message: "summary_line", blanks: { N: String(first + index), LINE: words.slice(0, charactersMax) } },
    ];
  });
  const none: Said = { message: "summary_none", blanks: { T: state.care.therapist.name } };
  const all: Said[] = said.length === 0 ? [none] : [...said, { message: "summary_hide_how" }];
  return { body: render(all, state.language, wording), messages: all.map(({ message }) => message) };
}
