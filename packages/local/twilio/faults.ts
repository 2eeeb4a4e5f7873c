/** What can be made to go wrong at Twilio. */

/**
 * What befalls one request to the REST interface. After "…-after-accepting" the request was carried out and the
 * caller cannot know.
 */
export type RequestFault =
  | "too-many-requests"
  | "server-error"
  | "reset"
  | "reset-after-accepting"
  | "silence-after-accepting";

export type TwilioFaults = {
  /** The next requests to the REST interface, one each; empty means that all is well. */
  requests: RequestFault[];
  /** Numbers that texts do not reach, with the error code they end with, such as 30003 or 30006. */
  undeliverable: Map<string, number>;
  /** Numbers that cannot be called. */
  uncallable: Set<string>;
};

/** All is well. */
export function noFaults(): TwilioFaults {
  return { requests: [], undeliverable: new Map(), uncallable: new Set() };
}
