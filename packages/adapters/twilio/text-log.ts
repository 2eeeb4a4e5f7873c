/** What Twilio keeps of the texts that passed through it: which came in, and blanking their words. */
import type { TextLog } from "@home-practice/service/ports.ts";
import { type ClientSettings, codesOf, createClient, failureOf, unknown } from "./client.ts";

const pageSize = 1000;

/** Creates the log. What its errors tell is a code, never a number or a word. */
export function createTextLog(settings: ClientSettings): TextLog {
  const client = createClient(settings);
  return {
    /** Twilio: an inbound text counts as sent when it came in; its times are whole seconds, and both bounds belong to it. */
    async received(from, until) {
      try {
        const texts = await client.messages.list({
          dateSentAfter: new Date(from),
          dateSentBefore: new Date(until),
          pageSize,
        });
        return texts
          .filter(({ direction }) => direction === "inbound")
          .map(({ sid, from: sender, to, body, numMedia, dateCreated }) => ({
            id: sid,
            at: `${dateCreated.toISOString().slice(0, 19)}Z`,
            from: sender,
            to,
            body,
            media: Number(numMedia) || 0,
          }))
          .filter(({ at }) => from <= at && at < until)
          .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      } catch (error) {
        throw unknown("Twilio did not tell which texts came in", error);
      }
    },

    async blank(sid) {
      try {
        await client.messages(sid).update({ body: "" });
      } catch (error) {
        if (codesOf(error).status === 404) return;
        throw failureOf(error, "Twilio did not tell whether the text was blanked");
      }
    },
  };
}
