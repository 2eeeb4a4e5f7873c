/** Where Twilio asks what a call does next, and reports how it ended. */

/** Our own call was answered; `callId` says which of ours it is. */
export function callMadeUrl(publicUrl: string, callId: string): string {
  return `${publicUrl}/phone/call/made/${encodeURIComponent(callId)}`;
}

/** Keys, speech, or nothing after a while: the turn's number makes each moment of a call one event. */
export function callTurnUrl(publicUrl: string, turn: number): string {
  return `${publicUrl}/phone/call/turn/${turn}`;
}

/** A call is over; `rang` where it was not ours. */
export function callEndUrl(publicUrl: string, callId: string): string {
  return `${publicUrl}/phone/call/over/${encodeURIComponent(callId)}`;
}
