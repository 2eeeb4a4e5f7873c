/** `agency reconcile`: takes in what clients texted while the service could not hear. */
import { reconcile as takeIn } from "@home-practice/service/reconcile.ts";
import type { Command } from "../command.ts";

export const reconcile: Command = {
  name: "reconcile",
  does: "Takes in, from Twilio's list, texts that were not heard. The sweep does it every four minutes by itself.",
  async run(call) {
    const { ports, settle } = (await call.running()).running;
    call.out.progress("Reading Twilio's list …");
    const taken = await takeIn(ports);
    await settle();
    call.out.answer({ takenIn: taken }, [taken === 0 ? "Nothing had been missed." : `Taken in: ${taken}.`]);
    return undefined;
  },
};
