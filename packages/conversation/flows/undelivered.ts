/** A text of ours did not arrive. It is not the client's silence, and the therapist is told. */
import { optOut } from "../always/opt-out.ts";
import type { Turn } from "../flow.ts";

/** Twilio 21610: the recipient has opted out with the carrier; the same as if they had told us. */
const optedOutCode = 21610;

export function takeUndelivered(turn: Turn, code: number): string | undefined {
  const { state } = turn;
  if (code === optedOutCode) {
    optOut(turn, "refusal");
    return "opted out with the carrier";
  }
  turn.note({ kind: "undelivered", code });
  if (state.quiet.practices > 0) state.quiet.practices--;
  return "not delivered";
}
