/** What doctor says: each thing it looked at, and what to do where it is not as it should be. */

/** `look`: it cannot be seen from here, somebody has to look. */
export type Level = "fine" | "look" | "warning" | "wrong";

export interface Finding {
  level: Level;
  /** `ses-sandbox`: what scripts look for. */
  code: string;
  says: string;
  /** What to do; absent where all is well. */
  fix?: string;
  /** Words to be pasted as they are, by the field they go into. */
  paste?: Record<string, string>;
}

export const fine = (code: string, says: string): Finding => ({ level: "fine", code, says });

const marks: Record<Level, string> = { fine: "ok", look: "look", warning: "warning", wrong: "WRONG" };

/** A finding as lines for a person. */
export function linesOf({ level, code, says, fix, paste = {} }: Finding): string[] {
  return [
    `${marks[level].padEnd(8)}${says} [${code}]`,
    ...(fix === undefined ? [] : [`        -> ${fix}`]),
    ...Object.entries(paste).map(([field, words]) => `           ${field}: ${words}`),
  ];
}
