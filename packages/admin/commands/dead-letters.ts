/** `agency dead-letters`: what was given up, and another try. */
import { type DeadLetter, listDeadLetters, replayDeadLetter } from "@home-practice/service/dead-letters.ts";
import type { Call, Command } from "../command.ts";
import { Failure, Misused } from "../failure.ts";

export const deadLetters: Command = {
  name: "dead-letters",
  takes: "[list | replay <id>]",
  does: "Lists what could not be delivered and was given up, with no words in it, or has one tried again.",
  options: {
    owner: { type: "string", takes: "<owner>", says: "C#… or T#…, where the same id stands with several" },
  },
  async run(call) {
    const [what = "list", id] = call.args;
    if (what === "list") return list(call);
    if (what === "replay" && id !== undefined) return replay(call, id);
    throw new Misused("dead-letters takes list, or replay and an id.");
  },
};

async function list(call: Call): Promise<undefined> {
  const { ports } = (await call.running()).running;
  const letters = await listDeadLetters(ports);
  call.out.answer(
    { deadLetters: letters },
    letters.length === 0 ? ["Nothing was given up."] : letters.map(lineOf),
  );
  return undefined;
}

function lineOf({
  owner = "no client",
  id,
  kind,
  givenUpAt,
  attempts,
  code,
  canBeReplayed,
}: DeadLetter): string {
  const why = code === undefined ? `after ${attempts} tries` : `code ${code}`;
  return `${givenUpAt}  ${kind}  ${id}  ${owner}  ${why}${canBeReplayed ? "" : "  (its words are gone)"}`;
}

async function replay(call: Call, id: string): Promise<undefined> {
  const { ports, settle } = (await call.running()).running;
  const { owner } = call.flags;
  const revived = await replayDeadLetter(ports, id, typeof owner === "string" ? owner : undefined);
  if (revived === 0) {
    throw new Failure(
      "not-replayed",
      `Nothing that could be tried again has the id ${id}.`,
      "agency dead-letters list shows them. Texts to clients cannot be: their words are gone and their time is over.",
    );
  }
  await settle();
  call.out.answer({ replayed: revived }, [`${revived} tried again.`]);
  return undefined;
}
