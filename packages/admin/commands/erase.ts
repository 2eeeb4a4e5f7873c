/** `agency erase`: one client goes everywhere, with a receipt. */
import { type ErasureReceipt, eraseClient } from "@home-practice/service/erase.ts";
import type { Command } from "../command.ts";
import { Failure } from "../failure.ts";
import { noSuchClient, onlyClient } from "./client-id.ts";

export const erase: Command = {
  name: "erase",
  takes: "<client id>",
  does: "Removes one client everywhere, and prints a receipt: what went, what stays and why. It asks first.",
  async run(call) {
    const clientId = onlyClient(call);
    const { ports, settle } = (await call.running()).running;
    if ((await ports.store.phoneOf(clientId)) === undefined) throw noSuchClient(clientId);
    const question = `Erase ${clientId} for good? The law may want the agency to keep its own chart; this is not it.`;
    if (!(await call.confirms(question))) {
      call.out.answer({ erased: false }, ["Nothing was erased."]);
      return 1;
    }
    const receipt = await eraseClient(ports, clientId);
    if (receipt === "no such client") throw noSuchClient(clientId);
    if (receipt === "an alert is on its way") {
      throw new Failure(
        "alert-under-way",
        "They have just written of danger, and the alert has not been made yet.",
        "Wait a minute, and run it again.",
      );
    }
    await settle();
    call.out.answer({ erased: true, ...receipt }, wordsOf(receipt));
    return undefined;
  },
};

function wordsOf({ clientId, erasedAt, removed, stays }: ErasureReceipt): string[] {
  const { heard, notes, alertWords, outgoing } = removed;
  return [
    `Erased ${clientId}, ${erasedAt}.`,
    "Removed:",
    "  their plans, settings and consent, and their place with their therapist",
    `  ${heard} texts that were heard, with the replies to them`,
    `  ${notes} notes`,
    `  the words behind ${alertWords} alerts`,
    `  ${outgoing} records of what was sent`,
    "  their links and codes",
    "Stays:",
    ...stays.map((each) => `  ${each}`),
  ];
}
