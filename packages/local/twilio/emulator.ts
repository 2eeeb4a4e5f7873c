/** Twilio on the laptop: its REST interface for the real client, and the phones at the other end. */
import type { Clock } from "../clock.ts";
import type { Disk } from "../disk.ts";
import type { TwilioAccount } from "./account.ts";
import { clientPhone } from "./call.ts";
import { createCallReports } from "./call-reports.ts";
import { openCalls } from "./calls.ts";
import { addCallsApi } from "./calls-api.ts";
import { addConfigurationApi } from "./configuration-api.ts";
import { createDelivery } from "./delivery.ts";
import { apiError } from "./errors.ts";
import { noFaults } from "./faults.ts";
import { createInbound } from "./inbound.ts";
import { createLine } from "./line.ts";
import type { MessageStatus } from "./message.ts";
import { openMessages } from "./messages.ts";
import { addMessagesApi } from "./messages-api.ts";
import { createRestApi } from "./rest-api.ts";
import type { Fetch } from "./webhook.ts";

export type ThreadText = {
  /** ISO 8601. */
  at: string;
  /** As the service sees it. */
  direction: "in" | "out";
  by: "client" | "service" | "carrier";
  body: string;
  sid: string;
  status: MessageStatus;
  errorCode?: number;
  /** Where the service wants to hear of its delivery. */
  statusCallback?: string;
};

type TwilioOptions = {
  clock: Clock;
  disk: Disk;
  account: TwilioAccount;
  /** Posts webhooks; see `redirectedFetch` for public addresses that live on this machine. */
  fetch?: Fetch;
};

/**
 * Creates the emulator over saved state. `app` speaks Twilio's REST interface and needs a real server below it
 * for the faults that break a connection.
 */
export function createTwilioEmulator({
  clock,
  disk,
  account: given,
  fetch = globalThis.fetch,
}: TwilioOptions) {
  const account = { ...given };
  const faults = noFaults();
  const messages = openMessages(disk, clock, account);
  const calls = openCalls(disk, clock);
  const { note } = messages;
  const deliverTexts = createDelivery({ account, messages, clock, faults, fetch });
  const reportCalls = createCallReports({ account, calls, clock, faults, fetch, note });
  const app = createRestApi(account, faults);
  addMessagesApi(app, { account, messages, clock });
  addCallsApi(app, { account, calls });
  addConfigurationApi(app, account);
  app.all("*", () => {
    throw apiError(20404);
  });

  return {
    app,

    /** What goes wrong, to be changed in place; all is well at first. */
    faults,

    /** Lets a client's text arrive, and answers when the webhook has answered and its replies are queued. */
    receiveText: createInbound({ account, messages, clock, fetch }),

    /** What those who hold the phones do with calls. */
    line: createLine({ account, calls, clock, fetch, note }),

    /** Delivers every text on its way, lets calls ring, and posts the signed reports. Answers how many were posted. */
    deliverCallbacks: async () => (await deliverTexts()) + (await reportCalls()),

    /** One call, as it stands. */
    call: calls.get,

    /** The calls of one phone, oldest first. */
    callsOf: calls.ofPhone,

    /** What passed between one phone and the service, oldest first, as the phone shows it. */
    thread(phone: string): ThreadText[] {
      return messages
        .all()
        .filter((row) => (row.direction === "inbound" ? row.from : row.to) === phone)
        .map(({ createdMs, direction, by, onPhone, sid, status, errorCode, statusCallback }) => ({
          at: new Date(createdMs).toISOString(),
          direction: direction === "inbound" ? "in" : "out",
          by,
          body: onPhone,
          sid,
          status,
          ...(errorCode !== undefined && { errorCode }),
          ...(statusCallback !== undefined && { statusCallback }),
        }));
    },

    /** The clients' phones that ever texted or were texted, in that order, and then those of calls alone. */
    phones(): string[] {
      const texting = messages.all().map((row) => (row.direction === "inbound" ? row.from : row.to));
      return [...new Set([...texting, ...calls.all().map(clientPhone)])];
    },

    /** Whether a number has opted out with a carrier's word. */
    isBlocked: messages.isBlocked,

    /** What Twilio's debugger would show: webhooks that failed, TwiML that is none. */
    debuggerEvents: messages.debuggerEvents,
  };
}
