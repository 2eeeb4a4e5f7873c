/** Scores hearing against a file of labelled texts: `pnpm --silent score <kind> <file.jsonl>`. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { hearCheckIn } from "@home-practice/conversation/hearing/check-in.ts";
import { hearCommand } from "@home-practice/conversation/hearing/command.ts";
import { hearDuration } from "@home-practice/conversation/hearing/duration.ts";
import { hearRating } from "@home-practice/conversation/hearing/rating.ts";
import { hearRisk } from "@home-practice/conversation/hearing/risk.ts";
import { hearSchedule } from "@home-practice/conversation/hearing/schedule.ts";
import { clean, type Words } from "@home-practice/conversation/hearing/words.ts";

type Label = Record<string, unknown>;

interface Kind {
  hear(words: Words): Label;
  agrees(got: Label, expect: Label): boolean;
}

const equal = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** What each kind of file asks, answered by the functions that the dialogue itself uses. */
const kinds: Readonly<Record<string, Kind>> = {
  schedules: {
    hear: (words) => {
      const { days, time, need } = hearSchedule(words);
      return { days, time: time ?? null, need: need ?? null };
    },
    agrees: (got, expect) => ["days", "time", "need"].every((key) => equal(got[key], expect[key])),
  },
  durations: {
    hear: (words) => ({ minutes: hearDuration(words)?.minutes ?? null }),
    agrees: (got, expect) => got.minutes === expect.minutes,
  },
  ratings: {
    hear: (words) => ({ ...hearRating(words) }),
    agrees: (got, expect) =>
      got.rating === expect.rating && (expect.rating !== null || got.band === expect.band),
  },
  checkins: {
    hear: (words) => ({ checkin: hearCheckIn(words).checkin }),
    agrees: (got, expect) => got.checkin === expect.checkin,
  },
  commands: {
    hear: (words) => ({ ...hearCommand(words) }),
    agrees: (got, expect) => got.intent === expect.intent,
  },
  risk: {
    hear: (words) => {
      const { risk, category } = hearRisk(words);
      return { risk, category };
    },
    agrees: (got, expect) => got.risk === expect.risk,
  },
};

/** Ends with what is wrong, in one line. */
function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

interface Labelled {
  text: string;
  expect: Label;
}

function readLabelled(path: string): Labelled[] {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    refuse(`cannot read ${path}`);
  }
  return content
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" ? [] : parseLine(line, `${path}:${at + 1}`)));
}

function parseLine(line: string, where: string): Labelled {
  let parsed: Partial<Labelled> | null;
  try {
    parsed = JSON.parse(line) as Partial<Labelled> | null;
  } catch {
    refuse(`${where}: not JSON`);
  }
  if (typeof parsed?.text !== "string" || typeof parsed.expect !== "object" || parsed.expect === null) {
    refuse(`${where}: wants {"text": "...", "expect": {...}}`);
  }
  return { text: parsed.text, expect: parsed.expect };
}

function main(kindName: string | undefined, file: string | undefined): void {
  const kind = kindName !== undefined && Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (!kind || !file) refuse(`usage: score ${Object.keys(kinds).join("|")} <file.jsonl>`);
  // Paths are meant from where the person stands; pnpm runs scripts in the package's folder.
  const labelled = readLabelled(resolve(process.env.INIT_CWD ?? process.cwd(), file));
  const heard = labelled.map(({ text, expect }) => ({ text, expect, got: kind.hear(clean(text)) }));
  const missed = heard.filter(({ expect, got }) => !kind.agrees(got, expect));
  for (const { text, expect, got } of missed) console.log(JSON.stringify({ text, expect, got }));
  if (kindName !== "risk") {
    console.log(`${kindName} ${heard.length - missed.length}/${heard.length}`);
    return;
  }
  const hits = heard.filter(({ expect, got }) => expect.risk === true && got.risk === true).length;
  const share = (of: number) => (of === 0 ? 1 : hits / of).toFixed(3);
  const dangers = heard.filter(({ expect }) => expect.risk === true).length;
  const alarms = heard.filter(({ got }) => got.risk === true).length;
  console.log(`risk recall ${share(dangers)} precision ${share(alarms)} misses ${dangers - hits}`);
}

main(process.argv[2], process.argv[3]);
