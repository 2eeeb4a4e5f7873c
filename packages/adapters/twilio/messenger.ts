/** Texts that we start, through Twilio's REST interface. */
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import type { Messenger } from "@home-practice/service/ports.ts";
import { type ClientSettings, createClient, failureOf, unknown } from "./client.ts";
import { statusUrl } from "./status-url.ts";

type Sender = { messagingServiceSid: string } | { from: string };

export type MessengerSettings = ClientSettings &
  Sender & {
    /** The address at which Twilio reaches us, without a slash at its end. */
    publicUrl: string;
  };

/** Twilio: 1 to 36000 seconds, and fewer than 5 are not advised. */
const validitySeconds = { min: 5, max: 36_000 };
/** A client gets a few texts a day at most, so one of ours from minutes ago is among the latest. */
const latestMax = 50;

/** Creates the messenger. What its errors tell is a code, never a number or a word. */
export function createMessenger(settings: MessengerSettings): Messenger {
  const { publicUrl } = settings;
  const sender =
    "from" in settings ? { from: settings.from } : { messagingServiceSid: settings.messagingServiceSid };
  const client = createClient(settings);

  return {
    async send({ to, body, statusId, validitySeconds: wanted }) {
      try {
        const { sid } = await client.messages.create({
          ...sender,
          to,
          body: foldForText(body),
          statusCallback: statusUrl(publicUrl, statusId),
          validityPeriod: Math.min(Math.max(Math.floor(wanted), validitySeconds.min), validitySeconds.max),
          // It is spelt for SMS already, and a body that Twilio changes could not be found again.
          smartEncoded: false,
        });
        return { sid };
      } catch (error) {
        throw failureOf(error, "Twilio did not tell whether the text was taken");
      }
    },

    /**
     * Asks by number alone: behind a messaging service a text that Twilio has not sent yet has neither a `From` nor a
     * `DateSent`, and that is the very one we look for. A failure here says nothing about the text, whatever its code.
     */
    async findSent({ to, body, since }) {
      const folded = foldForText(body).trim();
      const sinceMs = Date.parse(since);
      try {
        const latest = await client.messages.list({ to, limit: latestMax });
        return latest
          .filter((text) => text.direction === "outbound-api" && text.body.trim() === folded)
          .filter(({ dateCreated }) => dateCreated.getTime() >= sinceMs)
          .map(({ sid }) => ({ sid }));
      } catch (error) {
        throw unknown("Twilio did not tell which texts it has", error);
      }
    },
  };
}
