/** What a client keeps private, deletes or erases appears nowhere afterwards: not in letters, records, or what waits to be sent. */
import type { NoteChange } from "@home-practice/conversation/note.ts";
import type { Checker, Observation } from "../observation.ts";

interface Kept {
  words: string;
  phone: string;
  /** Since when it is hidden from the therapist, and since when it is gone altogether. */
  hiddenAt?: string;
  goneAt?: string;
}

/** Fewer letters than these are words of ours too: "part of it", "not this time". */
const wordsMin = 16;

export function withheldWordsStayWithheld(): Checker {
  const notes = new Map<string, Kept>();
  /** The plans of each client, as they are kept: what has become a part of one is told with it. */
  const plans = new Map<string, string>();

  function follow(phone: string, at: string, change: NoteChange): void {
    if (change.do !== "put") {
      const kept = notes.get(`${phone} ${change.id}`);
      if (kept !== undefined) kept[change.do === "hide" ? "hiddenAt" : "goneAt"] ??= at;
      return;
    }
    const { note } = change;
    // How sure they are, and why, goes with the plan: it is said openly.
    if (note.kind === "confidence")
      for (const words of [note.reason, note.needs])
        if (words !== undefined) notes.set(`${phone} ${note.id} ${words}`, { words, phone });
    if (!("words" in note) || note.words === undefined || note.words.length < wordsMin) return;
    notes.set(`${phone} ${note.id}`, { words: note.words, phone, ...(note.private && { hiddenAt: at }) });
  }

  function sayAgain(phone: string, words: string): void {
    for (const [id, kept] of notes) {
      const isWithheld = kept.hiddenAt !== undefined || kept.goneAt !== undefined;
      if (isWithheld && kept.phone === phone && kept.words === words) notes.delete(id);
    }
  }

  /** A letter tells of all of a therapist's clients, of whom another may have said the same. */
  const isPlanned = (words: string) => [...plans.values()].some((planned) => planned.includes(words));

  /** Words withheld before the instant; not those that somebody has said openly as well. */
  function withheld(before: string, since: (kept: Kept) => string | undefined): Kept[] {
    const isPast = (instant: string | undefined) => instant !== undefined && instant < before;
    const open = new Set(
      [...notes.values()].filter((each) => !isPast(since(each))).map(({ words }) => words),
    );
    return [...notes.values()].filter((each) => isPast(since(each)) && !open.has(each.words));
  }

  const see = (seen: Observation): string | undefined => {
    const { at } = seen;
    // What is said once more is said anew.
    if (seen.kind === "texted") sayAgain(seen.phone, seen.body);
    if (seen.kind === "said") sayAgain(seen.phone, seen.words);
    if (seen.kind === "saved") {
      const { phone, saving } = seen;
      plans.set(phone, JSON.stringify(seen.after?.plans ?? []));
      const isErased = saving.outgoing.some(({ kind }) => kind === "erase");
      for (const [id, kept] of notes) if (isErased && id.startsWith(`${phone} `)) kept.goneAt ??= at;
      // A text that was late is heard now, whatever was deleted meanwhile.
      const heard = seen.after?.recent.at(-1)?.words;
      if (heard !== undefined) sayAgain(phone, heard);
      for (const change of saving.notes) follow(phone, at, change);
      const gone = withheld(at, ({ goneAt }) => goneAt).filter((kept) => kept.phone === phone);
      // What has become a part of the plan is changed there, and a call that waits to be answered tells of it.
      const record = JSON.stringify({ ...seen.after, plans: [] });
      const planned = JSON.stringify(seen.after?.plans ?? []);
      const found = gone.find(
        ({ words }) => record.includes(JSON.stringify(words)) && !planned.includes(JSON.stringify(words)),
      );
      if (found !== undefined) return `"${found.words}" was deleted, and is in the record.`;
    }
    if (seen.kind === "mailed") {
      const found = withheld(at, ({ hiddenAt, goneAt }) => hiddenAt ?? goneAt).find(
        ({ words }) => seen.letter.text.includes(words) && !isPlanned(words),
      );
      if (found !== undefined) return `"${found.words}" was withheld, and is in a letter.`;
    }
    if (seen.kind !== "rest") return undefined;
    const waiting = JSON.stringify(seen.unfinished);
    const found = withheld(at, ({ goneAt }) => goneAt).find(({ words }) => waiting.includes(words));
    return found && `"${found.words}" was deleted, and waits to be sent.`;
  };
  return { name: "withheld words stay withheld", see };
}
