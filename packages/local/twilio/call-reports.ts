/** The way of a call that we make until it rings, and the signed reports of every call. */

import type { Clock } from "../clock.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { TwilioAccount } from "./account.ts";
import { type CallRow, callEventParams } from "./call.ts";
import type { Calls } from "./calls.ts";
import type { TwilioFaults } from "./faults.ts";
import type { Messages } from "./messages.ts";
import { type Fetch, postWebhook } from "./webhook.ts";

type CallReportsOptions = {
  account: TwilioAccount;
  calls: Calls;
  clock: Clock;
  faults: TwilioFaults;
  fetch: Fetch;
  note: Messages["note"];
};

/** Creates the function that lets calls ring and posts the reports that are due. It answers how many were posted. */
export function createCallReports({ account, calls, clock, faults, fetch, note }: CallReportsOptions) {
  function dial(queued: CallRow) {
    const isBusy = calls.isInUse(queued.to);
    const row = calls.leaveQueue(queued);
    if (faults.uncallable.has(row.to)) calls.end(row.sid, "failed");
    else if (isBusy) calls.end(row.sid, "busy");
    else calls.become(row, "ringing", { dueMs: clock.nowMs() + row.ringSeconds * 1000 });
  }

  /** Reports before it strikes off, so that a crash repeats a report and loses none. */
  async function report(row: CallRow) {
    const url = row.statusCallback ?? "";
    const params = callEventParams(row, account);
    const answer = await postWebhook({ url, params, authToken: account.authToken, fetch });
    if (!answer.ok) note({ code: 11200, sid: row.sid, url, message: "The status callback failed." });
    const current = calls.get(row.sid) ?? row;
    calls.put({
      ...current,
      unreported: current.unreported.slice(1),
      reportedCount: current.reportedCount + 1,
    });
  }

  return oneAtATime(async (): Promise<number> => {
    for (let reports = 0; ; reports += 1) {
      for (const row of calls.all()) if (row.status === "queued") dial(row);
      const row = calls.all().find(({ unreported }) => unreported.length > 0);
      if (row === undefined) return reports;
      await report(row);
    }
  });
}
