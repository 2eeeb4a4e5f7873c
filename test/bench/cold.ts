/** How long a first text waits: a fresh process each time, bundled as deployed, under AWS's own runtime client. */
import type { Bundle } from "../../infra/bundle.ts";
import { type HttpAnswer, textOf } from "../lambda/events.ts";
import { runBundle } from "../lambda/run-bundle.ts";
import { type CpuShare, openCpuShare, shareOfMemory } from "./cpu-share.ts";
import { median } from "./median.ts";
import { type Door, doorNames, openTextDoors, type TextDoors } from "./text-door.ts";

interface Start {
  initMs: number;
  firstMs: number;
}

export interface ColdRow {
  door: Door;
  "bundle, KB": number;
  "its main file, KB": number;
  "init, ms": number;
  "first text, ms": number;
  "both, ms": number;
  "to tutorial": number;
  "to empty": number;
}

export interface Cold {
  /** Init and first text together, against the tutorial's in the same round. */
  ratioToTutorial: number;
  ratioToEmpty: number;
  runs: number;
  rows: ColdRow[];
  /** The same where the first text has the processor of a 512 MB function; AWS gives init the whole of it. */
  at512: { ratioToTutorial: number; rows: ColdRow[] } | "no CPU share can be set on this machine";
}

const runs = 15;
/** What a client answers to a check-in. */
const said = "yes, tried it. felt calmer after";

export async function measureCold(): Promise<Cold> {
  const texts = await openTextDoors();
  const share = openCpuShare(shareOfMemory(512));
  try {
    const bundles = new Map<Door, Bundle>();
    for (const door of doorNames) bundles.set(door, await texts.bundle(door));
    const whole = await measure(texts, bundles);
    const held = share && (await measure(texts, bundles, share));
    return {
      ...ratiosOf(whole),
      runs,
      rows: rowsOf(whole, bundles),
      at512: held
        ? { ratioToTutorial: ratiosOf(held).ratioToTutorial, rows: rowsOf(held, bundles) }
        : "no CPU share can be set on this machine",
    };
  } finally {
    share?.close();
    await texts.close();
  }
}

type Rounds = Record<Door, Start>[];

/** The doors one after another, then the same backwards, so that whatever else the machine does falls on all alike. */
async function measure(texts: TextDoors, bundles: Map<Door, Bundle>, share?: CpuShare): Promise<Rounds> {
  const rounds: Rounds = [];
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? doorNames : doorNames.toReversed();
    const round: Partial<Record<Door, Start>> = {};
    for (const door of order) round[door] = await start(texts, bundles.get(door)!, share);
    rounds.push(round as Record<Door, Start>);
  }
  return rounds;
}

async function start(texts: TextDoors, bundle: Bundle, share?: CpuShare): Promise<Start> {
  const event = texts.text(said);
  const begun = performance.now();
  const running = await runBundle(bundle, texts.environment);
  try {
    const started = performance.now();
    share?.hold(running.pid);
    const answer = await running.invoke<HttpAnswer>(event);
    const answered = performance.now();
    if (answer.statusCode !== 200 || !textOf(answer).includes("<Response")) throw new Error(textOf(answer));
    return { initMs: started - begun, firstMs: answered - started };
  } finally {
    await running.stop();
  }
}

const bothMs = ({ initMs, firstMs }: Start): number => initMs + firstMs;

function ratiosOf(rounds: Rounds, door: Door = "ours") {
  const to = (other: Door) =>
    round(median(rounds.map((each) => bothMs(each[door]) / bothMs(each[other]))), 3);
  return { ratioToTutorial: to("tutorial"), ratioToEmpty: to("empty") };
}

function rowsOf(rounds: Rounds, bundles: Map<Door, Bundle>): ColdRow[] {
  return doorNames.map((door) => {
    const { bytes } = bundles.get(door)!;
    const ratios = ratiosOf(rounds, door);
    const ms = (of: (start: Start) => number) => round(median(rounds.map((each) => of(each[door]))), 1);
    return {
      door,
      "bundle, KB": round(Object.values(bytes).reduce((sum, each) => sum + each, 0) / 1024, 0),
      "its main file, KB": round((bytes["bundle.mjs"] ?? 0) / 1024, 0),
      "init, ms": ms(({ initMs }) => initMs),
      "first text, ms": ms(({ firstMs }) => firstMs),
      "both, ms": ms(bothMs),
      "to tutorial": ratios.ratioToTutorial,
      "to empty": ratios.ratioToEmpty,
    };
  });
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
