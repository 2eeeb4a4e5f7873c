/** Chance that can be repeated: the same seed and name give the same numbers on every machine. */

export interface Chance {
  /** At least 0 and less than 1. */
  next(): number;
  happens(probability: number): boolean;
  /** A whole number from 0 to `bound`, not included. */
  below(bound: number): number;
  /** A whole number between the two, both included. */
  between(from: number, to: number): number;
  /** One of a list that is not empty. */
  oneOf<Item>(items: readonly Item[]): Item;
}

/** Creates a stream of chance of its own for a name, so that one party's luck does not depend on another's. */
export function createChance(seed: number, name: string): Chance {
  let state = hash(`${seed} ${name}`);
  // Mulberry32: small, quick, and good enough to shake a system with.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    happens: (probability) => probability > 0 && next() < probability,
    between: (from, to) => from + below(to - from + 1),
    oneOf: (items) => items[below(items.length)]!,
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
