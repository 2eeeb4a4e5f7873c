/** `agency export`: all that is kept of one client, for a request for access. */
import { clientOwner } from "@home-practice/service/outgoing.ts";
import { recordOf, sectionsOf } from "@home-practice/service/record.ts";
import type { Command } from "../command.ts";
import { noSuchClient, onlyClient } from "./client-id.ts";

export const exportRecord: Command = {
  name: "export",
  takes: "<client id>",
  does: "Prints all that is kept of one client, private notes too, in words or as --json. The trail keeps that it was done.",
  async run(call) {
    const clientId = onlyClient(call);
    const { ports } = (await call.running()).running;
    const record = await recordOf(ports, clientId);
    if (record === undefined) throw noSuchClient(clientId);
    await ports.store.putTrail(clientOwner(clientId), {
      at: ports.clock.now(),
      by: "agency",
      what: "exported the record",
    });
    const words = sectionsOf(record).flatMap(({ heading, lines }) => [
      heading,
      ...lines.map((line) => `  ${line}`),
      "",
    ]);
    call.out.answer(record, words);
    return undefined;
  },
};
