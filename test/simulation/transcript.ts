/** What led to a broken promise, in as few lines as show it. */
import type { Observation } from "./observation.ts";
import { type Broken, type RunSettings, run } from "./run.ts";
import { faultKinds } from "./weather.ts";

/** Which promise a seed breaks and why, the transcript of the smallest world that does, and what that world takes. */
export async function tellOfBreak(seed: number): Promise<string> {
  const smallest = await shrink({ seed });
  if (smallest === undefined) return `Seed ${seed} breaks no promise.`;
  const { broken, settings } = smallest;
  const { only, without = [] } = settings;
  const faults = faultKinds.filter((kind) => !without.includes(kind)).join(", ") || "none";
  return [
    `Seed ${seed} breaks a promise: ${broken.promise}.`,
    broken.because,
    "",
    ...transcriptOf(broken),
    "",
    ...(only === undefined ? [] : [`It takes client ${only} alone.`]),
    ...(without.length === 0 ? [] : [`It takes no fault but: ${faults}.`]),
  ].join("\n");
}

/** Leaves out other clients and kinds of fault, as long as the same promise still breaks. */
async function shrink(settings: RunSettings): Promise<{ settings: RunSettings; broken: Broken } | undefined> {
  const first = (await run({ ...settings, keep: true })).broken;
  if (first === undefined) return undefined;
  let smallest = settings;
  let broken = first;
  const index = broken.phone === undefined ? Number.NaN : Number(broken.phone.slice(-4));
  const fewer: ((now: RunSettings) => RunSettings)[] = [
    (now) => (Number.isNaN(index) ? now : { ...now, only: index }),
    (now) => ({ ...now, without: faultKinds }),
    ...faultKinds.map((kind) => (now: RunSettings) => ({
      ...now,
      without: [...new Set([...(now.without ?? []), kind])],
    })),
  ];
  for (const leaveOut of fewer) {
    const smaller = leaveOut(smallest);
    const again = (await run({ ...smaller, keep: true })).broken;
    if (again?.promise !== broken.promise || again.seen.length > broken.seen.length) continue;
    smallest = smaller;
    broken = again;
  }
  return { settings: smallest, broken };
}

const linesMax = 40;

/** The transcript of the client concerned, the latest lines, with what went wrong between them. */
function transcriptOf({ seen, phone }: Broken): string[] {
  const theirs = seen.findLast(
    (each) => each.kind === "saved" && each.phone === phone && each.after !== undefined,
  );
  const owner = theirs?.kind === "saved" ? `C#${theirs.after?.id}` : undefined;
  const lines = seen.flatMap((each) => {
    if (owner !== undefined && "owner" in each && each.owner !== owner) return [];
    if (phone !== undefined && "to" in each && each.to !== phone) return [];
    if (phone !== undefined && "phone" in each && each.phone !== undefined && each.phone !== phone) return [];
    const line = lineOf(each);
    return line === undefined ? [] : [`${each.at}  ${line}`];
  });
  return lines.slice(-linesMax);
}

function lineOf(seen: Observation): string | undefined {
  switch (seen.kind) {
    case "texted":
      return `→ ${seen.body}`;
    case "saved": {
      const { saving, after } = seen;
      const started = saving.outgoing.flatMap((each) =>
        each.kind === "text" ? [`starts ${each.messages.join("+")}`] : [],
      );
      const reply = saving.reply ? [`replies ${saving.reply.messages.join("+")}`] : [];
      const others = saving.outgoing.flatMap(({ kind }) =>
        kind === "text" || kind === "wake" ? [] : [kind],
      );
      const wait = after?.wait ? `; open: ${after.wait.step}` : "";
      return `  turn ${after?.turn ?? "of a stranger"} (${saving.eventId}): ${[...reply, ...started, ...others].join(", ") || "nothing"}${wait}; alarm ${saving.alarm ?? "none"}`;
    }
    case "accepted":
      return `← ${seen.body} (${seen.statusId})`;
    case "dialled":
      return `♪ rings (${seen.callId}, ${seen.sid})`;
    case "said":
      return `☎ ${seen.by}: ${seen.words}`;
    case "acknowledged":
      return seen.reply === undefined ? undefined : `← ${seen.reply.body}`;
    case "unacknowledged":
      return `  ${seen.sid} was never acknowledged`;
    case "settled":
      return `  ${seen.id}: ${seen.settled.as}`;
    case "dropped":
      return `  ${seen.id}: dropped`;
    case "fault":
      return `  ⚡ ${seen.fault}, ${seen.during}`;
    case "staff":
      return `  office: ${seen.what}`;
    case "failed":
      return `  ${seen.during}: ${seen.error.split("\n")[0]}`;
    default:
      return undefined;
  }
}
