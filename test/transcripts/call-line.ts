/** The other end of a line, as Twilio's webhooks tell of it: each answer says where the next moment is asked for. */
import type { CallLine } from "./story.ts";

const ourNumber = "+15550109999";

/** Posts a form and answers the TwiML, or nothing where there was none. */
type Post = (path: string, params: Record<string, string>) => Promise<string>;

/** A call of ours, as it was dialled. */
interface Placed {
  sid: string;
  callId: string;
}

function fieldsOf(what: Exclude<CallLine, { do: "ring" | "answer" | "hang up" }>): Record<string, string> {
  switch (what.do) {
    case "keys":
      return { Digits: what.words };
    case "say":
      return { SpeechResult: what.words };
    case "nothing":
      return {};
  }
}

/**
 * A phone on which a story's call lines are played, over signed webhooks.
 *
 * @returns plays one line; `placed` is the call of ours that rings, if one does. What cannot be done is passed over.
 */
export function createCallLine(
  post: Post,
): (what: CallLine, phone: string, placed: Placed | undefined) => Promise<void> {
  let next = "";
  let call: Record<string, string> = {};
  let rung = 0;

  async function moment(path: string, params: Record<string, string>): Promise<void> {
    const twiml = await post(path, { ...call, ...params });
    next = /action="https:\/\/practice\.example([^"]*)"/.exec(twiml)?.[1] ?? "";
  }

  async function answer(
    by: "human" | "machine" | "busy" | "none",
    phone: string,
    { sid, callId }: Placed,
  ): Promise<void> {
    call = { CallSid: sid, From: ourNumber, To: phone, Direction: "outbound-api" };
    const over = { busy: "busy", none: "no-answer" } as const;
    if (by === "busy" || by === "none") return moment(`/phone/call/over/${callId}`, { CallStatus: over[by] });
    const AnsweredBy = by === "human" ? "human" : "machine_end_beep";
    await moment(`/phone/call/made/${callId}`, { CallStatus: "in-progress", AnsweredBy });
  }

  return async (what, phone, placed) => {
    switch (what.do) {
      case "ring":
        call = {
          CallSid: `CA1${String(++rung).padStart(31, "0")}`,
          From: phone,
          To: ourNumber,
          Direction: "inbound",
        };
        return moment("/phone/call", { CallStatus: "ringing" });
      case "answer":
        return placed === undefined ? undefined : answer(what.by, phone, placed);
      case "hang up":
        return moment("/phone/call/over/rang", { CallStatus: "completed" });
      default:
        return next === "" ? undefined : moment(next, fieldsOf(what));
    }
  };
}
