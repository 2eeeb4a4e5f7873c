/** The way of a text to the phone, and the signed reports of it. */
import type { Clock } from "../clock.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { TwilioAccount } from "./account.ts";
import type { TwilioFaults } from "./faults.ts";
import { type MessageRow, type MessageStatus, statusParams } from "./message.ts";
import type { Messages } from "./messages.ts";
import { type Fetch, postWebhook } from "./webhook.ts";

type DeliveryOptions = {
  account: TwilioAccount;
  messages: Messages;
  clock: Clock;
  faults: TwilioFaults;
  fetch: Fetch;
};

const NEXT: Partial<Record<MessageStatus, MessageStatus>> = {
  accepted: "queued",
  queued: "sent",
  sent: "delivered",
};

/** Creates the function that delivers every text on its way. It answers how many reports were posted. */
export function createDelivery({ account, messages, clock, faults, fetch }: DeliveryOptions) {
  function advance(row: MessageRow, next: MessageStatus) {
    const nowMs = clock.nowMs();
    const errorCode = next === "delivered" ? faults.undeliverable.get(row.to) : undefined;
    const status = errorCode === undefined ? next : "undelivered";
    messages.put({
      ...row,
      status,
      updatedMs: nowMs,
      ...(status === "sent" && { sentMs: nowMs }),
      ...(errorCode !== undefined && { errorCode }),
      unreported: row.statusCallback === undefined ? [] : [...row.unreported, status],
    });
  }

  /** Reports before it strikes off, so that a crash repeats a report and loses none (Twilio: may repeat). */
  async function report(row: MessageRow, status: MessageStatus) {
    const url = row.statusCallback ?? "";
    const params = statusParams(row, status, account);
    const answer = await postWebhook({ url, params, authToken: account.authToken, fetch });
    if (!answer.ok) messages.note({ code: 11200, sid: row.sid, url, message: "The status callback failed." });
    // The receiver may have redacted the text meanwhile.
    const current = messages.get(row.sid) ?? row;
    messages.put({ ...current, unreported: current.unreported.slice(1) });
  }

  async function finish(sid: string): Promise<number> {
    for (let reports = 0; ; ) {
      const row = messages.get(sid);
      const [unreported] = row?.unreported ?? [];
      const next = row && NEXT[row.status];
      if (row && unreported !== undefined) {
        await report(row, unreported);
        reports += 1;
      } else if (row && next !== undefined) advance(row, next);
      else return reports;
    }
  }

  return oneAtATime(async (): Promise<number> => {
    for (let reports = 0; ; ) {
      const open = messages
        .all()
        .filter((row) => row.unreported.length > 0 || NEXT[row.status] !== undefined);
      if (open.length === 0) return reports;
      for (const { sid } of open) reports += await finish(sid);
    }
  });
}
