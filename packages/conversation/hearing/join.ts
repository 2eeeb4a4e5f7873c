/** JOIN and the code on the therapist's card: how somebody comes in. */
import { nearly } from "./spelling.ts";
import type { Words } from "./words.ts";

/** Letters and digits that are not mistaken for one another when read from a card. */
export const joinCode = /^[A-HJ-NP-Z2-9]{4,10}$/;

const joinWords = ["join", "unirme", "unir", "entrar"];

/**
 * `{ code }` in upper case, without spaces, dashes and quotes; `{}` where JOIN came without one; nothing where
 * the message does not begin with JOIN.
 */
export function hearJoin({ raw, tokens }: Words): { code?: string } | undefined {
  const [first] = tokens;
  if (first === undefined || !joinWords.some((word) => nearly(first, word))) return undefined;
  const rest = raw.replace(/^[^\p{L}]*\p{L}+/u, "").toUpperCase();
  if (/\p{L}{2,}\s+\p{L}{2,}\s+\p{L}/u.test(rest)) return undefined;
  const code = rest.replace(/[^A-Z0-9]/g, "");
  return code === "" ? {} : { code };
}
