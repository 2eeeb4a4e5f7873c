/** What Twilio's error codes mean for us: whether they pass, and who has to know. */

/** What an error code comes to. */
export interface Meaning {
  /** For staff and operators, in plain words. */
  meaning: string;
  /** Nothing will change by itself: the number, the client's wish or our set-up has to. */
  final: boolean;
  /** Worth the therapist's knowing; the others are for whoever operates the service. */
  tellTherapist: boolean;
}

const number = { final: true, tellTherapist: true };
const setUp = { final: true, tellTherapist: false };
const passing = { final: false, tellTherapist: false };

const meanings: Record<number, Meaning> = {
  20003: { meaning: "Twilio did not accept our key", ...passing },
  20429: { meaning: "too many requests at once", ...passing },
  20500: { meaning: "Twilio was out of reach", final: false, tellTherapist: true },
  21211: { meaning: "not a valid phone number", ...number },
  21214: { meaning: "the number cannot be called", ...number },
  21216: { meaning: "the Twilio account may not call yet", ...setUp },
  21408: { meaning: "texts to this country are not switched on", ...setUp },
  21608: { meaning: "the Twilio account may only text verified numbers yet", ...setUp },
  21610: { meaning: "the client has opted out", ...number },
  21611: { meaning: "too many texts are waiting at Twilio", ...passing },
  21614: { meaning: "the number cannot receive texts", ...number },
  21617: { meaning: "the text is too long", ...setUp },
  21635: { meaning: "the number is a landline", ...number },
  30001: { meaning: "too many texts are waiting at Twilio", ...passing },
  30003: { meaning: "the phone is off or out of reach", final: false, tellTherapist: true },
  30004: { meaning: "the client or their carrier blocks us", ...number },
  30005: { meaning: "the number is not in use", ...number },
  30006: { meaning: "the number is a landline or its carrier cannot be reached", ...number },
  30007: { meaning: "the carrier filtered the text", ...setUp },
  30008: { meaning: "the carrier gave no reason", ...passing },
  30022: { meaning: "more texts a minute than our registration allows", ...passing },
  30023: { meaning: "more texts a day than our registration allows", ...passing },
  30029: { meaning: "the Twilio account cannot blank texts yet", ...setUp },
  30034: { meaning: "our number is not registered with the carriers", ...setUp },
  30047: { meaning: "the Compliance Toolkit of Twilio held the text back", ...setUp },
  30400: { meaning: "the text was to be cancelled and blanked at once", ...setUp },
  30450: { meaning: "Twilio took the text for fraud", ...setUp },
  30610: { meaning: "the Compliance Toolkit of Twilio blocked the text", ...setUp },
  63038: { meaning: "more texts a day than the Twilio account allows", ...passing },
};

/** The meaning of a code; one we do not know is not taken for an end. */
export function meaningOf(code: number): Meaning {
  return meanings[code] ?? { meaning: "not delivered", ...passing };
}
