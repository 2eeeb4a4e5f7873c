/** How Twilio's REST interface shows a list: a page of it, and the way to the next. */

const PAGE_SIZE = 50;
const PAGE_SIZE_MAX = 1000;

type ListPage<Row> = {
  /** The name of the list in the answer. */
  key: "messages" | "calls";
  /** The path of the list. */
  path: string;
  query: URLSearchParams;
  /** All that was asked for, in the order of the list. */
  found: Row[];
  json: (row: Row) => object;
};

/** The page that is asked for. */
export function listPage<Row extends { sid: string }>({ key, path, query, found, json }: ListPage<Row>) {
  const size = Math.min(Number(query.get("PageSize") ?? PAGE_SIZE) || PAGE_SIZE, PAGE_SIZE_MAX);
  const start = found.findIndex(({ sid }) => `PA${sid}` === query.get("PageToken")) + 1;
  const page = found.slice(start, start + size);
  const number = Number(query.get("Page") ?? 0);
  const uriOfPage = (pageNumber: number, after?: string) => {
    const params = new URLSearchParams(query);
    params.set("PageSize", String(size));
    params.set("Page", String(pageNumber));
    params.delete("PageToken");
    if (after !== undefined) params.set("PageToken", `PA${after}`);
    return `${path}?${params}`;
  };
  const hasMore = start + size < found.length;
  return {
    [key]: page.map(json),
    page: number,
    page_size: size,
    start,
    end: start + page.length - 1,
    uri: uriOfPage(number, found[start - 1]?.sid),
    first_page_uri: uriOfPage(0),
    next_page_uri: hasMore ? uriOfPage(number + 1, page.at(-1)?.sid) : null,
    previous_page_uri: null,
  };
}

/**
 * Whether an instant is what the filters `<name>`, a day, `<name>>` and `<name><` ask for. Twilio: the bounds are
 * included, in the whole seconds that it keeps. What has not happened is within no bounds.
 */
export function isWithin(query: URLSearchParams, name: string, instantMs: number | undefined): boolean {
  const [day, from, until] = [name, `${name}>`, `${name}<`].map((key) => query.get(key));
  if (instantMs === undefined) return !day && !from && !until;
  const secondsMs = Math.floor(instantMs / 1000) * 1000;
  return (
    (!day || new Date(secondsMs).toISOString().startsWith(day.slice(0, 10))) &&
    (!from || secondsMs >= Date.parse(from)) &&
    (!until || secondsMs <= Date.parse(until))
  );
}
