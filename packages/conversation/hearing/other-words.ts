/** Words that are one slip away from a word we listen for, and mean something else. They are never corrected. */

export const otherWords: ReadonlySet<string> = new Set(``.split(/\s+/));
