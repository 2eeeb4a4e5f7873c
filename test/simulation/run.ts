/** Lives through a seed with every checker watching, and tells of the first promise that breaks. */
import { demoTherapist } from "@home-practice/local/demo.ts";
import type { Observation } from "./observation.ts";
import { createCheckers } from "./promises/all.ts";
import { agencyOf, type Lived, live, type WorldSettings } from "./world.ts";

export interface Broken {
  promise: string;
  because: string;
  phone?: string;
  /** Everything seen up to there, the last being what broke it. */
  seen: Observation[];
}

export interface Ran extends Lived {
  broken?: Broken;
}

export interface RunSettings extends WorldSettings {
  /** Keeps what was seen, for a transcript. */
  keep?: true;
  /** The names of the promises that are watched; all of them where there are none. */
  watch?: readonly string[];
}

/** Runs one seed. */
export async function run(settings: RunSettings): Promise<Ran> {
  const known = { agency: agencyOf(settings.seed), therapistEmail: demoTherapist.email };
  const checkers = createCheckers(known).filter(({ name }) => settings.watch?.includes(name) ?? true);
  const seen: Observation[] = [];
  let broken: Broken | undefined;
  const lived = await live(settings, (observation) => {
    if (settings.keep) seen.push(observation);
    for (const { name, see } of checkers) {
      const because = see(observation);
      if (because === undefined) continue;
      const { phone } = observation;
      broken = { promise: name, because, seen, ...(phone !== undefined && { phone }) };
      return true;
    }
    return false;
  });
  return { ...lived, ...(broken && { broken }) };
}
