/** Twilio and the carriers, simulated: numbers that are blocked, texts that are taken, and every way of not answering. */
import { hearCarrierWord } from "@home-practice/conversation/hearing/opt-out.ts";
import { clean } from "@home-practice/conversation/hearing/words.ts";
import { foldForText } from "@home-practice/conversation/messages/segments.ts";
import { Busy, Refused } from "@home-practice/service/errors.ts";
import type { Messenger } from "@home-practice/service/ports.ts";
import { secondsOf } from "./instants.ts";
import type { FaultKind } from "./weather.ts";

export interface TakenText {
  atSeconds: number;
  to: string;
  body: string;
  statusId: string;
  sid: string;
}

export interface Twilio extends Messenger {
  /** A client's text passes through: STOP and START act here, before anybody hears of them. */
  heard(from: string, body: string): void;
  isBlocked(phone: string): boolean;
}

export interface TwilioSettings {
  nowSeconds(): number;
  strikes(kind: FaultKind): boolean;
  /** A text was taken and goes out. */
  took(text: TakenText): void;
}

/** Twilio: error 21610, the recipient has opted out. */
const optedOutCode = 21610;
/** What was just created may be missing from the list for a moment. */
const listLagSeconds = 45;
const keptSeconds = 2 * 24 * 3600;

export function createTwilio({ nowSeconds, strikes, took }: TwilioSettings): Twilio {
  const blocked = new Set<string>();
  let taken: (TakenText & { listedAt: number })[] = [];
  let texts = 0;

  return {
    heard(from, body) {
      const words = clean(body);
      const word = hearCarrierWord(words);
      if (word === "stop") blocked.add(from);
      if (word === "start" || words.raw.toLowerCase() === "yes") blocked.delete(from);
    },
    isBlocked: (phone) => blocked.has(phone),

    async send({ to, body, statusId }) {
      if (strikes("twilio-busy")) throw new Busy();
      if (strikes("twilio-lost")) throw new Error("No answer.");
      if (blocked.has(to)) throw new Refused(optedOutCode);
      const atSeconds = nowSeconds();
      const sid = `SM${String(++texts).padStart(32, "0")}`;
      const text = { atSeconds, to, body: foldForText(body), statusId, sid };
      taken = taken.filter((each) => each.atSeconds > atSeconds - keptSeconds);
      taken.push({ ...text, listedAt: atSeconds + (strikes("twilio-list-late") ? listLagSeconds : 0) });
      took(text);
      if (strikes("twilio-unanswered")) throw new Error("No answer.");
      return { sid };
    },

    async findSent({ to, body, since }) {
      if (strikes("twilio-lost")) throw new Error("No answer.");
      const folded = foldForText(body);
      return taken
        .filter((text) => text.to === to && text.body === folded && text.atSeconds >= secondsOf(since))
        .filter(({ listedAt }) => listedAt <= nowSeconds())
        .map(({ sid }) => ({ sid }));
    },
  };
}
