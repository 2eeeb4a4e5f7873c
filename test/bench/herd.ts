/** `npx pnpm@12 herd`: a model, not a measurement, of many clients whose reminders are due at the same moment. */

/** US Census and zone boundaries, rounded: the share of people in each zone, and how far it is behind UTC in winter. */
const zones = [
  { share: 0.47, behindUtcHours: 5 },
  { share: 0.29, behindUtcHours: 6 },
  { share: 0.07, behindUtcHours: 7 },
  { share: 0.17, behindUtcHours: 8 },
];

/** Assumed: the share of practices planned for each hour. Evenings, nine in the morning, and the lunch hour. */
const shareOfHour: Record<number, number> = {
  6: 0.02,
  7: 0.07,
  8: 0.08,
  9: 0.12,
  10: 0.04,
  12: 0.07,
  13: 0.02,
  15: 0.03,
  16: 0.04,
  17: 0.06,
  18: 0.1,
  19: 0.13,
  20: 0.12,
  21: 0.1,
};
/** Assumed: how many say the full hour; the others spread over it. */
const onTheHour = 0.7;
/** Assumed: four days a week, and a text for the reminder. */
const practicesPerDay = 4 / 7;

/** AWS: EventBridge Scheduler invokes this many a second in the regions with full quotas, within a minute of the time. */
const schedulerPerSecond = 1000;
const schedulerSpreadSeconds = 60;
/** Assumed: what a wake, and a text with its three reports, take of functions. */
const functionSeconds = { wake: 0.15, perform: 0.6, report: 0.05 };
/** By the price sheet's worked example: one reminder, from the wake to the last report. */
const writeUnitsPerReminder = 20;

/** Twilio: message segments a second, by how the sender is registered, and the least that T-Mobile lets through a day. */
export const senders = [
  { name: "10DLC, low volume", perSecond: 3.75 },
  { name: "10DLC, standard, vetted at 75 or more", perSecond: 225 },
  { name: "short code", perSecond: 100 },
] as const;

/** A text and the next alarm are put, claimed and settled, and each time the index of what is due follows. */
const dueChangesPerWake = 6;
/** Twilio tells of each text when it is queued, sent and delivered. */
const reportsPerText = 3;
/** Assumed: the share of phones that are T-Mobile's, which counts by the day; and for each reminder a check-in and answers. */
export const tMobileShare = 1 / 3;
const textsPerPractice = 3.5;

/** A text that Twilio could not send within the hour is not sent: a stale reminder helps nobody. */
const validitySeconds = 3600;

export interface Herd {
  clients: number;
  /** How many reminders are due at the busiest moment of the day, and its hour in the east. */
  due: number;
  easternHour: number;
  /** All reminders of a day. */
  perDay: number;
  /** The same at nine in the morning in the east. */
  dueAtNine: number;
  /** Segments to T-Mobile's phones in a day. */
  toTMobilePerDay: number;
  /** What is asked of AWS while they are handed over. */
  wakesPerSecond: number;
  functionsAtOnce: number;
  writeUnitsPerSecond: number;
  /** In the index of what is due, of the kind that leaves the building. */
  dueChangesPerSecond: number;
  /** Reports of texts, at the phone's door, where the sender is no limit. */
  reportsPerSecond: number;
  /** How long after its time the last is handed to Twilio. */
  handedOverAfterSeconds: number;
  /** How long after its time the last leaves, by sender, and how many of them leave within the hour. */
  bySender: { name: string; lastAfterSeconds: number; inTime: number }[];
}

/** What the busiest moment of a day comes to. */
export function herdOf(clients: number): Herd {
  const perDay = clients * practicesPerDay;
  const moments = Array.from({ length: 24 }, (_, utcHour) => {
    const share = zones.reduce((sum, zone) => {
      const localHour = (utcHour - zone.behindUtcHours + 24) % 24;
      return sum + zone.share * (shareOfHour[localHour] ?? 0);
    }, 0);
    return { easternHour: (utcHour - zones[0]!.behindUtcHours + 24) % 24, due: perDay * share * onTheHour };
  });
  const busiest = moments.reduce((one, other) => (other.due > one.due ? other : one));
  const { due } = busiest;
  const wakesPerSecond = Math.min(schedulerPerSecond, due / schedulerSpreadSeconds);
  const handedOverAfterSeconds = Math.max(schedulerSpreadSeconds, due / schedulerPerSecond);
  const { wake, perform, report } = functionSeconds;
  return {
    clients,
    due,
    easternHour: busiest.easternHour,
    dueAtNine: moments.find(({ easternHour }) => easternHour === 9)?.due ?? 0,
    perDay,
    toTMobilePerDay: perDay * textsPerPractice * tMobileShare,
    dueChangesPerSecond: wakesPerSecond * dueChangesPerWake,
    reportsPerSecond: wakesPerSecond * reportsPerText,
    wakesPerSecond,
    functionsAtOnce: wakesPerSecond * (wake + perform + reportsPerText * report),
    writeUnitsPerSecond: wakesPerSecond * writeUnitsPerReminder,
    handedOverAfterSeconds,
    bySender: senders.map(({ name, perSecond }) => ({
      name,
      lastAfterSeconds: Math.max(handedOverAfterSeconds, due / perSecond),
      inTime: Math.min(1, (perSecond * validitySeconds) / due),
    })),
  };
}

const sizes = [10_000, 100_000, 1_000_000];

/** The model as a table in Markdown, as it stands in docs/limits.md. */
export function herdTable(): string[] {
  const herds = sizes.map(herdOf);
  const row = (what: string, of: (herd: Herd) => string) => `| ${[what, ...herds.map(of)].join(" | ")} |`;
  const count = (value: number) => Math.ceil(value).toLocaleString("en-US");
  return [
    row("clients", ({ clients }) => count(clients)),
    `| ${["---", ...sizes.map(() => "---:")].join(" | ")} |`,
    row("reminders a day", ({ perDay }) => count(perDay)),
    row(
      "due at the busiest moment (and when, in the east)",
      ({ due, easternHour }) => `${count(due)} (${easternHour}:00)`,
    ),
    row("due at nine in the morning in the east", ({ dueAtNine }) => count(dueAtNine)),
    row("segments to T-Mobile a day", ({ toTMobilePerDay }) => count(toTMobilePerDay)),
    row("wakes a second", ({ wakesPerSecond }) => count(wakesPerSecond)),
    row("functions at once", ({ functionsAtOnce }) => count(functionsAtOnce)),
    row("DynamoDB write units a second", ({ writeUnitsPerSecond }) => count(writeUnitsPerSecond)),
    row("changes a second in the index of what is due", ({ dueChangesPerSecond }) =>
      count(dueChangesPerSecond),
    ),
    row("reports a second at the phone's door", ({ reportsPerSecond }) => count(reportsPerSecond)),
    row("the last is handed to Twilio after", (herd) => duration(herd.handedOverAfterSeconds)),
    ...senders.map(({ name }, index) =>
      row(`it leaves after, by ${name}`, ({ bySender }) => {
        const { lastAfterSeconds, inTime } = bySender[index]!;
        const lost = inTime < 1 ? `, ${Math.round((1 - inTime) * 100)} % never` : "";
        return `${duration(Math.min(lastAfterSeconds, validitySeconds))}${lost}`;
      }),
    ),
  ];
}

function duration(seconds: number): string {
  return seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

if (process.argv[1]?.endsWith("herd.ts")) for (const line of herdTable()) console.log(line);
