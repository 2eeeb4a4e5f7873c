/** A world in memory: every port of the service, with a clock to move and everything that left the building to look at. */
import type { Agency } from "@home-practice/conversation/agency.ts";
import { createLog, type LogLine } from "../log.ts";
import type { Letters, Ports } from "../ports.ts";
import { createMemoryCaller, type MemoryCaller } from "./memory-caller.ts";
import { createMemoryClock, type MemoryClock } from "./memory-clock.ts";
import { createMemoryMailer, type MemoryMailer } from "./memory-mailer.ts";
import { createMemoryMessenger, type MemoryMessenger } from "./memory-messenger.ts";
import { createMemoryScheduler, type MemoryScheduler } from "./memory-scheduler.ts";
import { createMemoryStore, type MemoryStore } from "./memory-store.ts";
import { createMemoryTextLog, type MemoryTextLog } from "./memory-text-log.ts";

export interface MemoryWorld extends Ports {
  clock: MemoryClock;
  store: MemoryStore;
  scheduler: MemoryScheduler;
  messenger: MemoryMessenger;
  caller: MemoryCaller;
  textLog: MemoryTextLog;
  mailer: MemoryMailer;
  /** What was logged, through the real allow-list. */
  lines: LogLine[];
}

export interface MemoryWorldSettings {
  agency: Agency;
  /** When it begins, `2027-03-14T07:30:00Z`. */
  now: string;
  /** How staff mail is written; plain data where nobody looks at it. */
  letters?: Letters;
}

/** Creates an empty world. Ids count up, so that a run can be repeated. */
export function createMemoryWorld({ agency, now, letters = plainLetters }: MemoryWorldSettings): MemoryWorld {
  const clock = createMemoryClock(now);
  const lines: LogLine[] = [];
  let ids = 0;
  return {
    agency,
    clock,
    letters,
    store: createMemoryStore(),
    scheduler: createMemoryScheduler(clock),
    messenger: createMemoryMessenger(clock),
    caller: createMemoryCaller(clock),
    textLog: createMemoryTextLog(),
    mailer: createMemoryMailer(clock),
    lines,
    log: createLog((text) => lines.push(JSON.parse(text))),
    newId: (prefix) => `${prefix}_${++ids}`,
  };
}

const plainLetters: Letters = {
  async summary(summary) {
    return { subject: summary.subject, html: "", text: JSON.stringify(summary) };
  },
  async alert(alert) {
    return { subject: "A message needs your attention", html: "", text: JSON.stringify(alert) };
  },
  async lost(lost) {
    return { subject: "Not delivered", html: "", text: JSON.stringify(lost) };
  },
  async delivery(client) {
    return { subject: "Texts may not be arriving", html: "", text: JSON.stringify(client) };
  },
  alertText: (alert) => `A message from a client needs your attention. ${alert.id}`,
  ownRecord: ({ token }) => `/portal/yours/${token}`,
  async signIn({ token }) {
    return { subject: "Sign in", html: "", text: `/portal/sign-in/${token}` };
  },
};
