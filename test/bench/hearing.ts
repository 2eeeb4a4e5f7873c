/** What hearing one text costs, as a ratio to cleaning it, and what the most hostile ones cost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hearCheckIn } from "@home-practice/conversation/hearing/check-in.ts";
import { hearCommand } from "@home-practice/conversation/hearing/command.ts";
import { hearDuration } from "@home-practice/conversation/hearing/duration.ts";
import { hearOptOut } from "@home-practice/conversation/hearing/opt-out.ts";
import { hearRating } from "@home-practice/conversation/hearing/rating.ts";
import { hearRisk } from "@home-practice/conversation/hearing/risk.ts";
import { hearSchedule } from "@home-practice/conversation/hearing/schedule.ts";
import { hearTone } from "@home-practice/conversation/hearing/tone.ts";
import { clean, type Words, wordsMax } from "@home-practice/conversation/hearing/words.ts";
import { median } from "./median.ts";

export interface HearingRow {
  name: string;
  "microseconds a text": number;
  "times cleaning it": number;
  "microseconds at its most hostile": number;
}

const corpora = join(import.meta.dirname, "../corpora");
const kinds = ["schedules", "durations", "ratings", "checkins", "commands", "risk"];

const recognisers: [string, (words: Words) => unknown][] = [
  ["schedule", hearSchedule],
  ["duration", hearDuration],
  ["rating", hearRating],
  ["check-in", hearCheckIn],
  ["command", hearCommand],
  ["opt-out", hearOptOut],
  ["risk", hearRisk],
  ["tone", hearTone],
];

const runs = 15;

/** The median over several runs, in microseconds a text. */
function medianMicroseconds(some: readonly string[], hear: (words: Words) => unknown): number {
  const words = some.map(clean);
  return median(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      for (const one of words) hear(one);
      return ((performance.now() - begun) * 1000) / words.length;
    }),
  );
}

export function measureHearing(): HearingRow[] {
  const texts = kinds.flatMap((kind) =>
    readFileSync(join(corpora, `${kind}.dev.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const hostile = ["monday ", "7:", "a", "kill my self but ", "stop texting me "].map((piece) =>
    piece.repeat(wordsMax).slice(0, wordsMax),
  );
  const cleaning = medianMicroseconds(texts, ({ raw }) => clean(raw));
  return recognisers.map(([name, hear]) => {
    const microseconds = medianMicroseconds(texts, hear);
    return {
      name,
      "microseconds a text": Number(microseconds.toFixed(1)),
      "times cleaning it": Number((microseconds / cleaning).toFixed(1)),
      "microseconds at its most hostile": Number(
        Math.max(...hostile.map((text) => medianMicroseconds([text], hear))).toFixed(0),
      ),
    };
  });
}
