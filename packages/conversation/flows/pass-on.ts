/** What the therapist's side left for the client: it goes with the next text, one thing at a time. */
import type { Turn } from "../flow.ts";
import { dateWords, dayWord } from "../messages/vocabulary.ts";
import { addHours, addMinutes, deferPastQuiet } from "../practice/calendar.ts";
import type { PassOn } from "../state.ts";
import { setTimer } from "../timers.ts";

const leftMax = 3;
/** A reminder that comes within this time carries it; otherwise it gets a text of its own. */
const soonHours = 48;

/** Leaves something to be said. Returns why it will not be said, where it will not. */
export function leaveWord(turn: Turn, what: PassOn): string | undefined {
  const { state } = turn;
  if (state.optedOut !== undefined) return "opted out";
  if (state.consent !== "given") return "no consent";
  const others = (state.passOn ?? []).filter(({ say }) => say !== what.say);
  state.passOn = [...others, what].slice(-leftMax);
  const isForThePause = what.say === "paused" || what.say === "farewell";
  if (isForThePause || (state.pause === undefined && !isRemindedSoon(turn))) sayOnItsOwn(turn);
  return undefined;
}

function isRemindedSoon({ state, now }: Turn): boolean {
  const until = addHours(now, soonHours);
  return state.hold === undefined && state.timers.some(({ kind, at }) => kind === "reminder" && at <= until);
}

/** Outside the quiet hours, and not while words of danger hold everything. */
function sayOnItsOwn({ state, now, agency }: Turn): void {
  const soon = addMinutes(now, 1);
  const from = state.hold !== undefined && state.hold.until > soon ? state.hold.until : soon;
  setTimer(state, { kind: "pass-on", at: deferPastQuiet(from, state.zone, agency.quietHours) });
}

/** Says the oldest of what was left, and sees to the rest. */
export function sayLeft(turn: Turn): void {
  const { state } = turn;
  const [first, ...rest] = state.passOn ?? [];
  if (first === undefined) return;
  delete state.passOn;
  if (rest.length > 0) {
    state.passOn = rest;
    sayOnItsOwn(turn);
  }
  sayWord(turn, first);
}

function sayWord(turn: Turn, what: PassOn): void {
  const { language, name } = turn.state;
  switch (what.say) {
    case "seen":
      if (what.day === undefined) return turn.say("concern_seen_plain");
      return turn.say("concern_seen", { DAY: dayWord(what.day, language) });
    case "talked":
      return turn.say("talked_about");
    case "note":
      return turn.say("note_from", { NOTE: what.words });
    case "paused":
      if (what.until === undefined) return turn.say("pause_office_open");
      return turn.say("pause_office", { DATE: dateWords(what.until, language) });
    case "farewell":
      if (what.words === undefined) return turn.say("farewell_plain", { NAME: name ?? "" });
      return turn.say("farewell", { NAME: name ?? "", WORDS: what.words });
  }
}
