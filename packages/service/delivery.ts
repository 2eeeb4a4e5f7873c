/** What becomes of a text of ours: reports come in any order and more than once, and each text ends once. */
import { meaningOf } from "./delivery-codes.ts";
import { tell } from "./handle.ts";
import { reportLostText } from "./lost.ts";
import { clientOwner, type Outgoing } from "./outgoing.ts";
import type { Ports } from "./ports.ts";

/** One report on one text. */
export interface Report {
  messageSid: string;
  to: string;
  messageStatus: string;
  errorCode?: number;
  /** What the text is, as it was named to Twilio: `c_1.12.0`, `reply.SM…`, `staff.t_1.alert.…`. */
  about: string;
}

const failures = new Set(["undelivered", "failed"]);
/** Nothing comes after these. `sent` may stay the last that is heard, where a carrier gives no receipt. */
const ends = new Set([...failures, "delivered", "read", "canceled"]);
/** Twilio: "unknown error", for a failure that comes without a code. */
const noCode = 30008;

/**
 * Hears a report. That a text ended is put down once under its sid, whichever report of an end comes first, and what
 * follows from it is performed like anything else that leaves the building.
 */
export async function hearReport(ports: Ports, report: Report): Promise<void> {
  const { store, clock, log } = ports;
  const { messageSid, messageStatus, errorCode = noCode, about } = report;
  const failed = failures.has(messageStatus);
  const isStaffs = about.startsWith("staff.");
  // Failure to deliver an alert is itself an alert, to the operator, who watches for these lines.
  if (failed)
    log({ what: isStaffs ? "alert-not-delivered" : "text-not-delivered", id: messageSid, code: errorCode });
  if (isStaffs) return failed ? reportLostText(ports, about) : undefined;
  const clientId = await clientOf(ports, report);
  if (clientId === undefined) return;
  const owner = clientOwner(clientId);
  if (!about.startsWith(replyPrefix)) await isOut(ports, owner, about.slice(clientId.length + 1), messageSid);
  if (!ends.has(messageStatus)) return;
  const now = clock.now();
  await store.putOutgoing({
    kind: "text-over",
    sid: messageSid,
    ...(failed && { failedWith: errorCode }),
    owner,
    id: overId(messageSid),
    createdAt: now,
    dueAt: now,
  });
}

const replyPrefix = "reply.";

async function clientOf({ store }: Ports, { about, to }: Report): Promise<string | undefined> {
  if (!about.startsWith(replyPrefix)) return about.split(".")[0];
  const record = await store.load(to);
  return record?.who === "client" ? record.state.id : undefined;
}

/** Whatever became of our request, Twilio has the text: it is not looked for, and never sent again. */
async function isOut({ store, clock }: Ports, owner: string, id: string, sid: string): Promise<void> {
  const row = await store.outgoing(owner, id);
  if (row === undefined || row.sid !== undefined) return;
  await store.settle(owner, id, { as: "sent", at: clock.now(), sid });
}

/** The natural id of what is done when a text is over. */
export const overId = (sid: string): string => `over.${sid}`;

/** The conversation hears of a failure, and the words go at Twilio. */
export async function endText(
  ports: Ports,
  clientId: string,
  { sid, failedWith: code }: Extract<Outgoing, { kind: "text-over" }>,
): Promise<void> {
  const { agency, textLog } = ports;
  if (code !== undefined && meaningOf(code).tellTherapist) {
    await tell(ports, clientId, `${sid}.undelivered`, { kind: "undelivered", code });
  }
  if (agency.redactTexts) await textLog.blank(sid);
}
