/** Calls: ours that are answered, those of clients, what is said on them and how they end. */

import { meetCaller } from "@home-practice/conversation/call/anybody.ts";
import type { CallEnd, Event } from "@home-practice/conversation/event.ts";
import { spokenReply, tellPhone } from "./handle.ts";
import type { Ports, Reply } from "./ports.ts";

/** One moment of a call, as it came through the door. */
export interface CallMoment {
  /** Twilio's CallSid, with the number of the turn: the natural id under which the moment is taken once. */
  id: string;
  /** The number at the other end of the line. */
  phone: string;
  event: Exclude<Extract<Event, { call: string }>, { kind: "hungUp" }>;
}

/** The turn that decided to make a call, by the id of what was to leave the building: 12 for `12.0`. */
export function decidingTurn(outgoingId: string): number {
  return Number(outgoingId.split(".").at(-2));
}

/** Takes a moment of a call in and says what is spoken then. The same id again gets the same words. */
export async function hearCall(ports: Ports, { id, phone, event }: CallMoment): Promise<Reply> {
  const { reply } = await tellPhone(ports, phone, id, event);
  return reply ?? spokenReply(meetCaller(ports.agency));
}

/** A call that is over, or that nobody took. */
export async function hearCallEnd(
  ports: Ports,
  { sid, phone, how, of }: { sid: string; phone: string; how: CallEnd; of?: number },
): Promise<void> {
  await tellPhone(ports, phone, `${sid}.over`, {
    kind: "hungUp",
    call: sid,
    how,
    ...(of !== undefined && { of }),
  });
}
