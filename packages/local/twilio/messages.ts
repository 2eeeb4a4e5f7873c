/** The texts of the local world, the numbers that opted out, and what Twilio's debugger would show. */
import type { Clock } from "../clock.ts";
import type { Disk } from "../disk.ts";
import type { TwilioAccount } from "./account.ts";
import type { MessageRow, MessageStatus } from "./message.ts";
import { newSid } from "./wire-form.ts";

/** An entry of Twilio's debugger: something about a webhook or its answer went wrong. */
export type DebuggerEvent = { at: string; code: number; sid: string; url: string; message: string };

type Outgoing = {
  to: string;
  body: string;
  direction: "outbound-api" | "outbound-reply";
  by: "service" | "carrier";
  status: MessageStatus;
  errorCode?: number;
  statusCallback?: string;
};

export type Messages = ReturnType<typeof openMessages>;

/** Opens what is saved. */
export function openMessages(disk: Disk, clock: Clock, account: TwilioAccount) {
  const rows = disk.rows<MessageRow>("twilio.messages");
  const blocked = disk.rows<{ sinceMs: number }>("twilio.blocked");
  const debuggerEvents = disk.rows<DebuggerEvent>("twilio.debugger");

  return {
    get: (sid: string) => rows.get(sid),
    all: () => rows.all(),
    put: (row: MessageRow) => rows.put(row.sid, row),
    atomically: disk.atomically,

    isBlocked: (phone: string) => blocked.get(phone) !== undefined,
    block: (phone: string) => blocked.put(phone, { sinceMs: clock.nowMs() }),
    unblock: (phone: string) => blocked.delete(phone),

    /** Records a text to a client. */
    addOutgoing({ body, status, ...outgoing }: Outgoing): MessageRow {
      const nowMs = clock.nowMs();
      const isOver = status === "undelivered";
      const row: MessageRow = {
        sid: newSid("SM"),
        from: account.phoneNumber,
        body,
        onPhone: body,
        status,
        createdMs: nowMs,
        updatedMs: nowMs,
        // Twilio: the status a text begins with is not reported, unless it is the end of it.
        unreported: isOver && outgoing.statusCallback !== undefined ? [status] : [],
        ...outgoing,
      };
      rows.put(row.sid, row);
      return row;
    },

    debuggerEvents: () => debuggerEvents.all(),

    /** Adds to the debugger. */
    note(event: Omit<DebuggerEvent, "at">) {
      debuggerEvents.put(newSid("NO"), { at: new Date(clock.nowMs()).toISOString(), ...event });
    },
  };
}
