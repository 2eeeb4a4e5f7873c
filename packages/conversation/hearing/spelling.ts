/** How far a typed word may be from the word that was meant. */

/**
 * Whether `typed` is `meant`, or one slip away from it: a letter more, a letter less, another letter,
 * or two neighbours swapped. Words under four letters must match exactly.
 */
export function nearly(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (meant.length < 4 || typed.length < 3 || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let [typedEnd, meantEnd] = [typed.length, meant.length];
  while (typedEnd > start && meantEnd > start && typed[typedEnd - 1] === meant[meantEnd - 1]) {
    typedEnd--;
    meantEnd--;
  }
  const [left, wanted] = [typed.slice(start, typedEnd), meant.slice(start, meantEnd)];
  if (left.length <= 1 && wanted.length <= 1) return true;
  return left.length === 2 && wanted.length === 2 && left[0] === wanted[1] && left[1] === wanted[0];
}
