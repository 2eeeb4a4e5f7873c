/** What the pages need of a store, in memory: passes, counts, trails, alerts. */
import type { Alert, Pass, Said, SecondFactor, Store, TrailEntry } from "../ports.ts";

type PagesStore = Pick<
  Store,
  | "putPass"
  | "pass"
  | "takePass"
  | "endPasses"
  | "secondFactor"
  | "putSecondFactor"
  | "useStep"
  | "removeSecondFactor"
  | "countUp"
  | "putTrail"
  | "trail"
  | "putAlert"
  | "alertWords"
  | "alert"
  | "alerts"
  | "acknowledgeAlert"
>;

export function createMemoryPages(): PagesStore & { eraseAlertWords(clientId: string): number } {
  const passes = new Map<string, Pass>();
  const factors = new Map<string, SecondFactor>();
  const counts = new Map<string, number>();
  const trails = new Map<string, TrailEntry[]>();
  const alerts = new Map<string, Alert>();
  const alertWords = new Map<string, Said[]>();
  const keyOf = (...parts: string[]) => parts.join(" ");

  return {
    async putPass(pass) {
      passes.set(keyOf(pass.holder, pass.kind, pass.hash), structuredClone(pass));
    },
    async pass(...key) {
      return structuredClone(passes.get(keyOf(...key)));
    },
    async takePass(...key) {
      const taken = passes.get(keyOf(...key));
      passes.delete(keyOf(...key));
      return taken;
    },
    async endPasses(holder) {
      for (const key of passes.keys()) if (key.startsWith(keyOf(holder, ""))) passes.delete(key);
    },
    async secondFactor(holder) {
      return structuredClone(factors.get(holder));
    },
    async putSecondFactor(holder, factor) {
      if (factors.has(holder)) return false;
      factors.set(holder, structuredClone(factor));
      return true;
    },
    async useStep(holder, step) {
      const factor = factors.get(holder);
      if (factor === undefined || step <= (factor.lastStep ?? -1)) return false;
      factor.lastStep = step;
      return true;
    },
    async removeSecondFactor(holder) {
      factors.delete(holder);
    },
    async countUp(name) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count;
    },
    async putTrail(owner, entry) {
      trails.set(owner, [...(trails.get(owner) ?? []), structuredClone(entry)]);
    },
    async trail(owner, limit) {
      const newestFirst = (trails.get(owner) ?? []).toReversed();
      return structuredClone(
        newestFirst.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0)).slice(0, limit),
      );
    },
    async putAlert(alert, words = []) {
      const key = keyOf(alert.therapistId, alert.id);
      if (alerts.has(key)) return false;
      alerts.set(key, structuredClone(alert));
      if (alert.clientId !== undefined)
        alertWords.set(keyOf(alert.clientId, alert.id), structuredClone(words));
      return true;
    },
    async alertWords(...key) {
      return structuredClone(alertWords.get(keyOf(...key)) ?? []);
    },
    eraseAlertWords(clientId) {
      const theirs = [...alertWords.keys()].filter((key) => key.startsWith(keyOf(clientId, "")));
      for (const key of theirs) alertWords.delete(key);
      return theirs.length;
    },
    async alert(therapistId, id) {
      return structuredClone(alerts.get(keyOf(therapistId, id)));
    },
    async alerts(therapistId, limit) {
      const own = [...alerts.values()].filter((alert) => alert.therapistId === therapistId);
      return structuredClone(own.sort((a, b) => (a.id > b.id ? -1 : 1)).slice(0, limit));
    },
    async acknowledgeAlert(therapistId, id, by) {
      const alert = alerts.get(keyOf(therapistId, id));
      if (alert === undefined || alert.acknowledged !== undefined) return false;
      alert.acknowledged = by;
      return true;
    },
  };
}
