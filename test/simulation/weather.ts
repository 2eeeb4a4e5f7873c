/** What goes wrong between the service and the world, how often, and how often it did. */
import type { Chance } from "./chance.ts";

/** Each fault by what it does, in the order in which the figures print them. */
export const faultKinds = [
  "crash",
  "throttled",
  "store-unanswered",
  "conflict",
  "webhook-twice",
  "webhook-late",
  "webhook-lost",
  "webhook-retried",
  "stream-twice",
  "stream-late",
  "stream-lost",
  "invoked-twice",
  "wake-twice",
  "wake-late",
  "wake-lost",
  "sweep-missed",
  "twilio-busy",
  "twilio-lost",
  "twilio-unanswered",
  "twilio-list-late",
  "undelivered",
  "voicemail",
  "call-dropped",
  "call-news-lost",
  "mail-busy",
  "mail-unanswered",
  "deploy",
  "outage",
] as const;

export type FaultKind = (typeof faultKinds)[number];
export type Rates = Record<FaultKind, number>;

/** The chance of each at every occasion it has, in a storm. */
const storm: Rates = {
  crash: 0.01,
  throttled: 0.008,
  "store-unanswered": 0.005,
  conflict: 0.03,
  "webhook-twice": 0.08,
  "webhook-late": 0.06,
  "webhook-lost": 0.01,
  "webhook-retried": 0,
  "stream-twice": 0.08,
  "stream-late": 0.05,
  "stream-lost": 0.02,
  "invoked-twice": 0.08,
  "wake-twice": 0.08,
  "wake-late": 0.08,
  "wake-lost": 0.06,
  "sweep-missed": 0.02,
  "twilio-busy": 0.06,
  "twilio-lost": 0.05,
  "twilio-unanswered": 0.05,
  "twilio-list-late": 0.5,
  undelivered: 0.02,
  voicemail: 0.15,
  "call-dropped": 0.08,
  "call-news-lost": 0.1,
  "mail-busy": 0.06,
  "mail-unanswered": 0.06,
  deploy: 0.3,
  outage: 0.02,
};

/** Several strengths, from a day without a cloud to worse than the storm. */
const strengths = [0, 0.3, 1, 2] as const;

export interface Weather {
  /** Whether it strikes now; if so it is counted. */
  strikes(kind: FaultKind): boolean;
  /** Counts what follows from another fault. */
  count(kind: FaultKind): void;
  /** From here on nothing goes wrong, so that the world can come to rest. */
  clear(): void;
  readonly counts: Record<FaultKind, number>;
}

export interface WeatherSettings {
  /** Kinds that never happen. */
  without?: readonly FaultKind[];
}

/** Rolls the weather of one world: how strong it is, and which of the faults there are at all. */
export function createWeather(chance: Chance, { without = [] }: WeatherSettings = {}): Weather {
  const strength = chance.oneOf(strengths);
  const rates = { ...storm };
  for (const kind of faultKinds) {
    // Some worlds lack a kind, so that the others show what they do without it.
    const present = chance.happens(0.75) && !without.includes(kind);
    rates[kind] = present ? storm[kind] * strength : 0;
  }
  const counts = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  let isClear = false;
  return {
    counts,
    strikes(kind) {
      if (isClear || rates[kind] === 0 || !chance.happens(rates[kind])) return false;
      counts[kind]++;
      return true;
    },
    count: (kind) => void counts[kind]++,
    clear() {
      isClear = true;
    },
  };
}
