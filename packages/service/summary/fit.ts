/** Reaction and fit: whether the practice is clear, fits and is welcome, and what comes up. */
import { type NoteOf, ofKind, type Week } from "./week.ts";
import { quoted, wordsMax } from "./wording.ts";

/** The latest of each; reactions and what was hard before in full text only. */
export function fitOf({ shared, fullText }: Week): string[] {
  const unclear = ofKind(shared, "concern").findLast(({ tag }) => tag === "task-unclear");
  const doubted = ofKind(shared, "concern").findLast(({ tag }) => tag === "why-does-not-fit");
  const fit = ofKind(shared, "fit").at(-1)?.answer;
  const withWords = (said: string, note: NoteOf<"concern"> | undefined) =>
    fullText && note !== undefined ? `${said}: ${quoted(note.words)}` : `${said}.`;
  return [
    ...(unclear !== undefined || fit === "not-clear"
      ? [withWords("Not clear yet, ours to explain", unclear)]
      : []),
    ...(doubted !== undefined || fit === "not-sure" ? [withWords("Not sure it fits", doubted)] : []),
    ...(fit === "fits" ? ["Makes sense and fits."] : []),
    ...(fit === "clarity-not-confirmed" ? ["Whether it is clear was not confirmed."] : []),
    ...(fullText ? reactionsOf(shared) : []),
  ];
}

const reactionWords = {
  ready: "ready",
  dread: "dread",
  "worry-wrong": "worry about doing it wrong",
  "not-much": "not much",
  other: "something else",
};
const historyWords = {
  yes: "Practice between sessions has been hard before",
  no: "Practice between sessions has not been hard before",
  "first-time": "First time with practice between sessions",
};

function reactionsOf(shared: Week["shared"]): string[] {
  const comfort = ofKind(shared, "comfort").at(-1)?.answer;
  const reaction = ofKind(shared, "reaction").at(-1);
  const history = ofKind(shared, "history").at(-1);
  return [
    ...(comfort === "ok" ? ["OK with trying it."] : []),
    ...(comfort === "unsure" ? ["Unsure about trying it."] : []),
    ...(reaction
      ? [
          `What comes up: ${reaction.words ? quoted(reaction.words, wordsMax) : `${reactionWords[reaction.what]}.`}`,
        ]
      : []),
    ...(history
      ? [`${historyWords[history.hard]}${history.words ? `: ${quoted(history.words, wordsMax)}` : "."}`]
      : []),
  ];
}
