/** `npx pnpm@12 talk`: the local world in a terminal, typed as a client. */
import { talk } from "./talk/talk.ts";

process.exitCode = await talk({
  words: process.argv.slice(2),
  env: process.env,
  input: process.stdin,
  output: process.stdout,
  complain: (line) => console.error(line),
});
// Input that is still open, as after /quit in a pipe, would keep the process.
process.stdin.destroy();
