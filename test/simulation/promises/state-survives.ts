/** State survives JSON and a deploy, and stays small. */
import type { Checker, Observation } from "../observation.ts";

const bytesMax = 16 * 1024;

export function stateSurvives(): Checker {
  const newer = new Map<string, { version: number; at: string }>();
  const see = (seen: Observation): string | undefined => {
    if (seen.kind === "deployed") newer.set(seen.phone, seen);
    if (seen.kind !== "saved" || seen.after === undefined) return undefined;
    const { record } = seen.saving;
    const bytes = Buffer.byteLength(seen.text);
    if (bytes > bytesMax) return `The state has ${bytes} bytes.`;
    const lost = record.who === "client" ? lostInJson(record.state, "state") : undefined;
    if (lost !== undefined) return `${lost} does not survive JSON.`;
    const deployed = newer.get(seen.phone);
    // A turn that was being taken meanwhile knew nothing of it yet.
    if (deployed !== undefined && seen.at > deployed.at && seen.after.newer !== deployed.version)
      return "A field of a newer version is lost.";
    const plans = seen.before?.plans ?? [];
    for (const plan of seen.after.plans) {
      const earlier = plans.find(({ id }) => id === plan.id);
      const has = (one: object) => "newer" in one;
      const isSame = earlier?.since === plan.since;
      if (earlier !== undefined && isSame && has(earlier) && !has(plan))
        return `A newer field of ${plan.id} is lost.`;
    }
    return undefined;
  };
  return { name: "state survives JSON and a deploy, and stays under 16 KB", see };
}

/** The first thing in it that JSON changes. */
function lostInJson(value: unknown, path: string): string | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (typeof value !== "object") return path;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return path;
  for (const [key, inner] of Object.entries(value)) {
    const lost = lostInJson(inner, `${path}.${key}`);
    if (lost !== undefined) return lost;
  }
  return undefined;
}
