/**
 * Every key of the table, written down with who reads it.
 *
 * | pk           | sk                    | what                                                | read by                          |
 * | ------------ | --------------------- | --------------------------------------------------- | -------------------------------- |
 * | PHONE#+1555… | STATE                 | the whole client, or a stranger                     | every text, wake and claim       |
 * | PHONE#+1555… | HEARD#SM…             | an event that was taken, with its reply; 30 days    | a repeated delivery, erase       |
 * | C#c_…        | PHONE                 | where the client's state stands                     | wakes, pages, perform            |
 * | C#c_…        | NOTE#2027-03-14#12.0  | a note, by local date                               | summaries, pages, export, erase  |
 * | C#c_…        | OUT#12.0              | what leaves the building; 30 days after it is over  | stream, sweep, perform           |
 * | T#t_…        | CLIENT#c_…            | a client's place in the caseload                    | summaries, pages                 |
 * | C#c_…        | TRAIL#2027-03-14T…    | who saw or changed what; T#t_… for their own list   | pages                            |
 * | C#c_…        | WORDS#20270314T…      | what an alert rests on, by the alert's id           | the page of the alert, erase     |
 * | T#t_…        | CODE#1234             | a join code once more, to be found by its therapist | pages                            |
 * | T#t_…        | ALERT#20270314T…      | an alert, by its id                                 | pages, escalation                |
 * | T#t_…        | PASS#session#…        | a sign-in or session by the hash of its secret; TTL | every page                       |
 * | T#t_…        | FACTOR                | what the app's codes are made from                  | sign-in                          |
 * | AGENCY       | TRAIL#2027-03-14T…    | what did not reach the staff                        | the agency's pages               |
 * | COUNT#…      | COUNT                 | how often something was tried; TTL                  | sign-in                          |
 * | PROGRESS#…   | PROGRESS              | how far work that goes on and on has come           | sweep                            |
 * | PHONE#+1555… | OUT#over.SM…          | that a stranger's text is over                      | stream, sweep, perform           |
 * | T#t_…        | OUT#summary.2027-03-1 | the same for what goes to a therapist               | stream, sweep, perform           |
 * | THERAPISTS   | T#t_…                 | a therapist; all of them together make the list     | summaries, alerts, pages, joins  |
 * | CODE#1234    | CODE                  | a join code                                         | a text that says JOIN            |
 *
 * Taking a client out (`removal.ts`) reads all of theirs; bringing back a backup (`restore.ts`) reads everything.
 *
 * The sparse index `due` (dueShard, dueAt) holds the alarms of clients, what has not left the building yet, and what
 * was given up, each kind in shards of its own, so that many of one kind never crowd out the other. The sweep reads
 * it, and operators look there for dead letters.
 */
import { createHash } from "node:crypto";
import { clientOwner, phoneOwner, therapistOwner } from "@home-practice/service/outgoing.ts";

export interface Key {
  pk: string;
  sk: string;
}

/** How sort keys of a kind begin. */
export const prefixes = {
  heard: "HEARD#",
  note: "NOTE#",
  outgoing: "OUT#",
  client: "CLIENT#",
  code: "CODE#",
  trail: "TRAIL#",
  alert: "ALERT#",
  words: "WORDS#",
  pass: "PASS#",
} as const;

/** What the service calls the owner of something outgoing is the partition it stands in. */
export const phonePartition = phoneOwner;
export const clientPartition = clientOwner;
export const therapistPartition = therapistOwner;
/** Few enough for one partition: an agency has hundreds of therapists at most. */
export const therapistsPartition = "THERAPISTS";

export const stateKey = (phone: string): Key => ({ pk: phonePartition(phone), sk: "STATE" });
export const heardKey = (phone: string, eventId: string): Key => ({
  pk: phonePartition(phone),
  sk: `${prefixes.heard}${eventId}`,
});
export const pointerIn = (partition: string): Key => ({ pk: partition, sk: "PHONE" });
export const pointerKey = (clientId: string): Key => pointerIn(clientPartition(clientId));
export const noteKey = (clientId: string, { date, id }: { date: string; id: string }): Key => ({
  pk: clientPartition(clientId),
  sk: `${prefixes.note}${date}#${id}`,
});
export const outgoingKey = (owner: string, id: string): Key => ({
  pk: owner,
  sk: `${prefixes.outgoing}${id}`,
});
export const caseloadKey = (therapistId: string, clientId: string): Key => ({
  pk: therapistPartition(therapistId),
  sk: `${prefixes.client}${clientId}`,
});
export const therapistKey = (therapistId: string): Key => ({
  pk: therapistsPartition,
  sk: therapistPartition(therapistId),
});
export const joinCodeKey = (code: string): Key => ({ pk: `CODE#${code}`, sk: "CODE" });

export const ownJoinCodeKey = (therapistId: string, code: string): Key => ({
  pk: therapistPartition(therapistId),
  sk: `${prefixes.code}${code}`,
});
export const trailKey = (owner: string, at: string, distinct: string): Key => ({
  pk: owner,
  sk: `${prefixes.trail}${at}#${distinct}`,
});
export const alertKey = (therapistId: string, id: string): Key => ({
  pk: therapistPartition(therapistId),
  sk: `${prefixes.alert}${id}`,
});
export const alertWordsKey = (clientId: string, alertId: string): Key => ({
  pk: clientPartition(clientId),
  sk: `${prefixes.words}${alertId}`,
});
/** A therapist's own partition; the agency's reader of records has one like it. */
export const holderPartition = therapistPartition;
export const factorKey = (holder: string): Key => ({ pk: holderPartition(holder), sk: "FACTOR" });
export const passKey = (holder: string, kind: string, hash: string): Key => ({
  pk: holderPartition(holder),
  sk: `${prefixes.pass}${kind}#${hash}`,
});
export const progressKey = (work: string): Key => ({ pk: `PROGRESS#${work}`, sk: "PROGRESS" });
export const countKey = (name: string): Key => ({ pk: `COUNT#${name}`, sk: "COUNT" });

export type DueKind = "ALARM" | "OUT" | "DEAD";

const shardsPerKind = 4;

/** The shard of the `due` index in which a partition's items of a kind stand. */
export function dueShard(kind: DueKind, pk: string): string {
  const [byte = 0] = createHash("sha256").update(pk).digest();
  return `${kind}#${byte % shardsPerKind}`;
}

/** All shards of a kind. */
export function dueShards(kind: DueKind): string[] {
  return Array.from({ length: shardsPerKind }, (_, shard) => `${kind}#${shard}`);
}
