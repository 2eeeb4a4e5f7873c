/** What can be worked out of phrases ahead: when a function is bundled, so that no first text waits for it. */

declare global {
  /** Bundling puts in its place what `prepareAll` gave. */
  var preparedPhrases: Readonly<Record<string, string>> | undefined;
}

/** Plain JSON. */
export type Prepared = Readonly<Record<string, unknown>>;

/** Of each its JSON, of which only what is asked for is parsed. */
const bundled = globalThis.preparedPhrases ?? {};
const preparations: { key: string; work: () => Prepared }[] = [];

/**
 * Gives what `work` makes of phrases: as it was bundled, else worked out when first asked for.
 *
 * @param phrases - what `work` works on; it is known again by its length and its beginning
 * @param work - has to give the same whenever and wherever it runs, as plain JSON
 */
export function prepared<Work extends Prepared>(phrases: string, work: () => Work): () => Work {
  const key = `${phrases.length} ${phrases.slice(0, 80).trim()}`;
  preparations.push({ key, work });
  let ready: Work | undefined;
  return () => {
    const json = entry(bundled, key);
    ready ??= json === undefined ? work() : (JSON.parse(json) as Work);
    return ready;
  };
}

/**
 * The JSON of all that can be prepared of the phrases in the modules loaded so far.
 *
 * @throws Error when two of them would be taken for one another
 */
export function prepareAll(): Record<string, string> {
  const all = new Map<string, string>();
  for (const { key, work } of preparations) {
    if (all.has(key)) throw new Error(`Phrases that cannot be told from others: ${key}`);
    all.set(key, JSON.stringify(work()));
  }
  return Object.fromEntries(all);
}

/** What stands under a key that may be any word. */
export function entry<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Adds a value to those under a key. */
export function file<Value>(record: Record<string, Value[]>, key: string, value: Value): void {
  const values = entry(record, key);
  if (values) values.push(value);
  else record[key] = [value];
}
