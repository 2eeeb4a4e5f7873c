/** Calls that we start, through Twilio's REST interface. */
import type { Caller } from "@home-practice/service/ports.ts";
import { callEndUrl, callMadeUrl } from "./call-urls.ts";
import { type ClientSettings, createClient, failureOf, unknown } from "./client.ts";

export type CallerSettings = ClientSettings & {
  /** The number that calls, E.164. */
  from: string;
  /** The address at which Twilio reaches us, without a slash at its end. */
  publicUrl: string;
};

/** Twilio adds up to five; what rings longer mostly ends with a machine. */
const ringSeconds = 25;
/** Nobody talks with us for longer, and a line that hangs open ends. */
const callMaxSeconds = 1200;
/** A client gets a few calls a day at most, so one of ours from minutes ago is among the latest. */
const latestMax = 20;

/** Creates the caller. What its errors tell is a code, never a number. */
export function createCaller(settings: CallerSettings): Caller {
  const { from, publicUrl } = settings;
  const client = createClient(settings);

  return {
    async call({ to, callId }) {
      try {
        const { sid } = await client.calls.create({
          to,
          from,
          url: callMadeUrl(publicUrl, callId),
          statusCallback: callEndUrl(publicUrl, callId),
          timeout: ringSeconds,
          timeLimit: callMaxSeconds,
          // It waits for the end of a machine's greeting, so that what we leave is on the tape.
          machineDetection: "DetectMessageEnd",
          record: false,
        });
        return { sid };
      } catch (error) {
        throw failureOf(error, "Twilio did not tell whether the call was taken");
      }
    },

    /** A call that waits in Twilio's queue has no start yet, so it is asked for by number alone. */
    async findCalls({ to, since }) {
      try {
        const latest = await client.calls.list({ to, from, limit: latestMax });
        const sinceMs = Date.parse(since);
        return latest
          .filter(({ direction }) => direction === "outbound-api")
          .filter(({ dateCreated }) => dateCreated.getTime() >= sinceMs)
          .map(({ sid }) => ({ sid }));
      } catch (error) {
        throw unknown("Twilio did not tell which calls it has", error);
      }
    },
  };
}
