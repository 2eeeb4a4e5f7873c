/** One client's week as plain text, to be copied into the chart. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import { dateWords } from "@home-practice/conversation/messages/vocabulary.ts";
import { clientOwner } from "../outgoing.ts";
import type { Ports, Therapist } from "../ports.ts";
import { redisclosureNotice } from "../redisclosure.ts";
import { type ClientView, openClient } from "./client-view.ts";
import { leaveTrail } from "./own-client.ts";

/** The last seven days in the words of the weekly summary; nothing private, nothing that was not shared. */
export function chartText(
  { week, state }: Pick<ClientView, "week" | "state">,
  { from, to, agency }: { from: string; to: string; agency: Agency },
): string {
  const { initials, asked, status, delivery, week: days, words, fit, plan } = week;
  const part = (label: string, sentences: string[]) =>
    sentences.length === 0 ? [] : [`${label}: ${sentences.join(" ")}`];
  return [
    `Home practice of ${state.name ?? initials}, ${dateWords(from, "en")} to ${dateWords(to, "en")}`,
    ...part("Asked", asked),
    ...part("Now", status),
    ...part("Week", days),
    ...part("In their words", words),
    ...part("Fit", fit),
    ...part("Plan", plan),
    ...part("Texts", delivery),
    ...Object.values(redisclosureNotice(agency)),
  ].join("\n");
}

/** The same for one client, which the trail keeps. */
export async function copyWeek(
  ports: Ports,
  therapist: Therapist,
  clientId: string,
): Promise<ClientView | undefined> {
  const view = await openClient(ports, therapist, clientId);
  if (view !== undefined) await leaveTrail(ports, therapist, clientOwner(clientId), "copied a week");
  return view;
}
