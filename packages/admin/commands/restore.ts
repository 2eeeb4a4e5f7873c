/** `agency restore`: what the table has lost comes back from a backup. */
import type { Command } from "../command.ts";
import { Failure, Misused } from "../failure.ts";

export const restore: Command = {
  name: "restore",
  takes: "--from <table>",
  does: "Copies into the live table what only the restored one has. Changes nothing that is there, and brings back nobody who was erased.",
  options: {
    from: { type: "string", takes: "<table>", says: "the table that AWS made of the backup" },
  },
  async run(call) {
    const { from } = call.flags;
    if (typeof from !== "string")
      throw new Misused("restore takes --from and the name of the restored table.");
    const { running, name } = await call.running();
    if (!(await call.confirms(`Bring back into ${name} what it has lost, from ${from}?`))) {
      call.out.answer({ restored: false }, ["Nothing was restored."]);
      return 1;
    }
    const restored = await running
      .restore(from, ({ put, kept, left }) =>
        call.out.progress(`${put + kept + left} looked at, ${put} brought back …`),
      )
      .catch((error: Error) => {
        if (error.name !== "ResourceNotFoundException") throw error;
        throw new Failure(
          "no-such-table",
          `There is no table ${from} beside that of ${name}.`,
          "docs/operating.md says how AWS makes one of a backup; it takes some minutes until it is there.",
        );
      });
    await running.settle();
    const { put, kept, left } = restored;
    call.out.answer({ restored: true, ...restored }, [
      `Brought back: ${put}. There already, and left as they are: ${kept}. Left in the backup: ${left}.`,
    ]);
    return undefined;
  },
};
