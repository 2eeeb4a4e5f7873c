/** What is going to happen in a simulated world, in order of virtual time; equal times in order of arrival. */

export interface Agenda<Item> {
  put(atSeconds: number, item: Item): void;
  /** The time of the next item. */
  next(): number | undefined;
  /** Takes everything that is due at one instant. */
  take(atSeconds: number): Item[];
}

interface Entry<Item> {
  atSeconds: number;
  order: number;
  item: Item;
}

/** Creates an empty agenda: a binary heap. */
export function createAgenda<Item>(): Agenda<Item> {
  const heap: Entry<Item>[] = [];
  let puts = 0;
  const before = (one: Entry<Item>, other: Entry<Item>) =>
    one.atSeconds < other.atSeconds || (one.atSeconds === other.atSeconds && one.order < other.order);

  function swap(one: number, other: number): void {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  }

  function up(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!before(heap[at]!, heap[parent]!)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function down(from: number): void {
    for (let at = from; ; ) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && before(heap[child]!, heap[first]!)) first = child;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  }

  return {
    put(atSeconds, item) {
      heap.push({ atSeconds, order: puts++, item });
      up(heap.length - 1);
    },
    next: () => heap[0]?.atSeconds,
    take(atSeconds) {
      const taken: Item[] = [];
      while (heap[0] !== undefined && heap[0].atSeconds <= atSeconds) {
        taken.push(heap[0].item);
        const last = heap.pop()!;
        if (heap.length > 0) {
          heap[0] = last;
          down(0);
        }
      }
      return taken;
    },
  };
}
