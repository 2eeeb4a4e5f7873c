/** The calls of the local world, on disk, and how each goes from one status to the next. */
import type { Clock } from "../clock.ts";
import type { Disk } from "../disk.ts";
import {
  type CallEndStatus,
  type CallEvent,
  type CallRow,
  type CallStatus,
  clientPhone,
  ENDED,
} from "./call.ts";
import { newSid } from "./wire-form.ts";

export type Calls = ReturnType<typeof openCalls>;

type NewCall = Pick<
  CallRow,
  "direction" | "from" | "to" | "statusEvents" | "ringSeconds" | "timeLimitSeconds"
> &
  Partial<Pick<CallRow, "url" | "fallbackUrl" | "twiml" | "statusCallback" | "machineDetection">>;

/** Which event the beginning of a status is, where it is one. */
const EVENTS: Partial<Record<CallStatus, CallEvent>> = { ringing: "ringing", "in-progress": "answered" };

/** Opens what is saved. */
export function openCalls(disk: Disk, clock: Clock) {
  const rows = disk.rows<CallRow>("twilio.calls");

  function change(row: CallRow, changes: Partial<CallRow>, event?: CallEvent): CallRow {
    const nowMs = clock.nowMs();
    const isWanted =
      event !== undefined && row.statusCallback !== undefined && row.statusEvents.includes(event);
    const report = {
      event,
      status: changes.status ?? row.status,
      atMs: nowMs,
    } as CallRow["unreported"][number];
    const changed = {
      ...row,
      ...changes,
      updatedMs: nowMs,
      unreported: isWanted ? [...row.unreported, report] : row.unreported,
    };
    rows.put(row.sid, changed);
    return changed;
  }

  return {
    get: (sid: string) => rows.get(sid),
    all: () => rows.all(),
    put: (row: CallRow) => rows.put(row.sid, row),
    ofPhone: (phone: string) => rows.all().filter((row) => clientPhone(row) === phone),
    /** Whether somebody talks on the phone, or hears it ring with a call of ours. */
    isInUse: (phone: string) =>
      rows.all().some((row) => clientPhone(row) === phone && ["ringing", "in-progress"].includes(row.status)),

    /** Records a call before it rings. */
    add(call: NewCall): CallRow {
      const nowMs = clock.nowMs();
      const row: CallRow = {
        sid: newSid("CA"),
        status: "queued",
        createdMs: nowMs,
        updatedMs: nowMs,
        unreported: [],
        reportedCount: 0,
        moments: [],
        ...call,
      };
      rows.put(row.sid, row);
      return row;
    },

    /** Changes a call, and notes what of that is reported. */
    become(row: CallRow, status: "ringing" | "in-progress", changes: Partial<CallRow> = {}): CallRow {
      return change(row, { ...changes, status }, EVENTS[status]);
    },

    /** It leaves Twilio's queue. */
    leaveQueue: (row: CallRow) => change(row, {}, "initiated"),

    /** Ends a call, however it does; one that is over stays so. */
    end(sid: string, status: CallEndStatus): void {
      const row = rows.get(sid);
      if (row === undefined || ENDED.includes(row.status)) return;
      const { listening: _listening, dueMs: _dueMs, ...rest } = row;
      change(rest, { status, endedMs: clock.nowMs() }, "completed");
    },
  };
}
