/** Alerts: at once to the therapist and the backup, by two channels; again, and to more, until somebody acknowledges. */
import {
  addHours,
  addMinutes,
  isInside,
  localDate,
  localTime,
  weekdayOf,
} from "@home-practice/conversation/practice/calendar.ts";
import { isBackup } from "./backup.ts";
import { tell } from "./handle.ts";
import { coveredBy, hearerFor } from "./leave.ts";
import { reportUnheardTest } from "./lost.ts";
import { type AlertReader, type Outgoing, therapistOwner } from "./outgoing.ts";
import type { Alert, AlertNews, Ports, Said, Therapist } from "./ports.ts";

const dueAfterMinutes = 1;
/** Unacknowledged for so long it goes on to the next people. */
const patienceMinutes = { working: 15, other: 30 };
const workingHours = { from: "08:00", until: "18:00" };

/** Words of danger came. Told once, however often this is performed. */
export async function raiseAlert(
  ports: Ports,
  {
    owner,
    id,
    clientId,
    therapistId,
    category,
    mayNotHaveArrived,
    createdAt,
    recent,
  }: Extract<Outgoing, { kind: "alert" }>,
): Promise<void> {
  await raise(
    ports,
    {
      id: `${createdAt.replace(/[-:]/g, "")}.${owner.slice(2)}.${id}`,
      therapistId,
      clientId,
      category,
      at: createdAt,
      ...(mayNotHaveArrived && { mayNotHaveArrived }),
    },
    recent,
  );
}

/** Once a week the way that alerts take is tried out, and somebody has to say that it arrived. */
export async function raiseTestAlert(ports: Ports, therapistId: string, scheduledAt: string): Promise<void> {
  const [latest] = (await ports.store.alerts(therapistId, alertsMax)).filter(
    ({ category }) => category === "test",
  );
  if (latest !== undefined && latest.at < scheduledAt && latest.acknowledged === undefined)
    await reportUnheardTest(ports, latest);
  const id = `${scheduledAt.replace(/[-:]/g, "")}.test`;
  await raise(ports, { id, therapistId, category: "test", at: scheduledAt });
}

async function raise(ports: Ports, alert: Alert, words?: Said[]): Promise<void> {
  const { store, clock } = ports;
  const now = clock.now();
  await store.putAlert(alert, words);
  await tellPeople(ports, alert, ["therapist", "backup"]);
  if (alert.category === "test") return;
  const therapist = await store.therapist(alert.therapistId);
  await putEscalation(ports, alert, 1, addMinutes(now, patience(therapist, now)));
}

/** In the hours in which an office is staffed somebody is asked sooner. */
function patience(therapist: Therapist | undefined, now: string): number {
  if (therapist === undefined) return patienceMinutes.working;
  const { zone } = therapist;
  const isWeekend = ["SA", "SU"].includes(weekdayOf(localDate(now, zone)));
  const isWorking = !isWeekend && isInside(localTime(now, zone), workingHours.from, workingHours.until);
  return isWorking ? patienceMinutes.working : patienceMinutes.other;
}

async function tellPeople(
  ports: Ports,
  { id, therapistId }: Alert,
  people: AlertReader[],
  again?: true,
): Promise<void> {
  const { store, clock } = ports;
  const now = clock.now();
  for (const to of people) {
    for (const by of ["email", "text"] as const) {
      if (addressOf(ports, undefined, to, by) === undefined && to !== "therapist") continue;
      await store.putOutgoing({
        kind: "alert-news",
        therapistId,
        alertId: id,
        to,
        by,
        ...(again && { again }),
        owner: therapistOwner(therapistId),
        id: `alert.${id}.${again ? "again-" : ""}${to}.${by}`,
        createdAt: now,
        dueAt: addMinutes(now, dueAfterMinutes),
      });
    }
  }
}

async function putEscalation(
  { store, clock }: Ports,
  { id, therapistId }: Alert,
  step: 1 | 2,
  at: string,
): Promise<void> {
  await store.putOutgoing({
    kind: "escalation",
    therapistId,
    alertId: id,
    step,
    at,
    owner: therapistOwner(therapistId),
    id: `alert.${id}.step${step}`,
    createdAt: clock.now(),
    dueAt: at,
  });
}

/** Nobody has acknowledged it in time: the backup hears of it again, then the agency's own line. */
export async function escalate(
  ports: Ports,
  { therapistId, alertId, step }: Extract<Outgoing, { kind: "escalation" }>,
): Promise<void> {
  const { store, clock, log } = ports;
  const alert = await store.alert(therapistId, alertId);
  if (alert === undefined || alert.acknowledged !== undefined) return;
  log({ what: "alert-escalated", id: alertId, count: step });
  await tellPeople(ports, alert, step === 1 ? ["backup"] : ["office"], true);
  if (step === 2) return;
  const therapist = await store.therapist(therapistId);
  const now = clock.now();
  await putEscalation(ports, alert, 2, addMinutes(now, patience(therapist, now)));
}

