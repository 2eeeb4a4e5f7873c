/** One client in five lines at most, the same ones in HTML and in plain text. */

import type { ClientSummary } from "@home-practice/service/summary/fields.ts";
import type { Group } from "@home-practice/service/summary.ts";

export interface ClientLine {
  /** What stands out at the head of the line: whose it is, or what it is about. */
  label?: string;
  says: string;
}

/** The lines of one client; in tier E everything is on one. */
export function clientLines(client: ClientSummary, tier: Group["tier"]): ClientLine[] {
  const { initials, safety, asked, status, delivery, week, words, fit, plan, opener } = client;
  const first = [
    ...headOf(client),
    ...(safety === undefined ? [] : [safety]),
    ...asked,
    ...status,
    ...delivery,
  ];
  const practice = [...week, ...(words.length === 0 ? [] : [`Words: ${words.join("; ")}`])];
  const opening = opener === undefined ? [] : [opener];
  if (tier === "E") {
    const all = [...first, ...practice, ...opening.map((words) => `Opener: ${words}`)];
    return [{ label: initials, says: sentences(all) }];
  }
  const others = [
    { says: sentences(practice) },
    { says: sentences(fit) },
    { label: "Plan:", says: sentences(plan) },
    { label: "Opener:", says: sentences(opening) },
  ];
  return [{ label: initials, says: sentences(first) }, ...others.filter(({ says }) => says !== "")];
}

function headOf({ unconfirmed, session, setUp }: ClientSummary): string[] {
  const when = [session, setUp].filter((piece) => piece !== undefined).join(", ");
  return [...(unconfirmed === undefined ? [] : [`(${unconfirmed})`]), ...(when === "" ? [] : [`${when}.`])];
}

/** One after the other; one that ends with the client's words gets its full stop. */
function sentences(pieces: string[]): string {
  const isLast = (index: number) => index === pieces.length - 1;
  return pieces
    .map((piece, index) => (piece.endsWith('"') && !isLast(index) ? `${piece}.` : piece))
    .join(" ");
}
