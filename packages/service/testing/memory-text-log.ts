/** What the carrier's side keeps of texts, in memory: what came in, and what was blanked. */
import type { ReceivedText, TextLog } from "../ports.ts";

export interface MemoryTextLog extends TextLog {
  /** What came in, oldest first; a test puts it there. */
  texts: ReceivedText[];
  /** The sids that were blanked, in order. */
  blanked: string[];
  /** What the next requests end with, one each; empty means that all is well. */
  mishaps: Error[];
}

export function createMemoryTextLog(): MemoryTextLog {
  const texts: ReceivedText[] = [];
  const blanked: string[] = [];
  const mishaps: Error[] = [];
  const befall = () => {
    const mishap = mishaps.shift();
    if (mishap !== undefined) throw mishap;
  };
  return {
    texts,
    blanked,
    mishaps,
    async received(from, until) {
      befall();
      return structuredClone(texts.filter(({ at }) => from <= at && at < until));
    },
    async blank(sid) {
      befall();
      blanked.push(sid);
      for (const text of texts) if (text.id === sid) text.body = "";
    },
  };
}
