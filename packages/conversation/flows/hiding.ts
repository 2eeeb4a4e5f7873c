/** PRIVATE: which of the client's notes are kept from the therapist. */
import type { Turn } from "../flow.ts";
import type { Words } from "../hearing/words.ts";

/** The number in "PRIVATE 2", as SHOW numbers its lines. */
export function lineNumber({ tokens }: Words): number | undefined {
  const digits = tokens.find((token) => /^\d+$/.test(token));
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Hides the last note, one line by its number, or all of this week's. What is hidden keeps its number, so that the
 * next one still means the line it stood at. Returns how many were hidden.
 */
export function hideNotes(turn: Turn, which: number | "last" | "all"): number {
  const { lastNotes } = turn.state;
  const open = lastNotes.filter((note) => !note.private);
  const byNumber = typeof which === "number" ? lastNotes[which - 1] : open.at(-1);
  const notes = which === "all" ? open : open.filter((note) => note === byNumber);
  for (const note of notes) turn.hideNote(note.id, note.date);
  return notes.length;
}
