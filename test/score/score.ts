/** Scores hearing against a file of labelled texts: `pnpm score <kind> <file.jsonl>`. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { hearCheckIn } from "@home-practice/conversation/hearing/check-in.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
for (const line of readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[3]!), "utf8").trim().split("\n")) {
  const { text, expect } = JSON.parse(line);
  const got = hearCheckIn(clean(text));
  if (got.checkin !== expect.checkin) console.log(text, expect.checkin, got.checkin);
}