/** Sends one person the news by one channel; it is left out where they have no such address. */
export async function sendAlertNews(
  ports: Ports,
  outgoing: Extract<Outgoing, { kind: "alert-news" }>,
): Promise<void> {
  const { store, letters, mailer, messenger } = ports;
  const { therapistId, alertId, to, by, id } = outgoing;
  const alert = await store.alert(therapistId, alertId);
  // What was acknowledged meanwhile needs nobody else.
  if (alert === undefined || (outgoing.again && alert.acknowledged !== undefined)) return;
  const address = addressOf(ports, await hearerFor(ports, therapistId), to, by);
  if (address === undefined) return;
  const news: AlertNews = {
    id: alertId,
    ...(alert.category === "test" && { test: true }),
    ...(alert.mayNotHaveArrived && { mayNotHaveArrived: true }),
    ...(outgoing.again && { again: true }),
  };
  if (by === "email") await mailer.send({ to: address, ...(await letters.alert(news)) });
  else
    await messenger.send({
      to: address,
      body: letters.alertText(news),
      statusId: `staff.${therapistId}.${id}`,
      validitySeconds,
    });
}

const validitySeconds = 3600;

function addressOf(
  { agency }: Ports,
  therapist: Therapist | undefined,
  to: AlertReader,
  by: "email" | "text",
): string | undefined {
  if (to === "office") return by === "text" ? agency.phone : undefined;
  const who = to === "therapist" ? therapist : agency.backup;
  return by === "email" ? who?.email : who?.phone;
}

/** Whose alerts this therapist hears: their own, those of whom they cover, and as the agency's backup everybody's. */
async function heardBy(ports: Ports, reader: Therapist): Promise<Therapist[]> {
  if (isBackup(ports, reader)) return ports.store.therapists();
  return [reader, ...(await coveredBy(ports, reader))];
}

/** The newest alerts this therapist may open, and whose they are. */
export async function alertsFor(ports: Ports, reader: Therapist): Promise<(Alert & { therapist: string })[]> {
  const { store } = ports;
  const whose = await heardBy(ports, reader);
  const lists = await Promise.all(
    whose.map(async ({ id, name }) =>
      (await store.alerts(id, alertsMax)).map((alert) => ({ ...alert, therapist: name })),
    ),
  );
  return lists
    .flat()
    .sort((one, other) => (one.id > other.id ? -1 : 1))
    .slice(0, alertsMax);
}

const alertsMax = 50;

/** How many alerts wait for this therapist. Of the weekly tests only the latest counts. */
export async function alertsWaiting(ports: Ports, reader: Therapist): Promise<number> {
  const whose = [reader, ...(await coveredBy(ports, reader))];
  const lists = await Promise.all(whose.map(({ id }) => ports.store.alerts(id, alertsMax)));
  return lists.flatMap((alerts) => {
    const latestTest = alerts.find(({ category }) => category === "test");
    return alerts.filter(
      (alert) => alert.acknowledged === undefined && (alert.category !== "test" || alert === latestTest),
    );
  }).length;
}

/** One alert, where the reader may open it. */
export async function openAlert(ports: Ports, reader: Therapist, id: string): Promise<Alert | undefined> {
  const { store } = ports;
  const whose = await heardBy(ports, reader);
  const found = (await Promise.all(whose.map((each) => store.alert(each.id, id)))).find(
    (alert) => alert !== undefined,
  );
  if (found?.clientId === undefined || isBackup(ports, reader)) return found;
  // Whoever took the client over has taken everything of theirs over.
  return (await store.caseloadEntry(found.therapistId, found.clientId)) && found;
}

/** Somebody looks after it; from here on nobody else is called. */
export async function acknowledge(
  { store, clock, log }: Ports,
  reader: Pick<Therapist, "id">,
  alert: Alert,
): Promise<void> {
  await store.acknowledgeAlert(alert.therapistId, alert.id, { at: clock.now(), by: reader.id });
  log({ what: "alert-acknowledged", id: alert.id });
}

/** The client is asked whether to start again. Answers why not, where they are not. */
export async function liftHold(ports: Ports, { clientId, id }: Alert): Promise<string | undefined> {
  if (clientId === undefined) return "no client";
  const { because } = await tell(ports, clientId, `lift.${id}`, {
    kind: "staffActed",
    act: { do: "lift-hold" },
  });
  return because;
}

/** Whether every alert of these clients in the days up to now has been acknowledged, by client. */
export async function acknowledgedSince(
  { store, clock }: Pick<Ports, "store" | "clock">,
  therapistId: string,
  days: number,
): Promise<Map<string, boolean>> {
  const since = addHours(clock.now(), -24 * days);
  const known = new Map<string, boolean>();
  for (const { clientId, at, acknowledged } of await store.alerts(therapistId, alertsMax)) {
    if (clientId === undefined || at < since) continue;
    known.set(clientId, (known.get(clientId) ?? true) && acknowledged !== undefined);
  }
  return known;
}
