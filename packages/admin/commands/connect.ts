/** `agency connect`: Twilio brings texts and calls to what is deployed. */
import type { Call, Command } from "../command.ts";
import { Failure } from "../failure.ts";
import type { Place, Running } from "../place/place.ts";
import { connect as connectTwilio } from "../twilio/configuration.ts";

export const connect: Command = {
  name: "connect",
  does: "Tells Twilio where texts and calls go, with retries and a second door. Doing it again changes nothing.",
  async run(call) {
    const set = await connectAt(await call.running(), call);
    call.out.answer(
      { set },
      set.length === 0 ? ["Everything was set already."] : set.map((what) => `Set: ${what}.`),
    );
    return undefined;
  },
};

/** What had to be set, in words. */
export async function connectAt(place: Place & { running: Running }, { out }: Call): Promise<string[]> {
  const { rest } = place.twilio;
  if (rest === undefined) {
    throw new Failure(
      "no-twilio-secret",
      "The secret of Twilio's API key is not known.",
      "npx sst secret set TwilioApiKeySecret --stage <stage>, then deploy.",
    );
  }
  out.progress(`Connecting Twilio to ${place.name} …`);
  return (await connectTwilio(rest, place.twilio, place.running.webhooks)).map(({ what }) => what);
}
